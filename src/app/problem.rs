//! What went wrong, and the words for it.

use super::DoorProblem;
use crate::facts::FactProblem;
use crate::store::{MINIMUM_PASSPHRASE, StoreError};
use crate::views;
use crate::words::{Text, Words};
use serde::{Deserialize, Serialize};

/// Why a command could not be carried out. Carries nothing personal but the answer to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Problem {
    /// The companion itself could not be reached.
    Door(DoorProblem),
    /// The store.
    Store(StoreProblem),
    /// An answer cannot be understood.
    Answer(FactProblem),
    /// The store is locked.
    Locked,
    /// There is no such rule, record or item any more.
    Gone,
    /// The built-in pack cannot be read: this build is broken.
    Pack,
}

/// What a person can do something about, of all that can go wrong with the store.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StoreProblem {
    /// The passphrase does not open it.
    WrongPassphrase,
    /// The passphrase is too short.
    PassphraseTooShort,
    /// The keystore is not there or forgot.
    Keystore,
    /// A newer version wrote it.
    Newer,
    /// It cannot be read.
    Damaged,
    /// No room is left.
    DiskFull,
    /// It may not be written.
    ReadOnly,
    /// Another window has it.
    InUse,
    /// Nothing can be stored here.
    Unavailable,
    /// Anything else.
    Unexpected,
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Problem {
        Problem::Store(match error {
            StoreError::WrongPassphrase => StoreProblem::WrongPassphrase,
            StoreError::PassphraseTooShort { .. } => StoreProblem::PassphraseTooShort,
            StoreError::KeystoreAbsent | StoreError::KeystoreForgot | StoreError::NoSuchLock => {
                StoreProblem::Keystore
            }
            StoreError::NewerVersion { .. } => StoreProblem::Newer,
            StoreError::Damaged(_) | StoreError::CostRefused => StoreProblem::Damaged,
            StoreError::DiskFull => StoreProblem::DiskFull,
            StoreError::ReadOnly => StoreProblem::ReadOnly,
            StoreError::InUse => StoreProblem::InUse,
            StoreError::NoCipher | StoreError::NoPool | StoreError::NoRandom => StoreProblem::Unavailable,
            StoreError::NoSuchRecord => return Problem::Gone,
            _ => StoreProblem::Unexpected,
        })
    }
}

impl Problem {
    /// What is so, and what to do, in the person's language.
    pub fn said(&self, words: &Words) -> Vec<Text> {
        let say = words.say();
        match self {
            Problem::Answer(problem) => views::problem(problem, words),
            Problem::Door(DoorProblem::OpenElsewhere) => {
                vec![say.store_second_tab(), say.store_second_tab_do()]
            }
            Problem::Door(
                DoorProblem::NoStorage { .. } | DoorProblem::NoFolder | DoorProblem::NoWorker { .. },
            ) => {
                vec![say.store_unavailable(), say.store_unavailable_do()]
            }
            Problem::Store(problem) => problem.said(words),
            Problem::Locked => vec![say.problem_locked(), say.problem_locked_do()],
            Problem::Gone => vec![say.problem_gone(), say.problem_gone_do()],
            Problem::Door(DoorProblem::Lost) | Problem::Pack => {
                vec![say.problem_unexpected(), say.problem_unexpected_do()]
            }
        }
    }
}

impl StoreProblem {
    fn said(self, words: &Words) -> Vec<Text> {
        let say = words.say();
        let shortest = i64::try_from(MINIMUM_PASSPHRASE).unwrap_or(i64::MAX);
        match self {
            StoreProblem::WrongPassphrase => {
                vec![say.store_wrong_passphrase(), say.store_wrong_passphrase_do()]
            }
            StoreProblem::PassphraseTooShort => {
                vec![
                    say.store_passphrase_short(shortest),
                    say.store_passphrase_short_do(),
                ]
            }
            StoreProblem::Keystore => vec![say.store_keystore(), say.store_keystore_do()],
            StoreProblem::Newer => vec![say.store_newer(), say.store_newer_do()],
            StoreProblem::Damaged => vec![say.store_damaged(), say.store_damaged_do()],
            StoreProblem::DiskFull => vec![say.store_disk_full(), say.store_disk_full_do()],
            StoreProblem::ReadOnly => vec![say.store_read_only(), say.store_read_only_do()],
            StoreProblem::InUse => vec![say.store_second_tab(), say.store_second_tab_do()],
            StoreProblem::Unavailable => vec![say.store_unavailable(), say.store_unavailable_do()],
            StoreProblem::Unexpected => vec![say.problem_unexpected(), say.problem_unexpected_do()],
        }
    }
}
