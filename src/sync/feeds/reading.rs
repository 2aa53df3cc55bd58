//! What was read from a source. A mirror hands it on as it is, so that a page needs no parser for it.

use crate::feeds::{Notice, Place};
use crate::feeds::alert::Alert;
use crate::feeds::egov::LawChange;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One thing that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What authorities say of dangers; adds to what is there.
    Alerts(Vec<Alert>),
    /// All that one feed holds now; those that it no longer holds stay for a while.
    Notices(Vec<Notice>),
    /// All places of one list; takes the place of the last one.
    Places(Vec<Place>),
    /// All that is new in one law since the explanations were compared with it; takes the place of what was known.
    Law {
        /// The e-Gov id.
        law: String,
        /// What changed or will change.
        changes: Vec<LawChange>,
    },
    /// The list of holidays, as a pack has it.
    Holidays(String),
}

/// Everything that one source gave, as a mirror keeps it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Readings {
    /// The source.
    pub source: String,
    /// When it was read from the origin.
    pub read: Timestamp,
    /// How new it is by the origin's own word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Timestamp>,
    /// How many parts could not be read.
    #[serde(default)]
    pub refused: u32,
    /// What was read.
    pub readings: Vec<Reading>,
}
