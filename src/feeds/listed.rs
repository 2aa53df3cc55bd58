//! Who lists a place, and how far away it is.

use super::Place;
use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// A list of places as somebody publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceSource {
    /// Its id, given by the pack.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Whose work it is, in the words that the licence asks for.
    pub attribution: String,
    /// The licence's name: `CC BY 4.0`.
    pub licence: String,
    /// Where it is published; empty for what is built in.
    pub url: String,
    /// What the publisher calls this state of it: a date, a number.
    pub edition: String,
    /// The day on which it was last compared with what is published.
    pub checked_on: Date,
}

/// A place and how far away it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    /// The id of its source.
    pub source: String,
    /// The place.
    pub place: Place,
    /// How far it is as the crow flies, in metres; nothing where its list tells no coordinates.
    pub metres: Option<f64>,
}
