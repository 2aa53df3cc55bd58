//! Fetching blobs: several at once, each gone on with where it was cut, each proved before it is kept.

use super::digest::Digest;
use super::error::UpdateError;
use super::index::{File, Piece};
use super::plan::Errand;
use super::progress::Progress;
use crate::store::Content;
use crate::store::content::{Beginning, Name};
use crate::sync::{Again, Failure, Get, Net, Partial, Validators, Watch, pack, unpack};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use std::cell::RefCell;
use url::Url;

/// So many at once: enough to hide the way there and back, few enough for a small host.
const AT_ONCE: usize = 6;
/// A blob that is cut this often at a stretch is left for later.
const MOST_CUTS: u32 = 4;

/// Where blobs come from and where they go.
pub(super) struct Fetch<'a> {
    pub net: &'a dyn Net,
    pub base: &'a Url,
    pub content: &'a RefCell<Content>,
    pub progress: &'a Progress,
}

impl Fetch<'_> {
    /// Fetches everything. What was proved before something failed stays.
    pub async fn all(&self, errands: &[Errand]) -> Result<(), UpdateError> {
        let errands = stream::iter(errands).map(|errand| self.one(errand));
        errands.buffer_unordered(AT_ONCE).try_collect().await
    }

    async fn one(&self, errand: &Errand) -> Result<(), UpdateError> {
        match errand {
            Errand::Piece(piece) => {
                let (packed, _) = self.blob(*piece).await?;
                self.keep(&[(piece.digest.0, packed)])
            }
            Errand::Whole(file) => {
                let (_, bytes) = self.blob(file.whole()).await?;
                self.keep(&split(file, &bytes)?)
            }
        }
    }

    fn keep(&self, blobs: &[(Name, Vec<u8>)]) -> Result<(), UpdateError> {
        Ok(self.content.borrow_mut().keep_blobs(blobs)?)
    }

    /// A blob as it came and as it unpacks, proved.
    async fn blob(&self, piece: Piece) -> Result<(Vec<u8>, Vec<u8>), UpdateError> {
        let url = self.base.join(&piece.digest.path()).map_err(|_| UpdateError::Address)?;
        let kept = self.content.borrow().beginning(&piece.digest.0)?;
        let mut begun = kept.map(partial);
        let mut cuts = 0;
        loop {
            let resumed = begun.as_ref().is_some_and(|begun| !begun.bytes.is_empty());
            let watch = self.progress.watch();
            let get = Get {
                watch: Watch::clone(&watch),
                ..Get::plain(url.clone(), piece.packed).from(begun.take())
            };
            match self.net.get(get).await {
                Ok(got) => match prove(piece, &got.body) {
                    Some(bytes) => return Ok((got.body, bytes)),
                    // Two halves of different things; the whole may be right.
                    None if resumed => self.content.borrow_mut().forget_beginning(&piece.digest.0)?,
                    None => return Err(UpdateError::OtherBytes(piece.digest.to_string())),
                },
                Err(failure) => {
                    begun = self.after(&failure, piece, resumed)?;
                    cuts += 1;
                    let again = failure.again() == Again::Now || (resumed && contradicts(&failure));
                    if !again || cuts > MOST_CUTS {
                        return Err(failure.into());
                    }
                }
            }
        }
    }

    /// Keeps what can be gone on with, forgets what cannot.
    fn after(&self, failure: &Failure, piece: Piece, resumed: bool) -> Result<Option<Partial>, UpdateError> {
        let mut content = self.content.borrow_mut();
        match failure.partial().filter(|partial| !partial.bytes.is_empty()) {
            Some(partial) => {
                let beginning = Beginning {
                    etag: partial.validators.etag.clone(),
                    bytes: partial.bytes.clone(),
                };
                content.keep_beginning(&piece.digest.0, &beginning)?;
                Ok(Some(partial.clone()))
            }
            None => {
                if resumed && contradicts(failure) {
                    content.forget_beginning(&piece.digest.0)?;
                }
                Ok(None)
            }
        }
    }
}

/// A host that cannot go on where it was cut, or says it does and does not.
fn contradicts(failure: &Failure) -> bool {
    matches!(failure, Failure::Nonsense(_) | Failure::Status(416) | Failure::TooLarge(_))
}

fn partial(beginning: Beginning) -> Partial {
    Partial {
        bytes: beginning.bytes,
        validators: Validators {
            etag: beginning.etag,
            last_modified: None,
        },
    }
}

/// What a blob unpacks to, if that is what was asked for.
fn prove(piece: Piece, packed: &[u8]) -> Option<Vec<u8>> {
    let bytes = unpack(packed, piece.length).ok()?;
    (Digest::of(&bytes) == piece.digest).then_some(bytes)
}

/// A whole file in its pieces, so that the next update finds them.
fn split(file: &File, bytes: &[u8]) -> Result<Vec<(Name, Vec<u8>)>, UpdateError> {
    let wrong = || UpdateError::Pieces(file.name.clone());
    let mut rest = bytes;
    let mut blobs = Vec::new();
    for piece in &file.pieces {
        let length = usize::try_from(piece.length).map_err(|_| wrong())?;
        let (mine, after) = rest.split_at_checked(length).ok_or_else(wrong)?;
        if Digest::of(mine) != piece.digest {
            return Err(wrong());
        }
        blobs.push((piece.digest.0, pack(mine).map_err(|_| wrong())?));
        rest = after;
    }
    Ok(blobs)
}
