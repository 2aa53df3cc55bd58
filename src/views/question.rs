//! One question, why it is asked, and what can be answered.

use super::names::choices;
use super::scene::Scene;
use crate::agenda::Question;
use crate::facts::{FieldKind, FieldRef, Missing, RecordId};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// Which answer: a field of a record, or whether there is any record of an entity.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FieldAt {
    /// The entity.
    pub entity: String,
    /// The field; nothing when the question is whether there is any record.
    pub field: Option<String>,
    /// The record; nothing when there is none yet.
    pub record: Option<RecordId>,
}

/// A question as a screen asks it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionView {
    /// What it asks for.
    pub at: FieldAt,
    /// The question.
    pub title: Text,
    /// Why it is asked.
    pub why: Option<Text>,
    /// What can be answered.
    pub answer: Answer,
    /// How many rules depend on it.
    pub changes: usize,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// A date: `2026-11-26`, or an era date.
    Date,
    /// `yes` or `no`.
    YesNo,
    /// One of these ids.
    Choice(Vec<ChoiceView>),
    /// A whole number.
    Number,
    /// An amount in yen.
    Yen,
    /// A length of time: `3 months`.
    Period,
    /// Working time: `7:30`, `7.5`.
    Hours,
    /// A time of day: `22:00`.
    Time,
    /// A municipality; the list is asked for when it is needed.
    Place,
    /// A country; the list is asked for when it is needed.
    Country,
    /// Free text.
    Text,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: Text,
    /// Another name to find it by.
    pub hint: Option<Text>,
}

/// Puts a question into words.
pub fn question(scene: &Scene<'_>, question: &Question) -> QuestionView {
    QuestionView {
        changes: question.changes,
        ..ask(scene, question.missing)
    }
}

/// What to ask for something that is missing.
pub(super) fn ask(scene: &Scene<'_>, missing: Missing) -> QuestionView {
    let Missing {
        entity,
        field,
        record,
        ..
    } = missing;
    let name = scene
        .pack
        .schema
        .get(entity)
        .map_or("", |entity| entity.id.as_str());
    let at = field.map(|field| FieldRef { entity, field });
    let field = at.and_then(|at| scene.pack.schema.field(at));
    let id = match field {
        Some(field) => format!("field-{name}-{}", field.id),
        None => format!("entity-{name}"),
    };
    QuestionView {
        at: FieldAt {
            entity: name.to_owned(),
            field: field.map(|field| field.id.clone()),
            record,
        },
        title: scene
            .text(&format!("{id}.ask"))
            .unwrap_or_else(|| scene.named(&id)),
        why: scene.text(&format!("{id}.why")),
        answer: at.map_or(Answer::YesNo, |at| answer(scene, at)),
        changes: 0,
    }
}

/// What can be answered to a field.
pub(super) fn answer(scene: &Scene<'_>, at: FieldRef) -> Answer {
    let Some(field) = scene.pack.schema.field(at) else {
        return Answer::Text;
    };
    match &field.kind {
        FieldKind::Choice(_) => Answer::Choice(choices(scene, at, field)),
        kind => plain_answer(kind),
    }
}

/// What can be answered where there is nothing to choose from.
pub(super) fn plain_answer(kind: &FieldKind) -> Answer {
    match kind {
        FieldKind::Date => Answer::Date,
        FieldKind::YesNo => Answer::YesNo,
        FieldKind::Choice(_) => Answer::Choice(Vec::new()),
        FieldKind::Number => Answer::Number,
        FieldKind::Yen => Answer::Yen,
        FieldKind::Period => Answer::Period,
        FieldKind::Hours => Answer::Hours,
        FieldKind::Time => Answer::Time,
        FieldKind::Place => Answer::Place,
        FieldKind::Country => Answer::Country,
        FieldKind::Text => Answer::Text,
    }
}
