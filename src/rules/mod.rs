//! Law as data: conditions, due dates and reasons.
//!
//! A rule is written in YAML ([`source`]), resolved against the pack's schema ([`resolve`]), and applied to a case:
//! one person's facts on one day ([`Case`]). [`RuleBook::judge`] says for every rule and record whether it applies
//! (three-valued, [`Truth`]), why ([`Reason`]), what is still unknown, and by when ([`Judged`]). [`Case::pathways`] says
//! what can come next for the person and what is missing for it ([`JudgedPathway`]).

mod apply;
mod book;
mod case;
mod condition;
mod day;
mod find_day;
mod holds;
mod pathway;
mod reaches;
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
pub use day::{Day, Reaches, Year};
pub use pathway::source::PathwayFile;
pub use pathway::{
    Goal, JudgedPathway, JudgedRequirement, Outcome, Pathway, Pathways, Requirement, RequirementKind,
};
pub use reason::{FactFound, Group, Reason};
pub use resolve::{Finding, resolve};
pub use rule::{Amount, Confidence, Count, DueRule, Kind, Rule, Whose};
pub use source::{Citation, InForce};
pub use truth::Truth;
