//! The parts of the way home.

use crate::calendar::{Date, Period};
use crate::views::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// When a step is done.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// As soon as it is known that one leaves.
    AsSoon,
    /// Two to three months before.
    Months,
    /// A month before.
    Month,
    /// Two weeks before.
    Weeks,
    /// In the last week.
    LastWeek,
    /// On the day.
    Departure,
    /// After the arrival.
    After,
    /// Within two years.
    TwoYears,
}

impl Slot {
    /// All of them in order.
    pub const ALL: [Slot; 8] = [
        Slot::AsSoon,
        Slot::Months,
        Slot::Month,
        Slot::Weeks,
        Slot::LastWeek,
        Slot::Departure,
        Slot::After,
        Slot::TwoYears,
    ];

    /// As the pack's table names it.
    pub(super) fn named(name: &str) -> Option<Slot> {
        serde_json::from_value(name.into()).ok()
    }

    /// The part in which a step is done: where its day lies before the departure, by its day, and never later than
    /// usual; a day on or after the departure leaves it where it usually is.
    pub(super) fn of(usual: Slot, due: Option<Date>, departs: Date) -> Slot {
        let Some(due) = due.filter(|due| *due < departs) else {
            return usual;
        };
        let days = (departs - due).get_days();
        let by_day = match days {
            106.. => Slot::AsSoon,
            46..106 => Slot::Months,
            22..46 => Slot::Month,
            9..22 => Slot::Weeks,
            _ => Slot::LastWeek,
        };
        if usual > Slot::Departure {
            return by_day;
        }
        by_day.min(usual)
    }

    pub(super) fn title(self, scene: &Scene<'_>) -> Text {
        let say = scene.words.say();
        match self {
            Slot::AsSoon => say.slot_as_soon(),
            Slot::Months => say.slot_months(),
            Slot::Month => say.slot_month(),
            Slot::Weeks => say.slot_weeks(),
            Slot::LastWeek => say.slot_last_week(),
            Slot::Departure => say.slot_departure(),
            Slot::After => say.slot_after(),
            Slot::TwoYears => say.slot_two_years(),
        }
    }

    /// The day up to which it runs, or from which on where it lies behind the departure.
    pub(super) fn when(self, scene: &Scene<'_>, departs: Date) -> Option<Text> {
        let say = scene.words.say();
        let before = |period: Result<Period, _>| scene.pack.calendar.before(period.ok()?, departs).ok();
        let until = match self {
            Slot::AsSoon => return None,
            Slot::Months => before(Period::months(2)),
            Slot::Month => before(Period::months(1)),
            Slot::Weeks => before(Period::weeks(2)),
            Slot::LastWeek => departs.yesterday().ok(),
            Slot::Departure => return Some(scene.words.date(departs, crate::words::DateStyle::Full)),
            Slot::After | Slot::TwoYears => {
                return departs.tomorrow().ok().map(|day| say.going_home_from(day));
            }
        };
        until.map(|day| say.going_home_until(day))
    }
}
