//! Places: what is near, and what is known of one of them.

mod card;
mod details;
mod link;
mod list;
mod map;
mod sought;
#[cfg(test)]
mod tests;

pub(super) use card::card;
pub use card::{OpenView, PlaceCard};
pub use details::{PlaceView, SourceView, place};
pub use link::PlaceLinks;
pub use list::{Found, PlacesView, TownView, places};
pub use map::{DotView, MapView, SIZE as MAP_SIZE};
pub use sought::{LocalTime, PlacesAsked, PlacesNear, Sought, is_wanted};
