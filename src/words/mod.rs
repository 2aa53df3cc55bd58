//! Languages, Fluent bundles and the message contract.
//!
//! ```text
//! locales/languages.json ─► Languages ─► chain: the reader's language, its fallback, English, Japanese
//! locales/<lang>/*.ftl, ledger.json ─► Source ─► entries (cut, guarded, parsed) ─► contract (held against English)
//!     ─► voices (one bundle per language) ─► shelf (tried in the order of the chain) ─► Words ─► Text
//! ```
//!
//! - Two sources go through the same machinery: the app's own messages, for which [`Messages`] has one typed
//!   method each, and packs' messages, which [`Words::text`] finds by id.
//! - English is the contract. A translation that uses another variable is rejected; that one message falls back.
//! - A [`Text`] knows the language it really came from and how far it can be trusted as a translation.
//! - A new language is a row in `locales/languages.json`, a folder, and `tomoni-kit words generate`.

pub mod args;
pub mod bidi;
pub mod check;
mod contract;
#[rustfmt::skip]
mod embedded;
mod endonyms;
mod entries;
mod fold;
mod formats;
pub mod generate;
pub mod guard;
mod language;
mod ledger;
#[rustfmt::skip]
mod messages;
mod plurals;
mod problem;
mod read;
mod relative;
pub mod ruby;
mod shelf;
mod source;
mod speak;
mod text;
mod uses;
mod values;
mod voice;

pub use args::{Arg, Args};
pub use endonyms::endonym;
pub use fold::fold;
pub use formats::DateStyle;
pub use language::{Direction, Language, Languages, LanguagesError, LineHeight, Tag, TagError};
pub use ledger::{LEDGER, Ledger, Stamp, Which};
pub use messages::Messages;
pub use problem::{Fault, Problem};
pub use ruby::Ruby;
pub use source::{Source, Sources, WordFile};
pub use speak::Words;
pub use text::{Text, TranslationState};

#[cfg(test)]
mod tests;
