//! Why an update did not come about. What was in use stays in use whichever it is.

use super::index::IndexError;
use crate::packs::trust::Refusal;
use crate::store::StoreError;
use crate::sync::Failure;
use crate::words::{Text, Words};
use thiserror::Error;

/// Why an update did not come about.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum UpdateError {
    /// The network.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// What came is not believed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// What came is not what was signed: changed or damaged on the way or at the host.
    #[error("{0} came with other bytes")]
    OtherBytes(String),
    /// The publisher's own index is broken.
    #[error(transparent)]
    Index(#[from] IndexError),
    /// The index was signed and its parts do not make the whole.
    #[error("the pieces of {0} do not make it")]
    Pieces(String),
    /// The address of the repository is none.
    #[error("the address of the repository is none")]
    Address,
    /// What is kept of the publisher cannot be read.
    #[error("the publisher is not known")]
    NoPublisher,
    /// This device cannot keep it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UpdateError {
    /// For a person: what happened, and what can be done about it.
    pub fn said(&self, words: &Words) -> Vec<Text> {
        let say = words.say();
        match self {
            UpdateError::Refused(refusal) => refusal.said(words),
            UpdateError::Failed(failure) => vec![failure.words(say)],
            UpdateError::OtherBytes(_) => vec![say.update_failed_other_bytes()],
            UpdateError::Index(_) | UpdateError::Pieces(_) | UpdateError::Address => {
                vec![say.update_failed_publisher()]
            }
            UpdateError::Store(StoreError::DiskFull) => vec![say.update_failed_disk_full()],
            UpdateError::Store(_) | UpdateError::NoPublisher => vec![say.update_failed_not_kept()],
        }
    }
}
