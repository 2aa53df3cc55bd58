//! A limit of hours in any seven consecutive days, and what is left of it.

use super::Shift;
use crate::calendar::Date;
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet};

/// Working time by day, summed over any seven consecutive days.
#[derive(Clone, Debug, Default)]
pub struct SevenDays {
    days: BTreeMap<Date, i64>,
}

impl SevenDays {
    /// All jobs together.
    pub fn of<'a>(shifts: impl IntoIterator<Item = &'a Shift>) -> SevenDays {
        let mut days = BTreeMap::new();
        for shift in shifts {
            *days.entry(shift.date).or_insert(0) += shift.minutes;
        }
        SevenDays { days }
    }

    /// The minutes of a day.
    pub fn on(&self, day: Date) -> i64 {
        self.days.get(&day).copied().unwrap_or(0)
    }

    /// The minutes of the seven days that begin on a day.
    pub fn from(&self, first: Date) -> i64 {
        let last = plus(first, 6);
        self.days.range(first..=last).map(|(_, minutes)| minutes).sum()
    }

    /// The first days of all seven days that touch a day of work, in order.
    pub(super) fn firsts(&self) -> BTreeSet<Date> {
        let around = |day: &Date| {
            let day = *day;
            (0..7).map(move |back| plus(day, -back))
        };
        self.days.keys().flat_map(around).collect()
    }

    /// How many minutes more could be worked on a day, if nothing else is added, so that no seven days around it go above
    /// the limit; never more than a day of so many minutes has left.
    pub fn room(&self, day: Date, limit: i64, ordinary: i64) -> i64 {
        let left = (0..7).map(|back| limit - self.from(plus(day, -back))).min();
        left.unwrap_or(limit).min(ordinary - self.on(day)).max(0)
    }

    /// The days with their minutes, in order.
    pub(super) fn days(&self) -> impl Iterator<Item = (Date, i64)> + '_ {
        self.days.iter().map(|(day, minutes)| (*day, *minutes))
    }

    /// The last day that anything was told of.
    pub(super) fn last(&self) -> Option<Date> {
        self.days.keys().next_back().copied()
    }
}

/// So many days later; at the ends of the calendar, its ends.
pub(super) fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(days.days())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60;

    fn hours(from: Date, hours: &[i64]) -> SevenDays {
        let days = hours
            .iter()
            .zip(0..)
            .map(|(hours, at)| (plus(from, at), hours * 60));
        SevenDays { days: days.collect() }
    }

    #[test]
    fn room_looks_at_the_days_before_and_after() {
        let monday = Date::constant(2026, 11, 16);
        let week = hours(monday, &[8, 8, 8, 0, 0, 0, 0, 4]);
        // Thursday: 24 of 28 in the week from Monday; from Tuesday 16 + 4.
        assert_eq!(week.room(plus(monday, 3), 28 * 60, DAY), 4 * 60);
        // The Sunday before: the week from it has 24 until Saturday.
        assert_eq!(week.room(plus(monday, -1), 28 * 60, DAY), 4 * 60);
        // The day after the fourth hour: no Monday in any of its weeks but Tuesday's.
        assert_eq!(week.room(plus(monday, 8), 28 * 60, DAY), 16 * 60);
        assert_eq!(week.room(plus(monday, 30), 28 * 60, 8 * 60), 8 * 60);
    }

    #[test]
    fn nothing_is_left_when_the_limit_is_reached_or_passed() {
        let monday = Date::constant(2026, 11, 16);
        assert_eq!(hours(monday, &[8, 8, 8, 4]).room(monday, 28 * 60, DAY), 0);
        assert_eq!(
            hours(monday, &[8, 8, 8, 8]).room(plus(monday, 5), 28 * 60, DAY),
            0
        );
    }
}
