//! From an event as it is written to one that can be tried: every name is looked up, and everything wrong is told at once.

use super::{Event, EventSource, Events, EventsFile, Given, Step, StepKind, StepSource};
use crate::facts::{EntityIx, FieldKind, FieldRef, Schema, read_value};
use crate::rules::{Finding, RuleBook};
use std::collections::BTreeSet;

/// The word for the key date among the fields that follow from an event.
const KEY: &str = "key";

/// Resolves all events of a pack, or tells everything that is wrong with them.
pub fn resolve_events(schema: &Schema, book: &RuleBook, file: &EventsFile) -> Result<Events, Vec<Finding>> {
    let mut resolver = Resolver {
        schema,
        book,
        event: String::new(),
        findings: Vec::new(),
    };
    let events: Vec<Option<Event>> = file.events.iter().map(|source| resolver.event(source)).collect();
    resolver.ids(file);
    resolver.offices("without-a-trip", &file.without_a_trip);
    resolver.offices("on-the-day", &file.on_the_day);
    if resolver.findings.is_empty() {
        Ok(Events {
            events: events.into_iter().flatten().collect(),
            without_a_trip: file.without_a_trip.clone(),
            on_the_day: file.on_the_day.clone(),
        })
    } else {
        Err(resolver.findings)
    }
}

struct Resolver<'a> {
    schema: &'a Schema,
    book: &'a RuleBook,
    event: String,
    findings: Vec<Finding>,
}

impl Resolver<'_> {
    fn finding(&mut self, needle: &str, problem: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(Finding {
            rule: self.event.clone(),
            needle: needle.to_owned(),
            problem: problem.into(),
            hint: hint.into(),
        });
    }

    fn ids(&mut self, file: &EventsFile) {
        let mut known = BTreeSet::new();
        for source in &file.events {
            if !known.insert(&source.id) {
                self.event.clone_from(&source.id);
                self.finding(
                    &source.id,
                    "the event stands twice",
                    "give one of them another id",
                );
            }
        }
    }

    fn offices(&mut self, list: &str, offices: &[String]) {
        for office in offices {
            let used = |rule: &crate::rules::Rule| rule.office.as_ref() == Some(office);
            if !self.book.rules().iter().any(used) {
                self.event = list.to_owned();
                self.finding(
                    office,
                    format!("no rule is done at `{office}`"),
                    "see `where` in rules/",
                );
            }
        }
    }

    fn event(&mut self, source: &EventSource) -> Option<Event> {
        self.event.clone_from(&source.id);
        if !self.book.rules().iter().any(|rule| rule.area == source.area) {
            self.finding(
                &source.area,
                format!("there is no area `{}`", source.area),
                "see rules/",
            );
        }
        for rule in &source.shows {
            if self.book.rule(rule).is_none() {
                self.finding(rule, format!("there is no rule `{rule}`"), "see rules/");
            }
        }
        let steps: Vec<Option<Step>> = source.steps.iter().map(|step| self.step(step)).collect();
        let steps: Vec<Step> = steps.into_iter().flatten().collect();
        let key = self.key(source, &steps);
        self.asked_once(&steps);
        Some(Event {
            id: source.id.clone(),
            area: source.area.clone(),
            key: key?,
            steps,
            shows: source.shows.clone(),
        })
    }

    /// The key date is a date, and one of the fields that are asked.
    fn key(&mut self, source: &EventSource, steps: &[Step]) -> Option<FieldRef> {
        let at = source
            .key
            .split_once('.')
            .and_then(|(entity, field)| self.schema.resolve(entity, field));
        let date = at
            .and_then(|at| self.schema.field(at))
            .is_some_and(|field| field.kind == FieldKind::Date);
        let asked = at.is_some_and(|at| steps.iter().any(|step| step.ask.contains(&at)));
        if !date || !asked {
            self.finding(
                &source.key,
                format!("`{}` is no date that the event asks", source.key),
                "name a date field of an `ask`, such as home.moved-in",
            );
        }
        at
    }

    fn asked_once(&mut self, steps: &[Step]) {
        let mut known = BTreeSet::new();
        for at in steps.iter().flat_map(|step| &step.ask) {
            if !known.insert(*at) {
                let path = self.schema.path(*at);
                let field = path.rsplit('.').next().unwrap_or_default().to_owned();
                self.finding(&field, format!("`{path}` is asked twice"), "ask it in one step");
            }
        }
    }

    fn step(&mut self, source: &StepSource) -> Option<Step> {
        let (kind, name) = match (&source.add, &source.change) {
            (Some(name), None) => (StepKind::Add, name),
            (None, Some(name)) => (StepKind::Change, name),
            _ => {
                self.finding(
                    "steps",
                    "a step adds or changes one entity",
                    "write `add: home` or `change: home`",
                );
                return None;
            }
        };
        let Some(entity) = self.schema.entity(name) else {
            self.finding(name, format!("the schema has no entity `{name}`"), "see schema/");
            return None;
        };
        let ask: Vec<Option<FieldRef>> = source
            .ask
            .iter()
            .map(|field| self.field(name, entity, field))
            .collect();
        let set: Vec<Option<(FieldRef, Given)>> = source
            .set
            .iter()
            .map(|(field, answer)| self.given(name, entity, field, answer))
            .collect();
        let suggest: Vec<Option<(FieldRef, String)>> = source
            .suggest
            .iter()
            .map(|(field, answer)| self.answer(name, entity, field, answer))
            .collect();
        Some(Step {
            entity,
            kind,
            ask: ask.into_iter().flatten().collect(),
            set: set.into_iter().flatten().collect(),
            suggest: suggest.into_iter().flatten().collect(),
        })
    }

    fn field(&mut self, name: &str, entity: EntityIx, field: &str) -> Option<FieldRef> {
        let found = self.schema.get(entity).and_then(|entity| entity.field(field));
        if found.is_none() {
            self.finding(field, format!("`{name}` has no field `{field}`"), "see schema/");
        }
        found.map(|field| FieldRef { entity, field })
    }

    fn given(
        &mut self,
        name: &str,
        entity: EntityIx,
        field: &str,
        answer: &str,
    ) -> Option<(FieldRef, Given)> {
        if answer == KEY {
            return self.field(name, entity, field).map(|at| (at, Given::Key));
        }
        let (at, answer) = self.answer(name, entity, field, answer)?;
        Some((at, Given::Answer(answer)))
    }

    fn answer(
        &mut self,
        name: &str,
        entity: EntityIx,
        field: &str,
        answer: &str,
    ) -> Option<(FieldRef, String)> {
        let at = self.field(name, entity, field)?;
        let declared = self.schema.field(at)?;
        if read_value(self.schema, declared, answer).is_err() {
            self.finding(
                answer,
                format!("`{answer}` is no answer to `{name}.{field}`"),
                "see its type and choices in schema/",
            );
        }
        Some((at, answer.to_owned()))
    }
}
