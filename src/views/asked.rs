//! Questions with what was answered so far: the first ones, and any one that a person wants to correct.

use super::question::{FieldAt, QuestionView, ask};
use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{EntityIx, Fact, Facts, FieldIx, Missing, write_fields};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A question and its answer so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskedView {
    /// The question.
    pub question: QuestionView,
    /// What was answered.
    pub told: Told,
}

/// What was answered so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// Nothing yet.
    Nothing,
    /// "I don't know."
    Unknown,
    /// "I'd rather not say."
    Declined,
    /// A value, as an answer would give it: `2026-11-26`, `student`, `yes`.
    Value(String),
}

/// The first questions in the order that the schema gives them, about the current records.
pub fn start(scene: &Scene<'_>, facts: &Facts, today: Date, skipped: &BTreeSet<FieldAt>) -> Vec<AskedView> {
    let schema = &scene.pack.schema;
    let mut first: Vec<(u8, EntityIx, Option<FieldIx>)> = Vec::new();
    for (ix, entity) in schema.entities() {
        first.extend(entity.start.map(|place| (place, ix, None)));
        let fields = entity.fields();
        first.extend(fields.filter_map(|(field, declared)| Some((declared.start?, ix, Some(field)))));
    }
    first.sort();
    let view = |(_, entity, field): (u8, EntityIx, Option<FieldIx>)| {
        let current = field.and_then(|_| facts.current(schema, entity, today));
        let missing = Missing {
            field,
            record: current.map(|record| record.id),
            ..facts.any_record(entity)
        };
        answered(scene, facts, missing, skipped)
    };
    first.into_iter().map(view).collect()
}

/// One question; nothing where the schema or the records have no such field any more.
pub fn asked(
    scene: &Scene<'_>,
    facts: &Facts,
    at: &FieldAt,
    skipped: &BTreeSet<FieldAt>,
) -> Option<AskedView> {
    let schema = &scene.pack.schema;
    let entity = schema.entity(&at.entity)?;
    let field = match &at.field {
        Some(field) => Some(schema.resolve(&at.entity, field)?.field),
        None => None,
    };
    if let Some(record) = at.record {
        facts.record(record).filter(|record| record.entity == entity)?;
    }
    let missing = Missing {
        field,
        record: at.record,
        ..facts.any_record(entity)
    };
    Some(answered(scene, facts, missing, skipped))
}

pub(super) fn answered(
    scene: &Scene<'_>,
    facts: &Facts,
    missing: Missing,
    skipped: &BTreeSet<FieldAt>,
) -> AskedView {
    let question = ask(scene, missing);
    // A question that was passed over before there was a record stays passed over.
    let unrecorded = FieldAt {
        record: None,
        ..question.at.clone()
    };
    let told = match told(scene, facts, missing) {
        Told::Nothing if skipped.contains(&question.at) || skipped.contains(&unrecorded) => Told::Unknown,
        told => told,
    };
    AskedView { question, told }
}

fn told(scene: &Scene<'_>, facts: &Facts, missing: Missing) -> Told {
    let Some(field) = missing.field else {
        return told_whether(facts, missing.entity);
    };
    let Some(record) = missing.record.and_then(|id| facts.record(id)) else {
        return Told::Nothing;
    };
    match record.fact(field) {
        Fact::Unknown => Told::Nothing,
        Fact::Declined => Told::Declined,
        Fact::Known(_) => {
            let entity = scene.pack.schema.get(missing.entity);
            let name = entity.and_then(|entity| entity.fields.get(usize::from(field.0)));
            let written = write_fields(&scene.pack.schema, record);
            let value = name.and_then(|field| written.get(&field.id));
            value.map_or(Told::Nothing, |value| {
                Told::Value(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
            })
        }
    }
}

fn told_whether(facts: &Facts, entity: EntityIx) -> Told {
    if facts.of(entity).next().is_some() {
        Told::Value("yes".to_owned())
    } else if facts.none.contains(&entity) {
        Told::Value("no".to_owned())
    } else if facts.declined.contains(&entity) {
        Told::Declined
    } else {
        Told::Nothing
    }
}
