//! The values that a message is filled with.

use jiff::civil::Date;
use std::collections::BTreeMap;

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Any text. Direction controls are taken out of it, because it may come from a person or a feed.
    Text(String),
    /// A whole number; it also chooses the plural form.
    Number(i64),
    /// A calendar date, written in the language of the message that shows it.
    Date(Date),
}

/// Values by the names of the message's variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(BTreeMap<String, Arg>);

impl Args {
    /// No values.
    pub fn none() -> Self {
        Self::default()
    }

    /// These values and one more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Arg>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Arg)> {
        self.0.iter()
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}
