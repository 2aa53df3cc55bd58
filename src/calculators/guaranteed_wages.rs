//! The state's advance for wages of an employer who cannot pay any more (未払賃金の立替払).
//!
//! Act on Ensuring Wage Payment 7; its Enforcement Order 3: left in the two years from six months before the first
//! petition (or application for recognition); 4(1): eighty per cent of what is unpaid, which counts up to a limit by the
//! age on leaving; 4(2): pay days from six months before leaving to the day before the claim, and nothing under 20,000 yen.

use super::counting::{before, day_before, figure, within};
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit, age_on};

/// The advance.
pub(super) const GUARANTEED_WAGES: Computation = Computation {
    id: "guaranteed-wages",
    contract: Contract {
        inputs: &[
            Need::new("left", NeedKind::Date),
            Need::new("born", NeedKind::Date),
            Need::new("petition", NeedKind::Date),
            Need::new("decided", NeedKind::Date),
            Need::new("claimed", NeedKind::Date),
            Need::new("allowance", NeedKind::Yen),
            Need::new("allowance-day", NeedKind::Date),
        ],
        lists: &[NeedList {
            name: "unpaid",
            columns: &[
                Need::new("pay-day", NeedKind::Date),
                Need::new("yen", NeedKind::Yen),
            ],
        }],
        figures: &[
            ("percent", 0),
            ("ceiling", 1),
            ("least", 0),
            ("months-before", 0),
            ("window-years", 0),
            ("claim-years", 0),
        ],
        messages: Messages {
            headlines: &["advance", "too-little", "left-outside", "too-late", "nothing"],
            lines: &[
                "advance",
                "counted",
                "not-counted",
                "ceiling",
                "window-from",
                "window-until",
                "petition-by",
                "claim-until",
            ],
            steps: &[
                "employer",
                "window",
                "no-petition",
                "pay-days",
                "row",
                "row-outside",
                "allowance",
                "allowance-outside",
                "ceiling",
                "above",
                "least",
                "share",
                "claim",
                "no-decision",
            ],
            sentences: &["ask"],
            wrongs: &["no-such-day", "not-an-amount", "born-after"],
            pictures: &["compared"],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let left = given.date("left").ok_or_else(|| Stop::lacks("left"))?;
    let born = given.date("born").ok_or_else(|| Stop::lacks("born"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("nothing", &[]));
    out.step("employer", &[]);
    let inside = window(&mut out, given, law, left)?;
    let in_time = claim(&mut out, given, law)?;
    let total = unpaid(&mut out, given, law, left)?;
    let ceiling = ceiling(&mut out, law, left, born)?;
    let least = figure(&mut out, law, "least", &[], left)?;
    let percent = figure(&mut out, law, "percent", &[], left)?;
    let counted = total.min(ceiling);
    let advance = if inside && total >= least {
        counted * percent / 100
    } else {
        0
    };
    let values = [
        ("total", Quantity::Yen(total)),
        ("ceiling", Quantity::Yen(ceiling)),
        ("counted", Quantity::Yen(counted)),
        ("least", Quantity::Yen(least)),
        ("percent", Quantity::PerMille(percent * 10)),
        ("advance", Quantity::Yen(advance)),
        ("left", Quantity::Date(left)),
    ];
    if total > ceiling {
        out.step("above", &values);
    }
    out.step(if total < least { "least" } else { "share" }, &values);
    let rest = std::mem::take(&mut out.lines);
    out.line("advance", Quantity::Yen(advance));
    out.line("counted", Quantity::Yen(counted));
    out.lines.extend(rest);
    let headline = match () {
        () if !inside => "left-outside",
        () if !in_time => "too-late",
        () if total == 0 => "nothing",
        () if total < least => "too-little",
        () => "advance",
    };
    out.headline = Said::new(headline, &values);
    if headline == "advance" {
        out.sentence = Some(Said::new("ask", &values));
        out.picture = Some(compared(total, advance, counted));
    } else {
        out.verdict = Verdict::Attention;
    }
    Ok(out)
}

/// Order 3: 「次に掲げる日…の六月前の日から二年間」. Before any petition: the last day for one that still reaches this leaving.
fn window(out: &mut Outcome, given: &Given, law: &Law<'_>, left: Date) -> Result<bool, Stop> {
    let months = figure(out, law, "months-before", &[], left)?;
    let Some(petition) = given.date("petition") else {
        let by = within(law, (months, Unit::Month), left, FirstDay::Excluded, "left")?.due;
        out.step(
            "no-petition",
            &[("by", Quantity::Date(by)), ("months", Quantity::Months(months))],
        );
        out.line("petition-by", Quantity::Date(by));
        return Ok(true);
    };
    let years = figure(out, law, "window-years", &[], left)?;
    let from = before(law, (months, Unit::Month), petition, "petition")?;
    let until = within(law, (years, Unit::Year), from, FirstDay::Included, "petition")?.due;
    let values = [
        ("petition", Quantity::Date(petition)),
        ("from", Quantity::Date(from)),
        ("until", Quantity::Date(until)),
        ("left", Quantity::Date(left)),
    ];
    out.step("window", &values);
    out.line("window-from", Quantity::Date(from));
    out.line("window-until", Quantity::Date(until));
    Ok(from <= left && left <= until)
}

/// Two years from the day after the decision.
fn claim(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<bool, Stop> {
    let Some(decided) = given.date("decided") else {
        out.step("no-decision", &[]);
        return Ok(true);
    };
    let years = figure(out, law, "claim-years", &[], decided)?;
    let until = within(law, (years, Unit::Year), decided, FirstDay::Excluded, "decided")?.due;
    let in_time = given.date("claimed").unwrap_or(law.today) <= until;
    let verdict = if in_time {
        Verdict::Neutral
    } else {
        Verdict::Attention
    };
    out.judged("claim-until", Quantity::Date(until), verdict);
    let values = [
        ("decided", Quantity::Date(decided)),
        ("years", Quantity::Years(years)),
        ("until", Quantity::Date(until)),
    ];
    out.step("claim", &values);
    Ok(in_time)
}

/// 4(2): 「基準退職日の六月前の日から…請求の日の前日までの間に支払期日が到来し」
fn unpaid(out: &mut Outcome, given: &Given, law: &Law<'_>, left: Date) -> Result<i64, Stop> {
    let months = figure(out, law, "months-before", &[], left)?;
    let from = before(law, (months, Unit::Month), left, "left")?;
    let until = day_before(given.date("claimed").unwrap_or(law.today), "claimed")?;
    let values = [("from", Quantity::Date(from)), ("until", Quantity::Date(until))];
    out.step("pay-days", &values);
    let mut open = Vec::new();
    for row in given.rows("unpaid") {
        let day = row.date("pay-day").ok_or_else(|| Stop::lacks("unpaid"))?;
        let yen = row.number("yen").ok_or_else(|| Stop::lacks("unpaid"))?;
        open.push((("row", "row-outside"), day, yen, "unpaid"));
    }
    if let Some(yen) = given.number("allowance").filter(|yen| *yen != 0) {
        let day = given.date("allowance-day").unwrap_or(left);
        open.push((("allowance", "allowance-outside"), day, yen, "allowance"));
    }
    let (mut counted, mut not_counted) = (0, 0);
    for ((inside, outside), day, yen, input) in open {
        if yen <= 0 {
            return Err(Stop::wrong(input, "not-an-amount"));
        }
        let values = [("day", Quantity::Date(day)), ("yen", Quantity::Yen(yen))];
        if from <= day && day <= until {
            counted += yen;
            out.step(inside, &values);
        } else {
            not_counted += yen;
            out.step(outside, &values);
        }
    }
    if not_counted > 0 {
        out.judged("not-counted", Quantity::Yen(not_counted), Verdict::Attention);
    }
    Ok(counted)
}

/// 4(1)(i) to (iii): by the age on the day of leaving. The table holds the age from which each limit counts.
fn ceiling(out: &mut Outcome, law: &Law<'_>, left: Date, born: Date) -> Result<i64, Stop> {
    let age = age_on(born, left).ok_or_else(|| Stop::wrong("born", "born-after"))?;
    let bands = (0..=age).rev();
    let found = bands
        .map(|age| law.whole("ceiling", &[&age.to_string()], left))
        .find(Result::is_ok);
    let (ceiling, used) = found.unwrap_or_else(|| {
        Err(Stop::NoFigure {
            role: "ceiling".to_owned(),
            on: left,
        })
    })?;
    out.used(used);
    let values = [
        ("age", Quantity::Count(i64::from(age))),
        ("ceiling", Quantity::Yen(ceiling)),
        ("left", Quantity::Date(left)),
    ];
    out.step("ceiling", &values);
    out.line("ceiling", Quantity::Yen(ceiling));
    Ok(ceiling)
}

fn compared(total: i64, advance: i64, counted: i64) -> Bars {
    let bar = |line: &str, yen: i64, verdict: Verdict| Bar {
        of: Quantity::Line(line.to_owned()),
        is: Quantity::Yen(yen),
        verdict,
    };
    let verdict = if counted < total {
        Verdict::Attention
    } else {
        Verdict::Neutral
    };
    Bars {
        id: "compared".to_owned(),
        bars: vec![
            bar("counted", counted, verdict),
            bar("advance", advance, Verdict::Fine),
        ],
        limit: None,
    }
}
