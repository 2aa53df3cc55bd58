//! What the person tells: answers, new records, corrections, marks, and taking it back.

use super::facts::{NONE, WHOSE, belonging_to, is_of, owner, personal, stored_fields, stored_rule};
use super::{Asked, Companion, Whose};
use crate::app::{Changes, Problem, Reply};
use crate::calendar::Date;
use crate::facts::{Derived, FactProblem, RecordId, Schema, read_value};
use crate::store;
use crate::views::{FieldAt, ItemAt};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

impl Companion {
    /// An answer that cannot be understood changes nothing and comes back with what to do.
    pub(super) fn answer(
        &mut self,
        at: &FieldAt,
        answer: &str,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let Some(field) = &at.field else {
            return self.answer_whether(at, answer, asked, changes);
        };
        let content = self.content(asked.language)?;
        let schema = &content.japan.pack.schema;
        check(schema, &at.entity, field, answer)?;
        let told_of = told_of(schema, at, asked.whose);
        self.skip(at, answer == "unknown", asked);
        if let Some(at) = told_of {
            return self.change(&at, answer, asked, changes);
        }
        self.change(at, answer, asked, changes)
    }

    /// Writes an answer to its record, which is made where there is none.
    fn change(
        &mut self,
        at: &FieldAt,
        answer: &str,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let field = at.field.as_ref().ok_or(Problem::Gone)?;
        // Not to know something about a record that is not there yet changes none of the others.
        if answer == "unknown" && at.record.is_none() {
            return Ok(Reply::Done);
        }
        let record = self.record_of(at, asked)?;
        let store = self.store_mut()?;
        match record {
            Some(record) => {
                let mut fields = stored_fields(store, record)?;
                set(&mut fields, field, answer);
                store.change_record(store::RecordId(record.0), &Json::Object(fields), asked.today)?;
            }
            None => {
                let fields = Map::from_iter([(field.clone(), Json::from(answer))]);
                store.add_record(&at.entity, &belonging_to(asked.whose, fields), asked.today)?;
            }
        }
        changes.agenda = true;
        Ok(Reply::Done)
    }

