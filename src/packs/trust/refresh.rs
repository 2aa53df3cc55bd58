//! From what is trusted to the newest that can be: TUF 5.2 to 5.6, one file after the other.

use super::catalog::Catalog;
use super::clock::Clock;
use super::envelope::{Body, Envelope};
use super::keys::{Authority, Check, ed25519};
use super::limits::*;
use super::names::Role;
use super::refusal::Refusal;
use super::roles::{MetaFile, Root, SnapshotBody, TargetsBody, TimestampBody};
use super::trusted::Trusted;
use super::wanted::{Answer, Asks, Folder, Wanted};
use jiff::Timestamp;

/// What is asked next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Root { taken: u32 },
    Timestamp,
    Snapshot,
    Targets,
    Done,
    Refused,
}

/// Brings the top-level files up to date. Asks for one file after the other; [`Refresh::trusted`] is worth keeping
/// after every answer, also after a refusal.
pub struct Refresh {
    trusted: Trusted,
    clock: Clock,
    check: Check,
    root: Envelope<Root>,
    timestamp: Option<Envelope<TimestampBody>>,
    snapshot: Option<Envelope<SnapshotBody>>,
    targets: Option<Envelope<TargetsBody>>,
    step: Step,
    wanted: Option<Wanted>,
}

impl Refresh {
    /// Begins with what is trusted. `now` is what the local clock says.
    ///
    /// # Errors
    /// If the trusted root cannot be read or is not signed by its own keys.
    pub fn begin(trusted: Trusted, now: Timestamp) -> Result<Self, Refusal> {
        Self::begin_with(trusted, now, ed25519)
    }

    /// As [`Refresh::begin`], with a check that knows more kinds of keys.
    ///
    /// # Errors
    /// As [`Refresh::begin`].
    pub fn begin_with(trusted: Trusted, now: Timestamp, check: Check) -> Result<Self, Refusal> {
        let root = own_root(&trusted, check)?;
        let mut refresh = Self {
            trusted,
            clock: Clock::new(now),
            check,
            root,
            timestamp: None,
            snapshot: None,
            targets: None,
            step: Step::Root { taken: 0 },
            wanted: None,
        };
        refresh.ask_root();
        Ok(refresh)
    }

    /// What is trusted by now.
    pub fn trusted(&self) -> &Trusted {
        &self.trusted
    }

    /// What is trusted by now.
    pub fn into_trusted(self) -> Trusted {
        self.trusted
    }

    /// What was found.
    ///
    /// # Errors
    /// [`Refusal::OutOfTurn`] while something is still wanted or after a refusal.
    pub fn finish(self) -> Result<Catalog, Refusal> {
        let (Some(timestamp), Some(snapshot), Some(targets)) = (self.timestamp, self.snapshot, self.targets)
        else {
            return Err(Refusal::OutOfTurn);
        };
        if self.step != Step::Done {
            return Err(Refusal::OutOfTurn);
        }
        Ok(Catalog {
            trusted: self.trusted,
            clock: Some(self.clock),
            check: self.check,
            root: self.root,
            timestamp,
            snapshot,
            targets,
        })
    }

    /// TUF 5.3.2, 5.3.3: the root after this one, under its number.
    fn ask_root(&mut self) {
        self.wanted = self.root.version.checked_add(1).map(|next| Wanted {
            folder: Folder::Metadata,
            file: format!("{next}.root.json"),
            most_bytes: MOST_IN_ROOT,
            length: None,
            digests: Default::default(),
        });
    }

