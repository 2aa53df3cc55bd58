//! What could not be read.

use serde::{Deserialize, Serialize};

/// A part of a source that could not be read, and why. Counted and shown, never silently dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// Where: `line 7`, `Report/Body/Tsunami/Forecast/Item[3]`.
    pub place: String,
    /// Why, for a publisher, in English.
    pub why: String,
}
