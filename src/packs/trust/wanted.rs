//! What is asked of whoever has the files.

use super::digest::Digests;
use super::path::TargetPath;
use super::refusal::Refusal;
use serde::{Deserialize, Serialize};

/// The two folders of a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Folder {
    /// Signed lists.
    Metadata,
    /// The files themselves.
    Targets,
}

impl Folder {
    /// The folder's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Metadata => "metadata",
            Self::Targets => "targets",
        }
    }
}

/// A file to fetch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The folder in which it lies.
    pub folder: Folder,
    /// Its path in that folder on a disk; it never leaves it.
    pub file: String,
    /// Reading stops after this many bytes: the file is refused if there is more.
    pub most_bytes: u64,
    /// Its length, where it is known.
    pub length: Option<u64>,
    /// What it must digest to, where that is known.
    pub digests: Digests,
}

impl Wanted {
    /// Its path on a disk below the repository's folder: `metadata/3.root.json`.
    pub fn on_disk(&self) -> String {
        format!("{}/{}", self.folder.as_str(), self.file)
    }

    /// Its address relative to the address of its folder, escaped. (Names of signed lists are escaped on a disk,
    /// too, and not twice.)
    pub fn in_folder(&self) -> String {
        match self.folder {
            Folder::Metadata => self.file.clone(),
            Folder::Targets => TargetPath::in_address(&self.file),
        }
    }

    /// Its address relative to the repository's, escaped: `targets/a/0123….core.json`.
    pub fn address(&self) -> String {
        format!("{}/{}", self.folder.as_str(), self.in_folder())
    }
}

/// What came of a [`Wanted`] file. Where a host could not be reached at all there is no answer: nothing is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The file's bytes; one more than [`Wanted::most_bytes`] is enough to have it refused.
    Bytes(Vec<u8>),
    /// The host has no such file (404, or 403 as some stores say).
    Missing,
}

/// Something that asks for files until it knows enough.
pub trait Asks {
    /// The file it wants next; nothing once it is done or has refused.
    fn wanted(&self) -> Option<&Wanted>;

    /// Takes what came of the file it wants.
    ///
    /// # Errors
    /// Why it is not believed; nothing more is wanted then.
    fn take(&mut self, answer: Answer) -> Result<(), Refusal>;
}

/// Answers everything that is asked, from a folder or wherever `fetch` finds it.
///
/// # Errors
/// The first refusal, or what `fetch` could not do.
pub fn gather<E: From<Refusal>>(
    asks: &mut impl Asks,
    mut fetch: impl FnMut(&Wanted) -> Result<Answer, E>,
) -> Result<(), E> {
    while let Some(wanted) = asks.wanted() {
        let answer = fetch(wanted)?;
        asks.take(answer)?;
    }
    Ok(())
}
