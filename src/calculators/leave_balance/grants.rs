//! Every grant of leave with its days.

use super::{Basis, FULL, Grant};
use crate::calculators::counting::{day_after, figure, within};
use crate::calculators::{Given, Law, Outcome, Quantity, Row, Stop};
use crate::calendar::{Date, FirstDay, Unit};

/// The day on which the right arises: after six months, and each year after that day. 39(2) counts the years from that
/// day (六箇月経過日), which differs from counting all months at once where a month has no such day.
pub(super) fn grant_day(law: &Law<'_>, started: Date, years: i64) -> Result<Date, Stop> {
    let (months, _) = law.whole("first-months", &[], law.today)?;
    let waited = within(law, (months, Unit::Month), started, FirstDay::Included, "started")?.due;
    let first = day_after(waited, "started")?;
    if years == 0 {
        return Ok(first);
    }
    let year = within(law, (years, Unit::Year), first, FirstDay::Included, "started")?.due;
    day_after(year, "started")
}

/// The grants up to today, and the next one.
pub(super) fn grants(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    started: Date,
) -> Result<(Vec<Grant>, Option<Grant>), Stop> {
    let mut grants = Vec::new();
    let mut period_from = started;
    for years in 0.. {
        let day = grant_day(law, started, years)?;
        if given.date("ended").is_some_and(|ended| ended < day) {
            return Ok((grants, None));
        }
        let grant = match grant(out, given, law, day, years, period_from) {
            // Granted before the first known figures, and two further grants have come since: it has expired.
            Err(Stop::NoFigure { .. }) if grant_day(law, started, years + 2)? <= law.today => None,
            other => Some(other?),
        };
        period_from = day;
        if day > law.today {
            return Ok((grants, grant));
        }
        if let Some(grant) = grant {
            explain(out, &grant);
            grants.push(grant);
        }
    }
    Ok((grants, None))
}

fn grant(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    day: Date,
    years: i64,
    period_from: Date,
) -> Result<Grant, Stop> {
    let valid = figure(out, law, "valid-years", &[], day)?;
    let until = within(law, (valid, Unit::Year), day, FirstDay::Included, "started")?.due;
    let until = given.date("ended").map_or(until, |ended| until.min(ended));
    let months = figure(out, law, "first-months", &[], law.today)? + 12 * years;
    let absent = |row: &Row| {
        row.date("day")
            .is_some_and(|absent| period_from <= absent && absent < day)
    };
    // 39(2), proviso: under eight tenths in the time before, no grant for this one.
    let basis = match basis(out, given, law, day)? {
        _ if given.rows("absent").iter().any(absent) => Basis::Absent,
        basis => basis,
    };
    let days = match &basis {
        Basis::Full => days(out, law, FULL, months, day)?,
        Basis::Part(week) => days(out, law, week, months, day)?,
        Basis::Absent | Basis::TooFew => 0,
    };
    Ok(Grant {
        day,
        until,
        months,
        basis,
        granted: days * 2,
        left: days * 2,
    })
}

/// The days of a column after so many months; the table's last row holds for "or more".
fn days(out: &mut Outcome, law: &Law<'_>, column: &str, months: i64, day: Date) -> Result<i64, Stop> {
    let none = || Stop::NoFigure {
        role: "days".to_owned(),
        on: day,
    };
    let used = law.band("days", &[column], months, day).ok_or_else(none)?;
    let days = used.whole().ok_or_else(none)?;
    out.used(used);
    Ok(days)
}

/// The column of the table by the days and hours agreed on the day of the grant.
fn basis(out: &mut Outcome, given: &Given, law: &Law<'_>, day: Date) -> Result<Basis, Stop> {
    let earlier = given.rows("before").iter();
    let earlier = earlier.filter(|row| row.date("until").is_some_and(|until| until >= day));
    let (days, hours, year) = match earlier.min_by_key(|row| row.date("until")) {
        Some(row) => (row.number("days-week"), row.number("hours-week"), None),
        None => (
            given.number("days-week"),
            given.number("hours-week"),
            given.number("days-year"),
        ),
    };
    let full_hours = figure(out, law, "full-hours", &[], day)?;
    let full_days = figure(out, law, "full-days", &[], day)?;
    if hours.is_some_and(|hours| hours >= full_hours) || days.is_some_and(|days| days >= full_days) {
        return Ok(Basis::Full);
    }
    let years_full = figure(out, law, "year-days", &[FULL], day)?;
    if days.is_none() && year.is_some_and(|year| year >= years_full) {
        return Ok(Basis::Full);
    }
    match (days, year, hours) {
        (Some(..1), ..) => Err(Stop::wrong("days-week", "days-week")),
        (None, None, _) => Err(Stop::lacks("days-week")),
        (_, _, None) => Err(Stop::lacks("hours-week")),
        (Some(days), ..) => Ok(Basis::Part(days.to_string())),
        (None, Some(year), _) => by_year(out, law, year, day),
    }
}

fn by_year(out: &mut Outcome, law: &Law<'_>, year: i64, day: Date) -> Result<Basis, Stop> {
    for kind in ["4", "3", "2", "1"] {
        let (least, used) = law.whole("year-days", &[kind], day)?;
        if year >= least {
            out.used(used);
            return Ok(Basis::Part(kind.to_owned()));
        }
    }
    Ok(Basis::TooFew)
}

fn explain(out: &mut Outcome, grant: &Grant) {
    let values = [
        ("day", Quantity::Date(grant.day)),
        ("service", Quantity::Months(grant.months)),
        ("days", Quantity::HalfDays(grant.granted)),
    ];
    match &grant.basis {
        Basis::Full => out.step("grant-full", &values),
        Basis::Absent => out.step("grant-absent", &values),
        Basis::TooFew => out.step("grant-too-few", &values),
        Basis::Part(week) => {
            let [day, service, days] = values;
            let week = Quantity::Text(week.clone());
            out.step("grant-part", &[day, service, days, ("week", week)]);
        }
    }
}
