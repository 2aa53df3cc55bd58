//! A sheet of paper on the page.

use dioxus::prelude::*;

/// Groups what belongs together. It is no landmark and says nothing itself.
#[component]
pub fn Card(children: Element) -> Element {
    rsx! {
        div { class: "card stack", {children} }
    }
}
