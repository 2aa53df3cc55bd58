//! What is tried: a life event, or a record of any kind.

use crate::calendar::Date;
use crate::facts::{Facts, RecordId, Trial};
use crate::packs::Pack;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something to try before it is told. Answers are text as they are given to questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tried {
    /// A life event.
    Event {
        /// Its id.
        event: String,
        /// The record that it happened to, where the person named one; 0 for one that was not told of yet.
        record: Option<RecordId>,
        /// Path and answer: `home.moved-in`.
        answers: BTreeMap<String, String>,
    },
    /// A record of any kind, new or changed.
    Record {
        /// The entity.
        entity: String,
        /// The record; nothing for a new one.
        record: Option<RecordId>,
        /// Field and answer.
        fields: BTreeMap<String, String>,
    },
}

impl Tried {
    /// Whether it has an answer of its own at a path such as `home.moved-in`.
    pub fn asks(&self, path: &str) -> bool {
        match self {
            Tried::Event { answers, .. } => answers.contains_key(path),
            Tried::Record { entity, fields, .. } => {
                let field = path.split_once('.').filter(|(of, _)| of == entity);
                field.is_some_and(|(_, field)| fields.contains_key(field))
            }
        }
    }

    /// The changes that it means; nothing where the pack knows no such event.
    pub fn trials(&self, pack: &Pack, facts: &Facts, today: Date) -> Option<Vec<Trial>> {
        match self {
            Tried::Event {
                event,
                record,
                answers,
            } => {
                let event = pack.events.event(event)?;
                Some(event.trials(&pack.schema, facts, *record, answers, today))
            }
            Tried::Record {
                entity,
                record,
                fields,
            } => Some(vec![match record {
                Some(record) => Trial::Change {
                    record: *record,
                    fields: fields.clone(),
                },
                None => Trial::Add {
                    entity: entity.clone(),
                    fields: fields.clone(),
                },
            }]),
        }
    }
}
