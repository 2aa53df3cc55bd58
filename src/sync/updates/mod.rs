//! A publisher's files: what changed, fetched piece by piece, proved, and put in place as a whole.

mod chunk;
mod digest;
mod index;

pub use chunk::{Average, pieces};
pub use digest::Digest;
pub use index::{File, Index, IndexError, MOST_FILE, MOST_INDEX, Piece};
