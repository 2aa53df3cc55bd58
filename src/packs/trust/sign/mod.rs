//! The publisher's side: keys, signatures, and a whole repository as files.
//!
//! ```text
//! Repository (keys, files, versions, expiries) ─► build() ─► path → bytes, for any static host, folder or stick
//! ```
//!
//! Versions are in the names of lists and digests in the names of files, so that a host can be changed while somebody
//! reads: upload `targets`, then `metadata/*`, then `metadata/timestamp.json` last.

mod build;
mod secret;

pub use build::{Expiries, Files, Publisher, Repository, Versions, files_for};
pub use secret::{Ring, Secret, also_sign, key_id, seal};

use super::path::NameFault;
use thiserror::Error;

/// Why something cannot be signed.
#[derive(Debug, Error)]
pub enum SignError {
    /// The text of a key is not one.
    #[error("this is not the secret key of a publisher")]
    NoKey,
    /// A role has fewer keys than must sign.
    #[error("{role} needs {needed} signatures and has {keys} keys")]
    TooFewKeys {
        /// Whose.
        role: String,
        /// How many must sign.
        needed: u32,
        /// How many keys there are.
        keys: usize,
    },
    /// A name is not safe.
    #[error("{name:?} is no name for a file or a publisher: {why}")]
    Name {
        /// The name.
        name: String,
        /// What is wrong with it.
        why: NameFault,
    },
    /// A text that was signed elsewhere is not what it should be.
    #[error("what was signed elsewhere cannot be read: {0}")]
    Given(String),
    /// The system has no random numbers.
    #[error("this system gives no random numbers")]
    NoRandom,
}
