//! Public sources' formats: bytes in; alerts, notices, places, law changes out.
//!
//! One file or folder per format. Everything here is pure: what was read, when and from where is the caller's.
//! What cannot be read is never dropped silently: it is [`Refused`], with its place and the reason.
//!
//! | file | what it holds |
//! |---|---|
//! | [`read`] | any source by what its bytes look like |
//! | [`alert`], [`jma`] | alerts in CAP's terms; the weather agency's telegrams and feeds |
//! | `open_data` | places from municipalities' lists |
//! | `notices` | RSS and Atom, and the feeds that a page names |
//! | `egov` | a law's revisions and texts, and which explanations they touch |
//! | `holidays` | the Cabinet Office's list |
//! | `text`, `xml`, `html`, `link` | bytes to text, XML within limits, HTML to text, links to the web alone |
//! | `moment`, `width` | dates of every kind; letters of one width |

pub mod alert;
mod distance;
pub mod egov;
mod hazard;
mod holidays;
mod html;
pub mod jma;
mod link;
mod listed;
mod moment;
mod municipal_offices;
mod notices;
pub mod open_data;
mod opening;
mod place;
mod read;
mod refused;
#[cfg(test)]
pub(crate) mod sample;
mod text;
mod width;
mod xml;

pub use distance::Bounds;
pub use hazard::Refuge;
pub use holidays::{Holidays, HolidaysError, holidays};
pub use html::plain;
pub use link::{web, within};
pub use listed::{Near, PlaceSource};
pub use moment::{Moment, day, moment};
pub use municipal_offices::{MUNICIPAL_OFFICES, municipal_offices};
pub use notices::{FoundFeed, Notice, Notices, NoticesError, discover, notices};
pub use open_data::{OpenData, OpenDataError, Repair, Repaired, open_data};
pub use opening::{Opening, Special, opening};
pub use place::{Place, PlaceKind, Point};
pub use read::{FeedKind, Hints, ReadError, Reading, UnknownKind, read, sniff};
pub use refused::Refused;
pub use text::{Decoded, Encoding, TextError, clean, decode};
pub use xml::XmlError;
