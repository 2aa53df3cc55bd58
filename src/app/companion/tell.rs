//! What the person tells: answers, new records, corrections, marks, and taking it back.

use super::facts::{NONE, stored_fields};
use super::{Asked, Companion};
use crate::agenda::agenda;
use crate::app::{Changes, Problem, Reply};
use crate::calendar::Date;
use crate::facts::{FactProblem, RecordId, Schema, read_value};
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
        check(&content.japan.pack.schema, &at.entity, field, answer)?;
        self.skip(at, answer == "unknown");
        // Not to know something about a record that is not there yet changes none of the others.
        if answer == "unknown" && at.record.is_none() {
            return Ok(Reply::Done);
        }
        let record = self.record_of(at)?;
        let store = self.store_mut()?;
        match record {
            Some(record) => {
                let mut fields = stored_fields(store, record)?;
                set(&mut fields, field, answer);
                store.change_record(store::RecordId(record.0), &Json::Object(fields), asked.today)?;
            }
            None => {
                let fields = Map::from_iter([(field.clone(), Json::from(answer))]);
                store.add_record(&at.entity, &Json::Object(fields), asked.today)?;
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
                self.skip(at, true);
                return Ok(Reply::Done);
            }
        };
        self.skip(at, false);
        let store = self.store_mut()?;
        // An earlier answer to the same question gives way; a record with something in it stays.
        for record in store.records()? {
            let empty = record.fields.as_object().is_some_and(Map::is_empty);
            if record.entity == at.entity && (empty || record.fields.get(NONE).is_some()) {
                store.remove_record(record.id, asked.today)?;
            }
        }
        store.add_record(&at.entity, &Json::Object(fields), asked.today)?;
        changes.agenda = true;
        Ok(Reply::Done)
    }

    /// Remembers that a question was passed over, or forgets it.
    fn skip(&mut self, at: &FieldAt, passed_over: bool) {
        if passed_over {
            self.skipped.insert(at.clone());
        } else {
            self.skipped.remove(at);
        }
    }

    /// The record that an answer belongs to: the one it names, or the only one of its entity where it may not have more.
    fn record_of(&mut self, at: &FieldAt) -> Result<Option<RecordId>, Problem> {
        if at.record.is_some() {
            return Ok(at.record);
        }
        let told = |record: &store::Record| record.entity == at.entity && record.fields.get(NONE).is_none();
        Ok(self
            .store()?
            .records()?
            .iter()
            .find(|record| told(record))
            .map(|record| RecordId(record.id.0)))
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
        for (field, answer) in fields {
            check(&content.japan.pack.schema, entity, field, answer)?;
            set(&mut stored, field, answer);
        }
        let store = self.store_mut()?;
        // Telling of a job takes back that there is none.
        for record in store.records()? {
            if record.entity == entity && record.fields.get(NONE).is_some() {
                store.remove_record(record.id, asked.today)?;
            }
        }
        let added = store.add_record(entity, &Json::Object(stored), asked.today)?;
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

    pub(super) fn undo(&mut self, asked: &Asked<'_>, changes: &mut Changes) -> Result<Reply, Problem> {
        let undone = self.store_mut()?.undo(asked.today)?.is_some();
        changes.agenda = undone;
        Ok(Reply::Undone(undone))
    }

    /// A mark belongs to one due date, so that next year's return is due again.
    fn stored_item(&mut self, at: &ItemAt, asked: &Asked<'_>) -> Result<store::Item, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema)?;
        let agenda = agenda(&content.japan.pack.case(&facts, asked.today), &self.marks()?);
        let item = agenda
            .items
            .iter()
            .find(|item| item.judged.rule.id == at.rule && item.judged.record == at.record);
        let item = item.ok_or(Problem::Gone)?;
        Ok(store::Item {
            rule: at.rule.clone(),
            record: at.record.map(|record| store::RecordId(record.0)),
            due: item.judged.timing.due.as_ref().map(|due| due.due),
        })
    }
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
