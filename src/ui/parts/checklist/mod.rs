//! What to bring, with ticks that stay.

use dioxus::prelude::*;

use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// One thing to bring.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckEntry {
    /// What is handed back when it is ticked.
    pub id: String,
    /// Its name.
    pub label: Phrase,
    /// Where to get it, or its Japanese name.
    pub note: Option<Phrase>,
    /// Whether it is ticked.
    pub ticked: bool,
}

/// Things with boxes; `on_tick` gets the entry's id and how its box now stands.
#[component]
pub fn Checklist(entries: Vec<CheckEntry>, on_tick: EventHandler<(String, bool)>) -> Element {
    rsx! {
        ul { class: "checklist", role: "list",
            for entry in entries {
                CheckRow { key: "{entry.id}", entry, on_tick }
            }
        }
    }
}

#[component]
fn CheckRow(entry: CheckEntry, on_tick: EventHandler<(String, bool)>) -> Element {
    let id = use_ident("check");
    let note_id = entry.note.is_some().then(|| format!("{id}-note"));
    let tick = entry.id.clone();
    rsx! {
        li { class: "check",
            input {
                class: "check-box",
                r#type: "checkbox",
                id: id.clone(),
                checked: entry.ticked,
                aria_describedby: idents([note_id.clone()]),
                onchange: move |event| on_tick.call((tick.clone(), event.checked())),
            }
            label { class: "check-label", r#for: id, Say { phrase: entry.label } }
            if let Some(note) = entry.note {
                p { class: "check-note quiet small", id: note_id.clone(), Say { phrase: note } }
            }
        }
    }
}
