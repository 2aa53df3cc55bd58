//! More for those who want it: how a date is counted, the law's words, what is done.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// A line that opens. The browser keeps it open or shut.
#[component]
pub fn Disclosure(
    #[props(into)] summary: Phrase,
    #[props(default)] open: bool,
    children: Element,
) -> Element {
    rsx! {
        details { class: "disclosure", open,
            summary { class: "disclosure-summary",
                GlyphIcon { glyph: Glyph::Onward }
                span { Say { phrase: summary } }
            }
            div { class: "disclosure-body", {children} }
        }
    }
}
