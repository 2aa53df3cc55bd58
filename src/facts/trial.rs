//! Trying something on a copy of the facts: what would follow is compared before anything is kept.

use super::{Fact, FactProblem, Facts, ProblemKind, Record, RecordId, Schema, nearest, read_value};
use super::{FieldRef, read_record, write_fields};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// One change to try. Fields and answers are as in files: `2026-11-26`, `yes`, `unknown`, `declined`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trial {
    /// There is a new record.
    Add {
        /// Of this entity.
        entity: String,
        /// With these fields.
        fields: BTreeMap<String, String>,
    },
    /// Fields of a record are different; `unknown` takes one out.
    Change {
        /// The record.
        record: RecordId,
        /// The fields that differ.
        fields: BTreeMap<String, String>,
    },
}

impl Facts {
    /// The facts as they would be. Records that are only tried get numbers below zero, which neither a store nor a file
    /// gives. What cannot be read is in the list, as when it is told.
    pub fn trying(&self, schema: &Schema, trials: &[Trial]) -> (Facts, Vec<FactProblem>) {
        let mut facts = self.clone();
        let mut problems = Vec::new();
        let lowest = facts.records.iter().map(|record| record.id.0).min();
        let mut next = lowest.unwrap_or(0).min(0);
        for trial in trials {
            match trial {
                Trial::Add { entity, fields } => {
                    next -= 1;
                    problems.extend(facts.try_adding(schema, RecordId(next), entity, fields));
                }
                Trial::Change { record, fields } => {
                    problems.extend(facts.try_changing(schema, *record, fields));
                }
            }
        }
        (facts, problems)
    }

    /// The facts as they would be without a record.
    pub fn without(&self, record: RecordId) -> Facts {
        let mut facts = self.clone();
        facts.records.retain(|known| known.id != record);
        facts
    }

    fn try_adding(
        &mut self,
        schema: &Schema,
        id: RecordId,
        entity: &str,
        fields: &BTreeMap<String, String>,
    ) -> Vec<FactProblem> {
        let Some(ix) = schema.entity(entity) else {
            let names = schema.entities().map(|(_, entity)| entity.id.as_str());
            return vec![unknown_name(entity, nearest(entity, names))];
        };
        let told: Map<String, Json> = fields
            .iter()
            .filter(|(_, answer)| !answer.is_empty())
            .map(|(field, answer)| (field.clone(), Json::from(answer.as_str())))
            .collect();
        let (record, problems) = read_record(schema, ix, id, &told);
        // Telling of one takes back that there is none.
        self.none.remove(&ix);
        self.declined.remove(&ix);
        self.records.push(record);
        problems
    }

    fn try_changing(
        &mut self,
        schema: &Schema,
        id: RecordId,
        fields: &BTreeMap<String, String>,
    ) -> Vec<FactProblem> {
        let Some(record) = self.records.iter_mut().find(|record| record.id == id) else {
            return vec![unknown_name(&id.0.to_string(), None)];
        };
        let mut problems = Vec::new();
        for (field, answer) in fields {
            if let Err(problem) = change(schema, record, field, answer) {
                problems.push(problem);
            }
        }
        problems
    }
}

fn change(schema: &Schema, record: &mut Record, field: &str, answer: &str) -> Result<(), FactProblem> {
    let entity = schema.get(record.entity).map_or("", |entity| entity.id.as_str());
    let at = schema.resolve(entity, field);
    let declared = at.and_then(|at| schema.field(at));
    let (Some(at), Some(declared)) = (at, declared) else {
        return Err(unknown_name(&format!("{entity}.{field}"), None));
    };
    let fact = match answer {
        "" => Fact::Unknown,
        told => read_value(schema, declared, told).map_err(|kind| FactProblem {
            at: schema.path(at),
            kind,
        })?,
    };
    if let Some(slot) = record.values.get_mut(usize::from(at.field.0)) {
        *slot = fact;
    }
    Ok(())
}

fn unknown_name(at: &str, nearest: Option<String>) -> FactProblem {
    FactProblem {
        at: at.to_owned(),
        kind: ProblemKind::UnknownName { nearest },
    }
}

/// A fact as an answer would give it; nothing where it is unknown.
pub fn written(schema: &Schema, record: &Record, at: FieldRef) -> Option<String> {
    let field = schema.field(at)?;
    let told = write_fields(schema, record).remove(&field.id)?;
    Some(told.as_str().map_or_else(|| told.to_string(), str::to_owned))
}
