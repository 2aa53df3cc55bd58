//! Records, values and the schema that a pack declares.
//!
//! A person tells dated things about their life: a stay, a home, a job. Which things there are is pack data
//! ([`Schema`]); the core knows types, not countries. A value is known, unknown or declined, never guessed.

mod contradiction;
mod fact;
mod read;
mod record;
mod schema;
mod table;
#[cfg(test)]
mod tests;
mod value;

pub use contradiction::{Contradiction, contradictions};
pub use fact::Fact;
pub(crate) use read::nearest;
pub use read::{FactProblem, ProblemKind, read_facts, read_record, read_value, write_fields};
pub use record::{Facts, Found, Missing, Presence, Record, RecordId};
pub use schema::{
    Choices, Current, Entity, EntityIx, EntitySource, Field, FieldIx, FieldKind, FieldRef, Schema,
    SchemaError,
};
pub use table::{Table, TableError};
pub use value::Value;
