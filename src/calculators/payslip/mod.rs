//! A payslip held against what was due, line by line.
//!
//! What is due comes from the other computations: the rate ([`super::rate`]), its floor, the premiums
//! ([`super::premium`]), until when the rest can be claimed ([`super::claim`]). Pay below the floor is void in that part
//! and the floor stands in its place (Minimum Wage Act 4(2)), so the premiums too are counted from the floor.

mod deductions;

use super::premium::{self, Month, PremiumHours};
use super::rate::Rate;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Verdict, claim};
use crate::calendar::Date;

/// A payslip against what was due.
pub(super) const PAYSLIP: Computation = Computation {
    id: "payslip-check",
    contract: Contract {
        inputs: &[
            Need::new("region", NeedKind::AnyChoice),
            Need::new("month-begins", NeedKind::Date),
            Need::new("pay-kind", NeedKind::Choice(&["hour", "day", "month"])),
            Need::new("pay", NeedKind::Yen),
            Need::new("hours", NeedKind::Hours),
            Need::new("not-counting", NeedKind::Yen),
            Need::new("not-counting-floor", NeedKind::Yen),
            Need::new("worked-hours", NeedKind::Hours),
            Need::new("worked-days", NeedKind::Number),
            premium::OVERTIME,
            premium::OVERTIME_NIGHT,
            premium::HOLIDAY,
            premium::HOLIDAY_NIGHT,
            premium::NIGHT,
            Need::new("paid-base", NeedKind::Yen),
            Need::new("paid-overtime", NeedKind::Yen),
            Need::new("paid-holiday", NeedKind::Yen),
            Need::new("paid-night", NeedKind::Yen),
            Need::new("pay-day", NeedKind::Date),
        ],
        lists: &[NeedList {
            name: "deductions",
            columns: &deductions::COLUMNS,
        }],
        figures: &[
            ("floor", 1),
            ("working-time", 1),
            ("premium", 1),
            ("claim-years", 0),
        ],
        messages: Messages {
            headlines: &["missing", "fine", "ask"],
            lines: &[
                "missing",
                "due-base",
                "paid-base",
                "due-premium",
                "paid-premium",
                "overtime-pay",
                "beyond-pay",
                "holiday-pay",
                "night-pay",
                "rate",
                "floor",
                "deduction-by-law",
                "deduction-agreed",
                "deduction-ask",
                "deduction-missing",
                "claim-until",
            ],
            steps: &[
                "counted",
                "made-hourly",
                "floor",
                "floor-changes",
                "floor-instead",
                "base-hours",
                "base-days",
                "base-month",
                "floor-added",
                "overtime",
                "beyond",
                "holiday",
                "night",
                "premium-compared",
                "base-compared",
                "deduction-agreement",
                "deduction-loan",
                "claim",
            ],
            sentences: &["missing", "ask"],
            wrongs: &[
                "pay-too-small",
                "pay-too-large",
                "more-than-a-month",
                "more-night-than-work",
            ],
            pictures: &["compared"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let month = given
        .date("month-begins")
        .ok_or_else(|| Stop::lacks("month-begins"))?;
    let month = Month::from(month);
    let paid_base = paid(given, "paid-base")?.ok_or_else(|| Stop::lacks("paid-base"))?;
    let mut out = Outcome::new(Verdict::Fine, Said::new("fine", &[]));
    let told = Rate::told(given, "not-counting")?;
    told.explain(&mut out, given, "not-counting");
    let (floor, below) = floor(&mut out, given, law, month)?;
    let rate = if below && !told.reaches(floor) {
        Rate::hourly(floor)
    } else {
        told
    };
    let base = base(&mut out, given, floor, below)?;
    let hours = PremiumHours::told(given)?.unwrap_or_default();
    let due = premium::due(rate, hours, law, month.first)?;
    due.explain(&mut out);
    let paid_premium = paid_premium(given)?;
    compared(&mut out, "base-compared", base, paid_base);
    compared(&mut out, "premium-compared", due.total(), paid_premium);
    let deducted = deductions::check(&mut out, given.rows("deductions"))?;
    let missing = (base - paid_base).max(0) + (due.total() - paid_premium).max(0) + deducted.missing;
    let mut lines = std::mem::take(&mut out.lines);
    out.judged("missing", Quantity::Yen(missing), verdict(missing == 0));
    out.judged("due-base", Quantity::Yen(base), Verdict::Neutral);
    out.judged("paid-base", Quantity::Yen(paid_base), verdict(paid_base >= base));
    out.line("due-premium", Quantity::Yen(due.total()));
    out.judged(
        "paid-premium",
        Quantity::Yen(paid_premium),
        verdict(paid_premium >= due.total()),
    );
    for (line, yen) in due.parts().into_iter().filter(|(_, yen)| *yen > 0) {
        out.line(line, Quantity::Yen(yen));
    }
    out.judged("rate", told.shown(), verdict(!below));
    out.line("floor", Quantity::Yen(floor));
    out.lines.append(&mut lines);
    out.picture = Some(picture(base, paid_base, due.total(), paid_premium));
    conclude(&mut out, given, law, month, missing, deducted.ask)?;
    Ok(out)
}

/// An amount on the payslip; nothing where it shows none.
fn paid(given: &Given, input: &str) -> Result<Option<i64>, Stop> {
    match given.number(input) {
        Some(yen) if yen < 0 => Err(Stop::wrong(input, "pay-too-small")),
        Some(yen) if yen > 1_000_000_000 => Err(Stop::wrong(input, "pay-too-large")),
        yen => Ok(yen),
    }
}

/// Payslips often join the premiums, so they are compared together.
fn paid_premium(given: &Given) -> Result<i64, Stop> {
    let paid = |input: &str| Ok(paid(given, input)?.unwrap_or(0));
    Ok(paid("paid-overtime")? + paid("paid-holiday")? + paid("paid-night")?)
}

/// The floor of the month's first day, and whether the pay that counts for it is below.
fn floor(out: &mut Outcome, given: &Given, law: &Law<'_>, month: Month) -> Result<(i64, bool), Stop> {
    let region = given.code("region").ok_or_else(|| Stop::lacks("region"))?;
    let (floor, used) = law.whole("floor", &[region], month.first)?;
    let region_name = Quantity::Choice {
        input: "region".to_owned(),
        id: region.to_owned(),
    };
    let rate = Rate::told(given, "not-counting-floor")?;
    let values = [
        ("region", region_name.clone()),
        ("from", Quantity::Date(used.from)),
        ("floor", Quantity::Yen(floor)),
        ("rate", rate.shown()),
    ];
    out.step("floor", &values);
    out.used(used);
    // A later floor inside the month is for the days from then on: the calculator of the floor can split the month.
    let later = law.whole("floor", &[region], month.last);
    if let Some((later, used)) = later.ok().filter(|(later, _)| *later != floor) {
        let values = [
            ("region", region_name),
            ("from", Quantity::Date(used.from)),
            ("floor", Quantity::Yen(later)),
        ];
        out.step("floor-changes", &values);
    }
    let below = !rate.reaches(floor);
    if below {
        out.step(
            "floor-instead",
            &[("floor", Quantity::Yen(floor)), ("rate", rate.shown())],
        );
    }
    Ok((floor, below))
}

/// The pay for the ordinary hours, at least the floor.
fn base(out: &mut Outcome, given: &Given, floor: i64, below: bool) -> Result<i64, Stop> {
    let rate = Rate::told(given, "not-counting-floor")?;
    let pay = given.number("pay").ok_or_else(|| Stop::lacks("pay"))?;
    let (id, agreed, minutes, of) = match given.code("pay-kind") {
        Some("hour") => {
            let minutes = given
                .minutes("worked-hours")
                .filter(|minutes| *minutes <= premium::MONTH);
            let minutes = minutes.ok_or_else(|| Stop::lacks("worked-hours"))?;
            let agreed = Rate::hourly(pay).pay(minutes, 100);
            ("base-hours", agreed, minutes, Quantity::Minutes(minutes))
        }
        Some("day") => {
            let days = given.number("worked-days").filter(|days| (0..=31).contains(days));
            let days = days.ok_or_else(|| Stop::lacks("worked-days"))?;
            ("base-days", pay * days, rate.minutes * days, Quantity::Days(days))
        }
        _ => ("base-month", pay, rate.minutes, Quantity::Minutes(rate.minutes)),
    };
    let short = if below { rate.short(floor, minutes) } else { 0 };
    let values = [
        ("pay", Quantity::Yen(pay)),
        ("of", of),
        ("agreed", Quantity::Yen(agreed)),
    ];
    out.step(id, &values);
    if short > 0 {
        let values = [
            ("short", Quantity::Yen(short)),
            ("due", Quantity::Yen(agreed + short)),
        ];
        out.step("floor-added", &values);
    }
    Ok(agreed + short)
}

fn compared(out: &mut Outcome, id: &str, due: i64, paid: i64) {
    let values = [
        ("due", Quantity::Yen(due)),
        ("paid", Quantity::Yen(paid)),
        ("missing", Quantity::Yen((due - paid).max(0))),
    ];
    out.step(id, &values);
}

fn picture(base: i64, paid_base: i64, premium: i64, paid_premium: i64) -> Bars {
    let bar = |line: &str, yen: i64, verdict: Verdict| Bar {
        of: Quantity::Line(line.to_owned()),
        is: Quantity::Yen(yen),
        verdict,
    };
    Bars {
        id: "compared".to_owned(),
        bars: vec![
            bar("due-base", base, Verdict::Neutral),
            bar("paid-base", paid_base, verdict(paid_base >= base)),
            bar("due-premium", premium, Verdict::Neutral),
            bar("paid-premium", paid_premium, verdict(paid_premium >= premium)),
        ],
        limit: None,
    }
}

fn verdict(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}

fn conclude(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    month: Month,
    missing: i64,
    ask: i64,
) -> Result<(), Stop> {
    let from = |day: Date| Quantity::Date(day);
    if missing > 0 {
        out.verdict = Verdict::Attention;
        let amount = ("missing", Quantity::Yen(missing));
        out.headline = Said::new("missing", std::slice::from_ref(&amount));
        let values = [("first", from(month.first)), ("last", from(month.last)), amount];
        out.sentence = Some(Said::new("missing", &values));
        claim::until(out, given, law)?;
    } else if ask > 0 {
        let amount = [("amount", Quantity::Yen(ask))];
        out.verdict = Verdict::Attention;
        out.headline = Said::new("ask", &amount);
        out.sentence = Some(Said::new("ask", &amount));
    }
    Ok(())
}