    /// "Do you work?": yes makes a record to be filled in, no says that there is none.
    fn answer_whether(
        &mut self,
        at: &FieldAt,
        answer: &str,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let fields = match answer {
            "yes" => Map::new(),
            "no" => Map::from_iter([(NONE.to_owned(), Json::from("yes"))]),
            "declined" => Map::from_iter([(NONE.to_owned(), Json::from("declined"))]),
            _ => {
                self.skip(at, true, asked);
                return Ok(Reply::Done);
            }
        };
        self.skip(at, false, asked);
        let store = self.store_mut()?;
        // An earlier answer to the same question gives way; a record with something in it stays.
        for record in store.records()? {
            let empty = record
                .fields
                .as_object()
                .is_some_and(|fields| fields.keys().all(|key| key == WHOSE));
            let theirs = record.entity == at.entity && is_of(&record, asked.whose);
            if theirs && (empty || record.fields.get(NONE).is_some()) {
                store.remove_record(record.id, asked.today)?;
            }
        }
        store.add_record(&at.entity, &belonging_to(asked.whose, fields), asked.today)?;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    /// Remembers that a question was passed over, or forgets it.
    fn skip(&mut self, at: &FieldAt, passed_over: bool, asked: &Asked<'_>) {
        let skipped = self.skipped.entry(asked.whose).or_default();
        if passed_over {
            skipped.insert(at.clone());
        } else {
            skipped.remove(at);
        }
    }

    /// The record that an answer belongs to: the one it names, or the only one of its entity where it may not have more.
    /// What is known of somebody of the household as a person has no record of its own before they say more.
    fn record_of(&mut self, at: &FieldAt, asked: &Asked<'_>) -> Result<Option<RecordId>, Problem> {
        let named = at
            .record
            .filter(|record| Some(*record) != asked.whose || self.is_stored(at, *record));
        if let Some(record) = named {
            return if self.is_stored(at, record) {
                Ok(named)
            } else {
                Err(Problem::Gone)
            };
        }
        let told = |record: &store::Record| {
            record.entity == at.entity && record.fields.get(NONE).is_none() && is_of(record, asked.whose)
        };
        Ok(self
            .store()?
            .records()?
            .iter()
            .find(|record| told(record))
            .map(|record| RecordId(record.id.0)))
    }

    /// Whether there is such a record of that entity.
    fn is_stored(&self, at: &FieldAt, record: RecordId) -> bool {
        let found = self.store().map(|store| store.record(store::RecordId(record.0)));
        matches!(found, Ok(Ok(Some(found))) if found.entity == at.entity)
    }

    pub(super) fn add_record(
        &mut self,
        entity: &str,
        fields: &BTreeMap<String, String>,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let content = self.content(asked.language)?;
        let mut stored = Map::new();
        let schema = &content.japan.pack.schema;
        for (field, answer) in fields {
            check(schema, entity, field, answer)?;
            set(&mut stored, field, answer);
        }
        let whose = owner(schema, entity, asked);
        let store = self.store_mut()?;
        // Telling of a job takes back that there is none.
        for record in store.records()? {
            if record.entity == entity && record.fields.get(NONE).is_some() && is_of(&record, whose) {
                store.remove_record(record.id, asked.today)?;
            }
        }
        let added = store.add_record(entity, &belonging_to(whose, stored), asked.today)?;
        changes.agenda = true;
        Ok(Reply::Added(RecordId(added.0)))
    }

    pub(super) fn remove_record(
        &mut self,
        record: RecordId,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        self.store_mut()?
            .remove_record(store::RecordId(record.0), asked.today)?;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    pub(super) fn mark_done(
        &mut self,
        at: &ItemAt,
        on: Date,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let item = self.stored_item(at, asked)?;
        self.store_mut()?.mark_done(&item, on, asked.today)?;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    pub(super) fn unmark(
        &mut self,
        at: &ItemAt,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let item = self.stored_item(at, asked)?;
        self.store_mut()?.unmark(&item, asked.today)?;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    /// What is done for each in one visit.
    pub(super) fn mark_all_done(
        &mut self,
        items: &[(Whose, ItemAt)],
        on: Date,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let mut stored = Vec::with_capacity(items.len());
        for (whose, at) in items {
            let theirs = Asked {
                whose: *whose,
                ..*asked
            };
            stored.push(self.stored_item(at, &theirs)?);
        }
        let store = self.store_mut()?;
        let mut marked = 0;
        for item in &stored {
            marked += usize::from(store.mark_done(item, on, asked.today)?);
        }
        self.grouped = marked;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    pub(super) fn undo(&mut self, asked: &Asked<'_>, changes: &mut Changes) -> Result<Reply, Problem> {
        let mut undone = false;
        for _ in 0..std::mem::replace(&mut self.grouped, 1) {
            undone |= self.store_mut()?.undo(asked.today)?.is_some();
        }
        changes.agenda = undone;
        Ok(Reply::Undone(undone))
    }

    /// A mark belongs to one due date, so that next year's return is due again.
    fn stored_item(&mut self, at: &ItemAt, asked: &Asked<'_>) -> Result<store::Item, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let pack = &content.japan.pack;
        let household = self.household(&pack.schema)?;
        let people = household.people(&pack.schema, asked.today);
        let (_, agenda) = personal(pack, &people, asked, &self.marks(asked.whose)?)?;
        let item = agenda
            .items
            .iter()
            .find(|item| item.judged.rule.id == at.rule && item.judged.record == at.record);
        let item = item.ok_or(Problem::Gone)?;
        Ok(store::Item {
            rule: stored_rule(&at.rule, asked.whose),
            record: at.record.map(|record| store::RecordId(record.0)),
            due: item.judged.timing.due.as_ref().map(|due| due.due),
        })
    }
}

/// Where the first person told the same of somebody of the household: what is known of them as a person stands once.
fn told_of(schema: &Schema, at: &FieldAt, whose: Whose) -> Option<FieldAt> {
    let (member, declared) = (whose?, schema.household.as_ref()?);
    let asked = schema.resolve(&at.entity, at.field.as_ref()?)?;
    let same = |derived: &&Derived| derived.field == asked && derived.is_the_same();
    let from = declared.person.iter().find(same)?.from;
    let entity = schema.get(declared.people)?;
    Some(FieldAt {
        entity: entity.id.clone(),
        field: Some(entity.fields.get(usize::from(from.0))?.id.clone()),
        record: Some(member),
    })
}

/// An unknown answer takes the field out; everything else is kept as it was read.
pub(super) fn set(fields: &mut Map<String, Json>, field: &str, answer: &str) {
    if answer == "unknown" || answer.is_empty() {
        fields.remove(field);
    } else {
        fields.insert(field.to_owned(), Json::from(answer));
    }
}

fn check(schema: &Schema, entity: &str, field: &str, answer: &str) -> Result<(), Problem> {
    let at = schema.resolve(entity, field).ok_or(Problem::Gone)?;
    let declared = schema.field(at).ok_or(Problem::Gone)?;
    if answer.is_empty() {
        return Ok(());
    }
    let problem = |kind| {
        Problem::Answer(FactProblem {
            at: schema.path(at),
            kind,
        })
    };
    read_value(schema, declared, answer).map(drop).map_err(problem)
}
