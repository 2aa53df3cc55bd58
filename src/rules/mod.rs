//! Law as data: conditions, due dates and reasons.
//!
//! A rule is written in YAML ([`source`]), resolved against the pack's schema ([`resolve`]), and applied to a case:
//! one person's facts on one day ([`Case`]). [`RuleBook::judge`] says for every rule and record whether it applies
//! (three-valued, [`Truth`]), why ([`Reason`]), what is still unknown, and by when ([`Judged`]).

mod apply;
mod book;
mod case;
mod condition;
mod day;
mod find_day;
mod holds;
mod reason;
mod resolve;
mod rule;
pub mod source;
#[cfg(test)]
mod tests;
mod truth;

pub use apply::{Judged, Law, Timing};
pub use book::RuleBook;
pub use case::Case;
pub use condition::{Attribute, Check, Condition, DateOrder, DefinitionIx, Order, Test};
pub use day::{Day, Year};
pub use reason::{FactFound, Group, Reason};
pub use resolve::{Finding, resolve};
pub use rule::{Amount, Confidence, Count, DueRule, Kind, Rule, Whose};
pub use source::{Citation, InForce};
pub use truth::Truth;
