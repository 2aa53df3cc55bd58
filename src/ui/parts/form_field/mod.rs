//! One field of a form: its label, a hint, the control for its kind of answer, and what is wrong with it.
//!
//! Questions have a screen to themselves ([`super::question`]); a form asks several small things together. The value is
//! text as the companion reads it: `2026-11-26`, `yes`, a choice's id, `3 months`; empty where nothing was given.

use dioxus::prelude::*;
use std::rc::Rc;

use super::choice::Choice;
use super::choice_list::Sight;
use super::date_field::{self, DateField, DateOrder, DateWords, RawDate};
use super::phrase::Phrase;
use super::text_field::{TextField, TextKind};

mod few;
mod period;
mod search;
mod select;
#[cfg(test)]
mod tests;
mod ways_out;

use few::Few;
use period::PeriodField;
use search::Search;
use select::Select;
pub use ways_out::WaysOut;
use ways_out::{DECLINED, UNKNOWN, Ways};

/// How a field is answered.
#[derive(Clone, PartialEq)]
pub enum Control {
    /// A date in three fields.
    Date {
        /// The names of the three fields.
        words: DateWords,
        /// Their order.
        order: DateOrder,
    },
    /// One of a few, each a row.
    Few(Vec<Choice>),
    /// One of some dozens, in the device's own list.
    Select {
        /// The choices.
        options: Vec<Choice>,
        /// "Choose one": stands there while nothing is chosen.
        nothing: Phrase,
    },
    /// One of very many, found by typing.
    Search {
        /// The choices.
        options: Rc<Vec<Choice>>,
        /// The label of the field that narrows.
        filter_label: Phrase,
        /// How many are left, in words.
        status: Callback<Sight, Phrase>,
    },
    /// Typed: words, a number, an amount.
    Typed(TextKind),
    /// A length of time: a number and its unit (`days`, `weeks`, `months`, `years`).
    Period {
        /// The units with their names.
        units: Vec<Choice>,
        /// The label of the list of units.
        unit_label: Phrase,
    },
}

/// A field of a form. `value` is what stands there at first; what is typed belongs to the page, so another value from
/// elsewhere needs another `key`.
#[component]
pub fn FormField(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into, default)] error: Option<Phrase>,
    control: Control,
    value: String,
    #[props(default)] ways_out: Option<WaysOut>,
    on_change: EventHandler<String>,
) -> Element {
    // Who takes a way out empties what was typed: the control begins anew.
    let mut round = use_signal(|| 0);
    let given = Some(value.clone()).filter(|value| !matches!(value.as_str(), "" | UNKNOWN | DECLINED));
    let take = move |way: String| {
        round += 1;
        on_change.call(way);
    };
    rsx! {
        div { class: "form-field",
            for number in [round()] {
                Given {
                    key: "{number}",
                    label: label.clone(), hint: hint.clone(), error: error.clone(), control: control.clone(),
                    given: given.clone(), on_change,
                }
            }
            if let Some(words) = ways_out {
                Ways { of: label.text, words, value, on_take: take }
            }
        }
    }
}

/// The control itself, with an answer or none.
#[component]
fn Given(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    control: Control,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    match control {
        Control::Date { words, order } => rsx! {
            TypedDate { label, hint, error, words, order, given, on_change }
        },
        Control::Few(options) => rsx! { Few { label, hint, error, options, given, on_change } },
        Control::Select { options, nothing } => rsx! {
            Select { label, hint, error, options, nothing, given, on_change }
        },
        Control::Search {
            options,
            filter_label,
            status,
        } => rsx! {
            Search { label, hint, error, options, filter_label, status, given, on_change }
        },
        Control::Typed(kind) => rsx! {
            TextField { label, hint, error, kind, value: given.unwrap_or_default(), on_input: on_change }
        },
        Control::Period { units, unit_label } => rsx! {
            PeriodField { label, hint, error, units, unit_label, given, on_change }
        },
    }
}

/// A date that remembers its three parts while it is not whole.
#[component]
fn TypedDate(
    label: Phrase,
    hint: Option<Phrase>,
    error: Option<Phrase>,
    words: DateWords,
    order: DateOrder,
    given: Option<String>,
    on_change: EventHandler<String>,
) -> Element {
    let mut typed = use_signal(|| given.as_deref().map(date_field::raw).unwrap_or_default());
    let change = move |raw: RawDate| {
        on_change.call(date_field::text(&raw).unwrap_or_default());
        typed.set(raw);
    };
    rsx! {
        DateField { label, hint, error, words, order, value: typed(), on_change: change }
    }
}
