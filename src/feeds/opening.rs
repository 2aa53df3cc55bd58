//! Whether a place is open at a moment, from opening hours in OpenStreetMap's short form.
//!
//! Only the plain part of that syntax is read: days, times, public holidays, dates, `off`, `24/7`. A line with anything
//! else, or a holiday of which it says nothing, makes the answer unknown: a guess sends somebody to a closed door.

use crate::calendar::Date;
use jiff::civil::Time;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A longer line is no opening hours.
const LONGEST: usize = 500;

/// Whether a place is open at a moment.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// All day, every day.
    Always,
    /// Open until then; a time before now is one of the next day.
    Open(Time),
    /// Closed; it opens later on the same day at that time, where there is one.
    Closed(Option<Time>),
    /// Not told, or told in a way that is not understood.
    Unknown,
}

/// What is out of the ordinary about a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Special {
    /// A public holiday.
    Holiday,
    /// A day on which most are closed without being a holiday, as around New Year.
    UsuallyClosed,
}

/// Whether what opens at these hours is open at a moment there. `special` tells what is out of the ordinary about a day.
pub fn opening(hours: &str, day: Date, time: Time, special: impl Fn(Date) -> Option<Special>) -> Opening {
    let hours = hours.trim();
    if hours == "24/7" {
        return Opening::Always;
    }
    let Some(rules) = read(hours) else {
        return Opening::Unknown;
    };
    // What was opened last night may still be open.
    let last_night = day
        .yesterday()
        .ok()
        .and_then(|before| spans(&rules, before, &special));
    let over_night = last_night
        .into_iter()
        .flatten()
        .find(|span| span.to <= span.from && time < span.to);
    if let Some(span) = over_night {
        return Opening::Open(span.to);
    }
    let Some(today) = spans(&rules, day, &special) else {
        return Opening::Unknown;
    };
    let open = |span: &&Span| time >= span.from && (time < span.to || span.to <= span.from);
    match today.iter().find(open) {
        Some(span) => Opening::Open(span.to),
        None => Opening::Closed(
            today
                .iter()
                .map(|span| span.from)
                .filter(|from| *from > time)
                .min(),
        ),
    }
}

/// From when until when; until midnight and beyond where the end is not after the beginning.
#[derive(Copy, Clone, Debug, PartialEq)]
struct Span {
    from: Time,
    to: Time,
}

/// The days that a rule is for.
#[derive(Clone, Debug, PartialEq)]
enum Days {
    /// Weekdays from Monday, and public holidays.
    Week { days: [bool; 7], holidays: bool },
    /// From a month and a day to another, over New Year where the second is earlier.
    Dates((i8, i8), (i8, i8)),
}

struct Rule {
    days: Days,
    spans: Vec<Span>,
}

/// The times of a day: those of the last rule that is for it. Nothing where nobody can tell.
fn spans(rules: &[Rule], day: Date, special: &impl Fn(Date) -> Option<Special>) -> Option<Vec<Span>> {
    let last = |is: &dyn Fn(&Days) -> bool| rules.iter().rev().find(|rule| is(&rule.days));
    let dated = last(&|days| match days {
        Days::Dates(from, to) => within((day.month(), day.day()), *from, *to),
        Days::Week { .. } => false,
    });
    let holiday = || last(&|days| matches!(days, Days::Week { holidays: true, .. }));
    let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
    let weekly = || {
        last(&|days| match days {
            Days::Week { days, .. } => days.get(weekday) == Some(&true),
            Days::Dates(..) => false,
        })
    };
    let rule = match (dated, special(day)) {
        (Some(dated), _) => Some(dated),
        (None, Some(Special::Holiday)) => Some(holiday()?),
        (None, Some(Special::UsuallyClosed)) => return None,
        (None, None) => weekly(),
    };
    Some(rule.map(|rule| rule.spans.clone()).unwrap_or_default())
}

fn within(day: (i8, i8), from: (i8, i8), to: (i8, i8)) -> bool {
    if from <= to {
        (from..=to).contains(&day)
    } else {
        day >= from || day <= to
    }
}

fn read(hours: &str) -> Option<Vec<Rule>> {
    if hours.is_empty() || hours.len() > LONGEST {
        return None;
    }
    let rules = hours.split(';').map(str::trim).filter(|rule| !rule.is_empty());
    rules.map(rule).collect()
}

fn rule(text: &str) -> Option<Rule> {
    let every_day = Days::Week {
        days: [true; 7],
        holidays: true,
    };
    let (days, times) = match text.rsplit_once(' ') {
        Some((days, times)) => (read_days(days.trim())?, times),
        None => (every_day, text),
    };
    let spans = if matches!(times, "off" | "closed") {
        Vec::new()
    } else {
        times.split(',').map(span).collect::<Option<_>>()?
    };
    Some(Rule { days, spans })
}

fn read_days(text: &str) -> Option<Days> {
    if let Some((from, to)) = text.split_once('-').filter(|_| text.contains(' ')) {
        return Some(Days::Dates(month_day(from)?, month_day(to)?));
    }
    if text.contains(' ') {
        let day = month_day(text)?;
        return Some(Days::Dates(day, day));
    }
    let (mut days, mut holidays) = ([false; 7], false);
    for part in text.split(',') {
        if part == "PH" {
            holidays = true;
            continue;
        }
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to) = (weekday(from)?, weekday(to)?);
        for (at, day) in days.iter_mut().enumerate() {
            *day |= if from <= to {
                (from..=to).contains(&at)
            } else {
                at >= from || at <= to
            };
        }
    }
    Some(Days::Week { days, holidays })
}

