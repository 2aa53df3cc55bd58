//! The law database e-Gov (法令API version 2): what changed in a law, and whose explanation that touches.
//!
//! `/law_revisions/{law id}` lists a law's revisions ([`law_history`]); `/law_data/{revision id}` gives a text
//! ([`law_text`]); two texts are compared article by article ([`compare`]); [`affected`] says which rules, guides,
//! calculators and ways of a pack cite what changed. Articles are named as in a pack: `19-9` is 第十九条の九.
//! Attribute what is shown to e-Gov法令検索.

mod affected;
mod compare;
mod history;
mod law_text;
mod names;
mod numerals;

pub use affected::{Affected, Statement, affected};
pub use compare::{ArticleChange, ArticleChanged, compare};
pub use history::{
    Amending, HistoryError, KnownRevision, KnownRevisions, LawChange, LawHistory, RevisionStatus, law_history,
};
pub use law_text::{LawArticle, LawText, LawTextError, law_text};
