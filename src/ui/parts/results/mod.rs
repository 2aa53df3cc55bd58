//! The results of a calculation, line by line.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// What a result means; shown by a shape, a word and a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// As it should be.
    Fine,
    /// Something is missing or above a limit.
    Attention,
    /// A figure to know.
    Plain,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultRow {
    /// What it is.
    pub name: Phrase,
    /// The result.
    pub value: Phrase,
    /// What it means.
    pub mark: Mark,
    /// The same in a word, for those who do not see the shape.
    pub word: Option<Phrase>,
}

/// Results in one card: names on one side, values on the other.
#[component]
pub fn Results(rows: Vec<ResultRow>) -> Element {
    rsx! {
        dl { class: "results",
            for (at , row) in rows.into_iter().enumerate() {
                div { key: "{at}", class: "result {tone(row.mark)}",
                    dt { class: "result-name", Say { phrase: row.name } }
                    dd { class: "result-value",
                        if let Some(glyph) = glyph(row.mark) {
                            GlyphIcon { glyph }
                        }
                        if let Some(word) = row.word {
                            span { class: "unseen", Say { phrase: word } " " }
                        }
                        Say { phrase: row.value }
                    }
                }
            }
        }
    }
}

fn tone(mark: Mark) -> &'static str {
    match mark {
        Mark::Fine => "tone-moss",
        Mark::Attention => "tone-kaki",
        Mark::Plain => "tone-plain",
    }
}

fn glyph(mark: Mark) -> Option<Glyph> {
    match mark {
        Mark::Fine => Some(Glyph::Done),
        Mark::Attention => Some(Glyph::Attention),
        Mark::Plain => None,
    }
}
