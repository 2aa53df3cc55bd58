//! One value of a field.

use crate::calendar::{Date, Period};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What a person can answer. Codes stay text: choices by the schema's id, places by the five-digit municipality
/// code (全国地方公共団体コード without check digit), countries by ISO 3166 alpha-2.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A civil date.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// One of the choices of the schema.
    Choice(String),
    /// A whole number.
    Number(i64),
    /// An amount in yen.
    Yen(i64),
    /// A length of time, such as the period of stay that was granted.
    Period(Period),
    /// Working time, in minutes.
    Hours(i64),
    /// A time of day, in minutes since midnight.
    Time(i64),
    /// A municipality.
    Place(String),
    /// A country.
    Country(String),
    /// Free text, never read by a rule.
    Text(String),
}

impl Value {
    /// The date, where the value is one.
    pub fn date(&self) -> Option<Date> {
        match self {
            Value::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The number, where the value is a number or an amount in yen.
    pub fn number(&self) -> Option<i64> {
        match self {
            Value::Number(number) | Value::Yen(number) => Some(*number),
            _ => None,
        }
    }

    /// The minutes, where the value is working time or a time of day.
    pub fn minutes(&self) -> Option<i64> {
        match self {
            Value::Hours(minutes) | Value::Time(minutes) => Some(*minutes),
            _ => None,
        }
    }

    /// The code as it stands in tables: a choice, a place, a country, yes or no.
    pub fn code(&self) -> Option<&str> {
        match self {
            Value::Choice(code) | Value::Place(code) | Value::Country(code) => Some(code),
            Value::YesNo(true) => Some("yes"),
            Value::YesNo(false) => Some("no"),
            _ => None,
        }
    }
}

/// As it stands in files: `2026-11-26`, `student`, `yes`, `07:30`.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Date(date) => date.fmt(formatter),
            Value::Number(number) | Value::Yen(number) => number.fmt(formatter),
            Value::Period(period) => period.fmt(formatter),
            Value::Hours(minutes) | Value::Time(minutes) => {
                write!(formatter, "{:02}:{:02}", minutes / 60, minutes % 60)
            }
            Value::Text(text) => text.fmt(formatter),
            coded => coded.code().unwrap_or_default().fmt(formatter),
        }
    }
}
