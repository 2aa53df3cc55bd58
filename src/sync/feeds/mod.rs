//! Public sources: asked politely, read, and put into the public database, one source and one transaction at a time.
//!
//! | file | what it does |
//! |---|---|
//! | `due` | which sources are asked, and when again |
//! | `asker` | one conditional request after the other, with what is known of each address |
//! | `jma`, `holidays`, `laws`, `notices`, `open_data` | what is asked of each kind of source |
//! | `reading` | what was read, the same from an origin and from a mirror |
//! | `keep` | a reading, put into the database |
//! | `mirrored` | a publisher's mirror in place of the origins |
//! | `run` | one source after the other, with progress |
//!
//! A look at a source changes nothing by itself: it yields a [`Look`], and only a whole one is written. Dropping the
//! future in the middle therefore leaves everything as it was.

mod asker;
mod due;
mod holidays;
mod jma;
mod keep;
mod laws;
pub mod mirrored;
mod notices;
mod open_data;
mod problem;
mod reading;
mod run;

pub use asker::Look;
pub use due::{due, rhythm};
pub use jma::{is_read, is_wanted};
pub use keep::{HOLIDAYS, keep, keep_state};
pub use problem::Trouble;
pub use reading::{Reading, Readings};
pub use run::{Progress, Step, look, run};

use crate::packs::Feed;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;
use url::Url;

/// A source that is turned on, with all that its look needs to know.
#[derive(Clone, Debug)]
pub struct Job {
    /// The source.
    pub feed: Feed,
    /// For whom.
    pub wanted: Wanted,
}

/// For whom something is fetched. Never more exact than needed: the addresses that are asked follow from it.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The two-digit codes of the prefectures in which the person's places lie; of a mirror, all it serves.
    pub prefectures: BTreeSet<String>,
    /// The sites of the municipalities whose news are wanted, by their five-digit codes.
    pub sites: Vec<(String, Url)>,
    /// The laws that the pack cites, by their e-Gov ids.
    pub laws: BTreeSet<String>,
    /// The day on which the pack was last compared with the law.
    pub checked: Option<Date>,
    /// The list of holidays in use.
    pub holidays: Option<String>,
}

/// What the edge tells of the moment.
#[derive(Copy, Clone, Debug)]
pub struct Now {
    /// Now.
    pub at: Timestamp,
    /// A number drawn once for this device, so that not all come at the same minute.
    pub device: u64,
}
