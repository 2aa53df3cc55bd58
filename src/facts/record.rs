//! Records, and finding a field's value among them.

use super::{EntityIx, Fact, FieldIx, FieldRef, Schema, Value};
use crate::calendar::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The number of a record, given by the store or by its place in a file.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub i64);

/// One dated thing that a person told us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number.
    pub id: RecordId,
    /// What kind of thing it is.
    pub entity: EntityIx,
    /// One fact for each field of the entity, in the schema's order.
    pub values: Vec<Fact>,
}

impl Record {
    /// A record of which nothing is known yet.
    pub fn blank(schema: &Schema, entity: EntityIx, id: RecordId) -> Record {
        let size = schema.get(entity).map_or(0, |entity| entity.fields.len());
        Record {
            id,
            entity,
            values: vec![Fact::Unknown; size],
        }
    }

    /// The fact at a field; a field that the record does not have is unknown.
    pub fn fact(&self, field: FieldIx) -> &Fact {
        self.values.get(usize::from(field.0)).unwrap_or(&Fact::Unknown)
    }

    /// The date at a field, where it is known.
    pub fn date(&self, field: FieldIx) -> Option<Date> {
        self.fact(field).known().and_then(Value::date)
    }
}

/// Everything a person told us.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Facts {
    /// The records, in the order in which they were told.
    pub records: Vec<Record>,
    /// Entities of which the person said that there are none.
    pub none: BTreeSet<EntityIx>,
    /// Entities of which the person would rather not say whether there are any.
    pub declined: BTreeSet<EntityIx>,
}

/// Whether there are records of an entity.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    /// There are some.
    Some,
    /// There are none, and we know it.
    None,
    /// Nobody said.
    Unknown,
}

/// A thing that we would have to ask: a field of a record, or whether there is a record at all.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Missing {
    /// The entity.
    pub entity: EntityIx,
    /// The field; nothing when the question is whether there is any record.
    pub field: Option<FieldIx>,
    /// The record; nothing when there is none yet.
    pub record: Option<RecordId>,
    /// The person would rather not say.
    pub declined: bool,
}

/// What a look-up found.
#[derive(Copy, Clone, Debug)]
pub enum Found<'a> {
    /// A value, and the record that holds it.
    Known(&'a Value, RecordId),
    /// It did not happen, or there is no such record, and we know it.
    Absent,
    /// Not known.
    Missing(Missing),
}

impl Facts {
    /// The records of one entity.
    pub fn of(&self, entity: EntityIx) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(move |record| record.entity == entity)
    }

    /// A record by its number.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    /// Whether there are records of an entity, and whether we know.
    pub fn presence(&self, schema: &Schema, entity: EntityIx) -> Presence {
        if self.of(entity).next().is_some() {
            Presence::Some
        } else if self.none.contains(&entity) || schema.get(entity).is_some_and(|entity| entity.event) {
            Presence::None
        } else {
            Presence::Unknown
        }
    }

    /// The record that is meant where none is bound: the only one, or the one that began last by `today` and has not
    /// ended; where all have ended, the one that began last, so that "the stay" is still the stay after its last day. Of
    /// several alike the one that was told last.
    pub fn current(&self, schema: &Schema, entity: EntityIx, today: Date) -> Option<&Record> {
        let Some(current) = schema.get(entity).and_then(|entity| entity.current.as_ref()) else {
            return self.of(entity).max_by_key(|record| record.id);
        };
        let began = |record: &Record| current.from.iter().find_map(|field| record.date(*field));
        let running = |record: &Record| record.date(current.until).is_none_or(|until| until >= today);
        let started = |record: &Record| began(record).is_none_or(|date| date <= today);
        self.of(entity)
            .max_by_key(|record| (started(record), running(record), began(record), record.id))
    }

    /// Looks a field up in a record.
    pub fn in_record<'a>(&self, schema: &Schema, record: &'a Record, at: FieldRef) -> Found<'a> {
        let missing = |declined| {
            Found::Missing(Missing {
                entity: at.entity,
                field: Some(at.field),
                record: Some(record.id),
                declined,
            })
        };
        match record.fact(at.field) {
            Fact::Known(value) => Found::Known(value, record.id),
            Fact::Declined => missing(true),
            Fact::Unknown if schema.field(at).is_some_and(|field| field.event) => Found::Absent,
            Fact::Unknown => missing(false),
        }
    }

    /// Looks a field up where no record is bound.
    pub fn unbound<'a>(&'a self, schema: &Schema, at: FieldRef, today: Date) -> Found<'a> {
        match (
            self.current(schema, at.entity, today),
            self.presence(schema, at.entity),
        ) {
            (Some(record), _) => self.in_record(schema, record, at),
            (None, Presence::None) => Found::Absent,
            (None, _) if schema.field(at).is_some_and(|field| field.event) => Found::Absent,
            (None, _) => Found::Missing(self.unrecorded(schema, at)),
        }
    }

    /// What to ask while there is no record: whether there is any, where the schema asks that first; else the field
    /// itself, and answering it makes the record.
    fn unrecorded(&self, schema: &Schema, at: FieldRef) -> Missing {
        let whether = schema.get(at.entity).is_some_and(|entity| entity.start.is_some());
        let missing = self.any_record(at.entity);
        if whether {
            missing
        } else {
            Missing {
                field: Some(at.field),
                ..missing
            }
        }
    }

    /// The question whether there is any record of an entity.
    pub fn any_record(&self, entity: EntityIx) -> Missing {
        Missing {
            entity,
            field: None,
            record: None,
            declined: self.declined.contains(&entity),
        }
    }
}
