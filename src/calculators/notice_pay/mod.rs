//! Pay for notice of dismissal that was too short (解雇予告手当), with the average wage that it is counted in (平均賃金).
//!
//! Labor Standards Act 20(1): 「少くとも三十日前にその予告をしなければならない。三十日前に予告をしない使用者は、三十日分以上の
//! 平均賃金を支払わなければならない」; (2): each day paid shortens the notice by a day. 12: the wages of the three months before,
//! by the days of these months, and not under six tenths of a working day's pay for pay by the hour or day. 19: no
//! dismissal in certain leaves and thirty days after. 21: for whom 20 does not hold.

mod average;

use average::average;

use super::counting::{days_between, figure, within};
use super::quantity::round_half_up;
use super::registry::{Computation, Contract, Messages, Need, NeedKind, NeedList};
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{Date, FirstDay, Unit};

/// Pay for missing notice.
pub(super) const NOTICE_PAY: Computation = Computation {
    id: "notice-pay",
    contract: Contract {
        inputs: &[
            Need::new("told", NeedKind::Date),
            Need::new("last-day", NeedKind::Date),
            Need::new(
                "employed-as",
                NeedKind::Choice(&["ordinary", "by-the-day", "short-term", "seasonal", "trial"]),
            ),
            Need::new("started", NeedKind::Date),
            Need::new("agreed-end", NeedKind::Date),
            Need::new("leave", NeedKind::Choice(&["none", "injury", "birth"])),
            Need::new("leave-ends", NeedKind::Date),
            Need::new("approved", NeedKind::YesNo),
            Need::new("pay-kind", NeedKind::Choice(&["hour", "day", "month"])),
        ],
        lists: &[NeedList {
            name: "wages",
            columns: &[
                Need::new("from", NeedKind::Date),
                Need::new("until", NeedKind::Date),
                Need::new("yen", NeedKind::Yen),
                Need::new("worked", NeedKind::Number),
                Need::new("by-the-month", NeedKind::Yen),
                Need::new("left-out", NeedKind::Number),
            ],
        }],
        figures: &[
            ("notice-days", 0),
            ("floor-percent", 0),
            ("protected-days", 0),
            ("by-the-day-months", 0),
            ("trial-days", 0),
        ],
        messages: Messages {
            headlines: &["pay", "missing", "enough", "banned", "not-covered", "approved"],
            lines: &[
                "pay",
                "average",
                "given",
                "missing",
                "enough-from",
                "banned-until",
            ],
            steps: &[
                "given",
                "missing",
                "by-the-day",
                "short-term",
                "seasonal",
                "trial",
                "injury",
                "birth",
                "approved",
                "approval",
                "wages",
                "average",
                "floor",
                "floor-mixed",
                "floor-higher",
                "pay",
                "no-wages",
            ],
            sentences: &["pay", "missing", "banned"],
            wrongs: &[
                "no-such-day",
                "last-before-told",
                "ends-before",
                "after-told",
                "overlap",
                "too-long",
                "worked",
                "month-part",
            ],
            pictures: &[],
        },
    },
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let told = given.date("told").ok_or_else(|| Stop::lacks("told"))?;
    let last = given.date("last-day").ok_or_else(|| Stop::lacks("last-day"))?;
    if last < told {
        return Err(Stop::wrong("last-day", "last-before-told"));
    }
    let mut out = Outcome::new(Verdict::Fine, Said::new("enough", &[]));
    let banned = banned(&mut out, given, law, last)?;
    let days = days_between(told, last);
    let needed = figure(&mut out, law, "notice-days", &[], told)?;
    let missing = (needed - days).max(0);
    let enough_from = within(law, (needed, Unit::Day), told, FirstDay::Excluded, "told")?.due;
    let values = [
        ("told", Quantity::Date(told)),
        ("last", Quantity::Date(last)),
        ("given", Quantity::Days(days)),
        ("needed", Quantity::Days(needed)),
        ("missing", Quantity::Days(missing)),
    ];
    out.step("given", &values);
    let excused = excused(&mut out, given, law, last)?;
    if excused.is_none() {
        notice(&mut out, given, law, told, missing, &values)?;
    }
    out.line("given", Quantity::Days(days));
    if excused.is_none() {
        let short = if missing > 0 {
            Verdict::Attention
        } else {
            Verdict::Fine
        };
        out.judged("missing", Quantity::Days(missing), short);
        out.line("enough-from", Quantity::Date(enough_from));
    }
    if let Some(headline) = excused {
        out.verdict = Verdict::Neutral;
        out.headline = Said::new(headline, &[]);
    }
    if let Some(until) = banned {
        let values = [("until", Quantity::Date(until)), ("last", Quantity::Date(last))];
        out.verdict = Verdict::Attention;
        out.headline = Said::new("banned", &values);
        out.judged("banned-until", Quantity::Date(until), Verdict::Attention);
        out.sentence = Some(Said::new("banned", &values));
    }
    Ok(out)
}

