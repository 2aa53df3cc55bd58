//! The eight areas.

use dioxus::prelude::*;

/// The eight areas.
#[component]
pub fn Life() -> Element {
    rsx! {}
}
