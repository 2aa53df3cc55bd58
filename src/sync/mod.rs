//! The only network code: transport with limits, pack updates, feed polling, backoff.
//!
//! | file | what it does |
//! |---|---|
//! | `transport` | one request and its answer, as everything else here sees them |
//! | `failure` | all the ways in which a network fails, in words for a person |
//! | `http`, `browser` | how a request travels on a machine and in a page |
//! | `address` | which addresses may be asked |
//! | `body`, `heads` | bodies counted and unpacked, headers understood |
//! | `backoff`, `schedule` | when to ask again |
//! | `feeds` | public sources: asked, read, and put in place |
//! | `folder` | a folder or USB stick in the place of a network |
//! | `publishers` | looking at a publisher before it is trusted |
//! | `updates` | a publisher's files: what changed, fetched, proved, and put in place as a whole |
//!
//! Everything is plain async code over [`Net`]: it runs as a task of the companion's own thread, between two requests,
//! so nobody waits for a network and nothing needs a lock. Dropping a future stops what it does.

mod address;
mod backoff;
mod body;
#[cfg(all(feature = "store", target_arch = "wasm32"))]
mod browser;
mod failure;
#[cfg(feature = "store")]
pub mod feeds;
#[cfg(not(target_arch = "wasm32"))]
mod folder;
// A build without any way out asks for nothing and has no answers to understand.
#[cfg_attr(not(any(feature = "http", target_arch = "wasm32")), allow(dead_code))]
mod heads;
#[cfg(all(feature = "http", not(target_arch = "wasm32")))]
mod http;
#[cfg(feature = "store")]
pub mod publishers;
mod schedule;
mod transport;
pub mod updates;

pub use address::{Reach, is_public};
pub use backoff::{Backoff, LONGEST_WAIT};
pub use body::{Body, pack, unpack};
#[cfg(all(feature = "store", target_arch = "wasm32"))]
pub use browser::Browser;
pub use failure::{Again, Failure};
#[cfg(not(target_arch = "wasm32"))]
pub use folder::Folder;
#[cfg(all(feature = "http", not(target_arch = "wasm32")))]
pub use http::Http;
pub use schedule::{ALERTS, Connection, DAILY, Manners, Next, Rhythm, Wait, Weight, next};
pub use transport::{Fetching, Form, Get, Got, Limits, Net, Partial, Status, Validators, Wanted, Watch};
