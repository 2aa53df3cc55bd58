//! A page to be printed: names and values in two languages.

use dioxus::prelude::*;

use super::counter_card::Both;
use super::phrase::Say;

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct PageLine {
    /// An id that stays the same.
    pub id: String,
    /// Its name.
    pub label: Both,
    /// Its value.
    pub value: Both,
}

/// One part: a heading and its entries, each a list of lines.
#[derive(Clone, Debug, PartialEq)]
pub struct PagePart {
    /// An id that stays the same.
    pub id: String,
    /// Its heading.
    pub title: Both,
    /// Its entries.
    pub entries: Vec<Vec<PageLine>>,
}

/// The page, always light: paper is white.
#[component]
pub fn RecordSheet(title: Both, name_here: Both, parts: Vec<PagePart>, foot: Vec<Both>) -> Element {
    rsx! {
        section { class: "sheet always-light",
            div { class: "sheet-head",
                p { class: "sheet-title", Words { both: title } }
                div { class: "sheet-name",
                    span { Words { both: name_here } }
                    span { class: "sheet-rule" }
                }
            }
            for part in parts {
                div { key: "{part.id}", class: "sheet-part",
                    h3 { Words { both: part.title } }
                    for (at , lines) in part.entries.into_iter().enumerate() {
                        dl { key: "{at}", class: "sheet-entry",
                            for line in lines {
                                div { key: "{line.id}", class: "sheet-line",
                                    dt { Words { both: line.label } }
                                    dd { Words { both: line.value } }
                                }
                            }
                        }
                    }
                }
            }
            for (at , line) in foot.into_iter().enumerate() {
                p { key: "{at}", class: "small", Words { both: line } }
            }
        }
    }
}

/// The person's language, and below it the Japanese.
#[component]
fn Words(both: Both) -> Element {
    match both.own {
        Some(own) => rsx! {
            span { class: "sheet-own", Say { phrase: own } }
            span { class: "sheet-official", Say { phrase: both.japanese } }
        },
        None => rsx! {
            span { class: "sheet-own", Say { phrase: both.japanese } }
        },
    }
}
