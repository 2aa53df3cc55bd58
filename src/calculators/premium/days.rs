//! From days of work to the hours that carry a premium.
//!
//! Overtime is what goes beyond the limit of the day, and what then goes beyond the limit of the week (Labor Standards Act
//! 32). Where the work rules say nothing, a week runs from Sunday to Saturday (昭63.1.1 基発1号). Within a shift the last
//! hours are the overtime.

use super::PremiumHours;
use crate::calculators::{Night, Shift, Stop};
use crate::calendar::Date;
use jiff::ToSpan;

/// A month of pay.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(in crate::calculators) struct Month {
    /// Its first day.
    pub(in crate::calculators) first: Date,
    /// Its last day.
    pub(in crate::calculators) last: Date,
}

impl Month {
    /// The month that begins on a day.
    pub(in crate::calculators) fn from(first: Date) -> Month {
        let next = first.saturating_add(1.month());
        Month {
            first,
            last: next.yesterday().unwrap_or(next),
        }
    }

    fn holds(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// The limits of ordinary hours, in minutes.
#[derive(Copy, Clone, Debug)]
pub(in crate::calculators) struct Ordinary {
    /// Of a day.
    pub(in crate::calculators) day: i64,
    /// Of a week.
    pub(in crate::calculators) week: i64,
}

/// The hours of a month that carry a premium. `shifts` are in order; those around the month are needed for its weeks.
pub(in crate::calculators) fn from_days(
    shifts: &[Shift],
    month: Month,
    ordinary: Ordinary,
    night: Night,
) -> Result<PremiumHours, Stop> {
    midnight(shifts)?;
    let mut hours = PremiumHours::default();
    let (mut week, mut in_week) = (None, 0);
    let (mut day, mut in_day) = (None, 0);
    for shift in shifts {
        if week != Some(sunday(shift.date)) {
            (week, in_week) = (Some(sunday(shift.date)), 0);
        }
        if day != Some(shift.date) {
            (day, in_day) = (Some(shift.date), 0);
        }
        if shift.day_off {
            if month.holds(shift.date) {
                hours.holiday += shift.minutes;
                hours.holiday_night += shift.night(night);
            }
            continue;
        }
        let beyond_day = beyond(in_day, shift.minutes, ordinary.day);
        let beyond_week = beyond(in_week, shift.minutes - beyond_day, ordinary.week);
        in_day += shift.minutes;
        in_week += shift.minutes - beyond_day;
        if month.holds(shift.date) {
            let overtime = beyond_day + beyond_week;
            let overtime_night = shift.night_in_last(overtime, night);
            hours.overtime += overtime;
            hours.overtime_night += overtime_night;
            hours.night += shift.night(night) - overtime_night;
        }
    }
    Ok(hours)
}

/// How much of what is added lies beyond a limit.
fn beyond(before: i64, added: i64, limit: i64) -> i64 {
    (before + added - limit).max(0) - (before - limit).max(0)
}

/// A legal day off is a calendar day from midnight to midnight (昭23.4.5 基発535号): a shift that crosses its edges is to
/// be told as two, so that nobody guesses which part of it was work on the day off.
fn midnight(shifts: &[Shift]) -> Result<(), Stop> {
    let day_off = |day: Date| shifts.iter().any(|shift| shift.day_off && shift.date == day);
    let crosses = |shift: &Shift| {
        let next = shift.date.tomorrow().ok();
        shift.past_midnight() && (shift.day_off != next.is_some_and(day_off))
    };
    if shifts.iter().any(crosses) {
        return Err(Stop::wrong("days", "day-off-past-midnight"));
    }
    Ok(())
}

fn sunday(day: Date) -> Date {
    let back = i64::from(day.weekday().to_sunday_zero_offset());
    day.saturating_sub(back.days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calculators::Row;
    use crate::facts::Value;

    const ORDINARY: Ordinary = Ordinary { day: 480, week: 2400 };

    fn shift(day: i8, started: i64, ended: i64, day_off: bool) -> Shift {
        let cells = [
            ("date", Value::Date(Date::constant(2026, 11, day))),
            ("started", Value::Time(started * 60)),
            ("ended", Value::Time(ended * 60)),
            ("break", Value::Hours(60)),
            ("day-off", Value::YesNo(day_off)),
        ];
        let cells = cells.into_iter().map(|(name, value)| (name.to_owned(), value));
        Shift::read(&Row(cells.collect())).unwrap()
    }

    fn counted(shifts: &[Shift]) -> Result<PremiumHours, Stop> {
        let month = Month::from(Date::constant(2026, 11, 1));
        from_days(shifts, month, ORDINARY, Night::new(22 * 60, 5 * 60))
    }

    #[test]
    fn the_day_counts_first_and_then_the_week() {
        // Monday to Friday nine hours each: five hours beyond the day, forty within; then Saturday is all beyond the week.
        let mut days: Vec<Shift> = (2..=6).map(|day| shift(day, 9, 19, false)).collect();
        assert_eq!(counted(&days).unwrap().overtime, 5 * 60);
        days.push(shift(7, 9, 14, false));
        assert_eq!(counted(&days).unwrap().overtime, 9 * 60);
        // Sunday begins a new week.
        days.push(shift(8, 9, 14, false));
        assert_eq!(counted(&days).unwrap().overtime, 9 * 60);
    }

    #[test]
    fn a_day_off_is_no_overtime_and_fills_no_week() {
        let mut days = vec![shift(1, 9, 19, true)];
        days.extend((2..=7).map(|day| shift(day, 9, 16, false)));
        let hours = counted(&days).unwrap();
        assert_eq!((hours.holiday, hours.overtime), (9 * 60, 0));
    }

    #[test]
    fn the_end_of_a_shift_is_the_overtime_and_its_night_is_counted_once() {
        // 13:00 to 24:00 with an hour of break: ten hours, two beyond the day, both after ten.
        let hours = counted(&[shift(3, 13, 24, false)]).unwrap();
        assert_eq!((hours.overtime, hours.overtime_night, hours.night), (120, 120, 0));
    }

    #[test]
    fn days_around_the_month_only_fill_its_weeks() {
        // The week from Sunday 29 November: its Monday belongs to the month, the rest does not.
        let month = Month::from(Date::constant(2026, 10, 31));
        assert_eq!(month.last, Date::constant(2026, 11, 29));
        let days = [shift(29, 9, 19, false), shift(30, 9, 19, false)];
        let night = Night::new(22 * 60, 5 * 60);
        assert_eq!(from_days(&days, month, ORDINARY, night).unwrap().overtime, 60);
    }

    #[test]
    fn a_shift_over_the_edge_of_a_day_off_is_to_be_told_as_two() {
        assert!(counted(&[shift(1, 18, 2, true)]).is_err());
        assert!(counted(&[shift(1, 18, 2, false), shift(2, 9, 12, true)]).is_err());
        assert!(counted(&[shift(1, 18, 24, true), shift(2, 9, 12, false)]).is_ok());
    }
}
