//! Guides: what is good to know for everybody, where no fact of a person's life decides anything.

use crate::calendar::{Calendar, ClosedDay, Date, Due, FirstDay, OutOfCalendar, Period};
use crate::rules::{Citation, Confidence};
use serde::{Deserialize, Serialize};

/// One guide of `guides.yaml`. Its words are the message `guide-<id>`: the title, `.what`, and `.step-1` and so on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guide {
    /// Its id.
    pub id: String,
    /// The area of life in which it is listed.
    pub area: String,
    /// The researched rules that it comes from, such as `DG-02`.
    pub references: Vec<String>,
    /// The articles; may be left out only where it is not verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask; obligatory where it is not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
    /// Numbers to call, in the order in which they are shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    /// The way of counting that it explains.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counting: Option<Counting>,
}

/// One of the calendar's ways of counting, with examples.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Counting {
    /// Whether the day of the event is day 1.
    pub first_day: FirstDay,
    /// What a closed day does to the last day.
    pub closed_day: ClosedDay,
    /// Examples; the calendar counts them, and the check compares.
    pub examples: Vec<Example>,
}

/// An example of counting.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// The day of the event; without a period, the day that the law itself names.
    pub from: Date,
    /// The period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Period>,
    /// The last day, as a person counted it.
    pub last: Date,
}

impl Counting {
    /// What the calendar makes of an example.
    pub fn count(&self, example: &Example, calendar: &Calendar) -> Result<Due, OutOfCalendar> {
        match example.within {
            Some(period) => calendar.within(period, example.from, self.first_day, self.closed_day),
            None => calendar.on(example.from, self.closed_day),
        }
    }
}
