//! About me: everything that was told, to add to, correct, undo.

use super::names::value;
use super::question::{Answer, FieldAt, answer};
use super::scene::Scene;
use crate::facts::{
    Contradiction, Entity, EntityIx, Fact, Facts, FieldRef, Record, RecordId, contradictions, write_fields,
};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// All records by entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AboutView {
    /// One for each entity of the schema.
    pub entities: Vec<EntityView>,
    /// Answers that contradict each other.
    pub contradictions: Vec<Text>,
}

/// The records of one entity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntityView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The name of one of its records.
    pub one: Text,
    /// The words on the button that adds a record.
    pub add: Option<Text>,
    /// Whether a record can be added now.
    pub can_add: bool,
    /// The records.
    pub records: Vec<RecordView>,
    /// The fields that a new record would have.
    pub blank: Vec<FieldView>,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecordView {
    /// Its number.
    pub id: RecordId,
    /// Its most telling values.
    pub summary: Text,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldView {
    /// Where to send an answer.
    pub at: FieldAt,
    /// Its name.
    pub label: Text,
    /// A short help.
    pub hint: Option<Text>,
    /// The value in words.
    pub value: Option<Text>,
    /// The value as an answer would give it: `2026-11-26`, `student`, `yes`; empty when unknown.
    pub raw: String,
    /// The person would rather not say.
    pub declined: bool,
    /// What can be answered.
    pub answer: Answer,
    /// It tells of something that happens to some people only, and is shown folded away.
    pub event: bool,
}

/// Makes the screen of everything that was told.
pub fn about(scene: &Scene<'_>, facts: &Facts) -> AboutView {
    let entities = scene
        .pack
        .schema
        .entities()
        .map(|(ix, entity)| (entity.many, entity_view(scene, facts, ix, entity)));
    // What there is one of, the person, comes first.
    let mut entities: Vec<(bool, EntityView)> = entities.collect();
    entities.sort_by_key(|(many, _)| *many);
    AboutView {
        entities: entities.into_iter().map(|(_, view)| view).collect(),
        contradictions: contradiction_texts(scene, facts),
    }
}

fn entity_view(scene: &Scene<'_>, facts: &Facts, ix: EntityIx, entity: &Entity) -> EntityView {
    let records: Vec<RecordView> = facts
        .of(ix)
        .map(|record| record_view(scene, entity, record))
        .collect();
    let blank = Record::blank(&scene.pack.schema, ix, RecordId(0));
    EntityView {
        id: entity.id.clone(),
        title: scene
            .text(&format!("entity-{}.many", entity.id))
            .unwrap_or_else(|| named(scene, entity)),
        one: named(scene, entity),
        add: scene.text(&format!("entity-{}.add", entity.id)),
        can_add: entity.many || records.is_empty(),
        records,
        blank: fields(scene, entity, &blank, None),
    }
}

fn named(scene: &Scene<'_>, entity: &Entity) -> Text {
    scene.named(&format!("entity-{}", entity.id))
}

/// What a record is called in a list: its kind and its most telling values.
pub(super) fn summary(scene: &Scene<'_>, record: &Record) -> Text {
    scene.pack.schema.get(record.entity).map_or_else(
        || scene.verbatim(""),
        |entity| record_view(scene, entity, record).summary,
    )
}

fn record_view(scene: &Scene<'_>, entity: &Entity, record: &Record) -> RecordView {
    let fields = fields(scene, entity, record, Some(record.id));
    let told: Vec<String> = fields
        .iter()
        // Each keeps its own direction: a Latin place beside an Arabic date.
        .filter_map(|field| Some(format!("\u{2068}{}\u{2069}", field.value.as_ref()?.text)))
        .take(2)
        .collect();
    let summary = match told.is_empty() {
        true => named(scene, entity),
        false => scene.verbatim(&told.join(" · ")),
    };
    RecordView {
        id: record.id,
        summary,
        fields,
    }
}

fn fields(scene: &Scene<'_>, entity: &Entity, record: &Record, id: Option<RecordId>) -> Vec<FieldView> {
    let raw = write_fields(&scene.pack.schema, record);
    let view = |(ix, field): (_, &crate::facts::Field)| {
        let at = FieldRef {
            entity: record.entity,
            field: ix,
        };
        let message = format!("field-{}-{}", entity.id, field.id);
        let fact = record.fact(ix);
        let told = raw
            .get(&field.id)
            .map(|told| told.as_str().map_or_else(|| told.to_string(), str::to_owned));
        FieldView {
            at: FieldAt {
                entity: entity.id.clone(),
                field: Some(field.id.clone()),
                record: id,
            },
            label: scene.named(&message),
            hint: scene.text(&format!("{message}.hint")),
            value: fact.known().map(|known| value(scene, at, known)),
            raw: told.filter(|_| fact.known().is_some()).unwrap_or_default(),
            declined: *fact == Fact::Declined,
            answer: answer(scene, at),
            event: field.event,
        }
    };
    entity.fields().map(view).collect()
}

/// Contradictions in words: what cannot be, and what to do.
pub(super) fn contradiction_texts(scene: &Scene<'_>, facts: &Facts) -> Vec<Text> {
    contradictions(&scene.pack.schema, facts)
        .iter()
        .flat_map(|found| contradiction(scene, facts, found))
        .collect()
}

fn contradiction(scene: &Scene<'_>, facts: &Facts, found: &Contradiction) -> Vec<Text> {
    let say = scene.words.say();
    let what = || match found {
        Contradiction::EndsBeforeStart { record, first, then } => {
            let record = facts.record(*record)?;
            let so = say.input_ends_before_start(record.date(first.field)?, record.date(then.field)?);
            Some(vec![so, say.input_ends_before_start_do()])
        }
        Contradiction::BeforeBirth { .. } => {
            let born = scene.pack.schema.resolve("person", "born")?;
            let person = facts.of(born.entity).next()?;
            Some(vec![
                say.input_before_birth(person.date(born.field)?),
                say.input_before_birth_do(),
            ])
        }
    };
    what().unwrap_or_default()
}
