//! What is due.

use dioxus::prelude::*;

/// What is due.
#[component]
pub fn Today() -> Element {
    rsx! {}
}
