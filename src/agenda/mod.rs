//! The items that follow for one person on one day.

mod build;
mod change;
mod difference;
mod mark;
mod order;
mod question;
mod state;

pub use build::{Agenda, Item, agenda};
pub use change::{Change, ChangeKind, Seen, SeenItem, changes};
pub use difference::{Difference, difference};
pub use mark::Mark;
pub use question::Question;
pub use state::State;
