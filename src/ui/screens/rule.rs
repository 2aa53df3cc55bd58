//! A rule in general.

use dioxus::prelude::*;

/// A rule in general.
#[component]
pub fn RuleScreen(rule: String) -> Element {
    rsx! {}
}
