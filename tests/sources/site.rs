//! A publisher's host: files that can be changed, with validators; and a device that asks it.

use crate::server::{Request, Server, Step, answer};
use jiff::Timestamp;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tomoni::packs::{Feed, FeedFrom};
use tomoni::store::{Content, SourceState};
use tomoni::sync::feeds::{self, Job, Now, Progress, Wanted};
use tomoni::sync::{Http, Reach};
use url::Url;

/// What a path answers.
#[derive(Clone)]
pub enum File {
    Body(Vec<u8>),
    Status(u16),
    /// Answers nothing for so long.
    Silent(std::time::Duration),
}

/// A host whose files can be changed while it runs.
pub struct Site {
    pub server: Server,
    files: Arc<Mutex<BTreeMap<String, File>>>,
}

impl Site {
    pub fn new() -> Site {
        let files: Arc<Mutex<BTreeMap<String, File>>> = Arc::default();
        let shared = files.clone();
        let server = Server::new(move |request| serve(&shared.lock().unwrap(), request));
        Site { server, files }
    }

    pub fn put(&self, path: &str, body: impl Into<Vec<u8>>) {
        self.set(path, File::Body(body.into()));
    }

    pub fn set(&self, path: &str, file: File) {
        self.files.lock().unwrap().insert(format!("/{path}"), file);
    }

    pub fn url(&self, path: &str) -> Url {
        self.server.url(path)
    }

    /// The paths that were asked for since the last call.
    pub fn asked(&self) -> Vec<String> {
        let all = self
            .server
            .requests()
            .into_iter()
            .map(|request| request.path)
            .collect();
        self.server.wire();
        all
    }
}

fn serve(files: &BTreeMap<String, File>, request: &Request) -> Vec<Step> {
    match files.get(&request.path) {
        None => answer(404, &[], b""),
        Some(File::Status(status)) => answer(*status, &[], b""),
        Some(File::Silent(time)) => vec![Step::Wait(*time), Step::Close],
        Some(File::Body(body)) => {
            let etag = format!(
                "\"{:x}\"",
                body.iter()
                    .fold(7u64, |sum, byte| sum.wrapping_mul(31) + u64::from(*byte))
            );
            match request.head("if-none-match") {
                Some(known) if known == etag => answer(304, &[("ETag", &etag)], b""),
                _ => answer(200, &[("ETag", &etag)], body),
            }
        }
    }
}

/// A device.
pub struct Device {
    pub content: RefCell<Content>,
    pub net: Http,
    pub wanted: Wanted,
    pub now: Timestamp,
}

impl Device {
    pub fn new(now: &str) -> Device {
        Device {
            content: RefCell::new(Content::in_memory().unwrap()),
            net: Http::start(Reach::Loopback).unwrap(),
            wanted: Wanted {
                prefectures: ["17".to_owned()].into(),
                ..Wanted::default()
            },
            now: now.parse().unwrap(),
        }
    }

    pub fn jobs(&self, feeds: &[&Feed]) -> Vec<Job> {
        let job = |feed: &&Feed| Job {
            feed: (*feed).clone(),
            wanted: self.wanted.clone(),
        };
        feeds.iter().map(job).collect()
    }

    pub fn now(&self) -> Now {
        Now {
            at: self.now,
            device: 7,
        }
    }

    /// Looks at sources; how each stands then.
    pub fn look(&self, feeds: &[&Feed]) -> Vec<SourceState> {
        let jobs = self.jobs(feeds);
        let progress = RefCell::new(Progress::of(&jobs));
        futures_executor::block_on(feeds::run(&self.net, &self.content, &jobs, self.now(), &progress));
        assert!(progress.borrow().finished);
        feeds.iter().map(|feed| self.state(feed)).collect()
    }

    pub fn state(&self, feed: &Feed) -> SourceState {
        self.content.borrow().source(&feed.id).unwrap()
    }

    pub fn later(&mut self, minutes: i64) {
        self.now += jiff::SignedDuration::from_mins(minutes);
    }
}

pub fn feed(id: &str, from: FeedFrom) -> Feed {
    Feed {
        id: id.to_owned(),
        publisher: "某庁".to_owned(),
        site: None,
        licence: "CC BY 4.0".to_owned(),
        attribution: "出典：某庁".to_owned(),
        from,
        every: 20,
        usual: 1000,
        largest: 4 << 20,
        stale_after: Some(360),
        prefectures: Vec::new(),
    }
}
