//! What to do now.

use super::event::{advice, event};
use crate::feeds::alert::{Grade, Hazard};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// What to do because of one danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TodoView {
    /// The danger, as it was announced.
    pub event: Text,
    /// The one sentence that matters most.
    pub first: Text,
    /// In this order.
    pub steps: Vec<Text>,
}

/// What to do in a danger of this grade.
pub(super) fn todo(scene: &Scene<'_>, hazard: Hazard, grade: Grade) -> TodoView {
    let mut texts = advice(hazard, grade)
        .into_iter()
        .flat_map(|id| sentences(scene, &id));
    let first = texts.next().unwrap_or_else(|| scene.named("alert-do-other"));
    TodoView {
        event: event(scene, hazard, grade),
        first,
        steps: texts.collect(),
    }
}

/// The one sentence alone.
pub(super) fn first(scene: &Scene<'_>, hazard: Hazard, grade: Grade) -> Text {
    let id = advice(hazard, grade).into_iter().next();
    scene.named(id.as_deref().unwrap_or("alert-do-other"))
}

/// A message and its steps.
fn sentences(scene: &Scene<'_>, id: &str) -> Vec<Text> {
    let steps = (1..).map_while(|number| scene.text(&format!("{id}.step-{number}")));
    std::iter::once(scene.named(id)).chain(steps).collect()
}
