//! One update from asking to staging.

use super::build::{Files, group_of};
use super::chunk::pieces;
use super::digest::Digest;
use super::error::UpdateError;
use super::fetch::Fetch;
use super::index::Index;
use super::plan::Plan;
use super::progress::{Progress, Stage};
use super::read::assemble;
use crate::store::Content;
use crate::store::content::{Edition, Name, Standing};
use crate::sync::{Failure, Get, Net, pack};
use jiff::Timestamp;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// What is built into the app, so that the first update fetches only what differs from it.
pub trait Seed {
    /// The names of its files.
    fn names(&self) -> Vec<String>;
    /// A file.
    fn file(&self, name: &str) -> Option<Vec<u8>>;
}

/// What a publisher's signed list offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// The number of the list.
    pub number: u64,
    /// The indexes of its groups, by the groups' names.
    pub groups: BTreeMap<String, Listed>,
}

/// An index that a list vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Where it lies, from the repository's address.
    pub address: String,
    /// Its length.
    pub length: u64,
    /// Its digest.
    pub digest: Digest,
}

/// One update of one publisher.
pub struct Update<'a> {
    /// The way out.
    pub net: &'a dyn Net,
    /// Where proved things are kept.
    pub content: &'a RefCell<Content>,
    /// What is built in.
    pub seed: &'a dyn Seed,
    /// The publisher's id.
    pub publisher: &'a str,
    /// The repository's address; ends with a slash.
    pub base: &'a Url,
    /// How far it is.
    pub progress: &'a Progress,
}

impl Update<'_> {
    /// What would have to be fetched to have the groups of an offer that are wanted; nothing if they are here.
    pub async fn plan(&self, offer: &Offer, wanted: &BTreeSet<String>) -> Result<Option<Plan>, UpdateError> {
        self.progress.stage(Stage::Looking);
        let active = self.content.borrow().edition(self.publisher, Standing::Active)?;
        let staged = self.content.borrow().edition(self.publisher, Standing::Staged)?;
        let mut plan = Plan {
            number: offer.number,
            ..Plan::default()
        };
        let mut asked = BTreeSet::new();
        for (group, listed) in offer.groups.iter().filter(|(group, _)| wanted.contains(*group)) {
            let text = match self.known(group, listed, [active.as_ref(), staged.as_ref()]) {
                Some(text) => text,
                None => self.index(listed).await?,
            };
            let index = Index::parse(text.as_bytes())?;
            let seeds = self.seed_digests(&index);
            let content = self.content.borrow();
            let has = |digest: &Digest| seeds.contains(digest) || content.has_blob(&digest.0).unwrap_or(false);
            plan.errands.extend(Plan::errands(&index, &mut asked, has));
            if active.as_ref().and_then(|edition| edition.groups.get(group)) != Some(&text) {
                plan.changed.insert(group.clone());
            }
            plan.groups.insert(group.clone(), text);
        }
        let in_use = active.is_some_and(|active| active.groups == plan.groups);
        Ok((!in_use).then_some(plan))
    }

    /// Fetches what a plan lacks, proves it, and stages it as a whole. Dropping this stops it; what was proved stays,
    /// and the next time goes on from there.
    pub async fn stage(&self, plan: &Plan, now: Timestamp) -> Result<(), UpdateError> {
        self.progress.expect(plan.bytes());
        self.progress.stage(Stage::Fetching);
        let fetch = Fetch {
            net: self.net,
            base: self.base,
            content: self.content,
            progress: self.progress,
        };
        fetch.all(&plan.errands).await?;
        self.progress.stage(Stage::Proving);
        for group in &plan.changed {
            self.prove(group, plan)?;
        }
        let edition = Edition {
            number: plan.number,
            since: now,
            groups: plan.groups.clone(),
        };
        self.content.borrow_mut().stage(self.publisher, &edition)?;
        self.progress.stage(Stage::Done);
        Ok(())
    }

    /// An index that is here already, or that the built-in files give.
    fn known(&self, group: &str, listed: &Listed, editions: [Option<&Edition>; 2]) -> Option<String> {
        let is = |text: &&String| Digest::of(text.as_bytes()) == listed.digest;
        let kept = editions.into_iter().flatten().filter_map(|edition| edition.groups.get(group));
        if let Some(text) = kept.into_iter().find(is) {
            return Some(text.clone());
        }
        let names = self.seed.names().into_iter().filter(|name| group_of(name) == group);
        let files: Files = names.filter_map(|name| Some((name.clone(), self.seed.file(&name)?))).collect();
        let text = Index::of(&files, None, |_, _| ()).ok()?.to_text();
        Some(text).filter(|text| is(&text))
    }

    async fn index(&self, listed: &Listed) -> Result<String, UpdateError> {
        let url = self.base.join(&listed.address).map_err(|_| UpdateError::Address)?;
        let get = Get {
            watch: self.progress.watch(),
            ..Get::data(url, listed.length)
        };
        let got = self.net.get(get).await?;
        let other = || UpdateError::OtherBytes(listed.address.clone());
        if Digest::of(&got.body) != listed.digest {
            return Err(other());
        }
        String::from_utf8(got.body).map_err(|_| other())
    }

    /// What the built-in files give of an index.
    fn seed_digests(&self, index: &Index) -> BTreeSet<Digest> {
        let mut digests = BTreeSet::new();
        for file in &index.files {
            if let Some(bytes) = self.seed.file(&file.name) {
                digests.extend(pieces(&bytes, file.average).map(Digest::of));
            }
        }
        digests
    }

    /// Copies what is built in beside what was fetched, so that the edition needs nothing else, and proves the whole.
    fn prove(&self, group: &str, plan: &Plan) -> Result<(), UpdateError> {
        let Some(text) = plan.groups.get(group) else { return Ok(()) };
        let index = Index::parse(text.as_bytes())?;
        for file in &index.files {
            let bytes = self.seed.file(&file.name).unwrap_or_default();
            let own: BTreeMap<Digest, &[u8]> = pieces(&bytes, file.average)
                .map(|piece| (Digest::of(piece), piece))
                .collect();
            let mut content = self.content.borrow_mut();
            let mut copied: Vec<(Name, Vec<u8>)> = Vec::new();
            for piece in &file.pieces {
                if let Some(bytes) = own.get(&piece.digest).filter(|_| !content.has_blob(&piece.digest.0).unwrap_or(false)) {
                    copied.push((piece.digest.0, pack(bytes).map_err(|_| Failure::Nonsense("cannot be packed"))?));
                }
            }
            content.keep_blobs(&copied)?;
            assemble(&content, file)?;
        }
        Ok(())
    }
}

/// Puts what is staged into use and forgets the pieces that nobody needs any more. Says whether anything was staged.
pub fn activate(content: &mut Content, publisher: &str) -> Result<bool, UpdateError> {
    let changed = content.activate(publisher)?;
    tidy(content)?;
    Ok(changed)
}

/// Forgets the pieces that no edition of anybody needs.
pub fn tidy(content: &mut Content) -> Result<usize, UpdateError> {
    let mut needed = BTreeSet::new();
    for text in content.all_indexes()? {
        let index = Index::parse(text.as_bytes())?;
        needed.extend(index.files.iter().flat_map(|file| file.pieces.iter().map(|piece| piece.digest.0)));
    }
    Ok(content.forget_other_blobs(&needed)?)
}
