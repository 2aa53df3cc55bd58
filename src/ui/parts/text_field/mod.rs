//! A line or a paragraph that a person types.

use dioxus::prelude::*;

use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// What is typed, so that a phone shows the right keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    /// Words, in any script.
    #[default]
    Words,
    /// Digits.
    Number,
    /// Hours or a time of day: digits, a colon, a point.
    Clock,
    /// A telephone number.
    Phone,
    /// Several lines.
    Lines,
}

/// A label, a hint, the field, and what is wrong with it. `value` is what stands there at first: what is typed belongs
/// to the page, because a slow device that wrote it back would lose the letters typed meanwhile. The hint and the error are read out with the
/// field; the direction follows what is typed.
#[component]
pub fn TextField(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into, default)] error: Option<Phrase>,
    #[props(default)] kind: TextKind,
    value: String,
    on_input: EventHandler<String>,
) -> Element {
    let id = use_ident("text");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    let (inputmode, dir) = match kind {
        TextKind::Number => ("numeric", "ltr"),
        TextKind::Clock => ("text", "ltr"),
        TextKind::Phone => ("tel", "ltr"),
        TextKind::Words | TextKind::Lines => ("text", "auto"),
    };
    let typed = move |event: FormEvent| on_input.call(event.value());
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), Say { phrase: label } }
            FieldNotes { hint, error, marks: marks.clone() }
            if kind == TextKind::Lines {
                textarea {
                    class: "field-input", id: id.clone(), dir, rows: "4", initial_value: value, oninput: typed,
                    aria_invalid: marks.invalid(), aria_describedby: marks.described_by(),
                }
            } else {
                input {
                    class: "field-input", id: id.clone(), dir, r#type: "text", inputmode, autocomplete: "off", initial_value: value,
                    oninput: typed, aria_invalid: marks.invalid(), aria_describedby: marks.described_by(),
                }
            }
        }
    }
}

/// The names of a field's hint and error, where it has them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct FieldMarks {
    hint: Option<String>,
    error: Option<String>,
}

impl FieldMarks {
    /// The names for the field `id`.
    pub(crate) fn of(id: &str, has_hint: bool, has_error: bool) -> FieldMarks {
        FieldMarks {
            hint: has_hint.then(|| format!("{id}-hint")),
            error: has_error.then(|| format!("{id}-error")),
        }
    }

    /// `aria-describedby`: the error first.
    pub(crate) fn described_by(&self) -> Option<String> {
        idents([self.error.clone(), self.hint.clone()])
    }

    /// `aria-invalid`.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

/// The hint and the error of a field.
#[component]
pub(crate) fn FieldNotes(hint: Option<Phrase>, error: Option<Phrase>, marks: FieldMarks) -> Element {
    rsx! {
        if let Some(hint) = hint {
            p { class: "field-hint", id: marks.hint, Say { phrase: hint } }
        }
        if let Some(error) = error {
            p { class: "field-error", id: marks.error, role: "alert",
                super::state::Shape { state: super::state::State::Overdue }
                span { Say { phrase: error } }
            }
        }
    }
}
