//! One of some dozens, in the device's own list: a phone shows it large and scrolls it well.

use dioxus::prelude::*;

use crate::ui::parts::choice::Choice;
use crate::ui::parts::ident::use_ident;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::text_field::{FieldMarks, FieldNotes};

#[component]
pub(super) fn Select(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    options: Vec<Choice>,
    nothing: Phrase,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    let id = use_ident("select");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    let chosen = given.unwrap_or_default();
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), Say { phrase: label } }
            FieldNotes { hint, error, marks: marks.clone() }
            select {
                class: "field-input form-select", id,
                aria_invalid: marks.invalid(), aria_describedby: marks.described_by(),
                onchange: move |event| on_change.call(event.value()),
                option { value: "", selected: chosen.is_empty(), "{nothing.text}" }
                for option in options {
                    option {
                        key: "{option.value}",
                        value: option.value.clone(),
                        selected: option.value == chosen,
                        lang: option.label.lang_attribute(),
                        {named(&option)}
                    }
                }
            }
        }
    }
}

/// A list of the device has one line for each choice: the name, and the name on the paper after it.
fn named(option: &Choice) -> String {
    match &option.hint {
        Some(hint) => format!("{} · {}", option.label.text, hint.text),
        None => option.label.text.clone(),
    }
}
