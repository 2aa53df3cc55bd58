//! Until when one must be back in the country so that the permission to stay goes on (再入国).
//!
//! ICRRA 26-2(2): 「出国の日から一年（在留期間の満了の日が出国の日から一年を経過する日前に到来する場合には、在留期間の満了までの期間）」;
//! 26(3): a permit of five years at most; Special Act 23: two years, and a permit of six. None of them rolls.

use super::counting::{figure, within};
use super::registry::{Computation, Contract, Messages, Need, NeedKind};
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// The last day to be back.
pub(super) const RETURN_LIMIT: Computation = Computation {
    id: "return-limit",
    contract: Contract {
        inputs: &[
            Need::new("departs", NeedKind::Date),
            Need::new("status", NeedKind::AnyChoice),
            Need::new("until", NeedKind::Date),
            Need::new("short-stay", NeedKind::YesNo),
            Need::new("way", NeedKind::Choice(&["deemed", "permit", "none"])),
            Need::new("permit-until", NeedKind::Date),
            Need::new("returns", NeedKind::Date),
        ],
        lists: &[],
        figures: &[
            ("years", 1),
            ("permit-years", 1),
            ("permit-longest", 1),
            ("stay-ends", 1),
        ],
        messages: Messages {
            headlines: &[
                "back-by",
                "too-late",
                "permit-needed",
                "lost",
                "ask-for-permit",
                "stay-over",
            ],
            lines: &["back-by", "year-ends", "stay-ends", "permit-years", "spare-day"],
            steps: &[
                "year",
                "stay-first",
                "year-first",
                "no-end",
                "permit",
                "permit-unknown",
                "permit-abroad",
                "stands",
                "tick",
                "no-longer-abroad",
                "not-for-you",
            ],
            sentences: &["re-entry", "permit"],
            wrongs: &["no-such-day", "returns-before"],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let departs = given.date("departs").ok_or_else(|| Stop::lacks("departs"))?;
    let status = given.code("status").ok_or_else(|| Stop::lacks("status"))?;
    if given.date("returns").is_some_and(|returns| returns < departs) {
        return Err(Stop::wrong("returns", "returns-before"));
    }
    let mut out = Outcome::new(Verdict::Neutral, Said::new("lost", &[]));
    let ends = stay_ends(&mut out, given, law, status, departs)?;
    if ends.is_some_and(|ends| ends < departs) {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("stay-over", &[]);
        return Ok(out);
    }
    match given.code("way") {
        Some("none") => {
            out.verdict = Verdict::Attention;
            out.step("tick", &[]);
            out.sentence = Some(Said::new("re-entry", &[]));
            Ok(out)
        }
        Some("permit") => permit(out, given, law, status, departs, ends),
        _ => deemed(out, given, law, status, departs, ends),
    }
}

/// The last day of the stay, where the status has one.
fn stay_ends(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    status: &str,
    departs: Date,
) -> Result<Option<Date>, Stop> {
    let counts = law.figure("stay-ends", &[status], departs)?;
    if counts.value == "no" {
        out.step("no-end", &[]);
        return Ok(None);
    }
    let until = given.date("until").ok_or_else(|| Stop::lacks("until"))?;
    Ok(Some(until))
}

fn deemed(
    mut out: Outcome,
    given: &Given,
    law: &Law<'_>,
    status: &str,
    departs: Date,
    ends: Option<Date>,
) -> Result<Outcome, Stop> {
    let years = figure(&mut out, law, "years", &[status], departs)?;
    if years == 0 || given.yes("short-stay") {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("permit-needed", &[]);
        out.step("not-for-you", &[]);
        out.sentence = Some(Said::new("permit", &[]));
        return Ok(out);
    }
    let year = within(law, (years, Unit::Year), departs, FirstDay::Excluded, "departs")?.due;
    let values = [
        ("departs", Quantity::Date(departs)),
        ("years", Quantity::Years(years)),
        ("year", Quantity::Date(year)),
    ];
    out.step("year", &values);
    let last = ends.map_or(year, |ends| ends.min(year));
    if let Some(ends) = ends {
        let values = [("ends", Quantity::Date(ends)), ("year", Quantity::Date(year))];
        out.step(if ends < year { "stay-first" } else { "year-first" }, &values);
    }
    out.step("tick", &[]);
    out.step("no-longer-abroad", &[]);
    conclude(&mut out, given, last);
    out.line("year-ends", Quantity::Date(year));
    if let Some(ends) = ends {
        out.line("stay-ends", Quantity::Date(ends));
    }
    let late = out.verdict == Verdict::Attention;
    if late {
        let years = figure(&mut out, law, "permit-years", &[status], departs)?;
        out.line("permit-years", Quantity::Years(years));
    }
    out.sentence = Some(Said::new(if late { "permit" } else { "re-entry" }, &[]));
    Ok(out)
}

fn permit(
    mut out: Outcome,
    given: &Given,
    law: &Law<'_>,
    status: &str,
    departs: Date,
    ends: Option<Date>,
) -> Result<Outcome, Stop> {
    let years = figure(&mut out, law, "permit-years", &[status], departs)?;
    let longest = figure(&mut out, law, "permit-longest", &[status], departs)?;
    out.line("permit-years", Quantity::Years(years));
    let Some(permit) = given.date("permit-until") else {
        out.step("permit-unknown", &[("years", Quantity::Years(years))]);
        out.headline = Said::new("ask-for-permit", &[]);
        out.verdict = Verdict::Attention;
        out.sentence = Some(Said::new("permit", &[]));
        return Ok(out);
    };
    let last = ends.map_or(permit, |ends| ends.min(permit));
    let values = [
        ("permit", Quantity::Date(permit)),
        ("years", Quantity::Years(years)),
        ("last", Quantity::Date(last)),
    ];
    out.step("permit", &values);
    out.step("permit-abroad", &[("longest", Quantity::Years(longest))]);
    conclude(&mut out, given, last);
    if let Some(ends) = ends {
        out.line("stay-ends", Quantity::Date(ends));
    }
    Ok(out)
}

/// The last day to be back, and whether the planned return keeps it.
fn conclude(out: &mut Outcome, given: &Given, last: Date) {
    out.step("stands", &[("last", Quantity::Date(last))]);
    let late = given.date("returns").filter(|returns| *returns > last);
    let verdict = if late.is_some() {
        Verdict::Attention
    } else {
        Verdict::Fine
    };
    out.verdict = verdict;
    out.judged("back-by", Quantity::Date(last), verdict);
    if let Ok(spare) = last.yesterday() {
        out.line("spare-day", Quantity::Date(spare));
    }
    out.headline = match late {
        Some(returns) => {
            let values = [
                ("returns", Quantity::Date(returns)),
                ("last", Quantity::Date(last)),
            ];
            Said::new("too-late", &values)
        }
        None => Said::new("back-by", &[("last", Quantity::Date(last))]),
    };
}
