//! What the four kinds of files say.

use super::digest::Digests;
use super::envelope::{Body, from_value};
use super::glob::Paths;
use super::keys::{Authority, Key, WrittenAuthority};
use super::names::{KeyId, Role, RoleName};
use super::path::{NameFault, TargetPath};
use super::refusal::Refusal;
use super::target::TargetMeta;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU64;

/// The keys of the four roles (TUF 4.3).
#[derive(Clone, Debug)]
pub(super) struct Root {
    pub root: Authority,
    pub timestamp: Authority,
    pub snapshot: Authority,
    pub targets: Authority,
    /// Whether versions stand in the names of files, so that a host can change while somebody reads.
    pub consistent_snapshot: bool,
}

impl Body for Root {
    const KIND: &'static str = "root";

    fn read(signed: Value, role: &Role) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Written {
            keys: BTreeMap<KeyId, Key>,
            roles: Roles,
            #[serde(default)]
            consistent_snapshot: bool,
        }
        #[derive(Deserialize)]
        struct Roles {
            root: WrittenAuthority,
            timestamp: WrittenAuthority,
            snapshot: WrittenAuthority,
            targets: WrittenAuthority,
        }
        let Written {
            keys,
            roles,
            consistent_snapshot,
        } = from_value(signed, role)?;
        let own = |written: WrittenAuthority| {
            written
                .with(&keys)
                .map_err(|why| Refusal::not_understood(role, why))
        };
        Ok(Self {
            root: own(roles.root)?,
            timestamp: own(roles.timestamp)?,
            snapshot: own(roles.snapshot)?,
            targets: own(roles.targets)?,
            consistent_snapshot,
        })
    }
}

/// What one file says of another.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct MetaFile {
    pub version: NonZeroU64,
    #[serde(default)]
    pub length: Option<u64>,
    #[serde(default)]
    pub hashes: Digests,
}

impl MetaFile {
    /// Whether these bytes are the file that is meant. TUF 5.5.2, 5.6.2: length and hashes, where stated.
    pub fn fits(&self, bytes: &[u8]) -> bool {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.length.is_none_or(|stated| length <= stated)
            && (self.hashes.is_empty() || self.hashes.fit(bytes))
    }
}

/// The newest snapshot (TUF 4.6).
#[derive(Clone, Debug)]
pub(super) struct TimestampBody {
    pub snapshot: MetaFile,
    /// When it was signed; an attribute of our own, which other clients ignore.
    pub issued: Option<Timestamp>,
}

impl Body for TimestampBody {
    const KIND: &'static str = "timestamp";

    fn read(signed: Value, role: &Role) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Written {
            meta: BTreeMap<String, MetaFile>,
            #[serde(default, rename = "x-issued")]
            issued: Option<Timestamp>,
            expires: Timestamp,
        }
        let mut written: Written = from_value(signed, role)?;
        let fault = |why: &str| Refusal::not_understood(role, why.to_owned());
        if written.issued.is_some_and(|issued| issued >= written.expires) {
            return Err(fault("it was issued after it expired"));
        }
        Ok(Self {
            snapshot: written
                .meta
                .remove("snapshot.json")
                .ok_or_else(|| fault("it names no snapshot.json"))?,
            issued: written.issued,
        })
    }
}

/// The version of every list of files (TUF 4.4).
#[derive(Clone, Debug)]
pub(super) struct SnapshotBody {
    /// By the role's own name with `.json` at the end.
    pub meta: BTreeMap<String, MetaFile>,
}

impl SnapshotBody {
    /// What it says of a role.
    pub fn of(&self, role: &Role) -> Option<&MetaFile> {
        self.meta.get(&format!("{}.json", role.as_str()))
    }
}

impl Body for SnapshotBody {
    const KIND: &'static str = "snapshot";

    fn read(signed: Value, role: &Role) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Written {
            meta: BTreeMap<String, MetaFile>,
        }
        let Written { meta } = from_value(signed, role)?;
        Ok(Self { meta })
    }
}

/// A list of files, and who may list others (TUF 4.5).
#[derive(Clone, Debug)]
pub(super) struct TargetsBody {
    pub targets: BTreeMap<TargetPath, TargetMeta>,
    /// In the order in which they are asked.
    pub delegations: Vec<Delegation>,
}

/// Trust in a part of the files, handed on.
#[derive(Clone, Debug)]
pub(super) struct Delegation {
    pub name: RoleName,
    pub authority: Authority,
    pub paths: Paths,
    /// Whether nobody after it is asked for the paths that it may name.
    pub terminating: bool,
}

impl Body for TargetsBody {
    const KIND: &'static str = "targets";

    fn read(signed: Value, role: &Role) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Written {
            targets: BTreeMap<String, TargetMeta>,
            #[serde(default)]
            delegations: Option<WrittenDelegations>,
        }
        let written: Written = from_value(signed, role)?;
        let mut targets = BTreeMap::new();
        for (name, meta) in written.targets {
            let path = TargetPath::new(&name).map_err(|why| Refusal::evil(role, &name, why))?;
            targets.insert(path, meta);
        }
        TargetPath::apart(targets.keys())
            .map_err(|path| Refusal::evil(role, path.as_str(), NameFault::Clash))?;
        Ok(Self {
            targets,
            delegations: delegations(written.delegations.unwrap_or_default(), role)?,
        })
    }
}

#[derive(Default, Deserialize)]
struct WrittenDelegations {
    keys: BTreeMap<KeyId, Key>,
    #[serde(default)]
    roles: Vec<WrittenDelegation>,
    #[serde(default)]
    succinct_roles: Option<Value>,
}

#[derive(Deserialize)]
struct WrittenDelegation {
    name: String,
    #[serde(flatten)]
    authority: WrittenAuthority,
    #[serde(flatten)]
    paths: Paths,
    #[serde(default)]
    terminating: bool,
}

fn delegations(written: WrittenDelegations, role: &Role) -> Result<Vec<Delegation>, Refusal> {
    let fault = |why: String| Refusal::not_understood(role, why);
    if written.succinct_roles.is_some() {
        return Err(fault("it delegates by succinct_roles".to_owned()));
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for one in written.roles {
        let name = RoleName::new(&one.name).map_err(|why| Refusal::evil(role, &one.name, why))?;
        if !seen.insert(name.as_str().to_lowercase()) {
            return Err(Refusal::evil(role, &one.name, NameFault::Clash));
        }
        found.push(Delegation {
            authority: one.authority.with(&written.keys).map_err(fault)?,
            paths: one.paths,
            terminating: one.terminating,
            name,
        });
    }
    Ok(found)
}
