//! Going home: what to do before leaving the country, by date, backwards from the day of departure.
//!
//! Which rules belong to it and when they are usually done is the pack's (`tables/leaving-steps.csv`); the dates are the
//! agenda's. Without a day of departure it is the usual order.

mod origin;
mod slot;
#[cfg(test)]
mod tests;

pub use origin::{OriginStep, OriginView};
pub use slot::Slot;

use super::area::RuleLine;
use super::card::{ItemCard, card};
use super::question::FieldAt;
use super::scene::Scene;
use super::telling::{Telling, tellings};
use crate::agenda::{Agenda, Item, State};
use crate::calendar::Date;
use crate::facts::{Facts, RecordId};
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// The list of leaving.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoingHomeView {
    /// The journey, where one was told.
    pub trip: Option<TripView>,
    /// The question that gives the list its dates, where its answer is missing.
    pub ask: Option<FieldAt>,
    /// The steps by when they are done.
    pub slots: Vec<SlotView>,
    /// What the country of origin asks.
    pub origin: OriginView,
}

/// The journey.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TripView {
    /// Its record.
    pub record: RecordId,
    /// The day of departure.
    pub departs: Option<Text>,
    /// Whether for good; nothing where that was not told.
    pub for_good: Option<bool>,
}

/// The steps of one part of the way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SlotView {
    /// Which part.
    pub slot: Slot,
    /// Its name.
    pub title: Text,
    /// The day up to which, or from which, it runs.
    pub when: Option<Text>,
    /// The person's own steps.
    pub cards: Vec<ItemCard>,
    /// Steps in general, while there is no journey.
    pub rules: Vec<RuleLine>,
}

/// Makes the list.
pub fn going_home(scene: &Scene<'_>, agenda: &Agenda<'_>, facts: &Facts) -> GoingHomeView {
    let trip = trip(scene, facts, agenda.today);
    let departs = trip.and_then(|trip| trip.date("departs"));
    let for_good = trip
        .and_then(|trip| trip.code("for-good"))
        .map(|told| told == "yes");
    let slots = match departs {
        Some(departs) => own(
            scene,
            agenda,
            trip.map(Telling::id),
            departs,
            for_good == Some(false),
        ),
        None => usual(scene),
    };
    GoingHomeView {
        ask: missing(trip, departs, for_good),
        origin: origin::origin(scene, facts, for_good != Some(false)),
        trip: trip.map(|trip| TripView {
            record: trip.id(),
            departs: departs.map(|day| scene.words.say().going_home_departs(day)),
            for_good,
        }),
        slots,
    }
}

/// The next journey; where all lie behind, the last one.
fn trip<'a>(scene: &Scene<'a>, facts: &'a Facts, today: Date) -> Option<Telling<'a>> {
    let ahead = |trip: &Telling<'a>| trip.date("departs").is_none_or(|day| day >= today);
    let day = |trip: &Telling<'a>| trip.date("departs");
    let trips: Vec<Telling<'a>> = tellings(scene, facts, "trip").collect();
    let next = trips.iter().copied().filter(ahead);
    next.min_by_key(|trip| day(trip).unwrap_or(Date::MAX))
        .or(trips.iter().copied().max_by_key(day))
}

fn missing(trip: Option<Telling<'_>>, departs: Option<Date>, for_good: Option<bool>) -> Option<FieldAt> {
    let field = match (departs, for_good) {
        (None, _) => "departs",
        (_, None) => "for-good",
        _ => return None,
    };
    Some(FieldAt {
        entity: "trip".to_owned(),
        field: Some(field.to_owned()),
        record: trip.map(Telling::id),
    })
}

/// In a list of days a step tells by when, also where it cannot be begun yet.
fn by_its_day(scene: &Scene<'_>, card: ItemCard, due: Option<Date>, today: Date) -> ItemCard {
    match due.filter(|_| card.state == State::Upcoming) {
        Some(due) => ItemCard {
            when: Some(scene.words.date(due, DateStyle::Full)),
            relative: Some(scene.words.relative(today, due)),
            ..card
        },
        None => card,
    }
}

/// The steps of the pack's table in its order.
fn steps<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a str, Slot)> {
    let table = scene.pack.schema.table("leaving-steps");
    table.into_iter().flat_map(|table| {
        let slot = table.column("slot");
        table.ids().iter().filter_map(move |rule| {
            let named = table.cell(rule, slot?)?;
            Some((rule.as_str(), Slot::named(named)?))
        })
    })
}

/// The usual order, rule by rule.
fn usual(scene: &Scene<'_>) -> Vec<SlotView> {
    let slot = |slot: Slot| SlotView {
        slot,
        title: slot.title(scene),
        when: None,
        cards: Vec::new(),
        rules: steps(scene)
            .filter(|(_, of)| *of == slot)
            .map(|(rule, _)| RuleLine::of(scene, rule))
            .collect(),
    };
    Slot::ALL
        .into_iter()
        .map(slot)
        .filter(|slot| !slot.rules.is_empty())
        .collect()
}

/// The person's own steps, each in the part of the way in which its day lies.
fn own(
    scene: &Scene<'_>,
    agenda: &Agenda<'_>,
    trip: Option<RecordId>,
    departs: Date,
    comes_back: bool,
) -> Vec<SlotView> {
    let entity = scene.pack.schema.entity("trip");
    // Of a visit only what is about the journey itself: rent, tax and the rest go on as ever.
    let of_trip = |item: &Item<'_>| match item.judged.rule.for_each == entity {
        true => item.judged.record == trip,
        false => !comes_back,
    };
    let mut placed: Vec<(Slot, Option<Date>, &Item<'_>)> = Vec::new();
    for (rule, usual) in steps(scene) {
        let found = agenda
            .items
            .iter()
            .filter(|item| item.judged.rule.id == rule && of_trip(item) && item.state != State::Past);
        placed.extend(found.map(|item| {
            let due = item.judged.timing.due.as_ref().map(|due| due.due);
            (Slot::of(usual, due, departs), due, item)
        }));
    }
    let slot = |slot: Slot| {
        let mut here: Vec<_> = placed.iter().filter(|(of, _, _)| *of == slot).collect();
        // What has a day comes in its order, then what has none, as the table has it.
        here.sort_by_key(|(_, due, _)| due.unwrap_or(Date::MAX));
        SlotView {
            slot,
            title: slot.title(scene),
            when: slot.when(scene, departs),
            cards: here
                .iter()
                .map(|(_, due, item)| by_its_day(scene, card(scene, item, agenda.today), *due, agenda.today))
                .collect(),
            rules: Vec::new(),
        }
    };
    Slot::ALL
        .into_iter()
        .map(slot)
        .filter(|slot| !slot.cards.is_empty())
        .collect()
}
