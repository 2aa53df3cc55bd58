//! Places as others publish them: who says so, and what is near.
//!
//! ```ignore
//! // The ten nearest evacuation sites for a tsunami, nearest first:
//! content.nearest(point, Some(PlaceKind::EvacuationSite), Some(Refuge::Tsunami), 10)?;
//! ```
//!
//! | file | what it does |
//! |---|---|
//! | `code` | the numbers that kinds and dangers have in the tables |
//! | `import` | a source's places in place of those before |
//! | `nearest` | by distance, through an R*Tree |
//! | `read` | one place, and what has no coordinates |

mod code;
mod import;
mod nearest;
mod read;

#[cfg(test)]
mod figures;
#[cfg(test)]
mod tests;

pub(in crate::store) use import::write_places;

use crate::feeds::Place;
use jiff::civil::Date;

/// A list of places as somebody publishes it.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many places the source has now.
    pub places: usize,
    /// Whether they differ from those before; the same list is not written twice.
    pub changed: bool,
    /// Ids that came more than once; the first place with an id is kept.
    pub repeated: Vec<String>,
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
