//! Limits of overtime by the month, over several months and by the year.
//!
//! Labor Standards Act 36(4): 「一箇月について四十五時間及び一年について三百六十時間（…四十二時間及び一年について三百二十時間）」; (5) with a
//! special clause: work on days off included 「百時間未満」, 「七百二十時間を超えない」, 「六箇月以内」; (6): 「百時間未満」 and averages of
//! two to six months 「八十時間を超えない」, both with work on days off.

use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Row, Said, Stop, Verdict};
use crate::calendar::Date;
use jiff::ToSpan;
use std::collections::BTreeMap;

/// Overtime against its limits.
pub(super) const OVERTIME_LIMITS: Computation = Computation {
    id: "overtime-limits",
    contract: Contract {
        inputs: &[
            Need::new("schedule", NeedKind::Choice(&["normal", "variable"])),
            Need::new("special-clause", NeedKind::YesNo),
            Need::new("year-begins", NeedKind::Date),
        ],
        lists: &[NeedList {
            name: "months",
            columns: &[
                Need::new("month", NeedKind::Date),
                Need::new("overtime", NeedKind::Hours),
                Need::new("holiday", NeedKind::Hours),
            ],
        }],
        figures: &[("limit", 1)],
        messages: Messages {
            headlines: &["within", "special-only", "not-agreed", "above"],
            lines: &["overtime", "together", "average", "months-above", "year"],
            steps: &[
                "month",
                "together",
                "average",
                "months-above",
                "year",
                "year-special",
            ],
            sentences: &["above", "ask"],
            wrongs: &["month-twice", "more-than-a-month"],
            pictures: &["months"],
        },
    },
    run,
};

/// A month's overtime and work on days off, in minutes.
#[derive(Copy, Clone, Default)]
struct Worked {
    overtime: i64,
    holiday: i64,
}

impl Worked {
    fn together(self) -> i64 {
        self.overtime + self.holiday
    }
}

/// The limits of a day: minutes, and a number of months.
struct Limits {
    month: i64,
    year: i64,
    together: i64,
    average: i64,
    months_above: i64,
    year_special: i64,
}

/// How far the answer goes.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    Within,
    Special,
    Above,
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let months = months(given.rows("months"))?;
    let Some((last, _)) = months.last_key_value() else {
        return Err(Stop::lacks("months"));
    };
    let mut out = Outcome::new(Verdict::Fine, Said::new("within", &[]));
    let limits = limits(given, law, *last, &mut out)?;
    let reach = [
        by_month(&mut out, &months, &limits),
        averages(&mut out, &months, &limits),
        by_year(&mut out, given, &months, *last, &limits),
    ];
    out.picture = Some(picture(&months, &limits));
    conclude(&mut out, given, reach.into_iter().max().unwrap_or(Reach::Within));
    Ok(out)
}

fn months(rows: &[Row]) -> Result<BTreeMap<Date, Worked>, Stop> {
    let mut months = BTreeMap::new();
    for row in rows {
        let month = row
            .date("month")
            .ok_or_else(|| Stop::lacks("months"))?
            .first_of_month();
        let worked = Worked {
            overtime: row.minutes("overtime").unwrap_or(0),
            holiday: row.minutes("holiday").unwrap_or(0),
        };
        if worked.overtime > super::premium::MONTH || worked.holiday > super::premium::MONTH {
            return Err(Stop::wrong("months", "more-than-a-month"));
        }
        if months.insert(month, worked).is_some() {
            return Err(Stop::wrong("months", "month-twice"));
        }
    }
    Ok(months)
}

fn limits(given: &Given, law: &Law<'_>, on: Date, out: &mut Outcome) -> Result<Limits, Stop> {
    let mut whole = |key: &str| {
        let (number, used) = law.whole("limit", &[key], on)?;
        out.used(used);
        Ok(number)
    };
    let (month, year) = match given.code("schedule") {
        Some("variable") => ("month-variable", "year-variable"),
        _ => ("month", "year"),
    };
    Ok(Limits {
        month: whole(month)? * 60,
        year: whole(year)? * 60,
        together: whole("special-month")? * 60,
        average: whole("average")? * 60,
        months_above: whole("special-months")?,
        year_special: whole("special-year")? * 60,
    })
}

/// Each month alone: the ordinary limit may not be passed without a special clause, the other never be reached.
fn by_month(out: &mut Outcome, months: &BTreeMap<Date, Worked>, limits: &Limits) -> Reach {
    let mut reach = Reach::Within;
    for (month, worked) in months {
        let name = Quantity::Text(month.strftime("%Y-%m").to_string());
        let (overtime, together) = (worked.overtime, worked.together());
        let within = overtime <= limits.month;
        let under = together < limits.together;
        out.line_of(
            "overtime",
            name.clone(),
            Quantity::Minutes(overtime),
            verdict(within),
        );
        out.line_of(
            "together",
            name.clone(),
            Quantity::Minutes(together),
            verdict(under),
        );
        step(out, "month", &name, overtime, limits.month);
        step(out, "together", &name, together, limits.together);
        reach = reach.max(match (within, under) {
            (_, false) => Reach::Above,
            (false, true) => Reach::Special,
            (true, true) => Reach::Within,
        });
    }
    reach
}

