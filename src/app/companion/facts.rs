//! From stored records to facts and marks.

use super::Companion;
use crate::agenda::Mark;
use crate::app::Problem;
use crate::facts::{Facts, RecordId, Schema, read_record};
use crate::store::{self, Store};
use serde_json::{Map, Value as Json};

/// A stored record that says that there is none of its entity: `{"none": "yes"}`, or that the person would rather not
/// say: `{"none": "declined"}`. It has a history and can be undone like any other.
pub(super) const NONE: &str = "none";

impl Companion {
    /// Everything that was told. What a newer pack no longer knows is left alone in the store.
    pub(super) fn facts(&self, schema: &Schema) -> Result<Facts, Problem> {
        let mut facts = Facts::default();
        for stored in self.store()?.records()? {
            let (Some(entity), Json::Object(fields)) = (schema.entity(&stored.entity), &stored.fields) else {
                continue;
            };
            match fields.get(NONE).and_then(Json::as_str) {
                Some("declined") => drop(facts.declined.insert(entity)),
                Some(_) => drop(facts.none.insert(entity)),
                None => {
                    let (record, _) = read_record(schema, entity, RecordId(stored.id.0), fields);
                    facts.records.push(record);
                }
            }
        }
        Ok(facts)
    }

    /// What was marked as done.
    pub(super) fn marks(&self) -> Result<Vec<Mark>, Problem> {
        let marks = self.store()?.marks()?;
        let mark = |mark: store::Mark| Mark {
            rule: mark.item.rule,
            record: mark.item.record.map(|record| RecordId(record.0)),
            due: mark.item.due,
            done_on: mark.done_on,
        };
        Ok(marks.into_iter().map(mark).collect())
    }
}

/// The fields of a stored record.
pub(super) fn stored_fields(store: &Store, record: RecordId) -> Result<Map<String, Json>, Problem> {
    let found = store.record(store::RecordId(record.0))?.ok_or(Problem::Gone)?;
    match found.fields {
        Json::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}
