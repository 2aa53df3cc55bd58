//! Many telegrams in any order become what holds now in a municipality.
//!
//! The board keeps telegrams as a set and works everything out when it is asked, with the time given: so neither the
//! order nor a repetition can matter.
//!
//! - A cancel takes back every earlier telegram of its type and event; of a type without events, the last one only, so
//!   that what held before holds again.
//! - In a thread the latest telegram counts; of weather warnings the latest that names the place.
//! - One earthquake is told by its fullest telegram: VXSE53 before 52, 51 and the early warning.
//! - VPNO50 yields to later warnings of the same office; the older combined form (VPWW50 to 54) yields to the newer one
//!   by danger (VPWW55 to 61) where both speak.
//! - Drills are kept apart, tests are never shown.

mod choose;
mod life;

pub use life::{Age, Life};

use super::areas::{Areas, Relation};
use crate::feeds::alert::{Alert, AlertArea, AlertId, Grade, Status};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The telegrams that came.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Board {
    alerts: BTreeMap<AlertId, Alert>,
    heard: BTreeMap<String, Timestamp>,
}

/// What holds for a municipality: one alert, and what it says here.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Holding<'a> {
    /// The alert.
    pub alert: &'a Alert,
    /// What it says of this place; nothing where it speaks of no area (Nankai trough, a typhoon).
    pub area: Option<&'a AlertArea>,
    /// How near that area is to the municipality.
    pub relation: Relation,
    /// Whether it was said lately enough to be relied on.
    pub age: Age,
}

impl Holding<'_> {
    /// How grave it is here.
    pub fn grade(&self) -> Grade {
        self.area.map_or(self.alert.grade, |area| area.grade)
    }
}

impl Board {
    /// Takes a telegram; the same one twice is one.
    pub fn take(&mut self, alert: Alert) {
        self.alerts.insert(alert.id.clone(), alert);
    }

    /// A feed was heard: its own time, not that of the request. An earlier time changes nothing.
    pub fn hear(&mut self, feed: &str, at: Timestamp) {
        let last = self.heard.entry(feed.to_owned()).or_insert(at);
        *last = (*last).max(at);
    }

    /// When a feed was last heard.
    pub fn last_heard(&self, feed: &str) -> Option<Timestamp> {
        self.heard.get(feed).copied()
    }

    /// The feeds that have been silent for too long, with when they were last heard.
    pub fn silent(&self, now: Timestamp, longest: SignedDuration) -> Vec<(&str, Timestamp)> {
        let silent = self
            .heard
            .iter()
            .filter(|(_, at)| now.duration_since(**at) > longest);
        silent.map(|(feed, at)| (feed.as_str(), *at)).collect()
    }

    /// What holds now in a municipality (five digits), the gravest first, then the latest.
    pub fn holding<'a>(&'a self, areas: &Areas, municipality: &str, now: Timestamp) -> Vec<Holding<'a>> {
        choose::holding(self.of(Status::Actual, now), areas, municipality, now)
    }

    /// The drills that would hold now, for a screen that labels them.
    pub fn drills<'a>(&'a self, areas: &Areas, municipality: &str, now: Timestamp) -> Vec<Holding<'a>> {
        choose::holding(self.of(Status::Exercise, now), areas, municipality, now)
    }

    /// What counts now anywhere, by thread the latest: for a list of the whole country. Drills and tests are not in it.
    pub fn standing(&self, now: Timestamp) -> Vec<&Alert> {
        let mut latest = choose::latest(&self.of(Status::Actual, now));
        latest
            .sort_by(|one, other| (other.grade, other.sent, &one.id).cmp(&(one.grade, one.sent, &other.id)));
        latest
    }

    /// Every telegram, the latest first: the history, with drills and what was taken back.
    pub fn history(&self) -> Vec<&Alert> {
        let mut all: Vec<&Alert> = self.alerts.values().collect();
        all.sort_by(|one, other| choose::order(other).cmp(&choose::order(one)));
        all
    }

    /// Whether a telegram is here already.
    pub fn has(&self, id: &AlertId) -> bool {
        self.alerts.contains_key(id)
    }

    /// Forgets what no longer counts and is older than a history shall be. What took something back goes with it.
    pub fn forget(&mut self, now: Timestamp, history: SignedDuration) {
        self.alerts.retain(|_, alert| {
            Life::of(alert).age(alert, now).is_some() || now.duration_since(alert.sent) <= history
        });
    }

    /// The alerts of a status that were not taken back and are not over.
    fn of(&self, status: Status, now: Timestamp) -> Vec<&Alert> {
        let alike: Vec<&Alert> = self
            .alerts
            .values()
            .filter(|alert| alert.status == status)
            .collect();
        let mut alive = choose::not_cancelled(&alike);
        alive.retain(|alert| Life::of(alert).age(alert, now).is_some());
        alive
    }
}