    fn take_root(&mut self, bytes: &[u8], taken: u32) -> Result<(), Refusal> {
        let new: Envelope<Root> = Envelope::read(bytes, &Role::Root)?;
        // TUF 5.3.4: signed by a threshold of the keys of the root that we trust, and by one of its own
        self.root.body.root.check(&new, &Role::Root, self.check)?;
        new.body.root.check(&new, &Role::Root, self.check)?;
        // TUF 5.3.5: exactly the next version
        let (held, offered) = (self.root.version.get(), new.version.get());
        if offered <= held {
            return Err(Refusal::Rollback {
                role: Role::Root,
                held,
                offered,
            });
        }
        let expected = held + 1;
        if offered != expected {
            return Err(Refusal::WrongVersion {
                role: Role::Root,
                expected,
                offered,
            });
        }
        // TUF 5.3.6: whether it has expired does not matter before the last. 5.3.7, 5.3.8: from now on it is the one
        self.trusted.root.clone_from(&new.text);
        self.root = new;
        // TUF 5.3.3, 5.3.9: and again, up to a limit
        if taken + 1 < MOST_ROOT_STEPS {
            self.step = Step::Root { taken: taken + 1 };
            self.ask_root();
            Ok(())
        } else {
            self.after_roots()
        }
    }

    fn after_roots(&mut self) -> Result<(), Refusal> {
        // TUF 5.3.10
        self.clock.fresh(&Role::Root, self.root.expires)?;
        self.recall();
        self.step = Step::Timestamp;
        self.wanted = Some(Wanted {
            folder: Folder::Metadata,
            file: "timestamp.json".to_owned(),
            most_bytes: MOST_IN_TIMESTAMP,
            length: None,
            digests: Default::default(),
        });
        Ok(())
    }

    /// TUF 5.3.11: what was signed by keys that have been replaced since is forgotten, so that a version set to the
    /// highest number by a thief (fast-forward) can be made good. What still has enough right signatures was not his.
    fn recall(&mut self) {
        let (roles, check) = (&self.root.body, self.check);
        self.timestamp = held(&self.trusted.timestamp, &Role::Timestamp, &roles.timestamp, check);
        self.snapshot = held(&self.trusted.snapshot, &Role::Snapshot, &roles.snapshot, check);
        let snapshot_replaced = self.trusted.snapshot.is_some() && self.snapshot.is_none();
        if self.timestamp.is_none() || snapshot_replaced {
            (self.timestamp, self.snapshot) = (None, None);
            (self.trusted.timestamp, self.trusted.snapshot) = (None, None);
        }
        if snapshot_replaced {
            // new snapshot keys are how versions of lists are set back
            self.trusted.targets = None;
            self.trusted.publishers.clear();
        }
        self.targets = held(&self.trusted.targets, &Role::Targets, &roles.targets, check);
    }

    fn take_timestamp(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let role = Role::Timestamp;
        let new: Envelope<TimestampBody> = Envelope::read(bytes, &role)?;
        // TUF 5.4.2
        self.root.body.timestamp.check(&new, &role, self.check)?;
        let mut is_new = true;
        if let Some(held) = &self.timestamp {
            // TUF 5.4.3.1: the version never goes back
            not_older(&role, held.version.get(), new.version.get())?;
            is_new = new.version != held.version;
            if !is_new && new.message != held.message {
                return Err(Refusal::SameVersionOtherBytes {
                    role,
                    version: held.version.get(),
                });
            }
            // TUF 5.4.3.2: nor does the snapshot's
            let versions = [held, &new].map(|file| file.body.snapshot.version.get());
            let [held, offered] = versions;
            not_older(&Role::Snapshot, held, offered)?;
        }
        // TUF 5.4.4, against a clock that knows this very file's moment of issue
        let clock = self.clock.at_least(new.body.issued);
        clock.fresh(&role, new.expires)?;
        clock.fresh(&Role::Root, self.root.expires)?;
        self.clock = clock;
        // TUF 5.4.5
        if is_new {
            self.trusted.timestamp = Some(new.text.clone());
            self.timestamp = Some(new);
        }
        self.enter_snapshot()
    }

    fn enter_snapshot(&mut self) -> Result<(), Refusal> {
        let Some(meta) = self.timestamp.as_ref().map(|file| file.body.snapshot.clone()) else {
            return Err(Refusal::OutOfTurn);
        };
        let role = Role::Snapshot;
        if let Some(held) = still(self.snapshot.as_ref(), &meta, &role)? {
            self.clock.fresh(&role, held.expires)?;
            return self.enter_targets();
        }
        self.step = Step::Snapshot;
        let wanted = listed(&role, &meta, self.root.body.consistent_snapshot, MOST_IN_SNAPSHOT)?;
        self.wanted = Some(wanted);
        Ok(())
    }

