//! An alert in a list.

use super::area_name::area_name;
use super::concern::{Held, HeldAt};
use super::event::{event, event_of};
use super::loudness::{Loudness, loudness};
use super::moment::moment;
use super::todo::first;
use crate::feeds::alert::{Alert, AlertId, Change, Grade, Hazard, Message, Severity, Status};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// How grave: a shape by severity, and a word, with the official level where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertMark {
    /// The shape.
    pub severity: Severity,
    /// The word: “Danger to life”.
    pub word: Text,
    /// The official level: “Level 4”.
    pub level: Option<Text>,
}

/// An alert in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertCard {
    /// Which alert.
    pub id: AlertId,
    /// What is announced.
    pub title: Text,
    /// The same by its official Japanese name.
    pub official: String,
    /// How grave.
    pub mark: AlertMark,
    /// How loud it may be.
    pub loudness: Loudness,
    /// A drill, a test, taken back, lifted: it is said before all else.
    pub label: Option<Text>,
    /// Said where it was announced so long ago that it may be over.
    pub old: Option<Text>,
    /// Where, where the alert names an area of the person's.
    pub area: Option<Text>,
    /// When it was announced.
    pub sent: Text,
    /// The one sentence that says what to do.
    pub first: Text,
    /// What else the same alert announces here.
    pub also: Vec<Text>,
}

/// The card of an alert at a place, or in general where no area of it is the person's.
pub(super) fn card(scene: &Scene<'_>, held: &Held<'_>, one: &HeldAt<'_>) -> AlertCard {
    let alert = one.alert;
    let gravest = one.gravest();
    let (hazard, grade) = gravest.map_or((alert.hazard, alert.grade), |area| (area.hazard, area.grade));
    let official = gravest
        .and_then(|area| area.warning.as_ref())
        .map(|warning| warning.name.clone());
    AlertCard {
        id: alert.id.clone(),
        title: gravest.map_or_else(|| event_of(scene, alert), |_| event(scene, hazard, grade)),
        official: official
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| alert.headline.clone()),
        mark: mark(scene, hazard, grade, gravest.and_then(|area| area.level)),
        loudness: loudness(alert, grade, held.now),
        label: label(scene, one),
        old: one.old.then(|| scene.words.say().alerts_old()),
        area: one
            .areas
            .first()
            .map(|area| area_name(scene, held.names, &area.area, &area.name)),
        sent: scene
            .words
            .say()
            .alerts_sent(&moment(scene, alert.sent, held.now).plain()),
        first: first(scene, hazard, grade),
        also: also(scene, one, (hazard, grade)),
    }
}

/// How grave, with the official level.
pub(super) fn mark(scene: &Scene<'_>, hazard: Hazard, grade: Grade, level: Option<u8>) -> AlertMark {
    let (say, severity) = (scene.words.say(), grade.cap().severity);
    let level = level.map(i64::from).map(|level| match hazard {
        Hazard::Volcano => say.alerts_volcano_level(level),
        _ => say.alerts_level(level),
    });
    let word = match severity {
        Severity::Extreme => say.alerts_severity_extreme(),
        Severity::Severe => say.alerts_severity_severe(),
        Severity::Moderate => say.alerts_severity_moderate(),
        Severity::Minor => say.alerts_severity_minor(),
        Severity::Unknown => say.alerts_severity_unknown(),
    };
    AlertMark {
        severity,
        word,
        level,
    }
}

/// What must be known before the rest is read.
fn label(scene: &Scene<'_>, one: &HeldAt<'_>) -> Option<Text> {
    let say = scene.words.say();
    match (one.alert.status, one.alert.message) {
        (Status::Exercise, _) => Some(say.alerts_drill()),
        (Status::Test, _) => Some(say.alerts_test()),
        (_, Message::Cancel) => Some(say.alerts_cancelled()),
        _ if is_lifted(one.alert) => Some(say.alerts_lifted()),
        (_, Message::Update) => Some(say.alerts_corrected()),
        _ => None,
    }
}

/// Whether it only says that something is over.
fn is_lifted(alert: &Alert) -> bool {
    let over = |change| matches!(change, Change::Lifted | Change::Nothing);
    !alert.areas.is_empty() && alert.areas.iter().all(|area| over(area.change))
}

/// The other announcements here, each once, the gravest first.
fn also(scene: &Scene<'_>, one: &HeldAt<'_>, shown: (Hazard, Grade)) -> Vec<Text> {
    dangers(one)
        .into_iter()
        .filter(|danger| *danger != shown)
        .map(|(hazard, grade)| event(scene, hazard, grade))
        .collect()
}

/// The dangers of an alert at a place, each with its gravest grade, the gravest first.
pub(super) fn dangers(one: &HeldAt<'_>) -> Vec<(Hazard, Grade)> {
    let mut dangers: Vec<(Hazard, Grade)> = Vec::new();
    for area in &one.areas {
        match dangers.iter_mut().find(|(hazard, _)| *hazard == area.hazard) {
            Some((_, grade)) => *grade = area.grade.max(*grade),
            None => dangers.push((area.hazard, area.grade)),
        }
    }
    if dangers.is_empty() {
        dangers.push((one.alert.hazard, one.alert.grade));
    }
    dangers.sort_by_key(|danger| std::cmp::Reverse(danger.1));
    dangers
}
