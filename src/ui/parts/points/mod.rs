//! A few things to know, each with its picture.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// A list of short sentences.
#[component]
pub fn Points(lines: Vec<(Glyph, Phrase)>) -> Element {
    rsx! {
        ul { class: "points", role: "list",
            for (glyph , line) in lines {
                li { key: "{glyph:?}", class: "point",
                    GlyphIcon { glyph }
                    span { Say { phrase: line } }
                }
            }
        }
    }
}
