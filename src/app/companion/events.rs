//! Life events and what-if: trying on a copy, comparing, and telling what the person keeps.

use super::facts::{NONE, belonging_to, is_of, owner, stored_fields};
use super::tell::set;
use super::{Asked, Companion};
use crate::agenda::agenda;
use crate::app::{Changes, Problem, Reply};
use crate::calendar::Date;
use crate::facts::{FactProblem, Facts, RecordId, Schema, Trial};
use crate::packs::{Event, Pack};
use crate::store::{self, Write};
use crate::views::{self, Tried};
use serde_json::{Map, Value as Json};

impl Companion {
    pub(super) fn events(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = match self.locked() {
            true => None,
            false => Some(self.facts(&scene.pack.schema, asked)?),
        };
        Ok(Reply::Events(views::events(&scene, facts.as_ref(), asked.today)))
    }

    pub(super) fn event(
        &mut self,
        event: &str,
        record: Option<RecordId>,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let event = scene.pack.events.event(event).ok_or(Problem::Gone)?;
        let facts = self.facts(&scene.pack.schema, asked)?;
        let view = views::event(&scene, event, &facts, record, asked.today);
        Ok(Reply::Event(Box::new(view)))
    }

    /// Nothing of it is stored: the facts are copied, changed, and forgotten with the reply.
    pub(super) fn try_out(&mut self, tried: &Tried, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = self.facts(&scene.pack.schema, asked)?;
        let (_, with) = trial(scene.pack, &facts, tried, asked.today)?;
        let marks = self.marks(asked.whose)?;
        let before = agenda(&scene.pack.case(&facts, asked.today), &marks);
        let after = agenda(&scene.pack.case(&with, asked.today), &marks);
        let (event, day) = event_of(scene.pack, tried);
        let view = views::tried(&scene, event, day, &before, &after);
        Ok(Reply::Tried(Box::new(view)))
    }

    /// Tells what was tried, as one change that can be undone as one.
    pub(super) fn keep_tried(
        &mut self,
        tried: &Tried,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let pack = &content.japan.pack;
        let facts = self.facts(&pack.schema, asked)?;
        let (trials, _) = trial(pack, &facts, tried, asked.today)?;
        let own = own(pack, tried, &facts, &trials);
        let mut writes = Vec::new();
        for trial in &trials {
            writes.push(write(self.store()?, &pack.schema, trial, asked)?);
        }
        // Telling of a job takes back that there is none.
        for trial in &trials {
            if let Trial::Add { entity, .. } = trial {
                let of = owner(&pack.schema, entity, asked);
                writes.extend(said_none(self.store()?, entity, of)?);
            }
        }
        let written = self.store_mut()?.write_together(&writes, asked.today)?;
        changes.agenda = true;
        let record = own.and_then(|at| written.get(at).map(|record| RecordId(record.0)));
        Ok(Reply::Kept(record))
    }

    /// The agenda without the event that a record tells of, against the agenda with it.
    pub(super) fn plan(&mut self, record: RecordId, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = self.facts(&scene.pack.schema, asked)?;
        let told = facts.record(record).ok_or(Problem::Gone)?;
        let (event, day) = views::told(&scene, told).ok_or(Problem::Gone)?;
        let without = event.undone(&scene.pack.schema, &facts, told);
        let marks = self.marks(asked.whose)?;
        let before = agenda(&scene.pack.case(&without, asked.today), &marks);
        let after = agenda(&scene.pack.case(&facts, asked.today), &marks);
        let view = views::kept(&scene, event, (record, Some(day)), &before, &after);
        Ok(Reply::Tried(Box::new(view)))
    }
}

/// The changes that are tried and the facts with them; the first answer that cannot be understood comes back.
fn trial(pack: &Pack, facts: &Facts, tried: &Tried, today: Date) -> Result<(Vec<Trial>, Facts), Problem> {
    let trials = tried.trials(pack, facts, today).ok_or(Problem::Gone)?;
    let (with, problems) = facts.trying(&pack.schema, &trials);
    // The same day may stand in two records; it is corrected where it was asked.
    let asked = |problem: &&FactProblem| tried.asks(&problem.at);
    match problems.iter().find(asked).or(problems.first()) {
        Some(problem) => Err(Problem::Answer(problem.clone())),
        None => Ok((trials, with)),
    }
}

/// The event that is tried, and its day where it was told.
fn event_of<'p>(pack: &'p Pack, tried: &Tried) -> (Option<&'p Event>, Option<Date>) {
    let Tried::Event { event, answers, .. } = tried else {
        return (None, None);
    };
    let event = pack.events.event(event);
    let key = event.and_then(|event| answers.get(&pack.schema.path(event.key)));
    (event, key.and_then(|day| day.parse().ok()))
}

/// Which of the changes makes the record that tells of the event.
fn own(pack: &Pack, tried: &Tried, facts: &Facts, trials: &[Trial]) -> Option<usize> {
    let (event, _) = event_of(pack, tried);
    let key = event?.key;
    let field = &pack.schema.field(key)?.id;
    let entity = pack.schema.get(key.entity)?;
    trials.iter().position(|trial| match trial {
        Trial::Add {
            entity: added,
            fields,
        } => *added == entity.id && fields.contains_key(field),
        Trial::Change { record, fields } => {
            let known = facts.record(*record);
            known.is_some_and(|known| known.entity == key.entity) && fields.contains_key(field)
        }
    })
}

fn write(store: &store::Store, schema: &Schema, trial: &Trial, asked: &Asked<'_>) -> Result<Write, Problem> {
    let (record, fields) = match trial {
        Trial::Add { fields, .. } => (None, fields),
        Trial::Change { record, fields } => (Some(*record), fields),
    };
    let mut told = match record {
        Some(record) => stored_fields(store, record)?,
        None => Map::new(),
    };
    for (field, answer) in fields {
        set(&mut told, field, answer);
    }
    Ok(match trial {
        Trial::Add { entity, .. } => Write::Add {
            entity: entity.clone(),
            fields: belonging_to(owner(schema, entity, asked), told),
        },
        Trial::Change { record, .. } => Write::Change {
            id: store::RecordId(record.0),
            fields: Json::Object(told),
        },
    })
}

/// The stored words that there is none of an entity.
fn said_none(store: &store::Store, entity: &str, of: Option<RecordId>) -> Result<Vec<Write>, Problem> {
    let records = store.records()?;
    let none = records
        .into_iter()
        .filter(|record| record.entity == entity && record.fields.get(NONE).is_some() && is_of(record, of));
    Ok(none.map(|record| Write::Remove { id: record.id }).collect())
}
