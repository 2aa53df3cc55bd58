//! `pathways.yaml` as it stands: where a person can go next, and what is required for it.

use crate::rules::{Citation, Confidence, InForce};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// The file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathwayFile {
    /// The choice field that tells where a person stands: `stay.status`.
    pub position: String,
    /// What pathways require; one requirement may serve several.
    pub requirements: Vec<RequirementSource>,
    /// The pathways.
    pub pathways: Vec<PathwaySource>,
}

/// One requirement.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RequirementSource {
    /// Its id; its words are the message `requirement-` with this id.
    pub id: String,
    /// A fact, or somebody's discretion.
    pub kind: RequirementKind,
    /// What must be so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Json>,
    /// The day from which it is met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Json>,
    /// From when until when this is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    /// The articles; may be left out only where it is not verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Whether a requirement can be read from facts.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequirementKind {
    /// It is so or it is not.
    Fact,
    /// An office weighs it; it is never evaluated here.
    Discretion,
}

/// One pathway.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PathwaySource {
    /// Its id; its words are the message `pathway-` with this id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The researched rules that it comes from.
    pub references: Vec<String>,
    /// Who it is shown to.
    pub from: Json,
    /// Where it leads.
    pub goal: GoalSource,
    /// From when until when it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<InForce>,
    /// The ids of its requirements, in their order.
    pub requirements: Vec<String>,
    /// The kind of office.
    pub r#where: String,
    /// Papers to bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// The form's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    /// The articles; may be left out only where it is not verified.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask.
    pub ask: String,
}

/// Where a pathway leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalSource {
    /// The same position for longer.
    Stays,
    /// One of these positions.
    Becomes(Vec<String>),
    /// Something that is no position; its name is the message `goal-` with this id.
    Named(String),
}
