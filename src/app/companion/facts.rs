//! From stored records to the facts and marks of one person of the household.

use super::{Asked, Companion, Whose};
use crate::agenda::{Agenda, Mark, agenda_of};
use crate::app::Problem;
use crate::facts::{Facts, Household, Person, RecordId, Schema, read_record};
use crate::packs::Pack;
use crate::store::{self, Store};
use serde_json::{Map, Value as Json};

/// A stored record that says that there is none of its entity: `{"none": "yes"}`, or that the person would rather not
/// say: `{"none": "declined"}`. It has a history and can be undone like any other.
pub(super) const NONE: &str = "none";

/// The key of a stored record that belongs to somebody of the household, and not to the first person: the number of
/// their own record. Who is removed takes their records out of sight with them; undoing brings both back.
pub(super) const WHOSE: &str = "whose";

/// What stands between a rule and whose it is, in the mark of somebody of the household: `status.extension@5`. No rule's
/// id has it, so that every version of the app leaves alone the marks that it does not know.
const OF: char = '@';

impl Companion {
    /// Everything that was told, by whose it is. What a newer pack no longer knows is left alone in the store.
    pub(super) fn household(&self, schema: &Schema) -> Result<Household, Problem> {
        let mut household = Household::default();
        for stored in self.store()?.records()? {
            let (Some(entity), Json::Object(fields)) = (schema.entity(&stored.entity), &stored.fields) else {
                continue;
            };
            let facts = household.told_of(whose(fields));
            match fields.get(NONE).and_then(Json::as_str) {
                Some("declined") => drop(facts.declined.insert(entity)),
                Some(_) => drop(facts.none.insert(entity)),
                None => {
                    let (record, _) = read_record(schema, entity, RecordId(stored.id.0), fields);
                    facts.records.push(record);
                }
            }
        }
        Ok(household)
    }

    /// The facts of the person that a request concerns.
    pub(super) fn facts(&self, schema: &Schema, asked: &Asked<'_>) -> Result<Facts, Problem> {
        let household = self.household(schema)?;
        let people = household.people(schema, asked.today);
        let person = people.into_iter().find(|person| person.whose == asked.whose);
        Ok(person.ok_or(Problem::Gone)?.facts.into_owned())
    }

    /// What was marked as done for somebody.
    pub(super) fn marks(&self, whose: Whose) -> Result<Vec<Mark>, Problem> {
        let marks = self.store()?.marks()?;
        let mark = |mark: store::Mark| {
            let (rule, marked) = rule_and_whose(&mark.item.rule);
            (marked == whose).then(|| Mark {
                rule: rule.to_owned(),
                record: mark.item.record.map(|record| RecordId(record.0)),
                due: mark.item.due,
                done_on: mark.done_on,
            })
        };
        Ok(marks.into_iter().filter_map(mark).collect())
    }
}

/// The agenda of one of the people.
pub(super) fn personal<'a>(
    pack: &'a Pack,
    people: &'a [Person<'a>],
    asked: &Asked<'_>,
    marks: &[Mark],
) -> Result<(&'a Person<'a>, Agenda<'a>), Problem> {
    let at = people.iter().position(|person| person.whose == asked.whose);
    let at = at.ok_or(Problem::Gone)?;
    let agenda = agenda_of(people, at, |facts| pack.case(facts, asked.today), marks);
    people.get(at).zip(agenda).ok_or(Problem::Gone)
}

/// Whose a stored record is.
pub(super) fn whose(fields: &Map<String, Json>) -> Whose {
    fields.get(WHOSE).and_then(Json::as_i64).map(RecordId)
}

/// The same, of a record as it stands in the store.
pub(super) fn is_of(record: &store::Record, of: Whose) -> bool {
    record
        .fields
        .as_object()
        .is_some_and(|fields| whose(fields) == of)
}

/// Whose a new record is. Who belongs to the household is told by the first person, whoever is looked at.
pub(super) fn owner(schema: &Schema, entity: &str, asked: &Asked<'_>) -> Whose {
    let people = schema.household.as_ref().map(|declared| declared.people);
    asked.whose.filter(|_| schema.entity(entity) != people)
}

/// The fields of a new record of somebody's.
pub(super) fn belonging_to(of: Whose, mut fields: Map<String, Json>) -> Json {
    if let Some(member) = of {
        fields.insert(WHOSE.to_owned(), Json::from(member.0));
    }
    Json::Object(fields)
}

/// The rule of a mark as the store keeps it.
pub(super) fn stored_rule(rule: &str, whose: Whose) -> String {
    whose.map_or_else(|| rule.to_owned(), |member| format!("{rule}{OF}{}", member.0))
}

fn rule_and_whose(stored: &str) -> (&str, Whose) {
    let of = stored.split_once(OF);
    let member = of.and_then(|(rule, member)| Some((rule, Some(RecordId(member.parse().ok()?)))));
    member.unwrap_or((stored, None))
}

/// The fields of a stored record.
pub(super) fn stored_fields(store: &Store, record: RecordId) -> Result<Map<String, Json>, Problem> {
    let found = store.record(store::RecordId(record.0))?.ok_or(Problem::Gone)?;
    match found.fields {
        Json::Object(fields) => Ok(fields),
        _ => Ok(Map::new()),
    }
}
