//! From the answers about an event to what is tried, and back from a kept event to the life without it.

use super::{Event, Given, Step, StepKind};
use crate::calendar::Date;
use crate::facts::{Facts, FieldRef, Record, RecordId, Schema, Trial, written};
use std::collections::BTreeMap;

/// One field that an event asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedField {
    /// The field.
    pub at: FieldRef,
    /// Its path, under which the answer is given: `home.moved-in`.
    pub path: String,
    /// The record that would be changed.
    pub record: Option<RecordId>,
    /// What stands there so far: what was told, or what the pack suggests.
    pub value: Option<String>,
}

impl Event {
    /// The fields to ask in their order, with what is known. `record` is the record that it happened to, where the person
    /// named one.
    pub fn asked(
        &self,
        schema: &Schema,
        facts: &Facts,
        record: Option<RecordId>,
        today: Date,
    ) -> Vec<AskedField> {
        let mut asked = Vec::new();
        for step in &self.steps {
            let known = self.target(step, schema, facts, record, today);
            for at in &step.ask {
                let told = known.and_then(|known| written(schema, known, *at));
                let suggested = || step.suggest.iter().find(|(field, _)| field == at);
                asked.push(AskedField {
                    at: *at,
                    path: schema.path(*at),
                    record: known.map(|known| known.id),
                    value: told.or_else(|| suggested().map(|(_, answer)| answer.clone())),
                });
            }
        }
        asked
    }

    /// Whether the person can be asked which record it happened to: those of the key's entity.
    pub fn candidates<'f>(&self, facts: &'f Facts) -> Vec<&'f Record> {
        let changes = |step: &Step| step.kind == StepKind::Change && step.entity == self.key.entity;
        if !self.steps.iter().any(changes) {
            return Vec::new();
        }
        facts.of(self.key.entity).collect()
    }

    /// What the answers change; answers are by path, an empty one is none.
    pub fn trials(
        &self,
        schema: &Schema,
        facts: &Facts,
        record: Option<RecordId>,
        answers: &BTreeMap<String, String>,
        today: Date,
    ) -> Vec<Trial> {
        let answered = |at: FieldRef| answers.get(&schema.path(at)).filter(|answer| !answer.is_empty());
        let key = answered(self.key).filter(|answer| !matches!(answer.as_str(), "unknown" | "declined"));
        let mut trials = Vec::new();
        for step in &self.steps {
            let known = self.target(step, schema, facts, record, today);
            let mut fields: BTreeMap<String, String> = BTreeMap::new();
            for at in &step.ask {
                insert(&mut fields, schema, *at, answered(*at));
            }
            let told = !fields.is_empty();
            for (at, given) in &step.set {
                let answer = match given {
                    Given::Key => key,
                    Given::Answer(answer) => Some(answer),
                };
                insert(&mut fields, schema, *at, answer);
            }
            trials.extend(step.trial(schema, known, fields, told));
        }
        trials
    }

    /// The day on which it happened, as a record tells.
    pub fn day(&self, record: &Record) -> Option<Date> {
        (record.entity == self.key.entity).then(|| record.date(self.key.field))?
    }

    /// Whether a record tells of this event: it has the key date, and what follows from the event itself.
    pub fn told_by(&self, schema: &Schema, record: &Record) -> Option<Date> {
        let day = self.day(record)?;
        let own = self
            .steps
            .iter()
            .filter(|step| step.entity == record.entity && step.ask.contains(&self.key));
        let follows = |(at, given): &(FieldRef, Given)| match given {
            Given::Key => record.date(at.field) == Some(day),
            Given::Answer(answer) => written(schema, record, *at).as_ref() == Some(answer),
        };
        own.flat_map(|step| &step.set).all(follows).then_some(day)
    }

    /// The facts as they would be, had the event that a record tells of not happened: an added record is gone, a changed
    /// one has not the fields that the event gave it.
    pub fn undone(&self, schema: &Schema, facts: &Facts, record: &Record) -> Facts {
        let day = self.day(record);
        let mut facts = facts.clone();
        for step in &self.steps {
            let own = step.entity == record.entity && step.ask.contains(&self.key);
            if own && step.kind == StepKind::Add {
                facts = facts.without(record.id);
                continue;
            }
            let trials: Vec<Trial> = facts
                .of(step.entity)
                .filter(|known| !own || known.id == record.id)
                .map(|known| step.taken_back(schema, known, own, day))
                .collect();
            facts = facts.trying(schema, &trials).0;
        }
        facts
    }

    /// The record that a step changes: the named one where it is of the entity, else the one that holds now.
    fn target<'f>(
        &self,
        step: &Step,
        schema: &Schema,
        facts: &'f Facts,
        record: Option<RecordId>,
        today: Date,
    ) -> Option<&'f Record> {
        if step.kind == StepKind::Add {
            return None;
        }
        match record {
            // The person said which one, or that it is one not told of yet.
            Some(record) if step.entity == self.key.entity => facts.record(record),
            _ => facts.current(schema, step.entity, today),
        }
    }
}

impl Step {
    fn trial(
        &self,
        schema: &Schema,
        known: Option<&Record>,
        fields: BTreeMap<String, String>,
        told: bool,
    ) -> Option<Trial> {
        match (self.kind, known) {
            (_, Some(record)) if !fields.is_empty() => Some(Trial::Change {
                record: record.id,
                fields,
            }),
            (StepKind::Add, _) => self.add(schema, fields),
            (StepKind::Change, None) if told => self.add(schema, fields),
            (StepKind::Change, _) => None,
        }
    }

    fn add(&self, schema: &Schema, fields: BTreeMap<String, String>) -> Option<Trial> {
        let entity = schema.get(self.entity)?.id.clone();
        Some(Trial::Add { entity, fields })
    }

    /// What takes the step back from a record: in its own record all that it asked and set, in others the key date.
    fn taken_back(&self, schema: &Schema, record: &Record, own: bool, day: Option<Date>) -> Trial {
        let given =
            |(at, given): &&(FieldRef, Given)| own || *given == Given::Key && record.date(at.field) == day;
        let set = self.set.iter().filter(given).map(|(at, _)| *at);
        // What is no event (a relation, a birthday) was so before, and stays.
        let happened = |at: &FieldRef| schema.field(*at).is_some_and(|field| field.event);
        let asked = self.ask.iter().copied().filter(|at| own && happened(at));
        let fields = set
            .chain(asked)
            .filter_map(|at| Some((schema.field(at)?.id.clone(), "unknown".to_owned())));
        Trial::Change {
            record: record.id,
            fields: fields.collect(),
        }
    }
}

fn insert(fields: &mut BTreeMap<String, String>, schema: &Schema, at: FieldRef, answer: Option<&String>) {
    if let (Some(field), Some(answer)) = (schema.field(at), answer) {
        fields.insert(field.id.clone(), answer.clone());
    }
}
