//! "I have done it."

use crate::calendar::Date;
use crate::facts::RecordId;
use serde::{Deserialize, Serialize};

/// The person's word that an item is done. It belongs to one due date, so that next year's return is due again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Mark {
    /// The rule.
    pub rule: String,
    /// The record, where the rule is about one.
    pub record: Option<RecordId>,
    /// The date by which it was due, where there was one.
    pub due: Option<Date>,
    /// The day on which it was done.
    pub done_on: Date,
}
