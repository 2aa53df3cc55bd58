//! One of very many, found by typing.

use dioxus::prelude::*;
use std::rc::Rc;

use crate::ui::parts::choice::Choice;
use crate::ui::parts::choice_list::{ChoiceList, Sight, in_sight};
use crate::ui::parts::ident::use_ident;
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::text_field::{FieldMarks, FieldNotes};

#[component]
pub(super) fn Search(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    options: Rc<Vec<Choice>>,
    filter_label: Phrase,
    status: Callback<Sight, Phrase>,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    let mut query = use_signal(String::new);
    let id = use_ident("search");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    let (shown, sight) = in_sight(&options, &query.read(), given.as_deref());
    rsx! {
        div { class: "field", role: "group", aria_describedby: marks.described_by(),
            ChoiceList {
                legend: label,
                filter_label,
                query: query(),
                on_query: move |typed| query.set(typed),
                status: status.call(sight),
                options: shown,
                chosen: given,
                on_choose: on_change,
            }
            FieldNotes { hint, error, marks: marks.clone() }
        }
    }
}
