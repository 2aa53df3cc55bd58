//! Records, values and the schema that a pack declares.
//!
//! A person tells dated things about their life: a stay, a home, a job. Which things there are is pack data
//! ([`Schema`]); the core knows types, not countries. A value is known, unknown or declined, never guessed.

mod contradiction;
mod fact;
mod household;
mod household_schema;
#[cfg(test)]
mod household_tests;
mod read;
mod read_value;
mod record;
mod schema;
mod schema_source;
mod similar;
mod table;
#[cfg(test)]
mod tests;
mod trial;
mod value;

pub use contradiction::{Contradiction, contradictions};
pub use fact::Fact;
pub use household::{Household, Person};
pub use household_schema::{AskNew, Derived, HouseholdSchema, SeenBy, Young};
pub use read::{FactProblem, ProblemKind, read_facts, read_household, read_record, write_fields};
pub use read_value::read_value;
pub use record::{Facts, Found, Missing, Presence, Record, RecordId};
pub use schema::{Choices, Current, Entity, EntityIx, Field, FieldIx, FieldKind, FieldRef, Schema};
pub use schema_source::{EntitySource, SchemaError, TypeSource};
pub(crate) use similar::nearest;
pub use table::{Table, TableError};
pub use trial::{Trial, written};
pub use value::Value;