    fn take_snapshot(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let role = Role::Snapshot;
        let Some(timestamp) = &self.timestamp else {
            return Err(Refusal::OutOfTurn);
        };
        let new = read_listed(
            bytes,
            &role,
            &timestamp.body.snapshot,
            &self.root.body.snapshot,
            self.check,
        )?;
        // TUF 5.5.5: no list goes back, and none vanishes
        if let Some(held) = &self.snapshot {
            no_list_goes_back(held, &new)?;
        }
        // TUF 5.5.6
        self.clock.fresh(&role, new.expires)?;
        // TUF 5.5.7
        self.trusted.snapshot = Some(new.text.clone());
        self.snapshot = Some(new);
        self.enter_targets()
    }

    fn targets_meta(&self) -> Result<MetaFile, Refusal> {
        let role = Role::Targets;
        let snapshot = self.snapshot.as_ref().ok_or(Refusal::OutOfTurn)?;
        snapshot
            .body
            .of(&role)
            .cloned()
            .ok_or(Refusal::NotInSnapshot { role })
    }

    fn enter_targets(&mut self) -> Result<(), Refusal> {
        let (role, meta) = (Role::Targets, self.targets_meta()?);
        if let Some(held) = still(self.targets.as_ref(), &meta, &role)? {
            self.clock.fresh(&role, held.expires)?;
            (self.step, self.wanted) = (Step::Done, None);
            return Ok(());
        }
        self.step = Step::Targets;
        let wanted = listed(&role, &meta, self.root.body.consistent_snapshot, MOST_IN_TARGETS)?;
        self.wanted = Some(wanted);
        Ok(())
    }

    fn take_targets(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        let (role, meta) = (Role::Targets, self.targets_meta()?);
        let new = read_listed(bytes, &role, &meta, &self.root.body.targets, self.check)?;
        // TUF 5.6.5
        self.clock.fresh(&role, new.expires)?;
        // TUF 5.6.6
        self.trusted.targets = Some(new.text.clone());
        self.targets = Some(new);
        (self.step, self.wanted) = (Step::Done, None);
        Ok(())
    }

    fn step(&mut self, answer: Answer, wanted: &Wanted) -> Result<(), Refusal> {
        let bytes = match answer {
            // TUF 5.3.3: no newer root is the usual case
            Answer::Missing if matches!(self.step, Step::Root { .. }) => return self.after_roots(),
            Answer::Missing => return Err(missing(wanted)),
            Answer::Bytes(bytes) => within(wanted, bytes)?,
        };
        match self.step {
            Step::Root { taken } => self.take_root(&bytes, taken),
            Step::Timestamp => self.take_timestamp(&bytes),
            Step::Snapshot => self.take_snapshot(&bytes),
            Step::Targets => self.take_targets(&bytes),
            Step::Done | Step::Refused => Err(Refusal::OutOfTurn),
        }
    }
}

impl Asks for Refresh {
    fn wanted(&self) -> Option<&Wanted> {
        self.wanted.as_ref()
    }

    fn take(&mut self, answer: Answer) -> Result<(), Refusal> {
        let wanted = self.wanted.take().ok_or(Refusal::OutOfTurn)?;
        let taken = self.step(answer, &wanted);
        if taken.is_err() {
            (self.step, self.wanted) = (Step::Refused, None);
        }
        taken
    }
}

/// TUF 5.2: the root that is trusted already, which must at least be signed by its own keys.
pub(super) fn own_root(trusted: &Trusted, check: Check) -> Result<Envelope<Root>, Refusal> {
    let bytes = trusted.root.as_bytes();
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_IN_ROOT {
        return Err(Refusal::TooLarge {
            file: "root.json".to_owned(),
            most: MOST_IN_ROOT,
        });
    }
    let root: Envelope<Root> = Envelope::read(bytes, &Role::Root)?;
    root.body.root.check(&root, &Role::Root, check)?;
    Ok(root)
}

