//! From the board of telegrams to what holds for each of the person's places.

use super::concern::{Concern, Held, HeldAt};
use crate::feeds::alert::{Alert, AlertId, Grade};
use crate::feeds::jma::{Age, Areas, Board, Holding, Names};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// What holds now for some places, with the drills, and what holds elsewhere.
pub fn held<'a>(
    board: &'a Board,
    areas: &Areas,
    names: Option<&'a Names>,
    concerns: &[Concern],
    (now, heard): (Timestamp, Option<Timestamp>),
) -> Held<'a> {
    let places: Vec<(Concern, Vec<HeldAt<'a>>)> = concerns
        .iter()
        .map(|at| (at.clone(), at_place(board, areas, &at.municipality, now)))
        .collect();
    let mine: BTreeSet<&AlertId> = places
        .iter()
        .flat_map(|(_, told)| told.iter().map(|one| &one.alert.id))
        .collect();
    let elsewhere = board.standing(now).into_iter();
    let elsewhere = elsewhere.filter(|alert| alert.grade != Grade::Nothing && !mine.contains(&alert.id));
    Held {
        elsewhere: elsewhere.collect(),
        places,
        names,
        now,
        heard,
    }
}

/// What holds at one place, an alert at a time.
fn at_place<'a>(board: &'a Board, areas: &Areas, municipality: &str, now: Timestamp) -> Vec<HeldAt<'a>> {
    let meant = board.holding(areas, municipality, now);
    let drills = board.drills(areas, municipality, now);
    let mut told: Vec<HeldAt<'a>> = Vec::new();
    for holding in meant.into_iter().chain(drills) {
        match told.iter_mut().find(|one| one.alert.id == holding.alert.id) {
            Some(one) => one.areas.extend(holding.area),
            None => told.push(first(board, holding)),
        }
    }
    told
}

fn first<'a>(board: &'a Board, holding: Holding<'a>) -> HeldAt<'a> {
    HeldAt {
        alert: holding.alert,
        areas: holding.area.into_iter().collect(),
        old: holding.age == Age::Old,
        with: of_the_same_event(board, holding.alert),
    }
}

/// Other telegrams of the same event and danger, the newest first.
fn of_the_same_event<'a>(board: &'a Board, alert: &Alert) -> Vec<&'a Alert> {
    let same = |other: &&Alert| {
        let event = !alert.event.is_empty() && other.event == alert.event;
        event && other.hazard == alert.hazard && other.status == alert.status && other.id != alert.id
    };
    board.history().into_iter().filter(same).collect()
}
