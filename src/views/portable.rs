//! The portable record: jobs, schools, tests, skills and insured months, to take along. In the person's language beside
//! that of the offices; nothing is in it that was not ticked.

mod file;
#[cfg(test)]
mod tests;

pub use file::{PortableEntry, PortableField, PortableFile, portable_file};

use super::item::Pair;
use super::names::value;
use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{EntityIx, Facts, FieldIx, FieldRef, Record, RecordId, Value};
use crate::words::{DateStyle, Text, Words};
use serde::{Deserialize, Serialize};

/// Everything that can be taken along, and the words around it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortableView {
    /// The page's title.
    pub title: Pair,
    /// The label of the line for the name, which is written by hand: the app does not know it.
    pub name_here: Pair,
    /// When it was made.
    pub made_on: Pair,
    /// Who says so.
    pub own_words: Pair,
    /// The parts.
    pub sections: Vec<PortableSection>,
}

/// The records of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortableSection {
    /// The entity's id.
    pub id: String,
    /// Its name.
    pub title: Pair,
    /// Its records.
    pub entries: Vec<PortableRecord>,
}

/// One record that can be ticked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortableRecord {
    /// Its number.
    pub record: RecordId,
    /// Its most telling values, for the box.
    pub summary: Text,
    /// Its lines.
    pub lines: Vec<PortableLine>,
}

/// One line: a name and a value, in both languages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PortableLine {
    /// The field.
    pub id: String,
    /// Its name.
    pub label: Pair,
    /// What was told.
    pub value: Pair,
}

/// Makes the view.
pub fn portable(scene: &Scene<'_>, facts: &Facts, today: Date) -> PortableView {
    PortableView {
        title: said(scene, "title", |words| words.say().portable_title()),
        name_here: said(scene, "name", |words| words.say().portable_name_here()),
        made_on: said(scene, "made-on", |words| words.say().portable_made_on(today)),
        own_words: said(scene, "own-words", |words| words.say().portable_own_words()),
        sections: listed(scene)
            .into_iter()
            .map(|(entity, fields)| section(scene, facts, entity, &fields))
            .filter(|section| !section.entries.is_empty())
            .collect(),
    }
}

/// The entities and fields that may be taken along, in the order of the pack's table.
fn listed(scene: &Scene<'_>) -> Vec<(EntityIx, Vec<FieldIx>)> {
    let mut listed: Vec<(EntityIx, Vec<FieldIx>)> = Vec::new();
    let ids = scene
        .pack
        .schema
        .table("portable-record")
        .map(|table| table.ids())
        .unwrap_or_default();
    let fields = ids.iter().filter_map(|id| id.split_once('.'));
    for at in fields.filter_map(|(entity, field)| scene.pack.schema.resolve(entity, field)) {
        match listed.iter_mut().find(|(entity, _)| *entity == at.entity) {
            Some((_, fields)) => fields.push(at.field),
            None => listed.push((at.entity, vec![at.field])),
        }
    }
    listed
}

fn section(scene: &Scene<'_>, facts: &Facts, entity: EntityIx, fields: &[FieldIx]) -> PortableSection {
    let id = scene
        .pack
        .schema
        .get(entity)
        .map(|entity| entity.id.clone())
        .unwrap_or_default();
    // A heading of its own where the entity's name does not suit a paper for others ("You").
    let names = [
        format!("row-portable-record-{id}"),
        format!("entity-{id}.many"),
        format!("entity-{id}"),
    ];
    let title = names
        .into_iter()
        .find(|name| scene.text(name).is_some())
        .unwrap_or_else(|| id.clone());
    PortableSection {
        title: named(scene, &title),
        entries: facts
            .of(entity)
            .filter_map(|record| entry(scene, record, fields))
            .collect(),
        id,
    }
}

/// A record with at least one line.
fn entry(scene: &Scene<'_>, record: &Record, fields: &[FieldIx]) -> Option<PortableRecord> {
    let official = Scene {
        words: scene.official,
        ..*scene
    };
    let line = |field: &FieldIx| {
        let at = FieldRef {
            entity: record.entity,
            field: *field,
        };
        let known = record.fact(*field).known()?;
        let id = scene.pack.schema.path(at);
        Some(PortableLine {
            label: named(scene, &format!("field-{}", id.replace('.', "-"))),
            value: pair(&id, told(scene, at, known), Some(told(&official, at, known))),
            id,
        })
    };
    let lines: Vec<PortableLine> = fields.iter().filter_map(line).collect();
    // Each keeps its own direction: a Latin name beside an Arabic date.
    let told: Vec<String> = lines
        .iter()
        .take(3)
        .map(|line| format!("\u{2068}{}\u{2069}", line.value.text.text))
        .collect();
    (!lines.is_empty()).then(|| PortableRecord {
        record: record.id,
        summary: scene.verbatim(&told.join(" · ")),
        lines,
    })
}

/// A value as a paper has it: dates without the day of the week.
fn told(scene: &Scene<'_>, at: FieldRef, known: &Value) -> Text {
    match known.date() {
        Some(date) => scene.words.date(date, DateStyle::Long),
        None => value(scene, at, known),
    }
}

/// A message of the pack in both languages.
fn named(scene: &Scene<'_>, id: &str) -> Pair {
    pair(id, scene.named(id), scene.official(id))
}

/// One of the app's own messages in both languages.
fn said(scene: &Scene<'_>, id: &str, message: impl Fn(&Words) -> Text) -> Pair {
    pair(id, message(scene.words), Some(message(scene.official)))
}

fn pair(id: &str, text: Text, official: Option<Text>) -> Pair {
    Pair {
        id: id.to_owned(),
        official: official.filter(|official| official.plain() != text.plain()),
        text,
    }
}
