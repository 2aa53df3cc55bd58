//! One file per screen.

#[cfg(debug_assertions)]
pub mod gallery;
