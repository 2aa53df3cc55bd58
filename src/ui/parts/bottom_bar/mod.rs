//! The actions of a screen, at the thumb.

use dioxus::prelude::*;

/// Stays at the lower edge of the window; the tabs give way to it. With large text on a small phone it
/// stands at the end of the page instead, so that it covers nothing.
#[component]
pub fn BottomBar(children: Element) -> Element {
    rsx! {
        div { class: "bottom-bar", {children} }
    }
}
