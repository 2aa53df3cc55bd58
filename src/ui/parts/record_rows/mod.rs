//! What a person told us, each with the way to change it.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// One field of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRow {
    /// A name that stays.
    pub id: String,
    /// The field's name.
    pub name: Phrase,
    /// Its value in words; also "not answered yet" and "I'd rather not say".
    pub value: Phrase,
    /// Whether the value is a real one, and not the lack of it.
    pub known: bool,
    /// Where it can be changed.
    pub to: Option<String>,
}

/// Fields and values; also the facts by which an item concerns a person. `change` is the link's word, and
/// the field's name is read out with it.
#[component]
pub fn RecordRows(rows: Vec<RecordRow>, #[props(into)] change: Phrase) -> Element {
    rsx! {
        dl { class: "records",
            for row in rows {
                Row { key: "{row.id}", row, change: change.clone() }
            }
        }
    }
}

#[component]
fn Row(row: RecordRow, change: Phrase) -> Element {
    rsx! {
        div { class: "record",
            dt { class: "record-name", Say { phrase: row.name.clone() } }
            dd { class: if row.known { "record-value" } else { "record-value quiet" }, Say { phrase: row.value } }
            if let Some(to) = row.to {
                dd { class: "record-change",
                    Anchor { class: "record-link", to,
                        Say { phrase: change }
                        span { class: "unseen", " " Say { phrase: row.name } }
                    }
                }
            }
        }
    }
}
