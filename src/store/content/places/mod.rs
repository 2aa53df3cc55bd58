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

pub use crate::feeds::{Near, PlaceSource};

/// What an import did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many places the source has now.
    pub places: usize,
    /// How many of them are new or differ from before; the others were not written again.
    pub written: usize,
    /// How many are not listed any more.
    pub removed: usize,
    /// Ids that came more than once; the first place with an id is kept.
    pub repeated: Vec<String>,
}
