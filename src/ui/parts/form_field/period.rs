//! A length of time: a number and its unit.

use dioxus::prelude::*;

use crate::ui::parts::choice::Choice;
use crate::ui::parts::ident::use_ident;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::text_field::{FieldMarks, FieldNotes};

/// What is counted in most answers: months.
const USUAL: &str = "months";

#[component]
pub(super) fn PeriodField(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    units: Vec<Choice>,
    unit_label: Phrase,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    let id = use_ident("period");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    let (number, unit) = use_hook(|| parts(given.as_deref().unwrap_or_default()));
    let mut number = use_signal(|| number);
    let mut unit = use_signal(|| unit);
    let count = number.peek().clone();
    rsx! {
        fieldset { class: "field", aria_describedby: marks.described_by(),
            legend { class: "field-label", Say { phrase: label.clone() } }
            FieldNotes { hint, error, marks: marks.clone() }
            div { class: "form-period",
                input {
                    class: "field-input", id, r#type: "text", inputmode: "numeric", autocomplete: "off", dir: "ltr",
                    aria_label: label.text, aria_invalid: marks.invalid(), initial_value: count,
                    oninput: move |event| {
                        number.set(event.value());
                        on_change.call(text(&number.peek(), &unit.peek()));
                    },
                }
                select {
                    class: "field-input form-select", aria_label: unit_label.text,
                    onchange: move |event| {
                        unit.set(event.value());
                        on_change.call(text(&number.peek(), &unit.peek()));
                    },
                    for choice in units {
                        option {
                            key: "{choice.value}",
                            value: choice.value.clone(),
                            selected: choice.value == unit(),
                            "{choice.label.text}"
                        }
                    }
                }
            }
        }
    }
}

/// The number and the unit of `3 months`; files also write `1 year`.
fn parts(text: &str) -> (String, String) {
    match text.trim().split_once(' ') {
        Some((number, unit)) => (number.to_owned(), format!("{}s", unit.trim_end_matches('s'))),
        None => (text.trim().to_owned(), USUAL.to_owned()),
    }
}

/// `3 months`; nothing without a number.
fn text(number: &str, unit: &str) -> String {
    match number.trim() {
        "" => String::new(),
        number => format!("{number} {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_taken_apart_and_put_together_again() {
        for written in ["3 months", "14 days", "1 years"] {
            let (number, unit) = parts(written);
            assert_eq!(text(&number, &unit), written);
            assert!(written.parse::<crate::calendar::Period>().is_ok());
        }
        assert_eq!(parts("1 year").1, "years");
        assert_eq!(parts(""), (String::new(), "months".to_owned()));
        assert_eq!(text(" ", "months"), "");
    }
}