fn step(out: &mut Outcome, id: &str, month: &Quantity, minutes: i64, limit: i64) {
    let values = [
        ("month", month.clone()),
        ("hours", Quantity::Minutes(minutes)),
        ("limit", Quantity::Minutes(limit)),
    ];
    out.step(id, &values);
}

/// The highest average of two to six months that follow each other without a gap.
fn averages(out: &mut Outcome, months: &BTreeMap<Date, Worked>, limits: &Limits) -> Reach {
    let mut worst: Option<(i64, i64, Date)> = None;
    for month in months.keys() {
        let mut sum = 0;
        for back in 0..6_i64 {
            let Some(worked) = months.get(&month.saturating_sub(back.months())) else {
                break;
            };
            sum += worked.together();
            let count = back + 1;
            // sum / count is higher than the worst so far; compared without dividing.
            let higher = worst.is_none_or(|(most, of, _)| sum * of > most * count);
            if count >= 2 && higher {
                worst = Some((sum, count, *month));
            }
        }
    }
    let Some((sum, count, until)) = worst else {
        return Reach::Within;
    };
    let within = sum <= limits.average * count;
    // Up to the next minute, so that nothing above the limit is shown as the limit.
    let average = Quantity::Minutes((sum + count - 1).div_euclid(count));
    out.judged("average", average.clone(), verdict(within));
    let values = [
        ("months", Quantity::Months(count)),
        ("until", Quantity::Text(until.strftime("%Y-%m").to_string())),
        ("average", average),
        ("limit", Quantity::Minutes(limits.average)),
    ];
    out.step("average", &values);
    if within { Reach::Within } else { Reach::Above }
}

/// The year of the agreement; where its first day was not told, the twelve months up to the last one.
fn by_year(
    out: &mut Outcome,
    given: &Given,
    months: &BTreeMap<Date, Worked>,
    last: Date,
    limits: &Limits,
) -> Reach {
    let begins = year_begins(given.date("year-begins"), last);
    let year: Vec<&Worked> = months.range(begins..=last).map(|(_, worked)| worked).collect();
    let overtime: i64 = year.iter().map(|worked| worked.overtime).sum();
    let above = year
        .iter()
        .filter(|worked| worked.overtime > limits.month)
        .count();
    let above = i64::try_from(above).unwrap_or(i64::MAX);
    let reach = if above > limits.months_above || overtime > limits.year_special {
        Reach::Above
    } else if overtime > limits.year {
        Reach::Special
    } else {
        Reach::Within
    };
    let from = Quantity::Text(begins.strftime("%Y-%m").to_string());
    out.judged(
        "months-above",
        Quantity::Count(above),
        verdict(above <= limits.months_above),
    );
    out.judged(
        "year",
        Quantity::Minutes(overtime),
        verdict(overtime <= limits.year),
    );
    let values = [
        ("from", from.clone()),
        ("months", Quantity::Months(above)),
        ("month-limit", Quantity::Minutes(limits.month)),
        ("limit", Quantity::Months(limits.months_above)),
    ];
    out.step("months-above", &values);
    let hours = |limit: i64| {
        [
            ("from", from.clone()),
            ("hours", Quantity::Minutes(overtime)),
            ("limit", Quantity::Minutes(limit)),
        ]
    };
    out.step("year", &hours(limits.year));
    out.step("year-special", &hours(limits.year_special));
    reach
}

/// The first month of the agreement's year that holds the last month.
fn year_begins(told: Option<Date>, last: Date) -> Date {
    let Some(told) = told else {
        return last.saturating_sub(11.months());
    };
    let months = |day: Date| i64::from(day.year()) * 12 + i64::from(day.month());
    let into = (months(last) - months(told)).rem_euclid(12);
    last.saturating_sub(into.months())
}

fn picture(months: &BTreeMap<Date, Worked>, limits: &Limits) -> Bars {
    let bar = |(month, worked): (&Date, &Worked)| Bar {
        of: Quantity::Text(month.strftime("%Y-%m").to_string()),
        is: Quantity::Minutes(worked.overtime),
        verdict: verdict(worked.overtime <= limits.month),
    };
    Bars {
        id: "months".to_owned(),
        bars: months.iter().map(bar).collect(),
        limit: Some(Quantity::Minutes(limits.month)),
    }
}

fn conclude(out: &mut Outcome, given: &Given, reach: Reach) {
    let (headline, sentence) = match (reach, given.code("special-clause")) {
        (Reach::Within, _) => return,
        (Reach::Above, _) => ("above", "above"),
        (Reach::Special, Some("no")) => ("not-agreed", "above"),
        (Reach::Special, _) => ("special-only", "ask"),
    };
    out.verdict = Verdict::Attention;
    out.headline = Said::new(headline, &[]);
    out.sentence = Some(Said::new(sentence, &[]));
}

fn verdict(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}
