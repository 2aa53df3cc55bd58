//! The family as a member sees it: the first person's husband is the child's father.

use super::{code, yes};
use crate::facts::{Fact, Facts, FieldIx, HouseholdSchema, Record, RecordId, Schema, SeenBy, Value};

/// Adds the others to a member's facts, the first person among them.
pub(super) fn see(
    schema: &Schema,
    declared: &HouseholdSchema,
    first: &Facts,
    member: &Record,
    facts: &mut Facts,
) {
    let relation = code(member.fact(declared.relation));
    let Some(seen) = declared
        .seen_by
        .iter()
        .find(|seen| Some(seen.by.as_str()) == relation)
    else {
        return;
    };
    let others = first.of(declared.people).filter(|other| other.id != member.id);
    let others = others.map(|other| as_seen(schema, declared, seen, other));
    let others: Vec<Record> = others.collect();
    facts.records.extend(others);
    facts
        .records
        .push(the_first(schema, declared, seen, first, member));
}

/// One of the others. Where they are the same to both, all that was told holds; else only who they are.
fn as_seen(schema: &Schema, declared: &HouseholdSchema, seen: &SeenBy, other: &Record) -> Record {
    let told = code(other.fact(declared.relation));
    let relation = told
        .and_then(|told| seen.others.get(told))
        .unwrap_or(&declared.otherwise);
    if told == Some(relation.as_str()) {
        return other.clone();
    }
    let mut record = Record::blank(schema, declared.people, other.id);
    set(
        &mut record,
        declared.relation,
        Fact::Known(Value::Choice(relation.clone())),
    );
    for field in [declared.name, declared.born] {
        set(&mut record, field, other.fact(field).clone());
    }
    record
}

/// The first person, from what they told of themselves.
fn the_first(
    schema: &Schema,
    declared: &HouseholdSchema,
    seen: &SeenBy,
    first: &Facts,
    member: &Record,
) -> Record {
    let person = declared.person.first().map(|derived| derived.field.entity);
    let told = person.and_then(|person| first.of(person).last());
    let id = told.map_or(RecordId(0), |told| told.id);
    let mut record = Record::blank(schema, declared.people, id);
    set(
        &mut record,
        declared.relation,
        Fact::Known(Value::Choice(seen.first.clone())),
    );
    if yes(member.fact(declared.together)) {
        set(&mut record, declared.together, Fact::Known(Value::YesNo(true)));
    }
    for derived in declared.person.iter().filter(|derived| derived.is_the_same()) {
        let fact = told.map_or(Fact::Unknown, |told| told.fact(derived.field.field).clone());
        set(&mut record, derived.from, fact);
    }
    record
}

fn set(record: &mut Record, field: FieldIx, fact: Fact) {
    if let Some(slot) = record.values.get_mut(usize::from(field.0)) {
        *slot = fact;
    }
}
