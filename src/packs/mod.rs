//! Everything one publisher offers: reading, checking, building.
//!
//! Sources that a lawyer and a translator can read are turned into a few JSON files ([`build`]), which the app embeds.
//! [`Pack::open`] makes of them what the rooms below need.

mod about;
mod build;
mod calculator;
#[rustfmt::skip]
mod embedded;
mod event;
mod feed;
mod files;
mod guide;
mod japan;
mod law;
mod manifest;
mod open;
mod place_names;
mod places;
mod readings;
mod shelf;
#[cfg(feature = "kit")]
mod source;
pub mod trust;

pub use about::{ABOUT, About, AboutError, MOST_BYTES};
pub use build::{Built, Core};
pub(crate) use calculator::shown;
pub use calculator::{Calculator, CalculatorSource, Input, InputProblem, List, Told, given, prefilled};
pub use event::{
    AskedField, Event, EventSource, Events, EventsFile, Given, Step, StepKind, StepSource, resolve_events,
};
pub use feed::{Feed, FeedFrom, Reveals};
pub use files::Files;
pub use guide::{Counting, Example, Guide};
pub use japan::{Japan, JapanError};
pub use law::{Article, LawTexts};
pub use manifest::Manifest;
pub use open::{Pack, PackError};
pub use place_names::{NAME_LANGUAGES, names_file};
pub use places::{Contact, Country, Municipality, Office, Places};
pub use shelf::{CORE, HOLIDAYS, LAWS, MIRROR, READINGS, Shelf, Vocabulary};
#[cfg(feature = "kit")]
pub use source::{SourceError, SourceProblem, read_folder};
