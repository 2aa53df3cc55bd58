//! A publisher with keys of its own and a static host that serves what it made.

use crate::server::{Request, Server, Step, answer};
use jiff::{Timestamp, ToSpan};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use tomoni::packs::trust::Trusted;
use tomoni::packs::trust::sign::{Expiries, Repository, Ring, Secret, Versions};
use tomoni::store::Content;
use tomoni::store::content::{Publisher, Standing};
use tomoni::sync::updates::publish::{Folder, make_repository};
use tomoni::sync::updates::{Files, Index, Looked, Progress, Seed, Update, UpdateError, read};
use tomoni::sync::{Http, Reach};
use url::Url;

pub const START: &str = "2026-11-22T00:00:00Z";

pub fn day(days: i64) -> Timestamp {
    START.parse::<Timestamp>().unwrap() + (days * 24).hours()
}

pub fn files(rows: &[(&str, &[u8])]) -> Files {
    rows.iter()
        .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
        .collect()
}

/// Publishes one version after the other.
#[derive(Default)]
pub struct House {
    pub folder: Folder,
    indexes: BTreeMap<String, Index>,
    version: u64,
}

impl House {
    /// Signs what was built, on a day.
    pub fn publish(&mut self, built: &Files, on: Timestamp) {
        self.version += 1;
        let versions = Versions {
            root: 1,
            ..Versions::all(self.version)
        };
        let expires = Expiries {
            root: on + (3 * 366 * 24).hours(),
            ..Expiries::all(on + (30 * 24).hours())
        };
        let root = Ring::one(Secret::from_seed([1; 32]));
        let mut repository = Repository::new(root, Secret::from_seed([2; 32]), versions, expires);
        if let Some(given) = self.folder.get("metadata/1.root.json") {
            repository.given_root = Some(given.clone());
        }
        let (folder, indexes) = make_repository(repository, built.clone(), &self.indexes).unwrap();
        self.indexes = indexes;
        self.folder.extend(folder);
    }

    pub fn root(&self) -> String {
        String::from_utf8(self.folder["metadata/1.root.json"].clone()).unwrap()
    }
}

/// Serves a folder as any static host does: marks, ranges, "not there".
pub fn serve(folder: &Folder, request: &Request) -> Vec<Step> {
    let Some(bytes) = folder.get(request.path.trim_start_matches('/')) else {
        return answer(404, &[("Content-Type", "text/plain")], b"not there\n");
    };
    let etag = format!(
        "\"{:x}-{:x}\"",
        bytes.len(),
        bytes
            .iter()
            .fold(0u32, |sum, byte| sum.wrapping_mul(31) + u32::from(*byte))
    );
    let range = request.head("range").and_then(|range| {
        range
            .strip_prefix("bytes=")?
            .strip_suffix('-')?
            .parse::<usize>()
            .ok()
    });
    let same = request.head("if-range").is_none_or(|mark| mark == etag);
    match range.filter(|_| same) {
        Some(start) if start < bytes.len() => {
            let range = format!("bytes {start}-{}/{}", bytes.len() - 1, bytes.len());
            answer(
                206,
                &[("Content-Range", &range), ("ETag", &etag)],
                &bytes[start..],
            )
        }
        Some(_) => answer(416, &[], b""),
        None => answer(200, &[("ETag", &etag)], bytes),
    }
}

/// The host of one house.
pub struct Host {
    pub server: Server,
    folder: Arc<Mutex<Folder>>,
}

impl Host {
    pub fn new(house: &House) -> Host {
        let folder = Arc::new(Mutex::new(house.folder.clone()));
        let shared = folder.clone();
        let server = Server::new(move |request| serve(&shared.lock().unwrap(), request));
        Host { server, folder }
    }

    pub fn upload(&self, house: &House) {
        self.folder.lock().unwrap().clone_from(&house.folder);
    }

    /// Puts an earlier state back.
    pub fn restore(&self, folder: &Folder) {
        self.folder.lock().unwrap().clone_from(folder);
    }

    /// Changes one file on the host alone.
    pub fn tamper(&self, path: &str, change: impl FnOnce(&mut Vec<u8>)) {
        change(self.folder.lock().unwrap().get_mut(path).unwrap());
    }
}

/// Files that are built into an app.
pub struct BuiltIn(pub Files);

impl Seed for BuiltIn {
    fn names(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn file(&self, name: &str) -> Option<Vec<u8>> {
        self.0.get(name).cloned()
    }
}

/// A device: what it keeps, what is built in, how it reaches the host.
pub struct Device {
    pub content: RefCell<Content>,
    pub seed: BuiltIn,
    pub http: Http,
    pub base: Url,
    pub progress: Progress,
    pub wanted: BTreeSet<String>,
}

impl Device {
    pub fn new(house: &House, host: &Host, built_in: Files, wanted: &[&str]) -> Device {
        let mut content = Content::in_memory().unwrap();
        let trusted = serde_json::to_string(&Trusted::from_root(house.root())).unwrap();
        let publisher = Publisher {
            id: "jp".into(),
            address: host.server.base.to_string(),
            trusted,
        };
        content.keep_publisher(&publisher).unwrap();
        Device {
            content: RefCell::new(content),
            seed: BuiltIn(built_in),
            http: Http::start(Reach::Loopback).unwrap(),
            base: host.server.base.clone(),
            progress: Progress::default(),
            wanted: wanted.iter().map(|group| (*group).to_owned()).collect(),
        }
    }

    pub fn update(&self) -> Update<'_> {
        Update {
            net: &self.http,
            content: &self.content,
            seed: &self.seed,
            publisher: "jp",
            base: &self.base,
            progress: &self.progress,
        }
    }

    pub async fn look(&self, now: Timestamp) -> Result<Looked, UpdateError> {
        self.update().look(None, &self.wanted, now, 0).await
    }

    /// Looks, takes, activates; says whether there was anything new.
    pub async fn catch_up(&self, now: Timestamp) -> Result<bool, UpdateError> {
        match self.look(now).await? {
            Looked::UpToDate | Looked::Waits => Ok(false),
            Looked::New(plan) => {
                self.update().take(&plan, now, 0).await?;
                self.update().activate()
            }
        }
    }

    pub fn file(&self, name: &str) -> Option<Vec<u8>> {
        read(&self.content.borrow(), "jp", Standing::Active, name).unwrap()
    }

    pub fn staged(&self, name: &str) -> Option<Vec<u8>> {
        read(&self.content.borrow(), "jp", Standing::Staged, name).unwrap()
    }
}