fn weekday(text: &str) -> Option<usize> {
    DAYS.iter().position(|known| *known == text)
}

/// `Dec 29`.
fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.trim().split_once(' ')?;
    let month = MONTHS.iter().position(|known| *known == month)?;
    let day = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    Some((i8::try_from(month).ok()? + 1, day))
}

/// `09:00-17:15`; `24:00` is midnight, and so is `00:00` at the end.
fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    Some(Span {
        from: clock(from)?,
        to: clock(to)?,
    })
}

fn clock(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
    match (hour, minute) {
        (24, 0) => Some(Time::midnight()),
        _ => Time::new(hour, minute, 0, 0).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    /// 23 November 2026 is a Monday and a holiday; 13 November a Friday.
    fn special(day: Date) -> Option<Special> {
        match (day.month(), day.day()) {
            (11, 23) => Some(Special::Holiday),
            (12, 29..) | (1, ..=3) => Some(Special::UsuallyClosed),
            _ => None,
        }
    }

    fn at(hours: &str, day: Date, hour: i8, minute: i8) -> Opening {
        opening(hours, day, time(hour, minute, 0, 0), special)
    }

    const FRIDAY: Date = Date::constant(2026, 11, 13);
    const SATURDAY: Date = Date::constant(2026, 11, 14);

    #[test]
    fn an_office_is_open_between_its_hours_and_closed_between_them() {
        let hours = "Mo-Fr 08:30-12:00,13:00-17:15";
        assert_eq!(at(hours, FRIDAY, 8, 30), Opening::Open(time(12, 0, 0, 0)));
        assert_eq!(at(hours, FRIDAY, 12, 0), Opening::Closed(Some(time(13, 0, 0, 0))));
        assert_eq!(at(hours, FRIDAY, 17, 15), Opening::Closed(None));
        assert_eq!(at(hours, FRIDAY, 7, 0), Opening::Closed(Some(time(8, 30, 0, 0))));
        assert_eq!(at(hours, SATURDAY, 10, 0), Opening::Closed(None));
    }

    #[test]
    fn the_last_rule_for_a_day_counts() {
        let hours = "Mo-Su 09:00-17:00; Fr 09:00-20:00; Nov 13 off";
        assert_eq!(at(hours, FRIDAY, 10, 0), Opening::Closed(None));
        assert_eq!(
            at(hours, date(2026, 11, 20), 19, 0),
            Opening::Open(time(20, 0, 0, 0))
        );
        assert_eq!(at(hours, SATURDAY, 19, 0), Opening::Closed(None));
    }

    #[test]
    fn of_a_holiday_only_what_is_told_of_holidays_is_believed() {
        let monday = date(2026, 11, 23);
        assert_eq!(at("Mo-Fr 09:00-17:00", monday, 10, 0), Opening::Unknown);
        assert_eq!(
            at("Mo-Fr 09:00-17:00; PH off", monday, 10, 0),
            Opening::Closed(None)
        );
        assert_eq!(
            at("PH off; Mo-Fr 09:00-17:00", monday, 10, 0),
            Opening::Closed(None)
        );
        assert_eq!(
            at("Sa,Su,PH 09:00-17:00", monday, 10, 0),
            Opening::Open(time(17, 0, 0, 0))
        );
        assert_eq!(at("09:00-17:00", monday, 10, 0), Opening::Open(time(17, 0, 0, 0)));
    }

    #[test]
    fn around_new_year_only_dates_are_believed() {
        let day = date(2026, 12, 30);
        assert_eq!(at("Mo-Fr 09:00-17:00", day, 10, 0), Opening::Unknown);
        let hours = "Mo-Fr 09:00-17:00; Dec 29-Jan 3 off";
        assert_eq!(at(hours, day, 10, 0), Opening::Closed(None));
        assert_eq!(at(hours, date(2027, 1, 3), 10, 0), Opening::Closed(None));
        assert_eq!(at("24/7", day, 3, 0), Opening::Always);
    }

    #[test]
    fn what_opens_in_the_evening_is_open_after_midnight() {
        let hours = "Fr 18:00-02:00";
        assert_eq!(at(hours, FRIDAY, 23, 0), Opening::Open(time(2, 0, 0, 0)));
        assert_eq!(at(hours, SATURDAY, 1, 59), Opening::Open(time(2, 0, 0, 0)));
        assert_eq!(at(hours, SATURDAY, 2, 0), Opening::Closed(None));
        assert_eq!(
            at("Fr 09:00-24:00", FRIDAY, 23, 59),
            Opening::Open(time(0, 0, 0, 0))
        );
    }

    #[test]
    fn what_is_not_understood_is_unknown() {
        for hours in [
            "",
            "Mo[1] 09:00-17:00",
            "Mo 25:00-26:00",
            "平日 9時から",
            "Mo-Fr",
            "Mo-Fr 09:00+",
            "\"by appointment\"",
        ] {
            assert_eq!(at(hours, FRIDAY, 10, 0), Opening::Unknown, "{hours}");
        }
        assert_eq!(
            at(&"Mo 09:00-10:00;".repeat(100), FRIDAY, 10, 0),
            Opening::Unknown
        );
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_stops_it(hours in ".{0,60}", hour in 0..24i8) {
            let _ = at(&hours, FRIDAY, hour, 0);
        }
    }
}
