//! The publisher's side: from built files to a folder of static files for any web host.

use super::build::{Files, groups};
use super::index::{ENDING, Index};
use crate::packs::trust::sign::{Repository, SignError};
use std::collections::BTreeMap;
use std::io;
use thiserror::Error;

/// A repository's files by their path below its folder. Upload `blobs/` and `targets/` first, then `metadata/`, and
/// `metadata/timestamp.json` last: then whoever reads meanwhile finds the old state or the new one, whole.
pub type Folder = BTreeMap<String, Vec<u8>>;

/// Why a repository cannot be made.
#[derive(Debug, Error)]
pub enum PublishError {
    /// Keys, names, versions.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// Packing failed.
    #[error(transparent)]
    Pack(#[from] io::Error),
}

/// The indexes of built files and the blobs that they name.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// By group.
    pub indexes: BTreeMap<String, Index>,
    /// By path.
    pub blobs: Folder,
}

/// Cuts and packs built files. With the indexes of the edition before, pieces stay what they were.
pub fn offered(built: Files, earlier: &BTreeMap<String, Index>) -> Result<Offered, PublishError> {
    let mut offered = Offered::default();
    for (group, files) in groups(built) {
        let blobs = &mut offered.blobs;
        let index = Index::of(&files, earlier.get(&group), |digest, packed| {
            blobs.insert(digest.path(), packed);
        })?;
        offered.indexes.insert(group, index);
    }
    Ok(offered)
}

/// Makes a whole repository of built files: what `repository` already offers stays beside them. Gives the folder, and
/// the indexes to hand in next time.
pub fn make_repository(
    mut repository: Repository,
    built: Files,
    earlier: &BTreeMap<String, Index>,
) -> Result<(Folder, BTreeMap<String, Index>), PublishError> {
    let Offered { indexes, mut blobs } = offered(built, earlier)?;
    for (group, index) in &indexes {
        repository.offer(&format!("{group}{ENDING}"), index.to_text())?;
    }
    blobs.append(&mut repository.build()?);
    Ok((blobs, indexes))
}
