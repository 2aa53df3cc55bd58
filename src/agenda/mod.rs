//! The items that follow for one person, or for each of a household, on one day.

mod build;
mod change;
mod difference;
mod household;
mod mark;
mod order;
mod question;
mod state;

pub use build::{Agenda, Item, agenda};
pub use change::{Change, ChangeKind, Seen, SeenItem, changes};
pub use difference::{Difference, difference};
pub use household::{agenda_of, agendas};
pub use mark::Mark;
pub use question::Question;
pub use state::State;
