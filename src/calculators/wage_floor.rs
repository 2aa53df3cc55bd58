//! Pay against a floor per hour that differs by region and changes on days inside a month (最低賃金).
//!
//! The floor of each working day counts (Minimum Wage Act 4, 6); pay by the day or month is made hourly first
//! (Enforcement Regulation 2), without the parts of pay that do not count (Act 4(3)).

use super::quantity::round_half_up;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Line, Outcome, Quantity, Row, Said, Stop, Used, Verdict};
use crate::calendar::{ClosedDay, Date, FirstDay, Period, Unit};

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
            wrongs: &["changes-inside", "ends-before", "pay-too-small"],
            pictures: &["compared"],
        },
    },
    run,
};

/// An hourly rate as a fraction, so that nothing is rounded before the end: yen × 60 for each so many minutes.
#[derive(Copy, Clone)]
struct Rate {
    yen: i64,
    minutes: i64,
}

impl Rate {
    /// Hundredths of a yen an hour, for showing.
    fn shown(self) -> Quantity {
        Quantity::YenHundredths(round_half_up(self.yen * 60 * 100, self.minutes))
    }

    /// Yen missing to the floor for so many minutes; nothing where the rate reaches it.
    fn short(self, floor: i64, minutes: i64) -> i64 {
        let missing = (floor * self.minutes - self.yen * 60) * minutes;
        round_half_up(missing, 60 * self.minutes).max(0)
    }

    fn reaches(self, floor: i64) -> bool {
        self.yen * 60 >= floor * self.minutes
    }
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let region = given.code("region").ok_or_else(|| Stop::lacks("region"))?;
    let rate = rate(given)?;
    let rows = given.rows("worked");
    let last = rows.iter().filter_map(last_day).max().unwrap_or(law.today);
    let (floor, used) = law.whole("floor", &[region], last)?;
    let mut lines = Vec::new();
    let mut out = Outcome::new(
        Verdict::Fine,
        Said::new("enough", &[("floor", Quantity::Yen(floor))]),
    );
    explain_rate(&mut out, given, rate);
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

/// What counts of the pay, and for how many minutes it stands.
fn rate(given: &Given) -> Result<Rate, Stop> {
    let kind = given.code("pay-kind").ok_or_else(|| Stop::lacks("pay-kind"))?;
    let pay = given.number("pay").ok_or_else(|| Stop::lacks("pay"))?;
    let yen = pay - given.number("not-counting").unwrap_or(0);
    if yen <= 0 {
        return Err(Stop::wrong("pay", "pay-too-small"));
    }
    let minutes = match kind {
        "hour" => 60,
        _ => given
            .minutes("hours")
            .filter(|minutes| *minutes > 0)
            .ok_or_else(|| Stop::lacks("hours"))?,
    };
    Ok(Rate { yen, minutes })
}

/// The minutes that one payment stands for, where nobody told which hours were worked.
fn whole_period(given: &Given, rate: Rate) -> i64 {
    match given.code("pay-kind") {
        Some("hour") => 0,
        _ => rate.minutes,
    }
}

fn explain_rate(out: &mut Outcome, given: &Given, rate: Rate) {
    if let Some(not_counting) = given.number("not-counting").filter(|yen| *yen > 0) {
        let pay = Quantity::Yen(rate.yen + not_counting);
        let values = [
            ("pay", pay),
            ("not-counting", Quantity::Yen(not_counting)),
            ("counted", Quantity::Yen(rate.yen)),
        ];
        out.step("counted", &values);
    }
    if given.code("pay-kind") != Some("hour") {
        let values = [
            ("counted", Quantity::Yen(rate.yen)),
            ("hours", Quantity::Minutes(rate.minutes)),
            ("rate", rate.shown()),
        ];
        out.step("made-hourly", &values);
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
        claim(out, given, law)?;
    }
    Ok(())
}

/// Wages can be claimed for a number of years from the pay day (Labor Standards Act 115, suppl. 143(3)).
fn claim(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<(), Stop> {
    let Some(pay_day) = given.date("pay-day") else {
        return Ok(());
    };
    let (years, used) = law.whole("claim-years", &[], pay_day)?;
    let years_period = u16::try_from(years)
        .ok()
        .and_then(|years| Period::new(years, Unit::Year).ok());
    let until = years_period.and_then(|period| {
        law.calendar
            .within(period, pay_day, FirstDay::Excluded, ClosedDay::Stands)
            .ok()
    });
    if let Some(until) = until {
        out.used(used);
        out.line("claim-until", Quantity::Date(until.due));
        let values = [
            ("pay-day", Quantity::Date(pay_day)),
            ("years", Quantity::Years(years)),
            ("until", Quantity::Date(until.due)),
        ];
        out.step("claim", &values);
    }
    Ok(())
}
