//! What holds now, place by place.

use super::area_name::{place_name, role};
use super::card::{AlertCard, card};
use super::concern::{Concern, Held, HeldAt, Role, by_gravity};
use super::loudness::Loudness;
use super::moment::{FreshView, fresh};
use crate::feeds::alert::{Severity, Status};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// So many alerts of other places are listed.
const MOST_ELSEWHERE: usize = 40;

/// What holds now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AlertsView {
    /// How fresh this is.
    pub fresh: FreshView,
    /// The person's places with what holds there; empty where none is known.
    pub places: Vec<PlaceAlertsView>,
    /// What holds anywhere else, the gravest first.
    pub elsewhere: Vec<AlertCard>,
    /// Whether the only place is one chosen in the public zone, which can be changed here.
    pub chosen: bool,
}

/// What holds at one place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceAlertsView {
    /// Which place.
    pub at: Concern,
    /// Why it matters: “Home”.
    pub role: Text,
    /// Its name.
    pub name: Text,
    /// What holds, the gravest first.
    pub cards: Vec<AlertCard>,
}

impl AlertsView {
    /// What stands on Today: what is more than quiet, each alert once, the loudest first.
    pub fn banner(&self) -> Vec<&AlertCard> {
        let mut banner: Vec<&AlertCard> = Vec::new();
        for card in self.places.iter().flat_map(|place| &place.cards) {
            if card.loudness > Loudness::Quiet && banner.iter().all(|known| known.id != card.id) {
                banner.push(card);
            }
        }
        banner.sort_by_key(|card| std::cmp::Reverse((card.loudness, card.mark.severity)));
        banner
    }
}

/// The list. Tests of the Agency's machines are only in the history.
pub fn alerts(scene: &Scene<'_>, held: &Held<'_>) -> AlertsView {
    let places = held.places.iter().map(|(at, told)| place(scene, held, at, told));
    AlertsView {
        fresh: fresh(scene, held.heard, held.now),
        places: places.collect(),
        elsewhere: elsewhere(scene, held),
        chosen: held.places.iter().all(|(at, _)| at.role == Role::Chosen),
    }
}

fn place(scene: &Scene<'_>, held: &Held<'_>, at: &Concern, told: &[HeldAt<'_>]) -> PlaceAlertsView {
    let meant = |one: &&HeldAt<'_>| one.alert.status != Status::Test;
    let mut told: Vec<HeldAt<'_>> = told.iter().filter(meant).cloned().collect();
    by_gravity(&mut told);
    PlaceAlertsView {
        at: at.clone(),
        role: role(scene, at),
        name: place_name(scene, held.names, &at.municipality),
        cards: told.iter().map(|one| card(scene, held, one)).collect(),
    }
}

fn elsewhere(scene: &Scene<'_>, held: &Held<'_>) -> Vec<AlertCard> {
    let worth = held
        .elsewhere
        .iter()
        .filter(|alert| alert.is_meant() && alert.grade.cap().severity >= Severity::Moderate);
    let mut told: Vec<HeldAt<'_>> = worth.map(|alert| HeldAt::of(alert)).collect();
    by_gravity(&mut told);
    told.truncate(MOST_ELSEWHERE);
    told.iter().map(|one| card(scene, held, one)).collect()
}
