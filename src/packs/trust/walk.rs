//! Lists of publishers, read only when asked for: TUF 5.6.7.

use super::catalog::Catalog;
use super::envelope::Envelope;
use super::glob::Paths;
use super::keys::Authority;
use super::limits::{MOST_DEPTH, MOST_IN_TARGETS, MOST_ROLES};
use super::names::{Role, RoleName};
use super::path::TargetPath;
use super::refresh::{held, listed, missing, read_listed, still, within};
use super::refusal::Refusal;
use super::roles::{Delegation, MetaFile, TargetsBody};
use super::target::Target;
use super::wanted::{Answer, Asks, Wanted};
use std::collections::{BTreeMap, BTreeSet};

/// A way by which a list is reached: who must have signed it, and what it may name. The same list reached by
/// another way is checked again.
#[derive(Clone)]
struct Way {
    name: RoleName,
    authority: Authority,
    /// Of every delegation on the way; all must allow a path.
    paths: Vec<Paths>,
    depth: usize,
}

impl Way {
    fn to(delegation: &Delegation, before: &[Paths], depth: usize) -> Self {
        let mut paths = before.to_vec();
        paths.push(delegation.paths.clone());
        Self {
            name: delegation.name.clone(),
            authority: delegation.authority.clone(),
            paths,
            depth,
        }
    }

    fn allows(&self, path: &TargetPath) -> bool {
        self.paths.iter().all(|paths| paths.allow(path))
    }
}

enum Goal {
    Everything,
    File(TargetPath),
}

/// All that a publisher offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Its files by name, of the publisher itself and of those to whom it handed trust on.
    pub files: BTreeMap<TargetPath, Target>,
}

/// Reads the lists on the way to a publisher or a file. A refusal concerns only what was asked for here; the catalog
/// and other publishers are as before.
pub struct Walk<'c> {
    catalog: &'c mut Catalog,
    goal: Goal,
    /// Ways still to go, the next one last.
    ahead: Vec<Way>,
    visited: BTreeSet<RoleName>,
    found: BTreeMap<TargetPath, Target>,
    /// Lists that came meanwhile; trusted once the whole way was good, so that a refusal leaves the last good ones.
    fresh: BTreeMap<RoleName, String>,
    waiting: Option<(Way, MetaFile, Wanted)>,
    refused: bool,
}

impl<'c> Walk<'c> {
    fn new(catalog: &'c mut Catalog, goal: Goal) -> Self {
        Self {
            catalog,
            goal,
            ahead: Vec::new(),
            visited: BTreeSet::new(),
            found: BTreeMap::new(),
            fresh: BTreeMap::new(),
            waiting: None,
            refused: false,
        }
    }

    pub(super) fn publisher(catalog: &'c mut Catalog, name: &RoleName) -> Result<Self, Refusal> {
        let delegations = &catalog.targets.body.delegations;
        let found = delegations.iter().find(|one| one.name == *name);
        let way = found.map(|delegation| Way::to(delegation, &[], 1));
        let way = way.ok_or_else(|| Refusal::NoSuchPublisher { name: name.clone() })?;
        let mut walk = Self::new(catalog, Goal::Everything);
        walk.ahead.push(way);
        walk.go()?;
        Ok(walk)
    }

    pub(super) fn find(catalog: &'c mut Catalog, path: &TargetPath) -> Result<Self, Refusal> {
        let mut walk = Self::new(catalog, Goal::File(path.clone()));
        let top = walk.catalog.targets.clone();
        walk.visit(&top, &Role::Targets, &[], 0)?;
        walk.go()?;
        Ok(walk)
    }

    /// All that was found.
    ///
    /// # Errors
    /// [`Refusal::OutOfTurn`] while something is still wanted or after a refusal.
    pub fn published(self) -> Result<Published, Refusal> {
        if self.refused || self.waiting.is_some() {
            return Err(Refusal::OutOfTurn);
        }
        Ok(Published { files: self.found })
    }

    /// The file looked for.
    ///
    /// # Errors
    /// [`Refusal::NoSuchFile`], or as [`Walk::published`].
    pub fn file(self) -> Result<Target, Refusal> {
        let path = match &self.goal {
            Goal::File(path) => path.clone(),
            Goal::Everything => return Err(Refusal::OutOfTurn),
        };
        let mut found = self.published()?.files;
        found.remove(&path).ok_or(Refusal::NoSuchFile { path })
    }

