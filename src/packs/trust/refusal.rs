//! Why something is not believed.

use super::names::{Role, RoleName};
use super::path::{NameFault, TargetPath};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a file is not believed. What was accepted before is untouched. [`Refusal::said`] tells a person; the
/// `Display` text is for logs and publishers.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum Refusal {
    /// A file that must be there is not.
    #[error("{file} is missing")]
    Missing {
        /// Its path.
        file: String,
    },
    /// A file is larger than it may be.
    #[error("{file} is larger than {most} bytes")]
    TooLarge {
        /// Its path.
        file: String,
        /// The most bytes it may have.
        most: u64,
    },
    /// A file is not the one that was signed for.
    #[error("{file} is not the file that was signed for")]
    OtherBytes {
        /// Its path.
        file: String,
    },
    /// A file has no digest that we can compute.
    #[error("{file} has no SHA-256 and no SHA-512")]
    UnknownDigest {
        /// Its path.
        file: String,
    },
    /// A list is not in the format.
    #[error("the list of {role} cannot be read: {why}")]
    NotUnderstood {
        /// Whose.
        role: Role,
        /// What was found, in English, for the publisher.
        why: String,
    },
    /// A list names a file or a publisher by a name that is not safe.
    #[error("the list of {role} has the name {name:?}: {why}")]
    EvilName {
        /// Whose.
        role: Role,
        /// The name.
        name: String,
        /// What is wrong with it.
        why: NameFault,
    },
    /// Fewer keys than needed have signed.
    #[error("{found} of the {needed} signatures that {role} needs are right")]
    TooFewSignatures {
        /// Whose.
        role: Role,
        /// How many were right.
        found: u32,
        /// How many are needed.
        needed: u32,
    },
    /// One key's signature stands twice.
    #[error("{role} has two signatures of one key")]
    DuplicateSignature {
        /// Whose.
        role: Role,
    },
    /// It is older than what we have seen.
    #[error("{role} is version {offered}, and {held} was seen before")]
    Rollback {
        /// Whose.
        role: Role,
        /// The version seen before.
        held: u64,
        /// The version offered.
        offered: u64,
    },
    /// The same version has other content than before.
    #[error("version {version} of {role} has other content than before")]
    SameVersionOtherBytes {
        /// Whose.
        role: Role,
        /// The version.
        version: u64,
    },
    /// It is not the version that the list above it names: files of different days are mixed.
    #[error("{role} is version {offered} and should be {expected}")]
    WrongVersion {
        /// Whose.
        role: Role,
        /// The version named.
        expected: u64,
        /// The version offered.
        offered: u64,
    },
    /// A list that existed is no longer named.
    #[error("{file} is no longer named in the snapshot")]
    Vanished {
        /// The list's name.
        file: String,
    },
    /// A publisher's list is not named in the snapshot.
    #[error("{role} is not named in the snapshot")]
    NotInSnapshot {
        /// Whose.
        role: Role,
    },
    /// It has expired.
    #[error("{role} expired at {on}, and it is {today}")]
    Expired {
        /// Whose.
        role: Role,
        /// When.
        on: Timestamp,
        /// The time it was compared with.
        today: Timestamp,
    },
    /// It expired so long ago that the clock is likelier to be wrong.
    #[error("{role} expired long ago at {on}, if it really is {today}")]
    ClockAhead {
        /// Whose.
        role: Role,
        /// When.
        on: Timestamp,
        /// What the clock says.
        today: Timestamp,
    },
    /// A publisher's list names a file that it may not name.
    #[error("{role} may not name {path}")]
    OutOfPath {
        /// Whose.
        role: Role,
        /// The file.
        path: TargetPath,
    },
    /// Nobody of this name may publish here.
    #[error("there is no publisher {name} here")]
    NoSuchPublisher {
        /// The name.
        name: RoleName,
    },
    /// Nobody offers this file.
    #[error("nobody offers {path}")]
    NoSuchFile {
        /// The file.
        path: TargetPath,
    },
    /// Trust is handed on too often.
    #[error("{role} hands trust on too often")]
    TooManyPublishers {
        /// Where we stopped.
        role: Role,
    },
    /// There is nothing to open yet, or an answer came that nobody had asked for.
    #[error("nothing was asked, or not all is known yet")]
    OutOfTurn,
}

impl Refusal {
    pub(super) fn not_understood(role: &Role, why: String) -> Self {
        // a parser may quote what it read
        let why = why.chars().filter(|c| !c.is_control()).take(200).collect();
        Self::NotUnderstood {
            role: role.clone(),
            why,
        }
    }

    pub(super) fn evil(role: &Role, name: &str, why: NameFault) -> Self {
        let name = name.chars().take(100).collect();
        Self::EvilName {
            role: role.clone(),
            name,
            why,
        }
    }
}
