//! One of a few, each a row.

use dioxus::prelude::*;

use crate::ui::parts::choice::{Choice, ChoiceRow};
use crate::ui::parts::ident::use_ident;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::text_field::{FieldMarks, FieldNotes};

#[component]
pub(super) fn Few(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    options: Vec<Choice>,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    let name = use_ident("few");
    let marks = FieldMarks::of(&name, hint.is_some(), error.is_some());
    rsx! {
        fieldset { class: "field", aria_describedby: marks.described_by(),
            legend { class: "field-label", Say { phrase: label } }
            FieldNotes { hint, error, marks: marks.clone() }
            div { class: "form-few",
                for option in options {
                    ChoiceRow {
                        key: "{option.value}",
                        name: name.clone(),
                        chosen: given.as_ref() == Some(&option.value),
                        choice: option,
                        on_choose: on_change,
                    }
                }
            }
        }
    }
}
