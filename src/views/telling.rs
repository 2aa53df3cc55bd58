//! What a record tells, by the names of the schema.

use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{Facts, Record, RecordId, Schema, Value};

/// One record with the schema that names its fields.
#[derive(Copy, Clone)]
pub(super) struct Telling<'a> {
    schema: &'a Schema,
    record: &'a Record,
}

/// All records of an entity.
pub(super) fn tellings<'a>(
    scene: &Scene<'a>,
    facts: &'a Facts,
    entity: &str,
) -> impl Iterator<Item = Telling<'a>> + use<'a> {
    let schema = &scene.pack.schema;
    let of = schema.entity(entity);
    let records = facts
        .records
        .iter()
        .filter(move |record| Some(record.entity) == of);
    records.map(move |record| Telling { schema, record })
}

impl<'a> Telling<'a> {
    pub(super) fn id(self) -> RecordId {
        self.record.id
    }

    pub(super) fn value(self, field: &str) -> Option<&'a Value> {
        let entity = self.schema.get(self.record.entity)?;
        self.record.fact(entity.field(field)?).known()
    }

    pub(super) fn date(self, field: &str) -> Option<Date> {
        self.value(field)?.date()
    }

    pub(super) fn code(self, field: &str) -> Option<&'a str> {
        self.value(field)?.code()
    }
}
