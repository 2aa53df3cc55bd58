//! Life events: which there are, which happened lately, and what one of them asks.

use super::question::{Answer, ChoiceView, ask};
use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{Facts, Missing, Record, RecordId};
use crate::packs::Event;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// What may happen, and what did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventsView {
    /// All events, in the order of the pack.
    pub events: Vec<EventCard>,
    /// Those of the last months and those to come, the latest first.
    pub recent: Vec<RecentView>,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventCard {
    /// Its id.
    pub id: String,
    /// The area of life, for its pictogram.
    pub area: String,
    /// In the words of the person it happens to.
    pub title: Text,
    /// What it is about.
    pub what: Option<Text>,
}

/// An event that was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RecentView {
    /// Which event.
    pub card: EventCard,
    /// The record that tells of it.
    pub record: RecordId,
    /// When.
    pub day: Date,
    /// When, in words.
    pub day_text: Text,
}

/// What an event asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventView {
    /// Which event.
    pub card: EventCard,
    /// The records that it may have happened to, where there are any.
    pub about: Vec<ChoiceView>,
    /// The one that the fields are about, where there is one.
    pub record: Option<RecordId>,
    /// Its fields in order.
    pub fields: Vec<EventField>,
}

/// One field of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventField {
    /// Under which the answer is given: `home.moved-in`.
    pub path: String,
    /// The question.
    pub label: Text,
    /// Why it is asked.
    pub why: Option<Text>,
    /// What can be answered.
    pub answer: Answer,
    /// What stands there so far; empty for nothing.
    pub value: String,
}

/// So many days an event stays among the recent ones.
const RECENT: i32 = 90;

/// All events; `facts` only while unlocked.
pub fn events(scene: &Scene<'_>, facts: Option<&Facts>, today: Date) -> EventsView {
    let all = &scene.pack.events.events;
    EventsView {
        events: all.iter().map(|event| event_card(scene, event)).collect(),
        recent: facts.map_or_else(Vec::new, |facts| recent(scene, facts, today)),
    }
}

/// What an event asks of this person; `record` is the one that it happened to, where it was named.
pub fn event(
    scene: &Scene<'_>,
    event: &Event,
    facts: &Facts,
    record: Option<RecordId>,
    today: Date,
) -> EventView {
    let field = |asked: crate::packs::AskedField| {
        let question = ask(
            scene,
            Missing {
                field: Some(asked.at.field),
                record: asked.record,
                ..facts.any_record(asked.at.entity)
            },
        );
        EventField {
            path: asked.path,
            label: question.title,
            why: question.why,
            answer: question.answer,
            value: asked.value.unwrap_or_default(),
        }
    };
    let asked = event.asked(&scene.pack.schema, facts, record, today);
    let own = asked.iter().find(|asked| asked.at == event.key);
    let own = own.and_then(|own| own.record);
    EventView {
        card: event_card(scene, event),
        about: candidates(scene, event, facts),
        record: own,
        fields: asked.into_iter().map(field).collect(),
    }
}

/// The card of an event.
pub(super) fn event_card(scene: &Scene<'_>, event: &Event) -> EventCard {
    let message = format!("event-{}", event.id);
    EventCard {
        id: event.id.clone(),
        area: event.area.clone(),
        title: scene.named(&message),
        what: scene.text(&format!("{message}.what")),
    }
}

/// The records to choose from: nothing to choose where there is none, or where there can be but one.
fn candidates(scene: &Scene<'_>, event: &Event, facts: &Facts) -> Vec<ChoiceView> {
    let entity = scene.pack.schema.get(event.key.entity);
    let many = entity.is_some_and(|entity| entity.many);
    let found = event.candidates(facts);
    // Of jobs and stays one holds now; of a family each is as present as the other.
    let one_holds = entity.is_some_and(|entity| entity.current.is_some());
    if found.is_empty() || !many || (found.len() == 1 && one_holds) {
        return Vec::new();
    }
    let choice = |record: &&Record| ChoiceView {
        id: record.id.0.to_string(),
        label: super::about::summary(scene, record),
        hint: None,
    };
    let another = ChoiceView {
        id: "0".to_owned(),
        label: scene.words.say().event_another(),
        hint: None,
    };
    found.iter().map(choice).chain([another]).collect()
}

/// Each record that tells of an event with a recent or coming day. Where several events fit a record, the one that says
/// the most about it counts.
fn recent(scene: &Scene<'_>, facts: &Facts, today: Date) -> Vec<RecentView> {
    let view = |record: &Record| {
        let (event, day) = told(scene, record)?;
        ((today - day).get_days() <= RECENT).then(|| RecentView {
            card: event_card(scene, event),
            record: record.id,
            day,
            day_text: scene.words.date(day, DateStyle::Full),
        })
    };
    let mut found: Vec<RecentView> = facts.records.iter().filter_map(view).collect();
    found.sort_by_key(|recent| std::cmp::Reverse((recent.day, recent.record)));
    found
}

/// The event that a record tells of, and its day.
pub fn told<'s>(scene: &Scene<'s>, record: &Record) -> Option<(&'s Event, Date)> {
    let schema = &scene.pack.schema;
    let fits = scene.pack.events.events.iter().filter_map(|event| {
        let day = event.told_by(schema, record)?;
        let own = event.steps.iter().filter(|step| step.entity == record.entity);
        let follows = own.map(|step| step.set.len()).sum::<usize>();
        Some((day, follows, event))
    });
    // The first of those that fit alike, as the pack lists them.
    let best = fits.fold(None, |best: Option<(Date, usize, &Event)>, fit| match best {
        Some(best) if (best.0, best.1) >= (fit.0, fit.1) => Some(best),
        _ => Some(fit),
    });
    best.map(|(day, _, event)| (event, day))
}