    /// TUF 5.6.7: depth first, in order of appearance, until something must be fetched or all is known.
    fn go(&mut self) -> Result<(), Refusal> {
        while let Some(way) = self.ahead.pop() {
            // TUF 5.6.7.1: a role that was visited is not visited again, and there is an end to it
            if self.visited.contains(&way.name) {
                continue;
            }
            let role = Role::Publisher(way.name.clone());
            if self.visited.len() >= MOST_ROLES || way.depth > MOST_DEPTH {
                return Err(Refusal::TooManyPublishers { role });
            }
            self.visited.insert(way.name.clone());
            let text = self.catalog.trusted.publishers.get(&way.name).cloned();
            let held: Option<Envelope<TargetsBody>> = held(&text, &role, &way.authority, self.catalog.check);
            // of what is held, the last good list counts, even if a newer one is named that never arrived
            if let (None, Some(list)) = (self.catalog.clock, &held) {
                self.enter(list, &way)?;
                continue;
            }
            let meta = self.catalog.snapshot.body.of(&role).cloned();
            let meta = meta.ok_or_else(|| Refusal::NotInSnapshot { role: role.clone() })?;
            if let Some(list) = still(held.as_ref(), &meta, &role)? {
                self.enter(list, &way)?;
                continue;
            }
            let consistent = self.catalog.root.body.consistent_snapshot;
            let wanted = listed(&role, &meta, consistent, MOST_IN_TARGETS)?;
            self.waiting = Some((way, meta, wanted));
            return Ok(());
        }
        // TUF 5.6.6
        self.catalog.trusted.publishers.append(&mut self.fresh);
        Ok(())
    }

    fn enter(&mut self, list: &Envelope<TargetsBody>, way: &Way) -> Result<(), Refusal> {
        let role = Role::Publisher(way.name.clone());
        // TUF 5.6.5
        if let Some(clock) = self.catalog.clock {
            clock.fresh(&role, list.expires)?;
        }
        // Who looks for one file has only come by ways that allow it (TUF 5.6.7.1), whatever else stands in the list.
        // A publisher whose list names what is not its own is refused whole, and alone.
        let astray = list.body.targets.keys().find(|path| !way.allows(path));
        if let (Goal::Everything, Some(path)) = (&self.goal, astray) {
            let path = path.clone();
            return Err(Refusal::OutOfPath { role, path });
        }
        self.visit(list, &role, &way.paths, way.depth)
    }

    fn visit(
        &mut self,
        list: &Envelope<TargetsBody>,
        role: &Role,
        paths: &[Paths],
        depth: usize,
    ) -> Result<(), Refusal> {
        for target in self.catalog.offered(list, role)? {
            if matches!(&self.goal, Goal::File(path) if *path != target.path) {
                continue;
            }
            // who comes first has the say
            self.found.entry(target.path.clone()).or_insert(target);
        }
        // TUF 5.6.7.2: found
        if matches!(&self.goal, Goal::File(path) if self.found.contains_key(path)) {
            self.ahead.clear();
            return Ok(());
        }
        let mut next = Vec::new();
        for delegation in &list.body.delegations {
            if matches!(&self.goal, Goal::File(path) if !delegation.paths.allow(path)) {
                continue;
            }
            next.push(Way::to(delegation, paths, depth + 1));
            // TUF 5.6.7.2.1: whoever comes after a terminating delegation is not asked
            if delegation.terminating && matches!(self.goal, Goal::File(_)) {
                self.ahead.clear();
                break;
            }
        }
        self.ahead.extend(next.into_iter().rev());
        Ok(())
    }

    fn step(&mut self, answer: Answer, way: &Way, meta: &MetaFile, wanted: &Wanted) -> Result<(), Refusal> {
        let role = Role::Publisher(way.name.clone());
        let bytes = match answer {
            Answer::Missing => return Err(missing(wanted)),
            Answer::Bytes(bytes) => within(wanted, bytes)?,
        };
        let list = read_listed(&bytes, &role, meta, &way.authority, self.catalog.check)?;
        self.enter(&list, way)?;
        self.fresh.insert(way.name.clone(), list.text);
        self.go()
    }
}

impl Asks for Walk<'_> {
    fn wanted(&self) -> Option<&Wanted> {
        self.waiting.as_ref().map(|(_, _, wanted)| wanted)
    }

    fn take(&mut self, answer: Answer) -> Result<(), Refusal> {
        let (way, meta, wanted) = self.waiting.take().ok_or(Refusal::OutOfTurn)?;
        let taken = self.step(answer, &way, &meta, &wanted);
        self.refused = taken.is_err();
        taken
    }
}
