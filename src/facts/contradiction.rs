//! Answers that contradict each other. They are said at once; both are kept until the person corrects one.

use super::{Facts, FieldRef, Record, RecordId, Schema};
use crate::calendar::Date;

/// Two answers that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// A record ends before it starts.
    EndsBeforeStart {
        /// The record.
        record: RecordId,
        /// The field that should come first.
        first: FieldRef,
        /// The field that should come after it.
        then: FieldRef,
    },
    /// A date lies before the person's (or the family member's) birth.
    BeforeBirth {
        /// The record.
        record: RecordId,
        /// The date's field.
        field: FieldRef,
    },
}

/// All contradictions among the facts, in the order in which they were told.
pub fn contradictions(schema: &Schema, facts: &Facts) -> Vec<Contradiction> {
    let birth = birth(schema, facts);
    let mut found = Vec::new();
    for record in &facts.records {
        found.extend(out_of_order(schema, record));
        found.extend(birth.iter().flat_map(|born| before_birth(schema, record, *born)));
    }
    found
}

fn birth(schema: &Schema, facts: &Facts) -> Option<Date> {
    let born = schema.resolve("person", "born")?;
    facts.of(born.entity).find_map(|record| record.date(born.field))
}

fn out_of_order<'a>(schema: &'a Schema, record: &'a Record) -> impl Iterator<Item = Contradiction> + 'a {
    let pairs = schema
        .get(record.entity)
        .map(|entity| entity.ordered.as_slice())
        .unwrap_or_default();
    let wrong = |(first, then): &&(_, _)| match (record.date(*first), record.date(*then)) {
        (Some(first), Some(then)) => then < first,
        _ => false,
    };
    pairs
        .iter()
        .filter(wrong)
        .map(|(first, then)| Contradiction::EndsBeforeStart {
            record: record.id,
            first: FieldRef {
                entity: record.entity,
                field: *first,
            },
            then: FieldRef {
                entity: record.entity,
                field: *then,
            },
        })
}

/// Only what the person did or got can lie after their birth; a parent's or partner's own birth may not.
fn before_birth<'a>(
    schema: &'a Schema,
    record: &'a Record,
    born: Date,
) -> impl Iterator<Item = Contradiction> + 'a {
    let fields = schema
        .get(record.entity)
        .into_iter()
        .flat_map(|entity| entity.fields());
    let early = move |(ix, field): &(_, &super::Field)| {
        field.id != "born" && record.date(*ix).is_some_and(|date| date < born)
    };
    fields.filter(early).map(|(ix, _)| Contradiction::BeforeBirth {
        record: record.id,
        field: FieldRef {
            entity: record.entity,
            field: ix,
        },
    })
}
