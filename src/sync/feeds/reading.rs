//! What was read from a source. A mirror hands it on as it is, so that a page needs no parser for it.

use crate::feeds::alert::Alert;
use crate::feeds::egov::LawChange;
use crate::feeds::{Notice, Place};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One thing that was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// What authorities say of dangers; adds to what is there.
    Alerts(Vec<Alert>),
    /// All that one feed holds now; those that it no longer holds stay for a while.
    Notices(Vec<Notice>),
    /// All places of one list; takes the place of the last one.
    Places(Vec<Place>),
    /// All that is new in one law since the explanations were compared with it; takes the place of what was known.
    Law {
        /// The e-Gov id.
        law: String,
        /// What changed or will change.
        changes: Vec<LawChange>,
    },
    /// The list of holidays, as a pack has it.
    Holidays(String),
}

/// Everything that one source gave, as a mirror keeps it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Readings {
    /// The source.
    pub source: String,
    /// When it was read from the origin.
    pub read: Timestamp,
    /// How new it is by the origin's own word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Timestamp>,
    /// How many parts could not be read.
    #[serde(default)]
    pub refused: u32,
    /// What was read.
    pub readings: Vec<Reading>,
}

/// So long an alert stays in a mirror.
const DAYS: i64 = 30;
/// So many news of one source stay in a mirror.
const NEWS: usize = 200;

impl Readings {
    /// These, with what a later look yielded: what adds is added, what replaces takes the place of the last.
    #[must_use]
    pub fn with(mut self, later: Vec<Reading>, now: Timestamp) -> Readings {
        for reading in later {
            match reading {
                Reading::Alerts(alerts) => self.add_alerts(alerts, now),
                Reading::Notices(notices) => self.add_notices(notices),
                Reading::Places(_) | Reading::Holidays(_) => {
                    let kind = std::mem::discriminant(&reading);
                    self.readings
                        .retain(|known| std::mem::discriminant(known) != kind);
                    self.readings.push(reading);
                }
                Reading::Law { ref law, .. } => {
                    let same =
                        |known: &Reading| matches!(known, Reading::Law { law: known, .. } if known == law);
                    self.readings.retain(|known| !same(known));
                    self.readings.push(reading);
                }
            }
        }
        self
    }

    fn add_alerts(&mut self, mut alerts: Vec<Alert>, now: Timestamp) {
        for known in &mut self.readings {
            if let Reading::Alerts(known) = known {
                alerts.append(known);
            }
        }
        self.readings.retain(|known| !matches!(known, Reading::Alerts(_)));
        alerts.retain(|alert| now.duration_since(alert.sent).as_hours() <= DAYS * 24);
        alerts.sort_by(|one, other| (one.sent, &one.id).cmp(&(other.sent, &other.id)));
        alerts.dedup_by(|one, other| one.id == other.id);
        self.readings.push(Reading::Alerts(alerts));
    }

    fn add_notices(&mut self, mut notices: Vec<Notice>) {
        for known in &mut self.readings {
            if let Reading::Notices(known) = known {
                let told: Vec<String> = notices.iter().map(|notice| notice.id.clone()).collect();
                notices.extend(known.drain(..).filter(|notice| !told.contains(&notice.id)));
            }
        }
        self.readings
            .retain(|known| !matches!(known, Reading::Notices(_)));
        notices.truncate(NEWS);
        self.readings.push(Reading::Notices(notices));
    }
}
