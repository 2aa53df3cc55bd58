//! For how long a telegram counts.

use crate::feeds::alert::Alert;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Whether what was said can still be relied on.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Said lately.
    Fresh,
    /// Nobody has said since that it is over, yet it is so long ago that we would have heard more.
    Old,
}

/// After how many hours a telegram is old, and after how many it is gone. A time in the telegram itself comes first.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Life {
    /// From then on it is shown as old.
    pub old: i64,
    /// From then on it is not shown.
    pub gone: i64,
}

/// By the first letters of the type, the longest first. The reason stands beside each.
#[rustfmt::skip]
const LIVES: [(&str, i64, i64, &str); 18] = [
    ("VXSE42", 0, 0, "a test of the machines"),
    ("VXSE43", 0, 1, "seconds count; after an hour it is history"),
    ("VXSE44", 0, 1, "as VXSE43"),
    ("VXSE45", 0, 1, "as VXSE43"),
    ("VXSE", 24, 72, "aftershocks of like strength mostly come within three days (地震調査委員会, a week at most)"),
    ("VTSE41", 12, 72, "lifted by a telegram; renewed within hours while it lasts; 2010 and 2011 it lasted two days"),
    ("VTSE", 3, 72, "measurements come every quarter of an hour while it lasts"),
    ("VPWW", 24, 168, "renewed at every change, and daily as a rule; dry air and snow may stand for days"),
    ("VXWW", 12, 72, "renewed at every change"),
    ("VPNO", 6, 24, "only a bell: the warning itself says when it is over"),
    ("VPOA", 1, 3, "an hour's rain; it is never lifted"),
    ("VPBS", 3, 12, "what was seen; it is never lifted"),
    ("VPHW", 1, 2, "valid about an hour, which it says itself"),
    ("VXKO", 24, 72, "renewed at every change"),
    ("VYSE5", 168, 336, "the vigilance lasts one week, the caution one more (気象庁・内閣府)"),
    ("VYSE60", 168, 169, "for one week (日本海溝・千島海溝沿い)"),
    ("VFVO50", 8760, 87600, "a level holds until it is changed, for years"),
    ("VPTW", 6, 24, "renewed every three hours"),
];

impl Life {
    /// The life of an alert, by its type. Everything else is old after a day and gone after two.
    pub fn of(alert: &Alert) -> Life {
        let fits = LIVES.iter().filter(|row| alert.kind.starts_with(row.0));
        let row = fits.max_by_key(|row| row.0.len());
        row.map_or(Life { old: 24, gone: 48 }, |row| Life {
            old: row.1,
            gone: row.2,
        })
    }

    /// How old an alert is now; nothing when it is gone.
    pub fn age(self, alert: &Alert, now: Timestamp) -> Option<Age> {
        let since = now.duration_since(alert.sent);
        if alert.expires.is_some_and(|end| now >= end) || since >= SignedDuration::from_hours(self.gone) {
            return None;
        }
        // A time in the telegram is better than our guess.
        let old = alert.expires.is_none() && since >= SignedDuration::from_hours(self.old);
        Some(if old { Age::Old } else { Age::Fresh })
    }
}
