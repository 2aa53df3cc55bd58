//! Reading a file of an edition: put together from its pieces and proved again, because disks err.

use super::digest::Digest;
use super::error::UpdateError;
use super::index::{File, Index};
use crate::store::Content;
use crate::store::content::{Edition, Standing};
use crate::sync::unpack;

/// A file of a publisher's edition; nothing where there is no such edition or no such file in it.
///
/// # Errors
/// What is kept is damaged: whoever asked goes on with what is built in.
pub fn read(
    content: &Content,
    publisher: &str,
    standing: Standing,
    name: &str,
) -> Result<Option<Vec<u8>>, UpdateError> {
    let Some(edition) = content.edition(publisher, standing)? else { return Ok(None) };
    read_from(content, &edition, name)
}

/// A file of an edition.
pub fn read_from(content: &Content, edition: &Edition, name: &str) -> Result<Option<Vec<u8>>, UpdateError> {
    for text in edition.groups.values() {
        let index = Index::parse(text.as_bytes())?;
        if let Some(file) = index.files.iter().find(|file| file.name == name) {
            return assemble(content, file).map(Some);
        }
    }
    Ok(None)
}

/// The names of an edition's files.
pub fn names(edition: &Edition) -> Result<Vec<String>, UpdateError> {
    let mut names = Vec::new();
    for text in edition.groups.values() {
        names.extend(Index::parse(text.as_bytes())?.files.into_iter().map(|file| file.name));
    }
    Ok(names)
}

/// Puts a file together and proves it.
pub(super) fn assemble(content: &Content, file: &File) -> Result<Vec<u8>, UpdateError> {
    let wrong = || UpdateError::Pieces(file.name.clone());
    let mut bytes = Vec::with_capacity(usize::try_from(file.length).unwrap_or_default());
    for piece in &file.pieces {
        let packed = content.blob(&piece.digest.0)?.ok_or_else(wrong)?;
        bytes.extend(unpack(&packed, piece.length).map_err(|_| wrong())?);
    }
    if Digest::of(&bytes) == file.digest { Ok(bytes) } else { Err(wrong()) }
}
