//! Pathways: from where a person stands to what can come next, requirement by requirement.

mod judge;
mod resolve;
pub mod source;
#[cfg(test)]
mod tests;

pub use judge::{JudgedPathway, JudgedRequirement, Outcome};
pub use source::{GoalSource as Goal, RequirementKind};

use super::{Citation, Condition, Confidence, Day, InForce};
use crate::facts::FieldRef;

/// All pathways of a pack.
#[derive(Clone, Debug)]
pub struct Pathways {
    /// The field that tells where a person stands.
    pub position: FieldRef,
    /// The pathways, in the order of the pack's file.
    pub all: Vec<Pathway>,
}

/// From where a person stands to one goal.
#[derive(Clone, Debug)]
pub struct Pathway {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The researched rules that it comes from.
    pub references: Vec<String>,
    /// Who it is shown to.
    pub from: Condition,
    /// Where it leads.
    pub goal: Goal,
    /// From when until when it is open.
    pub in_force: InForce,
    /// What is required.
    pub requirements: Vec<Requirement>,
    /// The kind of office.
    pub office: String,
    /// Papers to bring.
    pub bring: Vec<String>,
    /// The form's name.
    pub form: Option<String>,
    /// The articles.
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask.
    pub ask: String,
}

/// One thing that a pathway requires.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// A fact, or somebody's discretion.
    pub kind: RequirementKind,
    /// What must be so; for discretion nothing that could be evaluated.
    pub when: Condition,
    /// The day from which it is met.
    pub from: Option<Day>,
    /// From when until when this is required.
    pub in_force: InForce,
    /// The articles.
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
}

impl Pathways {
    /// A pathway by its id.
    pub fn pathway(&self, id: &str) -> Option<&Pathway> {
        self.all.iter().find(|pathway| pathway.id == id)
    }
}
