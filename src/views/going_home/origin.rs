//! What the country of origin asks of those who visit or return.

use crate::facts::Facts;
use crate::rules::Confidence;
use crate::views::question::FieldAt;
use crate::views::scene::Scene;
use crate::views::telling::tellings;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// The steps of the person's country.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OriginView {
    /// The steps; none where the pack knows none.
    pub steps: Vec<OriginStep>,
    /// The nationality, where it was not told.
    pub ask: Option<FieldAt>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OriginStep {
    /// What it is.
    pub text: Text,
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words.
    pub confidence_word: Text,
}

/// The steps for the person's nationality: of a return for good, or of a visit.
pub(super) fn origin(scene: &Scene<'_>, facts: &Facts, for_good: bool) -> OriginView {
    let person = tellings(scene, facts, "person").next();
    let Some(country) = person.and_then(|person| person.code("nationality")) else {
        return OriginView {
            steps: Vec::new(),
            ask: Some(FieldAt {
                entity: "person".to_owned(),
                field: Some("nationality".to_owned()),
                record: person.map(|person| person.id()),
            }),
        };
    };
    let wanted = if for_good { "return" } else { "home-leave" };
    let steps = scene.pack.schema.table("origin-steps").map(|table| {
        let cell = |id: &str, name: &str| table.cell(id, table.column(name)?);
        let ids = table.ids().iter().filter(|id| {
            cell(id, "country") == Some(country)
                && cell(id, "when").is_some_and(|when| when == wanted || when == "any")
        });
        ids.map(|id| step(scene, id, cell(id, "confidence").unwrap_or_default()))
            .collect()
    });
    OriginView {
        steps: steps.unwrap_or_default(),
        ask: None,
    }
}

/// A word for the confidence that nobody knows is the least of them.
fn step(scene: &Scene<'_>, id: &str, confidence: &str) -> OriginStep {
    let say = scene.words.say();
    let (confidence, confidence_word) = match confidence {
        "verified" => (Confidence::Verified, say.confidence_verified()),
        "from-knowledge" => (Confidence::FromKnowledge, say.confidence_from_knowledge()),
        _ => (Confidence::Uncertain, say.confidence_uncertain()),
    };
    OriginStep {
        text: scene.named(&format!("row-origin-steps-{id}")),
        confidence,
        confidence_word,
    }
}
