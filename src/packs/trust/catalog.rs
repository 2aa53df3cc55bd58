//! The top-level list, verified, and what it says of publishers.

use super::clock::Clock;
use super::envelope::Envelope;
use super::glob::Paths;
use super::keys::{Check, ed25519};
use super::names::{Role, RoleName};
use super::path::TargetPath;
use super::refresh::{held, own_root};
use super::refusal::Refusal;
use super::roles::{Root, SnapshotBody, TargetsBody, TimestampBody};
use super::target::Target;
use super::trusted::Trusted;
use super::walk::Walk;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A verified top-level list. [`Refresh::finish`](super::Refresh::finish) gives a confirmed one, and
/// [`Catalog::held`] the one that is held.
pub struct Catalog {
    pub(super) trusted: Trusted,
    /// Without a clock nothing expires: this is the held list.
    pub(super) clock: Option<Clock>,
    pub(super) check: Check,
    pub(super) root: Envelope<Root>,
    pub(super) timestamp: Envelope<TimestampBody>,
    pub(super) snapshot: Envelope<SnapshotBody>,
    pub(super) targets: Envelope<TargetsBody>,
}

/// What a publisher may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Power {
    /// The publisher.
    pub name: RoleName,
    /// The patterns of the paths that it may name; empty if they are given by digest only.
    pub paths: Vec<String>,
    /// How many keys it has.
    pub keys: usize,
    /// How many of them must sign.
    pub threshold: u32,
    /// Whether nobody after it is asked for these paths.
    pub terminating: bool,
}

impl Catalog {
    /// Opens what is held, without any network and whether or not it has expired.
    ///
    /// # Errors
    /// [`Refusal::OutOfTurn`] if there never was a whole refresh; otherwise what is wrong with the root.
    pub fn held(trusted: Trusted) -> Result<Self, Refusal> {
        Self::held_with(trusted, ed25519)
    }

    /// As [`Catalog::held`], with a check that knows more kinds of keys.
    ///
    /// # Errors
    /// As [`Catalog::held`].
    pub fn held_with(trusted: Trusted, check: Check) -> Result<Self, Refusal> {
        let root = own_root(&trusted, check)?;
        let roles = &root.body;
        let found = (
            held(&trusted.timestamp, &Role::Timestamp, &roles.timestamp, check),
            held(&trusted.snapshot, &Role::Snapshot, &roles.snapshot, check),
            held(&trusted.targets, &Role::Targets, &roles.targets, check),
        );
        let (Some(timestamp), Some(snapshot), Some(targets)) = found else {
            return Err(Refusal::OutOfTurn);
        };
        Ok(Self {
            trusted,
            clock: None,
            check,
            root,
            timestamp,
            snapshot,
            targets,
        })
    }

    /// What is trusted by now, with the lists of the publishers walked so far.
    pub fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    /// What is trusted by now.
    pub fn into_trusted(self) -> Trusted {
        self.trusted
    }

    /// The moment at which its publisher last confirmed all this, if it says so. Where it does not, the caller may
    /// show when it last heard.
    pub fn confirmed(&self) -> Option<Timestamp> {
        self.timestamp.body.issued
    }

    /// Until when it is confirmed.
    pub fn confirmed_until(&self) -> Timestamp {
        self.timestamp.expires
    }

    /// A signed moment that the local clock lies well behind: the clock looks wrong. Nothing is refused for it.
    pub fn clock_behind(&self) -> Option<Timestamp> {
        self.clock.and_then(Clock::behind)
    }

    /// The publishers, and what each may do, in the order in which they are asked.
    pub fn powers(&self) -> Vec<Power> {
        let power = |delegation: &super::roles::Delegation| Power {
            name: delegation.name.clone(),
            paths: match &delegation.paths {
                Paths::Paths(patterns) => patterns.clone(),
                Paths::PathHashPrefixes(_) => Vec::new(),
            },
            keys: delegation.authority.keys.len(),
            threshold: delegation.authority.threshold.get(),
            terminating: delegation.terminating,
        };
        self.targets.body.delegations.iter().map(power).collect()
    }

    /// The files that the top-level list itself vouches for.
    ///
    /// # Errors
    /// [`Refusal::UnknownDigest`].
    pub fn targets(&self) -> Result<Vec<Target>, Refusal> {
        self.offered(&self.targets, &Role::Targets)
    }

    /// Begins to read all that one publisher offers.
    ///
    /// # Errors
    /// [`Refusal::NoSuchPublisher`], or what is wrong with the list that is held.
    pub fn publisher(&mut self, name: &RoleName) -> Result<Walk<'_>, Refusal> {
        Walk::publisher(self, name)
    }

    /// Begins to look for one file, whoever offers it.
    ///
    /// # Errors
    /// What is wrong with a list that is held.
    pub fn find(&mut self, path: &TargetPath) -> Result<Walk<'_>, Refusal> {
        Walk::find(self, path)
    }

    pub(super) fn offered(&self, list: &Envelope<TargetsBody>, by: &Role) -> Result<Vec<Target>, Refusal> {
        let consistent = self.root.body.consistent_snapshot;
        let rows = list.body.targets.iter();
        rows.map(|(path, meta)| Target::new(path.clone(), meta, by.clone(), consistent))
            .collect()
    }
}
