//! One file per screen.

pub mod about;
pub mod area;
pub mod counter;
#[cfg(debug_assertions)]
pub mod gallery;
pub mod item;
pub mod life;
pub mod record;
pub mod rule;
pub mod settings;
#[cfg(test)]
mod staged;
pub mod timeline;
pub mod today;
