//! A place where nothing is yet, or where something failed.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// One sentence what is so, one what to do, one button as `children`.
#[component]
pub fn EmptyState(
    glyph: Glyph,
    #[props(into)] so: Phrase,
    #[props(into)] next: Phrase,
    children: Element,
) -> Element {
    rsx! {
        div { class: "empty",
            span { class: "pictogram", GlyphIcon { glyph } }
            p { class: "empty-so", Say { phrase: so } }
            p { class: "quiet", Say { phrase: next } }
            {children}
        }
    }
}
