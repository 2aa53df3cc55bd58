//! First start: the language, what happens to what one tells, at most six questions.

mod promise;
mod questions;
mod welcome;

pub use promise::{Promise, PromisePage};
pub use questions::StartQuestion;
pub use welcome::{Languages, Welcome, WelcomePage};
