//! Publishers that a person adds: looked at before they are trusted, kept apart from each other, and gone with all that
//! they brought when they are removed.

mod address;
mod keep;
mod look;

pub use address::{AddressError, Invitation, invitation};
pub use keep::keep_up;
pub use look::{Introduced, id_of, look};
