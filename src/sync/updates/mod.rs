//! A publisher's files: what changed, fetched piece by piece, proved, and put in place as a whole.
//!
//! ```text
//! signed lists (packs::trust) ─► Offer: an index per group ─► Plan: pieces that are lacking, their bytes
//!    ─► fetched, proved, kept one by one ─► staged in one transaction ─► seen, or of no consequence ─► in use
//! ```
//!
//! A repository is static files: `metadata/` and `targets/` as TUF has them, whose targets are the indexes alone, and
//! `blobs/` by digest: every piece, and every file as a whole, packed as zlib does.

mod build;
#[cfg(feature = "store")]
mod check;
mod chunk;
mod digest;
#[cfg(feature = "store")]
mod error;
#[cfg(feature = "store")]
mod fetch;
mod index;
#[cfg(feature = "store")]
mod metadata;
mod plan;
#[cfg(feature = "store")]
mod progress;
#[cfg(feature = "kit")]
pub mod publish;
#[cfg(feature = "store")]
mod read;
#[cfg(feature = "store")]
mod run;

pub use build::{Files, group_of, groups};
pub use chunk::{Average, pieces};
pub use digest::Digest;
#[cfg(feature = "store")]
pub use error::UpdateError;
pub use index::{ENDING, File, Index, IndexError, MOST_FILE, MOST_INDEX, Piece};
pub use plan::{Errand, Plan};
#[cfg(feature = "store")]
pub use progress::{Progress, Seen, Stage};
#[cfg(feature = "store")]
pub use read::{lay, names, read, read_from};
#[cfg(feature = "store")]
pub use run::{Listed, Looked, Offer, Seed, Update, activate, tidy};
