//! Search: what can be found, in whatever language it is asked for, and what was found.

mod documents;
mod hit;
mod marked;
mod target;
mod texts;

pub use documents::{documents, municipality_documents, place_document, readings, record_documents};
pub use hit::{HitView, SearchView, found, nothing_typed};
pub use marked::{MarkedRun, MarkedText};
pub use target::Target;
