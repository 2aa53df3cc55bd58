//! Several people in one file: what was told of each, and the facts that follow for one of them.
//!
//! The first person tells; the others are records of one entity of the pack, and records may belong to them. A member's
//! facts are their own records, what the household shares, what the first person told of them as a person, and the
//! family as they see it. Nothing here knows a rule, and nothing depends on the order in which people were told.

mod family;
mod shared;

use super::{EntityIx, Fact, Facts, FieldRef, HouseholdSchema, Missing, Record, RecordId, Schema, Value};
use crate::calendar::{Date, age_on};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Everything that was told, by whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Household {
    /// What the first person told of themselves, and of who belongs to them.
    pub first: Facts,
    /// What was told of the others, by their record in the household.
    pub others: BTreeMap<RecordId, Facts>,
}

/// One person of a household, with the facts that rules are applied to.
#[derive(Clone, Debug)]
pub struct Person<'a> {
    /// Their record in the household; nothing for the first person.
    pub whose: Option<RecordId>,
    /// Their facts.
    pub facts: Cow<'a, Facts>,
    /// Their own records, and the number of what they are as a person.
    own: BTreeSet<RecordId>,
    /// What is asked of the first person only.
    not_asked: BTreeSet<EntityIx>,
    /// What has to be known before shared records can be taken for theirs too.
    pub first_of_all: Option<Missing>,
}

impl Person<'_> {
    /// Whether this person is asked: what the household shares and who belongs to it is asked of the first person.
    pub fn is_asked(&self, missing: &Missing) -> bool {
        match (self.whose, missing.record) {
            (None, _) => true,
            (Some(_), Some(record)) => {
                self.own.contains(&record) && !self.not_asked.contains(&missing.entity)
            }
            (Some(_), None) => !self.not_asked.contains(&missing.entity),
        }
    }

    /// What is this person's alone: without what the household shares and without the others.
    pub fn own_facts(&self) -> Cow<'_, Facts> {
        if self.whose.is_none() {
            return Cow::Borrowed(&self.facts);
        }
        let mut facts = self.facts.as_ref().clone();
        facts.records.retain(|record| self.own.contains(&record.id));
        Cow::Owned(facts)
    }
}

impl Household {
    /// What was told of somebody, to add to it.
    pub fn told_of(&mut self, whose: Option<RecordId>) -> &mut Facts {
        match whose {
            None => &mut self.first,
            Some(member) => self.others.entry(member).or_default(),
        }
    }

    /// All people on a day, the first person first.
    pub fn people(&self, schema: &Schema, today: Date) -> Vec<Person<'_>> {
        let first = Person {
            whose: None,
            facts: Cow::Borrowed(&self.first),
            own: BTreeSet::new(),
            not_asked: BTreeSet::new(),
            first_of_all: None,
        };
        let Some(declared) = &schema.household else {
            return vec![first];
        };
        let members = self.members(declared);
        let member = |record: &&Record| self.member(schema, declared, record, today);
        std::iter::once(first).chain(members.iter().map(member)).collect()
    }

    /// Who belongs to the household: who lives with the first person, and who has records of their own. The order is that
    /// of the pack, then of age, so that it does not matter who was told first.
    fn members(&self, declared: &HouseholdSchema) -> Vec<&Record> {
        let is_member = |record: &&Record| {
            let none = declared
                .no_agenda
                .iter()
                .any(|field| happened(record.fact(*field)));
            let own = self
                .others
                .get(&record.id)
                .is_some_and(|facts| !facts.records.is_empty());
            !none && (yes(record.fact(declared.together)) || own)
        };
        let mut members: Vec<&Record> = self.first.of(declared.people).filter(is_member).collect();
        members.sort_by_cached_key(|record| {
            let relation = code(record.fact(declared.relation));
            let rank = declared
                .seen_by
                .iter()
                .position(|seen| Some(seen.by.as_str()) == relation);
            let name = record.fact(declared.name).known().map(Value::to_string);
            (
                rank.unwrap_or(usize::MAX),
                record.date(declared.born).unwrap_or(Date::MAX),
                name,
                record.id,
            )
        });
        members
    }

    fn member(
        &self,
        schema: &Schema,
        declared: &HouseholdSchema,
        member: &Record,
        today: Date,
    ) -> Person<'_> {
        let mut facts = self.others.get(&member.id).cloned().unwrap_or_default();
        let mut own: BTreeSet<RecordId> = facts.records.iter().map(|record| record.id).collect();
        own.insert(member.id);
        derive(schema, declared, member, &mut facts);
        spare_the_young(declared, member, today, &mut facts);
        let mut not_asked = BTreeSet::from([declared.people]);
        let first_of_all = shared::share(schema, declared, &self.first, member, &mut facts, &mut not_asked);
        family::see(schema, declared, &self.first, member, &mut facts);
        Person {
            whose: Some(member.id),
            facts: Cow::Owned(facts),
            own,
            not_asked,
            first_of_all,
        }
    }
}

/// What the first person told of them is known of them as a person; their own answers stand.
fn derive(schema: &Schema, declared: &HouseholdSchema, member: &Record, facts: &mut Facts) {
    for derived in &declared.person {
        let told = member.fact(derived.from);
        let fact = match told.known().and_then(Value::code) {
            _ if derived.is_the_same() => told.clone(),
            Some(code) if derived.yes.iter().any(|choice| choice == code) => Fact::Known(Value::YesNo(true)),
            Some(code) if derived.no.iter().any(|choice| choice == code) => Fact::Known(Value::YesNo(false)),
            _ => Fact::Unknown,
        };
        let at = derived.field;
        let Some(slot) = slot(schema, facts, at, member.id) else {
            continue;
        };
        if *slot == Fact::Unknown {
            *slot = fact;
        }
    }
}

/// The place of a fact in the only record of an entity, which is made where there is none.
fn slot<'f>(schema: &Schema, facts: &'f mut Facts, at: FieldRef, id: RecordId) -> Option<&'f mut Fact> {
    if facts.of(at.entity).next().is_none() {
        facts.records.push(Record::blank(schema, at.entity, id));
    }
    let mut of = facts
        .records
        .iter_mut()
        .filter(|record| record.entity == at.entity);
    of.next()?.values.get_mut(usize::from(at.field.0))
}

/// Below an age, nobody has some things, and nobody is asked about them; what was told stands.
fn spare_the_young(declared: &HouseholdSchema, member: &Record, today: Date, facts: &mut Facts) {
    let Some(age) = member.date(declared.born).and_then(|born| age_on(born, today)) else {
        return;
    };
    for young in declared.young.iter().filter(|young| age < young.below) {
        if facts.of(young.none).next().is_none() && !facts.declined.contains(&young.none) {
            facts.none.insert(young.none);
        }
    }
}

fn code(fact: &Fact) -> Option<&str> {
    fact.known().and_then(Value::code)
}

fn yes(fact: &Fact) -> bool {
    fact.known() == Some(&Value::YesNo(true))
}

/// A date that is known, or yes.
fn happened(fact: &Fact) -> bool {
    fact.known().is_some_and(|value| *value != Value::YesNo(false))
}