/// The last day on which dismissal is banned, where the last day at work lies in that time. 19(1): 「…休業する期間及びその後
/// 三十日間は、解雇してはならない」. A leave whose end nobody knows goes on.
fn banned(out: &mut Outcome, given: &Given, law: &Law<'_>, last: Date) -> Result<Option<Date>, Stop> {
    let leave = match given.code("leave") {
        Some(leave @ ("injury" | "birth")) => leave,
        _ => return Ok(None),
    };
    let days = figure(out, law, "protected-days", &[], last)?;
    let ends = given.date("leave-ends").unwrap_or_else(|| last.max(law.today));
    let until = within(law, (days, Unit::Day), ends, FirstDay::Excluded, "leave-ends")?.due;
    let values = [
        ("ends", Quantity::Date(ends)),
        ("days", Quantity::Days(days)),
        ("until", Quantity::Date(until)),
    ];
    out.step(leave, &values);
    Ok((last <= until).then_some(until))
}

/// Why no notice is due, as a headline: 20(1), proviso, with approval of the office (20(3)), or 21.
fn excused(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    last: Date,
) -> Result<Option<&'static str>, Stop> {
    if given.yes("approved") {
        out.step("approved", &[]);
        return Ok(Some("approved"));
    }
    out.step("approval", &[]);
    let Some((step, until)) = uncovered_until(out, given, law, last)? else {
        return Ok(None);
    };
    out.step(step, &[("until", Quantity::Date(until))]);
    Ok((last <= until).then_some("not-covered"))
}

/// 21: up to which day of employment 20 does not hold.
fn uncovered_until(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    last: Date,
) -> Result<Option<(&'static str, Date)>, Stop> {
    let started = || given.date("started").ok_or_else(|| Stop::lacks("started"));
    let agreed = || given.date("agreed-end").ok_or_else(|| Stop::lacks("agreed-end"));
    Ok(match given.code("employed-as") {
        Some("by-the-day") => {
            let months = figure(out, law, "by-the-day-months", &[], last)?;
            let period = (months, Unit::Month);
            Some((
                "by-the-day",
                within(law, period, started()?, FirstDay::Included, "started")?.due,
            ))
        }
        Some("short-term") => Some(("short-term", agreed()?)),
        Some("seasonal") => Some(("seasonal", agreed()?)),
        Some("trial") => {
            let days = figure(out, law, "trial-days", &[], last)?;
            let period = (days, Unit::Day);
            Some((
                "trial",
                within(law, period, started()?, FirstDay::Included, "started")?.due,
            ))
        }
        _ => None,
    })
}

fn notice(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    told: Date,
    missing: i64,
    values: &[(&str, Quantity)],
) -> Result<(), Stop> {
    let average = average(out, given, law, told)?;
    if missing == 0 {
        out.headline = Said::new("enough", values);
        return Ok(());
    }
    out.verdict = Verdict::Attention;
    out.step("missing", values);
    let Some(sen) = average else {
        out.step("no-wages", &[]);
        out.headline = Said::new("missing", values);
        out.sentence = Some(Said::new("missing", values));
        return Ok(());
    };
    let pay = round_half_up(sen * missing, 100);
    let mut values = values.to_vec();
    values.push(("average", Quantity::YenHundredths(sen)));
    values.push(("pay", Quantity::Yen(pay)));
    out.step("pay", &values);
    out.judged("pay", Quantity::Yen(pay), Verdict::Attention);
    out.line("average", Quantity::YenHundredths(sen));
    out.headline = Said::new("pay", &values);
    out.sentence = Some(Said::new("pay", &values));
    Ok(())
}
