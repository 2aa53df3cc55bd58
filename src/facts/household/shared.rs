//! What a household shares: one move is the move of all who live together and were there.

use super::{happened, yes};
use crate::calendar::Date;
use crate::facts::{Entity, EntityIx, Fact, Facts, HouseholdSchema, Missing, Record, Schema};
use std::collections::BTreeSet;

/// Whether a shared record is an event in the life of a member.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// They took part.
    Took,
    /// They were born into it: nothing of it is to be done for them, and nobody asks.
    BornInto,
    /// They came later, on a day of their own, which is theirs to tell.
    CameLater,
    /// Nobody knows, until they say when they arrived.
    Unknown,
}

/// Hands the shared records to a member who lives with the first person, and says what has to be asked first. Records of
/// their own take the place of shared ones.
pub(super) fn share(
    schema: &Schema,
    declared: &HouseholdSchema,
    first: &Facts,
    member: &Record,
    facts: &mut Facts,
    not_asked: &mut BTreeSet<EntityIx>,
) -> Option<Missing> {
    if !yes(member.fact(declared.together)) {
        return None;
    }
    let arrival = Arrival::of(schema, declared, member, facts);
    let mut withheld = false;
    for (ix, entity) in schema.entities().filter(|(_, entity)| entity.shared) {
        let told = facts.of(ix).next().is_some() || facts.none.contains(&ix) || facts.declined.contains(&ix);
        if told {
            continue;
        }
        let parts: Vec<(Part, &Record)> = first
            .of(ix)
            .map(|record| (arrival.part(entity, record), record))
            .collect();
        let is = |part: Part| parts.iter().any(|(is, _)| *is == part);
        let taken = parts.iter().filter(|(part, _)| *part == Part::Took);
        facts
            .records
            .extend(taken.map(|(_, record)| without_own(entity, record)));
        withheld |= is(Part::Unknown);
        if is(Part::CameLater) && !is(Part::Took) && !is(Part::Unknown) {
            continue; // theirs to tell
        }
        not_asked.insert(ix);
        if first.none.contains(&ix) || (is(Part::BornInto) && !is(Part::Took) && !is(Part::Unknown)) {
            facts.none.insert(ix);
        }
        if first.declined.contains(&ix) {
            facts.declined.insert(ix);
        }
    }
    withheld.then(|| arrival.missing(declared, facts))
}

/// From when on a member can have taken part in anything.
struct Arrival {
    born: Option<Date>,
    day: Option<Date>,
    asked: bool,
}

impl Arrival {
    fn of(schema: &Schema, declared: &HouseholdSchema, member: &Record, facts: &Facts) -> Arrival {
        let at = declared.arrived;
        let days = facts.of(at.entity).filter_map(|record| record.date(at.field));
        let never = declared
            .never_arrived
            .iter()
            .any(|field| happened(member.fact(*field)));
        Arrival {
            born: member.date(declared.born),
            day: days.min(),
            asked: !never && schema.field(at).is_some(),
        }
    }

    fn part(&self, entity: &Entity, record: &Record) -> Part {
        let fields = entity.current.iter().flat_map(|current| &current.from);
        let Some(began) = fields.filter_map(|field| record.date(*field)).next() else {
            return Part::Took; // as unknown for them as it is for the first person
        };
        match (self.born, self.day) {
            (Some(born), _) if began < born => Part::BornInto,
            (_, Some(day)) if began < day => Part::CameLater,
            (_, None) if self.asked => Part::Unknown,
            _ => Part::Took,
        }
    }

    /// The question when they arrived.
    fn missing(&self, declared: &HouseholdSchema, facts: &Facts) -> Missing {
        let record = facts.of(declared.arrived.entity).last();
        let declined = record.is_some_and(|record| *record.fact(declared.arrived.field) == Fact::Declined);
        Missing {
            entity: declared.arrived.entity,
            field: Some(declared.arrived.field),
            record: record.map(|record| record.id),
            declined,
        }
    }
}

/// What each does for themselves is never taken as done for the others.
fn without_own(entity: &Entity, record: &Record) -> Record {
    let mut record = record.clone();
    for (fact, field) in record.values.iter_mut().zip(&entity.fields) {
        if field.own {
            *fact = Fact::Unknown;
        }
    }
    record
}
