//! A file that a publisher offers.

use super::digest::Digests;
use super::names::Role;
use super::path::TargetPath;
use super::refusal::Refusal;
use super::wanted::{Folder, Wanted};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What a list says of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct TargetMeta {
    pub length: u64,
    pub hashes: Digests,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom: Option<Value>,
}

/// A file that is vouched for: by whom, how long it is, and what it must digest to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Its name.
    pub path: TargetPath,
    /// Who vouches for it.
    pub by: Role,
    /// Its length in bytes.
    pub length: u64,
    /// What it must digest to.
    pub digests: Digests,
    /// What its publisher adds.
    pub custom: Option<Value>,
    /// Where it lies in the repository's folder of targets.
    file: String,
}

impl Target {
    /// TUF 5.7.3: with consistent snapshots the digest stands before the last part of the name.
    pub(super) fn new(
        path: TargetPath,
        meta: &TargetMeta,
        by: Role,
        consistent: bool,
    ) -> Result<Self, Refusal> {
        let Some(digest) = meta.hashes.in_name() else {
            return Err(Refusal::UnknownDigest {
                file: path.to_string(),
            });
        };
        let file = match path.split() {
            (folder, name) if consistent => format!("{folder}{digest}.{name}"),
            _ => path.to_string(),
        };
        Ok(Self {
            by,
            length: meta.length,
            digests: meta.hashes.clone(),
            custom: meta.custom.clone(),
            file,
            path,
        })
    }

    /// The file to fetch, with the most bytes it may have.
    pub fn wanted(&self) -> Wanted {
        Wanted {
            folder: Folder::Targets,
            file: self.file.clone(),
            most_bytes: self.length,
            length: Some(self.length),
            digests: self.digests.clone(),
        }
    }

    /// TUF 5.7.3: whether these bytes are the file, whole and unchanged.
    ///
    /// # Errors
    /// [`Refusal::OtherBytes`] or [`Refusal::TooLarge`].
    pub fn check(&self, bytes: &[u8]) -> Result<(), Refusal> {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > self.length {
            return Err(Refusal::TooLarge {
                file: self.path.to_string(),
                most: self.length,
            });
        }
        if length == self.length && self.digests.fit(bytes) {
            return Ok(());
        }
        Err(Refusal::OtherBytes {
            file: self.path.to_string(),
        })
    }
}
