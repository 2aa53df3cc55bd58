//! Language, theme, text size, lock.

use dioxus::prelude::*;

/// Language, theme, text size, lock.
#[component]
pub fn SettingsScreen() -> Element {
    rsx! {}
}
