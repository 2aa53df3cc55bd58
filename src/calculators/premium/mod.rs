//! Premium pay: which hours of a month carry which premium, and what they come to.
//!
//! Labor Standards Act 37: overtime 「二割五分以上」 with the step 「一箇月について六十時間を超えた場合」, work on a legal day off,
//! night 「午後十時から午前五時まで」; Enforcement Regulation 20: the night's premium comes on top of both. Work on a legal day
//! off is no overtime and does not count towards the step.

mod days;
mod pay;

pub(super) use days::{Month, Ordinary, from_days};
pub(super) use pay::{Due, due};

use super::registry::{Need, NeedKind};
use super::{Given, Quantity, Stop};

/// The inputs that tell the hours.
pub(super) const OVERTIME: Need = Need::new("overtime", NeedKind::Hours);
/// Those of it in the night.
pub(super) const OVERTIME_NIGHT: Need = Need::new("overtime-night", NeedKind::Hours);
/// The hours on a legal day off.
pub(super) const HOLIDAY: Need = Need::new("holiday", NeedKind::Hours);
/// Those of it in the night.
pub(super) const HOLIDAY_NIGHT: Need = Need::new("holiday-night", NeedKind::Hours);
/// Ordinary hours in the night.
pub(super) const NIGHT: Need = Need::new("night", NeedKind::Hours);

/// No month is longer.
pub(super) const MONTH: i64 = 744 * 60;

/// The minutes of a month that carry a premium.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PremiumHours {
    /// Overtime, day and night.
    pub(super) overtime: i64,
    /// Of it in the night.
    pub(super) overtime_night: i64,
    /// On a legal day off, day and night.
    pub(super) holiday: i64,
    /// Of it in the night.
    pub(super) holiday_night: i64,
    /// Ordinary hours in the night.
    pub(super) night: i64,
}

impl PremiumHours {
    /// As they were told; nothing when none was.
    pub(super) fn told(given: &Given) -> Result<Option<PremiumHours>, Stop> {
        let names = ["overtime", "overtime-night", "holiday", "holiday-night", "night"];
        let told = |name: &str| match given.minutes(name) {
            Some(minutes) if minutes > MONTH => Err(Stop::wrong(name, "more-than-a-month")),
            minutes => Ok(minutes.unwrap_or(0)),
        };
        let hours = PremiumHours {
            overtime: told("overtime")?,
            overtime_night: told("overtime-night")?,
            holiday: told("holiday")?,
            holiday_night: told("holiday-night")?,
            night: told("night")?,
        };
        if hours.overtime_night > hours.overtime {
            return Err(Stop::wrong("overtime-night", "more-night-than-work"));
        }
        if hours.holiday_night > hours.holiday {
            return Err(Stop::wrong("holiday-night", "more-night-than-work"));
        }
        Ok(names
            .iter()
            .any(|name| given.minutes(name).is_some())
            .then_some(hours))
    }

    /// All minutes in the night: each of them carries the night's premium.
    pub(super) fn all_night(&self) -> i64 {
        self.overtime_night + self.holiday_night + self.night
    }

    /// The values of a step that says them all.
    pub(super) fn values(&self) -> [(&'static str, Quantity); 3] {
        [
            ("overtime", Quantity::Minutes(self.overtime)),
            ("holiday", Quantity::Minutes(self.holiday)),
            ("night", Quantity::Minutes(self.all_night())),
        ]
    }
}
