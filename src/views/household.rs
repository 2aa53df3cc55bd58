//! The people of the household: what is next for each, and one shared move as one list by office.

mod together;

pub use together::{TogetherLineView, TogetherOfficeView, TogetherPaperView, TogetherView};

use super::asked::{AskedView, answered};
use super::card::{ItemCard, card};
use super::names::choice;
use super::question::{FieldAt, QuestionView, ask};
use super::scene::Scene;
use super::today::{Group, group};
use crate::agenda::Agenda;
use crate::calendar::Date;
use crate::facts::{
    Facts, FieldIx, FieldRef, Household, HouseholdSchema, Missing, Person, Record, RecordId, Value,
};
use crate::words::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The household.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HouseholdView {
    /// The people, the first person first.
    pub people: Vec<PersonView>,
    /// What they can do together.
    pub together: Vec<TogetherView>,
    /// The first question about somebody new; nothing where the pack knows of no household.
    pub add: Option<QuestionView>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PersonView {
    /// Their record; nothing for the first person.
    pub whose: Option<RecordId>,
    /// What they are called: “Minh (child)”.
    pub name: Text,
    /// “For Minh (child)”.
    pub heading: Text,
    /// What they should look at first.
    pub next: Option<ItemCard>,
    /// Whether it is due soon, or overdue.
    pub presses: bool,
    /// How many questions about them are open.
    pub questions: usize,
}

/// Makes the view; `agendas` are those of the people, in their order.
pub fn household(
    scene: &Scene<'_>,
    household: &Household,
    people: &[Person<'_>],
    agendas: &[Agenda<'_>],
) -> HouseholdView {
    let person = |(person, agenda): (&Person<'_>, &Agenda<'_>)| person_view(scene, household, person, agenda);
    let declared = scene.pack.schema.household.as_ref();
    let relation = declared.map(|declared| Missing {
        entity: declared.people,
        field: Some(declared.relation),
        record: None,
        declined: false,
    });
    HouseholdView {
        people: people.iter().zip(agendas).map(person).collect(),
        together: together::together(scene, household, people, agendas),
        add: relation.map(|missing| ask(scene, missing)),
    }
}

fn person_view(
    scene: &Scene<'_>,
    household: &Household,
    person: &Person<'_>,
    agenda: &Agenda<'_>,
) -> PersonView {
    let pressing = |place: Group| {
        matches!(
            place,
            Group::Overdue | Group::Today | Group::ThisWeek | Group::Later
        )
    };
    let mut items = agenda.items.iter();
    let next = items.find(|item| pressing(group(item, agenda.today)));
    let presses = next.is_some_and(|item| {
        let soon = item.state == crate::agenda::State::DueSoon;
        soon || matches!(
            group(item, agenda.today),
            Group::Overdue | Group::Today | Group::ThisWeek
        )
    });
    let name = name(scene, household, person.whose);
    let called = match person.whose {
        Some(_) => name.plain(),
        None => among(scene, household, None),
    };
    PersonView {
        whose: person.whose,
        heading: scene.words.say().household_for(&called),
        name,
        next: next.map(|item| card(scene, item, agenda.today)),
        presses,
        questions: agenda.questions.len(),
    }
}

/// What somebody is called on a line of their own.
pub fn name(scene: &Scene<'_>, household: &Household, whose: Option<RecordId>) -> Text {
    let say = scene.words.say();
    let (Some(declared), Some(member)) = (&scene.pack.schema.household, whose) else {
        return say.household_you();
    };
    let Some(record) = household.first.record(member) else {
        return scene.verbatim("");
    };
    let relation = relation(scene, declared, record);
    match (told_name(declared, record), record.date(declared.born)) {
        (Some(name), _) => say.household_named(name, &relation.plain()),
        (None, Some(born)) => say.household_born(&relation.plain(), born),
        (None, None) => relation,
    }
}

/// What somebody is called among others, as shortly as it says who it is.
fn among(scene: &Scene<'_>, household: &Household, whose: Option<RecordId>) -> String {
    let record = whose.and_then(|member| household.first.record(member));
    let (Some(declared), Some(record)) = (&scene.pack.schema.household, record) else {
        return scene.words.say().household_you_among().plain();
    };
    match told_name(declared, record) {
        Some(told) if alone(declared, household, declared.name, record) => told.to_owned(),
        None if alone(declared, household, declared.relation, record) => {
            relation(scene, declared, record).plain()
        }
        _ => name(scene, household, whose).plain(),
    }
}

/// Whether nobody else has the same answer.
fn alone(declared: &HouseholdSchema, household: &Household, field: FieldIx, record: &Record) -> bool {
    let same = |other: &&Record| other.fact(field) == record.fact(field);
    household.first.of(declared.people).filter(same).count() == 1
}

fn told_name<'r>(declared: &HouseholdSchema, record: &'r Record) -> Option<&'r str> {
    match record.fact(declared.name).known() {
        Some(Value::Text(name)) if !name.trim().is_empty() => Some(name),
        _ => None,
    }
}

fn relation(scene: &Scene<'_>, declared: &HouseholdSchema, record: &Record) -> Text {
    let at = FieldRef {
        entity: declared.people,
        field: declared.relation,
    };
    match record.fact(declared.relation).known() {
        Some(Value::Choice(id)) => choice(scene, at, id),
        _ => choice(scene, at, &declared.otherwise),
    }
}

/// What is asked about somebody, in the pack's order; nothing where there is no such person.
pub fn about_member(
    scene: &Scene<'_>,
    household: &Household,
    member: RecordId,
    passed_over: &BTreeSet<FieldAt>,
) -> Option<Vec<AskedView>> {
    let declared = scene.pack.schema.household.as_ref()?;
    let record = household.first.record(member)?;
    let none = Facts::default();
    let theirs = household.others.get(&member).unwrap_or(&none);
    let yes = |field: &FieldIx| record.fact(*field).known() == Some(&Value::YesNo(true));
    let asked = declared.ask.iter().filter(|asked| !asked.unless.iter().any(yes));
    let view = |asked: &crate::facts::AskNew| {
        let of_first = asked.field.entity == declared.people;
        let facts = if of_first { &household.first } else { theirs };
        let last = theirs.of(asked.field.entity).last().map(|record| record.id);
        let missing = Missing {
            entity: asked.field.entity,
            field: Some(asked.field.field),
            record: if of_first { Some(member) } else { last },
            declined: false,
        };
        answered(scene, facts, missing, passed_over)
    };
    Some(asked.map(view).collect())
}

/// The day of a shared record in words.
fn began(scene: &Scene<'_>, record: &Record) -> Option<Date> {
    let current = scene.pack.schema.get(record.entity)?.current.as_ref()?;
    current.from.iter().find_map(|field| record.date(*field))
}
