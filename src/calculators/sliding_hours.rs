//! A limit of hours in any seven consecutive days, over all jobs together, with another limit for each day of a vacation.
//!
//! 「一週について二十八時間以内（留学の在留資格をもつて在留する者については、在籍する教育機関が学則で定める長期休業期間にあるときは、
//! 一日について八時間以内）」 (Enforcement Regulation of the Immigration Control and Refugee Recognition Act 19(5)(i)).
//! The Agency counts a week from whatever day one begins. How a week half inside a vacation is counted is not written
//! down: the days of the vacation are left out of it, and the answer says so.

use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::sliding_window::plus;
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, SevenDays, Shift, Stop, Used, Verdict};
use crate::calendar::Date;

/// Hours in any seven days.
pub(super) const SLIDING_HOURS: Computation = Computation {
    id: "sliding-hours",
    contract: Contract {
        inputs: &[
            Need::new("permission", NeedKind::AnyChoice),
            Need::new("status", NeedKind::AnyChoice),
        ],
        lists: &[
            NeedList {
                name: "days",
                columns: &[
                    Need::new("date", NeedKind::Date),
                    Need::new("job", NeedKind::Text),
                    Need::new("started", NeedKind::Time),
                    Need::new("ended", NeedKind::Time),
                    Need::new("break", NeedKind::Hours),
                    Need::new("hours", NeedKind::Hours),
                ],
            },
            NeedList {
                name: "vacations",
                columns: &[
                    Need::new("from", NeedKind::Date),
                    Need::new("until", NeedKind::Date),
                ],
            },
        ],
        figures: &[("week-limit", 1), ("vacation-day-limit", 1), ("working-time", 1)],
        messages: Messages {
            headlines: &["within", "above", "day-above"],
            lines: &["worst", "worst-from", "above", "total", "day-above", "room"],
            steps: &["limit", "window-above", "day-limit", "mixed", "room"],
            sentences: &["limit"],
            wrongs: &[
                "no-date",
                "no-hours",
                "more-than-a-day",
                "break-too-long",
                "ends-before",
                "no-weekly-limit",
                "no-vacation-limit",
            ],
            pictures: &["windows"],
        },
    },
    run,
};

/// The vacations with the limit of their days.
struct Vacations {
    spans: Vec<(Date, Date)>,
    limit: i64,
}

impl Vacations {
    fn holds(&self, day: Date) -> bool {
        self.spans
            .iter()
            .any(|(from, until)| (*from..=*until).contains(&day))
    }
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let shifts = Shift::all("days", given.rows("days"))?;
    if shifts.is_empty() {
        return Err(Stop::lacks("days"));
    }
    let mut out = Outcome::new(Verdict::Fine, Said::new("within", &[]));
    let (limit, used) = week_limit(given, law)?;
    let vacations = vacations(given, law, &mut out)?;
    let all = SevenDays::of(&shifts);
    let term = SevenDays::of(shifts.iter().filter(|shift| !vacations.holds(shift.date)));
    out.step("limit", &[("limit", Quantity::Minutes(limit))]);
    out.used(used);
    let above = windows(&mut out, &term, limit);
    totals(&mut out, &all, &term, limit);
    let days_above = days_above(&mut out, &all, &vacations);
    mixed(&mut out, &all, &term, limit);
    room(&mut out, &all, &term, &vacations, limit, law)?;
    conclude(&mut out, above, days_above, limit);
    Ok(out)
}

/// The limit that a kind of permission sets; others set none that is counted by the week.
fn week_limit(given: &Given, law: &Law<'_>) -> Result<(i64, Used), Stop> {
    let permission = given
        .code("permission")
        .ok_or_else(|| Stop::lacks("permission"))?;
    let (hours, used) = law
        .whole("week-limit", &[permission], law.today)
        .map_err(|_| Stop::wrong("permission", "no-weekly-limit"))?;
    Ok((hours * 60, used))
}

/// The vacations that were told; only some statuses have a limit of their own for them.
fn vacations(given: &Given, law: &Law<'_>, out: &mut Outcome) -> Result<Vacations, Stop> {
    let rows = given.rows("vacations");
    if rows.is_empty() {
        return Ok(Vacations {
            spans: Vec::new(),
            limit: 0,
        });
    }
    let status = given.code("status").ok_or_else(|| Stop::lacks("status"))?;
    let (hours, used) = law
        .whole("vacation-day-limit", &[status], law.today)
        .map_err(|_| Stop::wrong("vacations", "no-vacation-limit"))?;
    let span = |row: &super::Row| match (row.date("from"), row.date("until")) {
        (Some(from), Some(until)) if from <= until => Ok((from, until)),
        (Some(_), Some(_)) => Err(Stop::wrong("vacations", "ends-before")),
        _ => Err(Stop::lacks("vacations")),
    };
    let spans = rows.iter().map(span).collect::<Result<Vec<_>, _>>()?;
    out.step("day-limit", &[("limit", Quantity::Minutes(hours * 60))]);
    out.used(used);
    Ok(Vacations {
        spans,
        limit: hours * 60,
    })
}

