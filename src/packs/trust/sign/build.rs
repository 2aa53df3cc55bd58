//! A repository as files.

use super::super::digest::{Digest, Digests};
use super::super::envelope::Envelope;
use super::super::names::{Role, RoleName};
use super::super::path::TargetPath;
use super::super::roles::TargetsBody;
use super::super::target::TargetMeta;
use super::super::wanted::{Answer, Wanted};
use super::SignError;
use super::secret::{Ring, Secret, key_id, seal};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Files by their path below the repository's folder: `metadata/1.root.json`, `targets/a/0123….core.json`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The versions of the top-level lists; each goes up by at least one when its list changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Goes up by exactly one.
    pub root: u64,
    /// The top-level list.
    pub targets: u64,
    /// Whenever any list changes.
    pub snapshot: u64,
    /// Whenever anything is signed.
    pub timestamp: u64,
}

impl Versions {
    /// All the same.
    pub fn all(version: u64) -> Self {
        Self {
            root: version,
            targets: version,
            snapshot: version,
            timestamp: version,
        }
    }
}

/// Until when the top-level lists are good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expiries {
    /// One to two years.
    pub root: Timestamp,
    /// Months.
    pub targets: Timestamp,
    /// Weeks.
    pub snapshot: Timestamp,
    /// Days to weeks: who withholds news longer than this is noticed.
    pub timestamp: Timestamp,
}

impl Expiries {
    /// All the same.
    pub fn all(at: Timestamp) -> Self {
        Self {
            root: at,
            targets: at,
            snapshot: at,
            timestamp: at,
        }
    }
}

/// Somebody to whom a part of the files is delegated.
#[derive(Clone)]
pub struct Publisher {
    /// The name.
    pub name: RoleName,
    /// Who signs.
    pub ring: Ring,
    /// The patterns of paths that it may name; `*` and `?` never match a slash.
    pub paths: Vec<String>,
    /// Whether nobody after it is asked for these paths.
    pub terminating: bool,
    /// The version of its list.
    pub version: u64,
    /// Until when its list is good.
    pub expires: Timestamp,
    /// Its files.
    pub files: BTreeMap<TargetPath, Vec<u8>>,
    /// To whom it hands trust on.
    pub publishers: Vec<Publisher>,
    /// Its list, if it was signed elsewhere; the files must be given all the same.
    pub given: Option<Vec<u8>>,
}

impl Publisher {
    /// A publisher of one folder, `folder/*` and `folder/*/*`.
    pub fn of_folder(name: RoleName, ring: Ring, folder: &str, expires: Timestamp) -> Self {
        Self {
            name,
            ring,
            paths: vec![format!("{folder}/*"), format!("{folder}/*/*")],
            terminating: true,
            version: 1,
            expires,
            files: BTreeMap::new(),
            publishers: Vec::new(),
            given: None,
        }
    }

    /// Offers a file.
    ///
    /// # Errors
    /// [`SignError::Name`].
    pub fn offer(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), SignError> {
        self.files.insert(named(path)?, bytes.into());
        Ok(())
    }
}

/// All that is needed for a repository.
#[derive(Clone)]
pub struct Repository {
    /// Who may say who signs.
    pub root: Ring,
    /// Keys of the root before this one, which must sign it as well.
    pub former_root: Vec<Secret>,
    /// Who signs the timestamp.
    pub timestamp: Ring,
    /// Who signs the snapshot.
    pub snapshot: Ring,
    /// Who signs the top-level list.
    pub targets: Ring,
    /// Versions.
    pub versions: Versions,
    /// Expiries.
    pub expires: Expiries,
    /// The moment of signing, by which a reader knows that at least so much time has passed.
    pub issued: Option<Timestamp>,
    /// Files of the top-level list.
    pub files: BTreeMap<TargetPath, Vec<u8>>,
    /// Publishers, in the order in which they are asked.
    pub publishers: Vec<Publisher>,
    /// Publishers who are no more, with the last version of their lists: the snapshot names them for ever (TUF
    /// 5.5.5), or readers who knew them would refuse it.
    pub retired: BTreeMap<RoleName, u64>,
    /// The root, if it was signed elsewhere.
    pub given_root: Option<Vec<u8>>,
}

/// A chance to change what is about to be signed.
pub type Change<'c> = &'c mut dyn FnMut(&Role, &mut Value);

