//! The screens.

pub mod theme;
pub mod parts;
pub mod screens;
