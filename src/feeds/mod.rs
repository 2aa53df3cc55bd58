//! Public sources' formats: bytes in; alerts, notices, places, law changes out.
//!
//! One file or folder per format. Everything here is pure: what was read, when and from where is the caller's.
//! What cannot be read is never dropped silently: it is [`Refused`], with its place and the reason.

pub mod alert;
mod hazard;
pub mod jma;
mod place;
mod refused;

pub use hazard::Refuge;
pub use place::{Place, PlaceKind, Point};
pub use refused::Refused;
