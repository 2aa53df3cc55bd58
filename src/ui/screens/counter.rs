//! The card for the counter.

use dioxus::prelude::*;

/// The card for the counter.
#[component]
pub fn Counter(rule: String) -> Element {
    rsx! {}
}
