//! Whose content this is: signatures, freshness and rollback, in [TUF's wire format](https://theupdateframework.github.io/specification/v1.0.33/).
//!
//! ```text
//! Trusted (texts that the caller keeps) ─► Refresh: root, timestamp, snapshot, targets ─► Catalog
//!                                                    Catalog ─► Walk: one publisher, or one file ─► Target
//! ```
//!
//! Nothing here reads a clock, a socket or a file: [`Refresh`] and [`Walk`] say which file they [`Wanted`], with
//! the most bytes it may have, and take what came of it ([`Answer`]). The same files may come from a web host, a
//! folder or a USB stick. A [`Refusal`] says in the person's language what is so and what to do.
//!
//! What a refusal leaves behind: [`Trusted`] may have moved on to a newer root, timestamp or snapshot (TUF 5.3.8,
//! 5.4.5, 5.5.7: whoever forgets the newest he has seen can be shown an older one), but never to anything that was
//! not signed, newer and whole. Content that was accepted before is the caller's and is never touched from here.
//!
//! Where this deviates from the specification, and why:
//!
//! - **Expiry never hides what was accepted.** An expired file is refused when it is new; [`Catalog::held`] opens
//!   what is held without looking at the date, and [`Catalog::confirmed`] says since when it is unconfirmed.
//! - **The local clock is never stored.** A publisher may sign the moment of issue into the timestamp (`x-issued`, an
//!   attribute of our own that other clients ignore): it is a lower bound for now. A clock that is behind it is
//!   [`Catalog::clock_behind`]; one that is far ahead of everything is [`Refusal::ClockAhead`]. Either works again
//!   once the clock is right.
//! - **Delegations are read lazily**, for the publishers asked for, and one publisher's failure stays its own.
//! - **The same version with other bytes** is refused aloud; the specification (5.4.3.1) discards it silently.
//! - **Stricter:** names that could leave their folder, a name twice in one JSON object, text that is not NFC, one
//!   public key under two ids counted twice, entries outside what a publisher may name. Only Ed25519 (a [`Check`]
//!   may be given that knows more) and no hash bins by prefix (`succinct_roles`).

mod catalog;
mod clock;
mod digest;
mod envelope;
mod glob;
mod introduce;
mod json;
mod keys;
mod limits;
mod names;
mod path;
mod refresh;
mod refusal;
mod roles;
mod said;
#[cfg(any(test, feature = "kit"))]
pub mod sign;
mod target;
#[cfg(test)]
mod tests;
mod trusted;
mod walk;
mod wanted;

pub use catalog::{Catalog, Power};
pub use digest::{Digest, Digests};
pub use introduce::{Fingerprint, Introduction, introduce};
pub use keys::{Check, Key, ed25519};
pub use limits::*;
pub use names::{KeyId, Role, RoleName};
pub use path::{NameFault, TargetPath};
pub use refresh::Refresh;
pub use refusal::Refusal;
pub use target::Target;
pub use trusted::Trusted;
pub use walk::{Published, Walk};
pub use wanted::{Answer, Asks, Folder, Wanted, gather};
