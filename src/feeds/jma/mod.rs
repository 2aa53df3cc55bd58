//! The Japan Meteorological Agency's disaster information: Atom feeds and telegrams (気象庁防災情報ＸＭＬ).
//!
//! | file | telegrams |
//! |---|---|
//! | `atom` | the feeds that list telegrams |
//! | `envelope`, `kind` | what every telegram has, and which type it is |
//! | `quake` | VXSE51, 52, 53, 61, 62: intensity, hypocentre, long-period motion |
//! | `early_warning` | VXSE42 to 45: earthquake early warning (by PULL it comes too late: history only) |
//! | `tsunami` | VTSE41, 51, 52 |
//! | `weather`, `warnings` | VPWW50, 53, 54, 55 to 61: warnings by municipality |
//! | `bulletins` | VXWW50 landslide, VPOA50 record rain, VPHW50/51 tornado, VXKO river floods, marine warnings |
//! | `special` | VPNO50 special warning, VPFT50 heat, VPBS50 quick report |
//! | `megaquake` | VYSE50, 51, 52 Nankai trough, VYSE60 Hokkaido and Sanriku |
//! | `volcano`, `ash` | VFVO50, 51, 52, 56, 60, VFSV; VFVO53, 54, 55 |
//! | `typhoon` | VPTW40 to 69 |
//! | `notice` | every other type: envelope and texts |
//! | `areas`, `names` | which area lies where; official names in fifteen languages |
//! | `board` | many telegrams in any order become what holds now in a municipality |
//!
//! `tests/jma.rs` reads the official samples; what is kept of them stands beside them in `tests/feeds/jma/`.
//!
//! 出典：気象庁. The texts are passed through as they are.

mod areas;
mod ash;
mod atom;
mod board;
mod bulletins;
mod early_warning;
mod envelope;
mod kind;
mod megaquake;
mod names;
mod notice;
mod place;
mod quake;
mod read;
mod special;
mod tree;
mod tsunami;
mod typhoon;
mod values;
mod volcano;
mod warnings;
mod weather;

pub use areas::{Areas, AreasError, Relation};
pub use atom::{Entry, Feed, FeedError, read_feed};
pub use board::{Age, Board, Holding, Life};
pub use kind::TelegramName;
pub use names::{Name, Names, NamesError};
pub use read::{Reading, Unreadable, read};
pub use tree::{MAX_BYTES, TreeError};
