//! Paid leave: what was granted with the years of service, what was taken, what is left and until when (年次有給休暇).
//!
//! Labor Standards Act 39(1): 「雇入れの日から起算して六箇月間継続勤務し全労働日の八割以上出勤した労働者」; (2): one more
//! grant with each year after these six months; (3) with Regulation 24-3: fewer days for fewer working days. 115: each
//! grant can be used for two years. 39(7): of ten days or more the employer has to see five taken within a year.

use super::counting::{day_after, days_between, figure, within};
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Row, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// Paid leave.
pub(super) const LEAVE_BALANCE: Computation = Computation {
    id: "leave-balance",
    contract: Contract {
        inputs: &[
            Need::new("started", NeedKind::Date),
            Need::new("ended", NeedKind::Date),
            Need::new("days-week", NeedKind::Number),
            Need::new("hours-week", NeedKind::Number),
            Need::new("days-year", NeedKind::Number),
            Need::new("taken-more", NeedKind::Number),
        ],
        lists: &[
            NeedList {
                name: "taken",
                columns: &[
                    Need::new("day", NeedKind::Date),
                    Need::new("part", NeedKind::Choice(&["full", "half"])),
                ],
            },
            NeedList {
                name: "before",
                columns: &[
                    Need::new("until", NeedKind::Date),
                    Need::new("days-week", NeedKind::Number),
                    Need::new("hours-week", NeedKind::Number),
                ],
            },
            NeedList {
                name: "absent",
                columns: &[Need::new("day", NeedKind::Date)],
            },
        ],
        figures: &[
            ("days", 2),
            ("year-days", 1),
            ("full-hours", 0),
            ("full-days", 0),
            ("valid-years", 0),
            ("first-months", 0),
            ("employer-from", 0),
            ("employer-days", 0),
        ],
        messages: Messages {
            headlines: &["left", "not-yet", "none", "ended", "too-few"],
            lines: &[
                "left",
                "left-of",
                "until",
                "five-until",
                "five-missing",
                "taken",
                "granted",
                "next-day",
                "next-days",
            ],
            steps: &[
                "attendance",
                "first",
                "grant-full",
                "grant-part",
                "grant-absent",
                "grant-too-few",
                "oldest-first",
                "left-of",
                "expired",
                "planned",
                "beyond",
                "five",
                "ended",
            ],
            sentences: &["take"],
            wrongs: &["no-such-day", "ends-before", "days-week", "taken-more"],
            pictures: &["left"],
        },
    },
    run,
};

const FULL: &str = "full";

/// One grant, in half days.
struct Grant {
    day: Date,
    until: Date,
    months: i64,
    basis: Basis,
    granted: i64,
    left: i64,
}

/// What a grant's days rest on.
enum Basis {
    /// The table of the law.
    Full,
    /// The table for so many days a week.
    Part(String),
    /// Too many absences in the time before: no days.
    Absent,
    /// Too few working days a year: no days.
    TooFew,
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let started = given.date("started").ok_or_else(|| Stop::lacks("started"))?;
    let ended = given.date("ended");
    if ended.is_some_and(|ended| ended < started) {
        return Err(Stop::wrong("ended", "ends-before"));
    }
    let mut out = Outcome::new(Verdict::Neutral, Said::new("none", &[]));
    out.step("attendance", &[]);
    let first = grant_day(law, started, 0)?;
    let dates = [
        ("started", Quantity::Date(started)),
        ("first", Quantity::Date(first)),
    ];
    out.step("first", &dates);
    let (mut grants, next) = grants(&mut out, given, law, started)?;
    let taken = take(&mut out, given, law, &mut grants)?;
    let left = tell_left(&mut out, law, &grants);
    employers_days(&mut out, given, law, &grants)?;
    out.line("taken", Quantity::HalfDays(taken));
    for grant in &grants {
        let of = Quantity::Date(grant.day);
        out.line_of("granted", of, Quantity::HalfDays(grant.granted), Verdict::Neutral);
    }
    if let Some(next) = &next {
        out.line("next-day", Quantity::Date(next.day));
        out.line("next-days", Quantity::HalfDays(next.granted));
    }
    headline(&mut out, given, law, &grants, next.as_ref(), left);
    Ok(out)
}

