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
mod check;
mod chunk;
mod digest;
mod error;
mod fetch;
mod index;
mod metadata;
mod plan;
mod progress;
#[cfg(feature = "kit")]
pub mod publish;
mod read;
mod run;

pub use build::{Files, group_of, groups};
pub use check::Looked;
pub use chunk::{Average, pieces};
pub use digest::Digest;
pub use error::UpdateError;
pub use index::{File, Index, IndexError, MOST_FILE, MOST_INDEX, Piece};
pub use metadata::ENDING;
pub use plan::{Errand, Plan};
pub use progress::{Progress, Seen, Stage};
pub use read::{names, read, read_from};
pub use run::{Listed, Offer, Seed, Update, activate, tidy};
