//! One of several: the rows that questions, lists and settings share.

use dioxus::prelude::*;

use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};

/// Something that can be chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choice {
    /// What is handed back when it is chosen.
    pub value: String,
    /// Its name.
    pub label: Phrase,
    /// A line below.
    pub hint: Option<Phrase>,
    /// The address of a picture of the real card or paper.
    pub picture: Option<String>,
    /// Other names under which a person may look for it (readings, other languages).
    pub also: Vec<String>,
}

impl Choice {
    /// A choice with a name and no more.
    pub fn new(value: impl Into<String>, label: impl Into<Phrase>) -> Choice {
        Choice {
            value: value.into(),
            label: label.into(),
            ..Choice::default()
        }
    }
}

/// One big row with its round mark. Rows of one `name` exclude each other, and the arrow keys go between
/// them. They stand inside a `fieldset`.
#[component]
pub fn ChoiceRow(choice: Choice, name: String, chosen: bool, on_choose: EventHandler<String>) -> Element {
    let id = use_ident("choice");
    let hint_id = choice.hint.is_some().then(|| format!("{id}-hint"));
    let value = choice.value.clone();
    rsx! {
        label { class: "choice",
            input {
                class: "choice-mark",
                r#type: "radio",
                name,
                value: choice.value,
                checked: chosen,
                aria_describedby: idents([hint_id.clone()]),
                onchange: move |_| on_choose.call(value.clone()),
            }
            if let Some(picture) = choice.picture {
                img { class: "choice-picture", src: picture, alt: "" }
            }
            span { class: "choice-words",
                span { class: "choice-label", Say { phrase: choice.label } }
                if let Some(hint) = choice.hint {
                    span { class: "choice-hint quiet", id: hint_id.clone(), Say { phrase: hint } }
                }
            }
        }
    }
}