/// The day on which the right arises: after six months, and each year after that day. 39(2) counts the years from that
/// day (六箇月経過日), which differs from counting all months at once where a month has no such day.
fn grant_day(law: &Law<'_>, started: Date, years: i64) -> Result<Date, Stop> {
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
fn grants(
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
    // The table's last column holds for "or more".
    let columns = law.last_keys("days", &[FULL]);
    let last = columns.iter().filter_map(|months| months.parse().ok()).max();
    let key = last.map_or(months, |last: i64| months.min(last)).to_string();
    let days = match &basis {
        Basis::Full => figure(out, law, "days", &[FULL, &key], day)?,
        Basis::Part(week) => figure(out, law, "days", &[week, &key], day)?,
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

/// Takes the days that were taken from the grants, the oldest that still counted on that day first.
fn take(out: &mut Outcome, given: &Given, law: &Law<'_>, grants: &mut [Grant]) -> Result<i64, Stop> {
    let mut taken = 0;
    let mut beyond = 0;
    for (day, halves) in days_taken(given, law)? {
        taken += halves;
        beyond += spend(grants, day, halves);
    }
    let more = given.number("taken-more").unwrap_or(0);
    if more < 0 {
        return Err(Stop::wrong("taken-more", "taken-more"));
    }
    taken += more * 2;
    beyond += spend(grants, law.today, more * 2);
    if taken > 0 {
        out.step("oldest-first", &[("taken", Quantity::HalfDays(taken))]);
    }
    if beyond > 0 {
        out.step("beyond", &[("days", Quantity::HalfDays(beyond))]);
    }
    let planned = given.rows("taken").iter();
    let planned = planned.filter(|row| row.date("day").is_some_and(|on| on > law.today));
    let planned: i64 = planned.map(halves).sum();
    if planned > 0 {
        out.step("planned", &[("days", Quantity::HalfDays(planned))]);
    }
    Ok(taken)
}

/// The days up to today, in order.
fn days_taken(given: &Given, law: &Law<'_>) -> Result<Vec<(Date, i64)>, Stop> {
    let row = |row: &Row| {
        let on = row.date("day").ok_or_else(|| Stop::lacks("taken"))?;
        Ok((on, halves(row)))
    };
    let mut days: Vec<(Date, i64)> = given.rows("taken").iter().map(row).collect::<Result<_, Stop>>()?;
    days.retain(|(on, _)| *on <= law.today);
    days.sort_unstable();
    Ok(days)
}

fn halves(row: &Row) -> i64 {
    if row.code("part") == Some("half") { 1 } else { 2 }
}

/// What no grant could give.
fn spend(grants: &mut [Grant], day: Date, mut halves: i64) -> i64 {
    for grant in grants
        .iter_mut()
        .filter(|grant| grant.day <= day && day <= grant.until)
    {
        let from_this = halves.min(grant.left);
        grant.left -= from_this;
        halves -= from_this;
    }
    halves
}

fn tell_left(out: &mut Outcome, law: &Law<'_>, grants: &[Grant]) -> i64 {
    let valid = |grant: &&Grant| grant.until >= law.today;
    let left: i64 = grants.iter().filter(valid).map(|grant| grant.left).sum();
    out.line("left", Quantity::HalfDays(left));
    let mut bars = Vec::new();
    for grant in grants.iter().filter(|grant| grant.left > 0) {
        let of = Quantity::Date(grant.day);
        let values = [
            ("day", of.clone()),
            ("left", Quantity::HalfDays(grant.left)),
            ("until", Quantity::Date(grant.until)),
        ];
        if grant.until < law.today {
            out.step("expired", &values);
            continue;
        }
        out.step("left-of", &values);
        let is = Quantity::HalfDays(grant.left);
        out.line_of("left-of", of.clone(), is.clone(), Verdict::Neutral);
        let until = Quantity::Date(grant.until);
        out.line_of("until", of.clone(), until, Verdict::Neutral);
        bars.push(Bar {
            of,
            is,
            verdict: Verdict::Neutral,
        });
    }
    out.picture = (bars.len() > 1).then(|| Bars {
        id: "left".to_owned(),
        bars,
        limit: None,
    });
    left
}

/// 39(7), (8): days that the worker took count towards the five.
fn employers_days(out: &mut Outcome, given: &Given, law: &Law<'_>, grants: &[Grant]) -> Result<(), Stop> {
    let Some(grant) = grants.last() else {
        return Ok(());
    };
    let from = figure(out, law, "employer-from", &[], grant.day)?;
    if grant.granted < from * 2 || grant.until < law.today {
        return Ok(());
    }
    let days = figure(out, law, "employer-days", &[], grant.day)?;
    let until = within(law, (1, Unit::Year), grant.day, FirstDay::Included, "started")?.due;
    let taken = days_taken(given, law)?.into_iter();
    let taken: i64 = taken
        .filter(|(on, _)| *on >= grant.day)
        .map(|(_, halves)| halves)
        .sum();
    let missing = (days * 2 - taken).max(0);
    let soon = missing > 0 && days_between(law.today, until) <= 92;
    let verdict = if soon {
        Verdict::Attention
    } else {
        Verdict::Neutral
    };
    out.line("five-until", Quantity::Date(until));
    out.judged("five-missing", Quantity::HalfDays(missing), verdict);
    let values = [
        ("granted", Quantity::HalfDays(grant.granted)),
        ("days", Quantity::Days(days)),
        ("from", Quantity::Date(grant.day)),
        ("until", Quantity::Date(until)),
        ("taken", Quantity::HalfDays(taken)),
        ("missing", Quantity::HalfDays(missing)),
    ];
    out.step("five", &values);
    Ok(())
}

fn headline(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    grants: &[Grant],
    next: Option<&Grant>,
    left: i64,
) {
    if let Some(ended) = given.date("ended") {
        out.step("ended", &[("ended", Quantity::Date(ended))]);
        if ended < law.today {
            out.headline = Said::new("ended", &[("ended", Quantity::Date(ended))]);
            return;
        }
    }
    let oldest = grants
        .iter()
        .find(|grant| grant.left > 0 && grant.until >= law.today);
    out.headline = match (grants.is_empty(), oldest, next) {
        (true, _, None) => Said::new("none", &[]),
        (true, _, Some(next)) if next.granted == 0 => Said::new("too-few", &[]),
        (true, _, Some(next)) => {
            let day = Quantity::Date(next.day);
            Said::new(
                "not-yet",
                &[("day", day), ("days", Quantity::HalfDays(next.granted))],
            )
        }
        _ => Said::new("left", &[("left", Quantity::HalfDays(left))]),
    };
    if let Some(oldest) = oldest {
        let values = [
            ("left", Quantity::HalfDays(left)),
            ("until", Quantity::Date(oldest.until)),
        ];
        out.sentence = Some(Said::new("take", &values));
    }
}
