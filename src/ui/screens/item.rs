//! One item.

use dioxus::prelude::*;

/// One item.
#[component]
pub fn ItemScreen(rule: String, record: i64) -> Element {
    rsx! {}
}