/// The worst seven days and how many go above the limit.
fn windows(out: &mut Outcome, term: &SevenDays, limit: i64) -> usize {
    let totals: Vec<(Date, i64)> = term
        .firsts()
        .into_iter()
        .map(|first| (first, term.from(first)))
        .collect();
    let above: Vec<&(Date, i64)> = totals.iter().filter(|(_, total)| *total > limit).collect();
    let worst = totals.iter().map(|(_, total)| *total).max().unwrap_or(0);
    out.judged("worst", Quantity::Minutes(worst), verdict(worst <= limit));
    let first = totals.iter().find(|(_, total)| *total == worst && worst > 0);
    if let Some((first, _)) = first {
        out.line("worst-from", Quantity::Date(*first));
    }
    let count = Quantity::Count(i64::try_from(above.len()).unwrap_or(i64::MAX));
    out.judged("above", count, verdict(above.is_empty()));
    for (first, total) in above.iter().rev().take(14).rev() {
        let values = [
            ("first", Quantity::Date(*first)),
            ("last", Quantity::Date(plus(*first, 6))),
            ("total", Quantity::Minutes(*total)),
        ];
        out.step("window-above", &values);
    }
    above.len()
}

/// The seven days that begin on each day of the last week but one, so that the latest ends with the last day told.
fn totals(out: &mut Outcome, all: &SevenDays, term: &SevenDays, limit: i64) {
    let Some(last) = all.last() else { return };
    let mut bars = Vec::new();
    for first in (6..=13).rev().map(|back| plus(last, -back)) {
        let total = term.from(first);
        let (of, is) = (Quantity::Date(first), Quantity::Minutes(total));
        out.line_of("total", of.clone(), is.clone(), verdict(total <= limit));
        let verdict = if total > limit {
            Verdict::Attention
        } else {
            Verdict::Neutral
        };
        bars.push(Bar { of, is, verdict });
    }
    out.picture = Some(Bars {
        id: "windows".to_owned(),
        bars,
        limit: Some(Quantity::Minutes(limit)),
    });
}

fn days_above(out: &mut Outcome, all: &SevenDays, vacations: &Vacations) -> usize {
    let above: Vec<(Date, i64)> = all
        .days()
        .filter(|(day, minutes)| vacations.holds(*day) && *minutes > vacations.limit)
        .collect();
    for (day, minutes) in &above {
        let (of, is) = (Quantity::Date(*day), Quantity::Minutes(*minutes));
        out.line_of("day-above", of, is, Verdict::Attention);
    }
    above.len()
}

/// Seven days that lie partly in a vacation and are above the limit only with it.
fn mixed(out: &mut Outcome, all: &SevenDays, term: &SevenDays, limit: i64) {
    let doubtful = |first: &Date| {
        let (whole, counted) = (all.from(*first), term.from(*first));
        counted > 0 && counted <= limit && whole > limit
    };
    if let Some(first) = all.firsts().into_iter().find(doubtful) {
        let values = [
            ("first", Quantity::Date(first)),
            ("last", Quantity::Date(plus(first, 6))),
            ("whole", Quantity::Minutes(all.from(first))),
            ("counted", Quantity::Minutes(term.from(first))),
            ("limit", Quantity::Minutes(limit)),
        ];
        out.step("mixed", &values);
    }
}

/// What can still be worked today and on each of the next six days. More than the ordinary hours of a day is overtime,
/// which nobody should plan on.
fn room(
    out: &mut Outcome,
    all: &SevenDays,
    term: &SevenDays,
    vacations: &Vacations,
    limit: i64,
    law: &Law<'_>,
) -> Result<(), Stop> {
    let (ordinary, used) = law.whole("working-time", &["day"], law.today)?;
    let ordinary = ordinary * 60;
    for day in (0..7).map(|ahead| plus(law.today, ahead)) {
        let left = if vacations.holds(day) {
            (vacations.limit - all.on(day)).max(0)
        } else {
            term.room(day, limit, ordinary)
        };
        let (of, is) = (Quantity::Date(day), Quantity::Minutes(left));
        out.line_of("room", of, is, Verdict::Neutral);
    }
    out.step("room", &[("day", Quantity::Minutes(ordinary))]);
    out.used(used);
    Ok(())
}

fn conclude(out: &mut Outcome, above: usize, days_above: usize, limit: i64) {
    let limit = Quantity::Minutes(limit);
    let count = |number: usize| Quantity::Count(i64::try_from(number).unwrap_or(i64::MAX));
    out.headline = match (above, days_above) {
        (0, 0) => Said::new("within", &[("limit", limit.clone())]),
        (0, days) => Said::new("day-above", &[("count", count(days))]),
        (windows, _) => Said::new("above", &[("count", count(windows)), ("limit", limit.clone())]),
    };
    if above > 0 || days_above > 0 {
        out.verdict = Verdict::Attention;
    }
    out.sentence = Some(Said::new("limit", &[("limit", limit)]));
}

fn verdict(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}
