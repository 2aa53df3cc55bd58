//! The encrypted database: opening, keys, migrations, records with history.
//!
//! SQLite with SQLCipher 4 on every platform, one file format. The store keeps what a person told the app;
//! the payloads are JSON and opaque here: this room knows no rule, no question and no word.
//!
//! | file | what it does |
//! |---|---|
//! | `opening` | is there a store, make one, unlock it |
//! | `draft` | a store in memory, before a lock is chosen |
//! | `wraps`, `cost`, `keystore` | the ways in which the database key is sealed |
//! | `pragmas` | every setting of a connection with its reason |
//! | `migrations`, `schema/` | the tables and how they came to be |
//! | `changes` | the log in which everything is a row; undo |
//! | `records`, `marks`, `settings` | what is kept |
//! | `together` | several writes as one |
//! | `content/` | the public database beside it: packs, feeds, places, the search index |
//! | `native`, `web` | where the bytes are |
//!
//! What encryption does not give: someone who can write to the disk may put back an older copy of the whole
//! file, or of single pages, and SQLCipher accepts it. Neither is read by anyone without the key.

mod changes;
pub mod content;
mod cost;
mod draft;
mod error;
mod hex;
mod keystore;
mod marks;
mod migrations;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod opening;
mod pragmas;
mod records;
mod settings;
mod together;
#[cfg(target_arch = "wasm32")]
mod web;
mod wraps;

#[cfg(test)]
mod tests;

#[cfg(not(target_arch = "wasm32"))]
pub use native::Place;
#[cfg(target_arch = "wasm32")]
pub use web::{Place, install};

pub use changes::{Did, Seq, Undone};
pub use content::{
    ALERT_DAYS, AddressState, Content, Imported, Indexed, KeptNotice, Known, Near, PlaceSource, SearchIndex,
    SourceState, Writing,
};
pub use cost::{Cost, MINIMUM_PASSPHRASE};
pub use error::{Part, StoreError};
pub use keystore::keystore_available;
pub use marks::{Item, Mark};
pub use opening::{LockKind, NewLock, Presence, Unlock, create, presence, unlock};
pub use records::{Record, RecordId, Version};
pub use settings::AgendaSeen;
pub use together::Write;

/// An open, unlocked database. Dropping it locks: the connection closes and its memory is wiped.
///
/// One connection for one thread. Every write is one transaction and is on the disk when it returns.
pub struct Store {
    conn: rusqlite::Connection,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Store") // and nothing of what is in it
    }
}
