//! Twelve months.

use dioxus::prelude::*;

/// Twelve months.
#[component]
pub fn Timeline() -> Element {
    rsx! {}
}
