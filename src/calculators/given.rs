//! What a computation is given: answers by the names of its inputs, and lists of rows.

use crate::calendar::Date;
use crate::facts::Value;
use std::collections::BTreeMap;

/// One row of a list, by column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row(pub BTreeMap<String, Value>);

/// The answers. What was not answered is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The answers by input.
    pub values: BTreeMap<String, Value>,
    /// The rows by list.
    pub lists: BTreeMap<String, Vec<Row>>,
}

impl Given {
    /// An answer.
    pub fn value(&self, input: &str) -> Option<&Value> {
        self.values.get(input)
    }

    /// A date.
    pub fn date(&self, input: &str) -> Option<Date> {
        self.value(input)?.date()
    }

    /// A number, or an amount in yen.
    pub fn number(&self, input: &str) -> Option<i64> {
        self.value(input)?.number()
    }

    /// Working time or a time of day, in minutes.
    pub fn minutes(&self, input: &str) -> Option<i64> {
        self.value(input)?.minutes()
    }

    /// The code of a choice, a place, a country; `yes` or `no`.
    pub fn code(&self, input: &str) -> Option<&str> {
        self.value(input)?.code()
    }

    /// Whether the answer is yes. Not answered is not yes.
    pub fn yes(&self, input: &str) -> bool {
        self.code(input) == Some("yes")
    }

    /// The rows of a list, in the order in which they were told.
    pub fn rows(&self, list: &str) -> &[Row] {
        self.lists.get(list).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Row {
    /// A date.
    pub fn date(&self, column: &str) -> Option<Date> {
        self.0.get(column)?.date()
    }

    /// A number, or an amount in yen.
    pub fn number(&self, column: &str) -> Option<i64> {
        self.0.get(column)?.number()
    }

    /// Working time or a time of day, in minutes.
    pub fn minutes(&self, column: &str) -> Option<i64> {
        self.0.get(column)?.minutes()
    }

    /// The code of a choice; `yes` or `no`.
    pub fn code(&self, column: &str) -> Option<&str> {
        self.0.get(column)?.code()
    }

    /// Free text.
    pub fn text(&self, column: &str) -> Option<&str> {
        match self.0.get(column)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}
