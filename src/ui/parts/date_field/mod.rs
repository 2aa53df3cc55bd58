//! A date in three fields, as it stands on paper.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Say};
use super::text_field::{FieldMarks, FieldNotes};

#[cfg(test)]
mod tests;
mod typed;

pub(crate) use typed::{order, raw, text};

/// In which order a language writes a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 26 11 2026
    DayMonthYear,
    /// 11 26 2026
    MonthDayYear,
    /// 2026 11 26
    YearMonthDay,
}

/// A part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year,
    Month,
    Day,
}

impl DateOrder {
    fn parts(self) -> [Part; 3] {
        match self {
            DateOrder::DayMonthYear => [Part::Day, Part::Month, Part::Year],
            DateOrder::MonthDayYear => [Part::Month, Part::Day, Part::Year],
            DateOrder::YearMonthDay => [Part::Year, Part::Month, Part::Day],
        }
    }
}

/// What was typed, unread: the year may be `2026`, `R8` or `令和8年`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawDate {
    /// The year, or era and year.
    pub year: String,
    /// The month.
    pub month: String,
    /// The day.
    pub day: String,
}

impl RawDate {
    fn part(&self, part: Part) -> String {
        match part {
            Part::Year => self.year.clone(),
            Part::Month => self.month.clone(),
            Part::Day => self.day.clone(),
        }
    }

    fn with(mut self, part: Part, value: String) -> RawDate {
        match part {
            Part::Year => self.year = value,
            Part::Month => self.month = value,
            Part::Day => self.day = value,
        }
        self
    }
}

/// The names of the three fields.
#[derive(Clone, Debug, PartialEq)]
pub struct DateWords {
    /// "Year"
    pub year: Phrase,
    /// "Month"
    pub month: Phrase,
    /// "Day"
    pub day: Phrase,
}

/// Three fields in the order of the language, and no calendar to fight with.
#[component]
pub fn DateField(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into, default)] error: Option<Phrase>,
    words: DateWords,
    order: DateOrder,
    value: RawDate,
    on_change: EventHandler<RawDate>,
) -> Element {
    let id = use_ident("date");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    rsx! {
        fieldset { class: "field", aria_describedby: marks.described_by(),
            legend { class: "field-label", Say { phrase: label } }
            FieldNotes { hint, error, marks: marks.clone() }
            div { class: "date-parts",
                for part in order.parts() {
                    DatePart { key: "{part:?}", id: id.clone(), part, words: words.clone(), value: value.clone(),
                        invalid: marks.invalid().is_some(), on_change }
                }
            }
        }
    }
}

#[component]
fn DatePart(
    id: String,
    part: Part,
    words: DateWords,
    value: RawDate,
    invalid: bool,
    on_change: EventHandler<RawDate>,
) -> Element {
    // An era is letters, so the year gets the whole keyboard.
    let (name, word, inputmode) = match part {
        Part::Year => ("year", words.year, "text"),
        Part::Month => ("month", words.month, "numeric"),
        Part::Day => ("day", words.day, "numeric"),
    };
    let id = format!("{id}-{name}");
    let typed = value.part(part);
    rsx! {
        div { class: "date-part date-{name}",
            label { class: "small", r#for: id.clone(), Say { phrase: word } }
            input {
                class: "field-input", id, r#type: "text", inputmode, autocomplete: "off", dir: "ltr",
                initial_value: typed,
                aria_invalid: invalid.then_some("true"),
                oninput: move |event| on_change.call(value.clone().with(part, event.value())),
            }
        }
    }
}
