//! Everything that was told.

use dioxus::prelude::*;

/// Everything that was told.
#[component]
pub fn About() -> Element {
    rsx! {}
}
