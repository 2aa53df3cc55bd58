//! What holds, and for which of the person's places.

use crate::feeds::alert::{Alert, AlertArea, Grade};
use crate::feeds::jma::Names;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Why a place matters to the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// They live there.
    Home,
    /// They work there.
    Work,
    /// They go to school there.
    School,
    /// Somebody of the family lives, works or learns there; their name, empty where it was not told.
    Family(String),
    /// They chose it, without telling why.
    Chosen,
}

/// A place whose alerts concern the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Concern {
    /// Why.
    pub role: Role,
    /// The five-digit code of the municipality.
    pub municipality: String,
}

/// One alert, with what it says of a place.
#[derive(Clone, Debug)]
pub struct HeldAt<'a> {
    /// The alert.
    pub alert: &'a Alert,
    /// What holds at the place, the most exact area first.
    pub areas: Vec<&'a AlertArea>,
    /// Whether it was announced so long ago that it may be over, though nobody has said so.
    pub old: bool,
    /// Earlier or other telegrams of the same event and danger, newest first: they may know what this one does not say.
    pub with: Vec<&'a Alert>,
}

/// Everything that holds, ready to be told.
#[derive(Clone)]
pub struct Held<'a> {
    /// For each place of the person's, what holds there.
    pub places: Vec<(Concern, Vec<HeldAt<'a>>)>,
    /// What holds anywhere else.
    pub elsewhere: Vec<&'a Alert>,
    /// Official names in the reader's language and others.
    pub names: Option<&'a Names>,
    /// Now.
    pub now: Timestamp,
    /// When the source was last heard; nothing where it never was.
    pub heard: Option<Timestamp>,
}

impl<'a> HeldAt<'a> {
    /// An alert in general, where none of the person's places is among its areas.
    pub fn of(alert: &'a Alert) -> HeldAt<'a> {
        HeldAt {
            alert,
            areas: Vec::new(),
            old: false,
            with: Vec::new(),
        }
    }

    /// The gravest of what holds here; of the whole alert where it names no area.
    pub(super) fn gravest(&self) -> Option<&AlertArea> {
        self.areas.iter().copied().max_by_key(|area| area.grade)
    }

    /// How grave here.
    pub fn grade(&self) -> Grade {
        self.gravest().map_or(self.alert.grade, |area| area.grade)
    }
}

/// The gravest first, then the newest; drills after all that is meant.
pub(super) fn by_gravity(held: &mut [HeldAt<'_>]) {
    held.sort_by_key(|one| {
        (
            !one.alert.is_meant(),
            Reverse(one.grade()),
            Reverse(one.alert.sent),
        )
    });
}
