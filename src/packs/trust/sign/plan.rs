//! What a repository is made of.

use super::super::names::RoleName;
use super::super::path::TargetPath;
use super::SignError;
use super::secret::{Ring, Secret};
use jiff::Timestamp;
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
}

fn named(path: &str) -> Result<TargetPath, SignError> {
    TargetPath::new(path).map_err(|why| SignError::Name {
        name: path.to_owned(),
        why,
    })
}
