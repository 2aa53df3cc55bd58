//! Pay against a floor per hour that differs by region and changes on days inside a month (最低賃金).
//!
//! The floor of each working day counts (Minimum Wage Act 4, 6); pay by the day or month is made hourly first
//! (Enforcement Regulation 2), without the parts of pay that do not count (Act 4(3)).

use super::rate::Rate;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Line, Outcome, Quantity, Row, Said, Stop, Used, Verdict, claim};
use crate::calendar::Date;

/// Pay against the floor.
pub(super) const WAGE_FLOOR: Computation = Computation {
    id: "wage-floor",
    contract: Contract {
        inputs: &[
            Need {
                name: "region",
                kind: NeedKind::AnyChoice,
            },
            Need {
                name: "pay-kind",
                kind: NeedKind::Choice(&["hour", "day", "month"]),
            },
            Need {
                name: "pay",
                kind: NeedKind::Yen,
            },
            Need {
                name: "not-counting",
                kind: NeedKind::Yen,
            },
            Need {
                name: "hours",
                kind: NeedKind::Hours,
            },
            Need {
                name: "pay-day",
                kind: NeedKind::Date,
            },
        ],
        lists: &[NeedList {
            name: "worked",
            columns: &[
                Need {
                    name: "from",
                    kind: NeedKind::Date,
                },
                Need {
                    name: "until",
                    kind: NeedKind::Date,
                },
                Need {
                    name: "hours",
                    kind: NeedKind::Hours,
                },
            ],
        }],
        figures: &[("floor", 1), ("claim-years", 0)],
        messages: Messages {
            headlines: &["short", "short-an-hour", "enough"],
            lines: &[
                "rate",
                "floor",
                "short-an-hour",
                "short",
                "short-in",
                "claim-until",
            ],
            steps: &["counted", "made-hourly", "floor", "row", "row-enough", "claim"],
            sentences: &["short"],
            wrongs: &["changes-inside", "ends-before", "pay-too-large", "pay-too-small"],
            pictures: &["compared"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let region = given.code("region").ok_or_else(|| Stop::lacks("region"))?;
    let rate = Rate::told(given, "not-counting")?;
    let rows = given.rows("worked");
    let last = rows.iter().filter_map(last_day).max().unwrap_or(law.today);
    let (floor, used) = law.whole("floor", &[region], last)?;
    let mut lines = Vec::new();
    let mut out = Outcome::new(
        Verdict::Fine,
        Said::new("enough", &[("floor", Quantity::Yen(floor))]),
    );
    rate.explain(&mut out, given, "not-counting");
    out.used(used.clone());
    if rows.is_empty() {
        step_floor(&mut out, given, &used, floor);
    }
    let mut short = 0;
    for row in rows {
        short += worked(&mut out, &mut lines, given, law, region, rate, row)?;
    }
    out.judged("rate", rate.shown(), verdict(rate.reaches(floor)));
    out.line("floor", Quantity::Yen(floor));
    if !rate.reaches(floor) {
        out.judged(
            "short-an-hour",
            Quantity::Yen(rate.short(floor, 60)),
            Verdict::Attention,
        );
    }
    if rows.is_empty() {
        short = rate.short(floor, whole_period(given, rate));
    }
    out.lines.extend(lines);
    out.picture = Some(compared(rate, floor));
    conclude(&mut out, given, law, rate, floor, short)?;
    Ok(out)
}

/// The minutes that one payment stands for, where nobody told which hours were worked.
fn whole_period(given: &Given, rate: Rate) -> i64 {
    match given.code("pay-kind") {
        Some("hour") => 0,
        _ => rate.minutes,
    }
}

fn step_floor(out: &mut Outcome, given: &Given, used: &Used, floor: i64) {
    let values = [
        ("region", region(given)),
        ("from", Quantity::Date(used.from)),
        ("floor", Quantity::Yen(floor)),
    ];
    out.step("floor", &values);
}

fn region(given: &Given) -> Quantity {
    Quantity::Choice {
        input: "region".to_owned(),
        id: given.code("region").unwrap_or_default().to_owned(),
    }
}

/// One row of hours worked, under the floor of its days.
fn worked(
    out: &mut Outcome,
    lines: &mut Vec<Line>,
    given: &Given,
    law: &Law<'_>,
    region: &str,
    rate: Rate,
    row: &Row,
) -> Result<i64, Stop> {
    let from = row.date("from").ok_or_else(|| Stop::lacks("worked"))?;
    let until = last_day(row).unwrap_or(from);
    let minutes = row.minutes("hours").ok_or_else(|| Stop::lacks("worked"))?;
    if until < from {
        return Err(Stop::wrong("worked", "ends-before"));
    }
    let (floor, used) = law.whole("floor", &[region], from)?;
    if law.whole("floor", &[region], until)?.0 != floor {
        return Err(Stop::wrong("worked", "changes-inside"));
    }
    step_floor(out, given, &used, floor);
    out.used(used);
    let short = rate.short(floor, minutes);
    let values = [
        ("from", Quantity::Date(from)),
        ("until", Quantity::Date(until)),
        ("hours", Quantity::Minutes(minutes)),
        ("rate", rate.shown()),
        ("floor", Quantity::Yen(floor)),
        ("short", Quantity::Yen(short)),
    ];
    out.step(if short > 0 { "row" } else { "row-enough" }, &values);
    lines.push(Line {
        id: "short-in".to_owned(),
        of: Some(Quantity::Date(from)),
        is: Quantity::Yen(short),
        verdict: verdict(short == 0),
    });
    Ok(short)
}

fn compared(rate: Rate, floor: i64) -> Bars {
    let bar = |line: &str, is: Quantity, verdict: Verdict| Bar {
        of: Quantity::Line(line.to_owned()),
        is,
        verdict,
    };
    Bars {
        id: "compared".to_owned(),
        bars: vec![
            bar("rate", rate.shown(), verdict(rate.reaches(floor))),
            bar("floor", Quantity::Yen(floor), Verdict::Neutral),
        ],
        limit: None,
    }
}

fn last_day(row: &Row) -> Option<Date> {
    row.date("until").or_else(|| row.date("from"))
}

fn verdict(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}

fn conclude(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    rate: Rate,
    floor: i64,
    short: i64,
) -> Result<(), Stop> {
    let an_hour = Quantity::Yen(rate.short(floor, 60));
    if short > 0 {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("short", &[("short", Quantity::Yen(short))]);
        out.judged("short", Quantity::Yen(short), Verdict::Attention);
    } else if !rate.reaches(floor) {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("short-an-hour", &[("short", an_hour)]);
    }
    if out.verdict == Verdict::Attention {
        let values = [
            ("region", region(given)),
            ("floor", Quantity::Yen(floor)),
            ("rate", rate.shown()),
        ];
        out.sentence = Some(Said::new("short", &values));
        claim::until(out, given, law)?;
    }
    Ok(())
}
