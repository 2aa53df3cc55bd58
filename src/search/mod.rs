//! Tokens, readings, typos, queries: how a person finds what is written in another script than they type.
//!
//! ```text
//! document ─► titles and bodies ─► tokens ─► an index (SQLite FTS5 in `store`, or one in memory) ─┐
//! what was typed ─► terms: exact, by sound, as a beginning, with a typo ──────────────────────────┴─► found rows
//! ```
//!
//! - Text is folded and cut before it goes to any index, and a query in the same way: whole words where a script has
//!   spaces, overlapping pairs of characters where it has none.
//! - Japanese is indexed by its sound too, so that `juminhyo`, `じゅうみんひょう` and `住民票` find each other.
//! - An index only has to look tokens up ([`Index`]); what counts how much is decided here, once for all of them.

mod document;
mod find;
mod fold;
mod han;
mod index;
mod mark;
mod memory;
mod query;
mod rank;
mod readings;
mod segments;
mod sounds;
mod tokens;
mod typos;

pub use document::{Document, Entry};
pub use find::{Found, find};
pub use index::{Index, Lookup, Part, Row};
pub use mark::marks;
pub use memory::MemoryIndex;
pub use query::Query;
pub use readings::Readings;
pub use typos::forgiven;

/// Tells indexes made by another way of cutting text apart: raise it when tokens change.
pub const EDITION: u32 = 1;
