//! A field of a form for any answer that a view asks for.

use super::ask::{self, FEW, list::status};
use crate::app::{Command, Reply};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::choice_list::Sight;
use crate::ui::parts::date_field;
use crate::ui::parts::form_field::{Control, FormField, WaysOut};
use crate::ui::parts::loading::Loading;
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::text_field::TextKind;
use crate::ui::session::{Spoken, use_reply};
use crate::views::Answer;
use dioxus::prelude::*;
use std::rc::Rc;

/// The field: `value` and what `on_change` brings are text as [`Command::Answer`] takes it. Places and countries are
/// fetched only here, where they are needed.
#[component]
pub fn AnswerField(
    spoken: Spoken,
    label: Phrase,
    #[props(default)] hint: Option<Phrase>,
    #[props(default)] problem: Option<Phrase>,
    answer: Answer,
    value: String,
    #[props(default)] ways_out: Option<WaysOut>,
    /// In a row of a list: without the hint that goes with every answer of its kind.
    #[props(default)]
    in_row: bool,
    on_change: EventHandler<String>,
) -> Element {
    let list = match answer {
        Answer::Place => Command::Municipalities,
        Answer::Country => Command::Countries,
        _ => {
            let hint = hint.or_else(|| ask::hint(&answer, &spoken).filter(|_| !in_row));
            let control = control(&answer, &spoken);
            return rsx! {
                FormField { label, hint, error: problem, control, value, ways_out, on_change }
            };
        }
    };
    rsx! {
        FetchedField { list, spoken, label, hint, problem, value, ways_out, on_change }
    }
}

/// "I do not know" and "I prefer not to say".
pub fn ways_out(spoken: &Spoken) -> WaysOut {
    WaysOut {
        unknown: spoken.say(|say| say.answer_unknown()),
        declined: spoken.say(|say| say.answer_declined()),
    }
}

/// The control for an answer whose choices are at hand.
fn control(answer: &Answer, spoken: &Spoken) -> Control {
    match answer {
        Answer::Date => Control::Date {
            words: ask::date_words(spoken),
            order: date_field::order(&spoken.0.language().tag.html_lang()),
        },
        Answer::YesNo => Control::Few(vec![
            Choice::new("yes", spoken.say(|say| say.answer_yes())),
            Choice::new("no", spoken.say(|say| say.answer_no())),
        ]),
        Answer::Choice(choices) if choices.len() <= FEW => {
            Control::Few(choices.iter().map(ask::choice).collect())
        }
        Answer::Choice(choices) => Control::Select {
            options: choices.iter().map(ask::choice).collect(),
            nothing: spoken.say(|say| say.form_choose()),
        },
        Answer::Period => Control::Period {
            units: units(spoken),
            unit_label: spoken.say(|say| say.form_unit()),
        },
        Answer::Number | Answer::Yen => Control::Typed(TextKind::Number),
        Answer::Hours | Answer::Time => Control::Typed(TextKind::Clock),
        Answer::Text | Answer::Place | Answer::Country => Control::Typed(TextKind::Words),
    }
}

fn units(spoken: &Spoken) -> Vec<Choice> {
    vec![
        Choice::new("days", spoken.say(|say| say.form_unit_days())),
        Choice::new("weeks", spoken.say(|say| say.form_unit_weeks())),
        Choice::new("months", spoken.say(|say| say.form_unit_months())),
        Choice::new("years", spoken.say(|say| say.form_unit_years())),
    ]
}

/// A field whose choices have to be fetched first.
#[component]
fn FetchedField(
    list: Command,
    spoken: Spoken,
    label: Phrase,
    hint: Option<Phrase>,
    problem: Option<Phrase>,
    value: String,
    ways_out: Option<WaysOut>,
    on_change: EventHandler<String>,
) -> Element {
    let reply = use_reply(move || list.clone());
    let options = use_memo(move || {
        Rc::new(match &*reply.read() {
            Some(Ok(Reply::Choices(choices))) => choices.iter().map(ask::choice).collect(),
            _ => Vec::<Choice>::new(),
        })
    });
    let words = spoken.clone();
    let say_status = use_callback(move |sight: Sight| status(&words, sight));
    if reply.read().is_none() {
        return rsx! { Loading { text: spoken.say(|say| say.opening()) } };
    }
    let control = Control::Search {
        options: options(),
        filter_label: spoken.say(|say| say.list_filter()),
        status: say_status,
    };
    rsx! {
        FormField { label, hint, error: problem, control, value, ways_out, on_change }
    }
}