impl Repository {
    /// A repository in which one key signs everything but the root: the usual small publisher.
    pub fn new(root: Ring, daily: Secret, versions: Versions, expires: Expiries) -> Self {
        Self {
            root,
            former_root: Vec::new(),
            timestamp: Ring::one(daily.clone()),
            snapshot: Ring::one(daily.clone()),
            targets: Ring::one(daily),
            versions,
            expires,
            issued: None,
            files: BTreeMap::new(),
            publishers: Vec::new(),
            retired: BTreeMap::new(),
            given_root: None,
        }
    }

    /// Offers a file in the top-level list.
    ///
    /// # Errors
    /// [`SignError::Name`].
    pub fn offer(&mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Result<(), SignError> {
        self.files.insert(named(path)?, bytes.into());
        Ok(())
    }

    /// Signs everything.
    ///
    /// # Errors
    /// Too few keys, or a list signed elsewhere that cannot be read.
    pub fn build(&self) -> Result<Files, SignError> {
        self.build_with(&mut |_, _| {})
    }

    /// As [`Repository::build`], but `change` may change each `signed` part before it is signed: attributes of one's
    /// own, and attacks to test with. Lists come before the snapshot, and this before the timestamp, so that digests
    /// fit all the same.
    ///
    /// # Errors
    /// As [`Repository::build`].
    pub fn build_with(&self, change: Change<'_>) -> Result<Files, SignError> {
        let mut out = Files::new();
        let mut meta = Map::new();
        let top = list(
            &self.files,
            &self.publishers,
            self.versions.targets,
            self.expires.targets,
        )?;
        let targets = sealed(&Role::Targets, top, &self.targets, change)?;
        put(
            &mut out,
            &mut meta,
            &Role::Targets,
            self.versions.targets,
            targets,
        );
        files(&mut out, &self.files);
        publishers(&mut out, &mut meta, &self.publishers, change)?;
        for (name, version) in &self.retired {
            meta.insert(format!("{name}.json"), json!({ "version": version }));
        }
        let snapshot = head(
            "snapshot",
            self.versions.snapshot,
            self.expires.snapshot,
            json!({ "meta": meta }),
        );
        let snapshot = sealed(&Role::Snapshot, snapshot, &self.snapshot, change)?;
        let mut meta = Map::new();
        put(
            &mut out,
            &mut meta,
            &Role::Snapshot,
            self.versions.snapshot,
            snapshot,
        );
        let mut timestamp = json!({ "meta": meta });
        if let (Some(issued), Some(object)) = (self.issued, timestamp.as_object_mut()) {
            object.insert("x-issued".to_owned(), json!(issued.to_string()));
        }
        let timestamp = head(
            "timestamp",
            self.versions.timestamp,
            self.expires.timestamp,
            timestamp,
        );
        let timestamp = sealed(&Role::Timestamp, timestamp, &self.timestamp, change)?;
        out.insert("metadata/timestamp.json".to_owned(), timestamp);
        let root = match &self.given_root {
            Some(given) => given.clone(),
            None => self.signed_root(change)?,
        };
        out.insert(format!("metadata/{}.root.json", self.versions.root), root);
        Ok(out)
    }

    fn signed_root(&self, change: Change<'_>) -> Result<Vec<u8>, SignError> {
        let mut keys = Map::new();
        let mut roles = Map::new();
        for (name, ring) in [
            ("root", &self.root),
            ("timestamp", &self.timestamp),
            ("snapshot", &self.snapshot),
            ("targets", &self.targets),
        ] {
            roles.insert(name.to_owned(), authority(ring, &mut keys)?);
        }
        let root = json!({ "consistent_snapshot": true, "keys": keys, "roles": roles });
        let root = head("root", self.versions.root, self.expires.root, root);
        let mut ring = self.root.clone();
        ring.secrets.extend(self.former_root.iter().cloned());
        sealed(&Role::Root, root, &ring, change)
    }
}

fn named(path: &str) -> Result<TargetPath, SignError> {
    TargetPath::new(path).map_err(|why| SignError::Name {
        name: path.to_owned(),
        why,
    })
}

/// The part that every file has.
fn head(kind: &str, version: u64, expires: Timestamp, mut rest: Value) -> Value {
    if let Some(object) = rest.as_object_mut() {
        object.insert("_type".to_owned(), json!(kind));
        object.insert("spec_version".to_owned(), json!("1.0.33"));
        object.insert("version".to_owned(), json!(version));
        // TUF 4.2.1: whole seconds
        let whole = Timestamp::from_second(expires.as_second()).unwrap_or(expires);
        object.insert("expires".to_owned(), json!(whole.to_string()));
    }
    rest
}

fn authority(ring: &Ring, keys: &mut Map<String, Value>) -> Result<Value, SignError> {
    let mut ids = Vec::new();
    for key in ring.publics() {
        let id = key_id(&key)?;
        keys.insert(id.as_str().to_owned(), json!(key));
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(json!({ "keyids": ids, "threshold": ring.threshold }))
}

fn list(
    files: &BTreeMap<TargetPath, Vec<u8>>,
    publishers: &[Publisher],
    version: u64,
    expires: Timestamp,
) -> Result<Value, SignError> {
    let row = |(path, bytes): (&TargetPath, &Vec<u8>)| (path.to_string(), json!(meta_of(bytes)));
    let targets: Map<String, Value> = files.iter().map(row).collect();
    let mut body = json!({ "targets": targets });
    if !publishers.is_empty() {
        let mut keys = Map::new();
        let mut roles = Vec::new();
        for publisher in publishers {
            let mut role = authority(&publisher.ring, &mut keys)?;
            if let Some(object) = role.as_object_mut() {
                object.insert("name".to_owned(), json!(publisher.name));
                object.insert("paths".to_owned(), json!(publisher.paths));
                object.insert("terminating".to_owned(), json!(publisher.terminating));
            }
            roles.push(role);
        }
        if let Some(object) = body.as_object_mut() {
            object.insert("delegations".to_owned(), json!({ "keys": keys, "roles": roles }));
        }
    }
    Ok(head("targets", version, expires, body))
}

fn meta_of(bytes: &[u8]) -> TargetMeta {
    TargetMeta {
        length: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        hashes: Digests::of(bytes),
        custom: None,
    }
}

fn publishers(
    out: &mut Files,
    meta: &mut Map<String, Value>,
    all: &[Publisher],
    change: Change<'_>,
) -> Result<(), SignError> {
    for publisher in all {
        let role = Role::Publisher(publisher.name.clone());
        let (bytes, version) = match &publisher.given {
            Some(given) => (given.clone(), given_version(given, &role)?),
            None => {
                let body = list(
                    &publisher.files,
                    &publisher.publishers,
                    publisher.version,
                    publisher.expires,
                )?;
                (sealed(&role, body, &publisher.ring, change)?, publisher.version)
            }
        };
        put(out, meta, &role, version, bytes);
        files(out, &publisher.files);
        publishers(out, meta, &publisher.publishers, change)?;
    }
    Ok(())
}

fn given_version(given: &[u8], role: &Role) -> Result<u64, SignError> {
    let list: Envelope<TargetsBody> =
        Envelope::read(given, role).map_err(|refusal| SignError::Given(refusal.to_string()))?;
    Ok(list.version.get())
}

fn sealed(role: &Role, mut body: Value, ring: &Ring, change: Change<'_>) -> Result<Vec<u8>, SignError> {
    let keys = ring.publics().len();
    if u32::try_from(keys).unwrap_or(u32::MAX) < ring.threshold {
        return Err(SignError::TooFewKeys {
            role: role.to_string(),
            needed: ring.threshold,
            keys,
        });
    }
    change(role, &mut body);
    seal(&body, &ring.secrets)
}

/// Puts a list into the folder, and what the list above says of it.
fn put(out: &mut Files, meta: &mut Map<String, Value>, role: &Role, version: u64, bytes: Vec<u8>) {
    let row = json!({ "version": version, "length": bytes.len(), "hashes": Digests::of(&bytes) });
    meta.insert(format!("{}.json", role.as_str()), row);
    out.insert(format!("metadata/{version}.{}.json", role.stem()), bytes);
}

fn files(out: &mut Files, files: &BTreeMap<TargetPath, Vec<u8>>) {
    for (path, bytes) in files {
        let (folder, name) = path.split();
        let digest = Digest::sha256(bytes);
        out.insert(format!("targets/{folder}{digest}.{name}"), bytes.clone());
    }
}

/// Answers what is wanted from files in memory.
pub fn files_for(files: &Files, wanted: &Wanted) -> Answer {
    let found = files.get(&wanted.on_disk());
    found.map_or(Answer::Missing, |bytes| Answer::Bytes(bytes.clone()))
}
