//! The fields of a calculator, and its lists of rows.

use crate::packs::Told;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::card::Card;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::answer_field::AnswerField;
use crate::ui::session::Spoken;
use crate::views::{CalculatorView, InputView, ListView, WORK_DAY};
use dioxus::prelude::*;

/// All inputs, then the lists. Typing tells what now stands in it; adding and removing rows draws the rows anew.
#[component]
pub fn Form(
    view: CalculatorView,
    spoken: Spoken,
    round: usize,
    on_told: EventHandler<Told>,
    on_rows: EventHandler<Told>,
) -> Element {
    let typed = |name: String| {
        let told = view.told.clone();
        move |value: String| on_told.call(told.clone().with_input(&name, value))
    };
    rsx! {
        div { class: "form",
            for input in view.inputs.clone() {
                Field { key: "{input.name} {round}", spoken: spoken.clone(), on_change: typed(input.name.clone()), input }
            }
            for list in view.lists.clone() {
                Rows { key: "{list.name}", list, told: view.told.clone(), spoken: spoken.clone(), round, on_told, on_rows }
            }
        }
    }
}

#[component]
fn Field(
    input: InputView,
    spoken: Spoken,
    #[props(default)] in_row: bool,
    on_change: EventHandler<String>,
) -> Element {
    rsx! {
        AnswerField {
            spoken,
            label: phrase(&input.label),
            hint: optional(input.hint.as_ref()),
            problem: joined(&input.problem, " "),
            answer: input.answer,
            value: input.value,
            in_row,
            on_change,
        }
    }
}

/// A list: each row a card with its fields, and a way to add and take away.
#[component]
fn Rows(
    list: ListView,
    told: Told,
    spoken: Spoken,
    round: usize,
    on_told: EventHandler<Told>,
    on_rows: EventHandler<Told>,
) -> Element {
    let (name, now) = (list.name.clone(), told);
    let add = {
        let (name, now) = (name.clone(), now.clone());
        move |()| on_rows.call(now.clone().with_row(&name))
    };
    let remove = |place: usize| {
        let (name, now) = (name.clone(), now.clone());
        move |()| on_rows.call(now.clone().without_row(&name, place))
    };
    let typed = |place: usize, column: String| {
        let (name, now) = (name.clone(), now.clone());
        move |value: String| on_told.call(now.clone().with_cell(&name, place, &column, value))
    };
    let say = spoken.0.say();
    let title = |place: usize| phrase(&say.calculator_row(i64::try_from(place + 1).unwrap_or(i64::MAX)));
    rsx! {
        fieldset { class: "field",
            legend { class: "field-label", Say { phrase: phrase(&list.label) } }
            if let Some(hint) = optional(list.hint.as_ref()) {
                p { class: "quiet small", Say { phrase: hint } }
            }
            for wrong in &list.problem {
                p { class: "field-error", role: "alert", Say { phrase: phrase(wrong) } }
            }
            for (place , row) in list.rows.iter().enumerate() {
                Card { key: "{place} {round}",
                    RowHead { title: title(place), remove: spoken.say(|say| say.calculator_row_remove()), on_remove: remove(place) }
                    div { class: "form",
                        for cell in row.clone() {
                            Field {
                                key: "{cell.name}",
                                spoken: spoken.clone(),
                                in_row: true,
                                on_change: typed(place, cell.name.clone()),
                                input: cell,
                            }
                        }
                    }
                }
            }
            Button { label: spoken.say(|say| say.calculator_row_add()), glyph: Glyph::Add, on_press: add }
            if list.entity.as_deref() == Some(WORK_DAY) {
                ButtonLink {
                    label: spoken.say(|say| say.work_log_open()),
                    to: Route::WorkLog {}.to_string(),
                    kind: ButtonKind::Quiet,
                }
            }
        }
    }
}

#[component]
fn RowHead(title: Phrase, remove: Phrase, on_remove: EventHandler<()>) -> Element {
    rsx! {
        div { class: "calculator-row-head",
            p { class: "field-label", Say { phrase: title } }
            Button { label: remove, kind: ButtonKind::Quiet, glyph: Glyph::Remove, on_press: on_remove }
        }
    }
}
