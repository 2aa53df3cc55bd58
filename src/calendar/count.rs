//! Where a period ends: Civil Code 138 to 143, before any closed day is looked at.

use jiff::{ToSpan, civil::Date};

use super::{FirstDay, Period, Unit};

/// A day that cannot be answered for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OutOfCalendar {
    /// The count leaves the dates that can be written (years -9999 to 9999).
    #[error("{period} counted from {from} is no date: check the period and the day it is counted from")]
    NoDate {
        /// What was counted.
        period: Period,
        /// From which day.
        from: Date,
    },
    /// A year that does not lie within the dates that can be written.
    #[error("{0} is no year of this calendar: check the date")]
    NoYear(i16),
    /// An age whose birthday cannot be written.
    #[error("nobody born on {born} reaches the age of {age}: check the age and the day of birth")]
    NoAge {
        /// Day of birth.
        born: Date,
        /// The age asked for.
        age: u16,
    },
    /// A last day before the first year or after the last year whose closed days are known.
    #[error("{day} lies outside {first} to {last}, for which closed days are known: check the date")]
    NoClosedDays {
        /// The day asked for.
        day: Date,
        /// First day that can be answered for.
        first: Date,
        /// Last day that can be answered for.
        last: Date,
    },
}

/// A period laid on the calendar.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    /// Day 1 (起算日).
    pub first: Date,
    /// The day at whose end the period is complete (Civil Code 141: 「その末日の終了をもって満了する」).
    pub last: Date,
    /// The day number that the last month lacks (Civil Code 143(2), proviso).
    pub missing: Option<i8>,
}

/// The period that runs from `event`.
///
/// Days and weeks: day N counted from day 1. Months and years, Civil Code 143(2): 「最後の週、月又は年において
/// その起算日に応当する日の前日に満了する。ただし、…最後の月に応当する日がないときは、その月の末日に満了する」.
/// A period that starts on the first of a month ends with a month either way (143(1), 「暦に従って計算する」).
pub(super) fn forwards(period: Period, event: Date, first_day: FirstDay) -> Result<Counted, OutOfCalendar> {
    let counted = || {
        let first = match first_day {
            FirstDay::Excluded => event.tomorrow().ok()?,
            FirstDay::Included => event,
        };
        let (last, missing) = match length(period) {
            Length::Days(days) => (first.checked_add((days - 1).days()).ok()?, None),
            Length::Months(months) => last_day_of_months(first, months)?,
        };
        Some(Counted { first, last, missing })
    };
    counted().ok_or(OutOfCalendar::NoDate { period, from: event })
}

/// `period` before `of`: the same day number; where that month lacks it, the month's last day and the number.
///
/// No statute defines counting backwards: a window that "opens three months before expiry" opens *about* then.
pub(super) fn backwards(period: Period, of: Date) -> Result<(Date, Option<i8>), OutOfCalendar> {
    let counted = || match length(period) {
        Length::Days(days) => Some((of.checked_sub(days.days()).ok()?, None)),
        Length::Months(months) => {
            let month = first_of_month_after(of, -months)?;
            Some(match month.with().day(of.day()).build() {
                Ok(day) => (day, None),
                Err(_) => (month.last_of_month(), Some(of.day())),
            })
        }
    };
    counted().ok_or(OutOfCalendar::NoDate { period, from: of })
}

/// The two ways in which time passes: day by day, and by the calendar.
enum Length {
    Days(i32),
    Months(i32),
}

fn length(period: Period) -> Length {
    let number = i32::from(period.number());
    match period.unit() {
        Unit::Day => Length::Days(number),
        Unit::Week => Length::Days(number * 7),
        Unit::Month => Length::Months(number),
        Unit::Year => Length::Months(number * 12),
    }
}

/// The last day of `months` whose day 1 is `first`, and the day number that the last month lacks.
fn last_day_of_months(first: Date, months: i32) -> Option<(Date, Option<i8>)> {
    let month = first_of_month_after(first, months)?;
    match month.with().day(first.day()).build() {
        Ok(corresponding) => Some((corresponding.yesterday().ok()?, None)),
        Err(_) => Some((month.last_of_month(), Some(first.day()))),
    }
}

/// The first of the month that lies `months` after (or before) the month of `day`. Plain numbers, because
/// jiff's spans panic on more months than its calendar has.
fn first_of_month_after(day: Date, months: i32) -> Option<Date> {
    let month = i32::from(day.year()) * 12 + i32::from(day.month()) - 1 + months;
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
    Date::new(year, month, 1).ok()
}
