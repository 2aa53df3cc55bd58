//! One request and its answer, as the rest of the room sees them: what is asked, within which limits, and all the ways
//! in which a network can fail. How it travels is [`super::Http`]'s on machines and the browser's in a page.

use super::Failure;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use url::Url;

/// The way out. One request at a time is a future of the caller's own thread; dropping it stops the request.
pub trait Net {
    /// Asks for one address. Nothing is tried twice here: when to ask again is [`super::backoff`]'s affair.
    fn get(&self, get: Get) -> Fetching<'_>;
}

/// A request on its way.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Got, Failure>> + 'a>>;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Get {
    /// The address.
    pub url: Url,
    /// What the last answer was marked with: the same again is answered with "not modified".
    pub known: Validators,
    /// The beginning that an earlier, cut answer left.
    pub resume: Option<Partial>,
    /// What kind of thing is expected.
    pub wanted: Wanted,
    /// Whether it may be compressed on the way.
    pub form: Form,
    /// What it may cost at most.
    pub limits: Limits,
    /// Counts the bytes that have arrived, for who watches.
    pub watch: Watch,
}

/// What kind of thing is expected.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Data. A page to sign in, which hotels and stations put in the place of everything, is refused.
    Data,
    /// A page: where a site says where its feeds are.
    Page,
}

/// How the body may travel.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Compressed if the host likes to. A cut answer begins anew.
    Packed,
    /// As it lies there: a cut answer goes on where it was cut.
    Plain,
}

/// What one request may cost at most. Counted while it arrives, after decompression.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest body, in bytes.
    pub bytes: u64,
    /// How long the whole may take.
    pub total: Duration,
    /// How long the host may be silent: until it answers, and between two pieces of the body.
    pub silence: Duration,
    /// The least bytes per second, judged every `silence`.
    pub least_rate: u64,
}

impl Limits {
    /// For a body of up to so many bytes: a slow mobile connection (2 KB a second) just makes it, nobody waits longer.
    pub fn of(bytes: u64) -> Limits {
        Limits {
            bytes,
            total: Duration::from_secs(60 + bytes / 2_000),
            silence: Duration::from_secs(20),
            least_rate: 100,
        }
    }
}

/// What a host marks an answer with, so that the same need not be sent again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Validators {
    /// `ETag`, as it was sent.
    pub etag: Option<String>,
    /// `Last-Modified`, as it was sent.
    pub last_modified: Option<String>,
}

impl Validators {
    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.etag.is_none() && self.last_modified.is_none()
    }

    /// The one that says "these very bytes". RFC 9110 section 13.1.5: "A client MUST NOT generate an If-Range header
    /// field containing an entity tag that is marked as weak."
    pub fn strong(&self) -> Option<&str> {
        self.etag.as_deref().filter(|etag| etag.starts_with('"'))
    }
}

/// The beginning of a body whose rest did not come. Its bytes are not proved by anything yet.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Partial {
    /// What came.
    pub bytes: Vec<u8>,
    /// What the answer was marked with.
    pub validators: Validators,
}

impl std::fmt::Debug for Partial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Partial({} bytes)", self.bytes.len())
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Got {
    /// What it is.
    pub status: Status,
    /// What it is marked with; for [`Status::NotModified`] what was known, where nothing newer was said.
    pub validators: Validators,
    /// The whole body: for [`Status::Partial`] with the beginning that was there, for [`Status::NotModified`] empty.
    pub body: Vec<u8>,
    /// `Content-Type`, as it was sent.
    pub media: Option<String>,
    /// Where it came from, after redirects.
    pub url: Url,
    /// Bytes of the body that travelled.
    pub wire: u64,
    /// How long the host asks to be left alone.
    pub retry_after: Option<Duration>,
}

/// What an answer is.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// A whole body.
    Fresh,
    /// The same as what is known.
    NotModified,
    /// The rest of what was begun.
    Partial,
}

/// Counts what arrives; whoever holds a clone can look at any time.
#[derive(Clone, Debug, Default)]
pub struct Watch(Arc<AtomicU64>);

impl Watch {
    /// So many more have arrived.
    pub fn add(&self, bytes: u64) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }

    /// All that have arrived.
    pub fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Get {
    /// Asks for data that may travel compressed.
    pub fn data(url: Url, bytes: u64) -> Get {
        Get {
            url,
            known: Validators::default(),
            resume: None,
            wanted: Wanted::Data,
            form: Form::Packed,
            limits: Limits::of(bytes),
            watch: Watch::default(),
        }
    }

    /// Asks for data as it lies there, so that it can be resumed.
    pub fn plain(url: Url, bytes: u64) -> Get {
        Get {
            form: Form::Plain,
            ..Get::data(url, bytes)
        }
    }

    /// The same, unless it is what is known.
    pub fn unless(self, known: Validators) -> Get {
        Get { known, ..self }
    }

    /// The same, going on where an earlier answer was cut. Only what travels plain can be gone on with.
    pub fn from(self, partial: Option<Partial>) -> Get {
        let usable = |partial: &Partial| !partial.bytes.is_empty() && self.form == Form::Plain;
        Get {
            resume: partial.filter(usable),
            ..self
        }
    }
}
