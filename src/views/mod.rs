//! What a screen or a terminal shows, still no screen.

mod problem;

pub use problem::problem;