/// A file that is held, if those who may sign it now have signed it.
pub(super) fn held<T: Body>(
    text: &Option<String>,
    role: &Role,
    authority: &Authority,
    check: Check,
) -> Option<Envelope<T>> {
    let file = Envelope::read(text.as_ref()?.as_bytes(), role).ok()?;
    authority.check(&file, role, check).ok()?;
    Some(file)
}

/// The held file, if it is the one that is meant. The same version with another digest is a contradiction.
pub(super) fn still<'h, T>(
    held: Option<&'h Envelope<T>>,
    meta: &MetaFile,
    role: &Role,
) -> Result<Option<&'h Envelope<T>>, Refusal> {
    match held.filter(|file| file.version == meta.version) {
        Some(file) if !meta.fits(file.text.as_bytes()) => Err(Refusal::SameVersionOtherBytes {
            role: role.clone(),
            version: meta.version.get(),
        }),
        found => Ok(found),
    }
}

/// TUF 5.5.1, 5.6.1: where a list lies, and the most bytes it may have: as stated, and never more than the limit.
pub(super) fn listed(role: &Role, meta: &MetaFile, consistent: bool, most: u64) -> Result<Wanted, Refusal> {
    let file = if consistent {
        format!("{}.{}.json", meta.version, role.stem())
    } else {
        format!("{}.json", role.stem())
    };
    if meta.length.is_some_and(|length| length > most) {
        return Err(Refusal::TooLarge { file, most });
    }
    Ok(Wanted {
        folder: Folder::Metadata,
        file,
        most_bytes: meta.length.unwrap_or(most),
        length: meta.length,
        digests: meta.hashes.clone(),
    })
}

/// A list that the file above it names, up to its signatures and version.
pub(super) fn read_listed<T: Body>(
    bytes: &[u8],
    role: &Role,
    meta: &MetaFile,
    authority: &Authority,
    check: Check,
) -> Result<Envelope<T>, Refusal> {
    // TUF 5.5.2, 5.6.2: the digests come before the parser
    if !meta.fits(bytes) {
        return Err(Refusal::OtherBytes {
            file: format!("{}.json", role.stem()),
        });
    }
    let new: Envelope<T> = Envelope::read(bytes, role)?;
    // TUF 5.5.3, 5.6.3
    authority.check(&new, role, check)?;
    // TUF 5.5.4, 5.6.4: the very version that is named, or files of different days could be mixed
    if new.version != meta.version {
        return Err(Refusal::WrongVersion {
            role: role.clone(),
            expected: meta.version.get(),
            offered: new.version.get(),
        });
    }
    Ok(new)
}

/// Endless data: whoever fetches stops after the limit, and we look again.
pub(super) fn within(wanted: &Wanted, bytes: Vec<u8>) -> Result<Vec<u8>, Refusal> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > wanted.most_bytes {
        return Err(Refusal::TooLarge {
            file: wanted.file.clone(),
            most: wanted.most_bytes,
        });
    }
    Ok(bytes)
}

pub(super) fn missing(wanted: &Wanted) -> Refusal {
    Refusal::Missing {
        file: wanted.file.clone(),
    }
}

fn not_older(role: &Role, held: u64, offered: u64) -> Result<(), Refusal> {
    if offered < held {
        return Err(Refusal::Rollback {
            role: role.clone(),
            held,
            offered,
        });
    }
    Ok(())
}

fn no_list_goes_back(held: &Envelope<SnapshotBody>, new: &Envelope<SnapshotBody>) -> Result<(), Refusal> {
    for (file, before) in &held.body.meta {
        let Some(after) = new.body.meta.get(file) else {
            return Err(Refusal::Vanished { file: file.clone() });
        };
        let name = file.strip_suffix(".json").unwrap_or(file);
        let role = match super::names::RoleName::new(name) {
            Ok(name) => Role::Publisher(name),
            Err(_) => Role::Targets,
        };
        not_older(&role, before.version.get(), after.version.get())?;
        // what a digest was stated for keeps it as long as it keeps its version
        let stated = !before.hashes.is_empty() && !after.hashes.is_empty();
        if before.version == after.version && stated && before.hashes != after.hashes {
            return Err(Refusal::SameVersionOtherBytes {
                role,
                version: after.version.get(),
            });
        }
    }
    Ok(())
}
