//! One area of life.

use dioxus::prelude::*;

/// One area of life.
#[component]
pub fn AreaScreen(area: String) -> Element {
    rsx! {}
}
