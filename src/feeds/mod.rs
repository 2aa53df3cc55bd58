//! Public sources' formats: bytes in; alerts, notices, places, law changes out.
//!
//! One file or folder per format. Everything here is pure: what was read, when and from where is the caller's.
//! What cannot be read is never dropped silently: it is [`Refused`], with its place and the reason.

pub mod alert;
mod distance;
mod hazard;
pub mod jma;
mod listed;
mod municipal_offices;
mod opening;
mod place;
mod refused;
#[cfg(test)]
pub(crate) mod sample;

pub use distance::Bounds;
pub use hazard::Refuge;
pub use listed::{Near, PlaceSource};
pub use municipal_offices::{MUNICIPAL_OFFICES, municipal_offices};
pub use opening::{Opening, Special, opening};
pub use place::{Place, PlaceKind, Point};
pub use refused::Refused;
