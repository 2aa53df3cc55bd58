//! What is left, until when, and the days that the employer must see taken.

use super::Grant;
use super::taken::days_taken;
use crate::calculators::counting::{days_between, figure, within};
use crate::calculators::{Bar, Bars, Given, Law, Outcome, Quantity, Stop, Verdict};
use crate::calendar::{FirstDay, Unit};

pub(super) fn tell_left(out: &mut Outcome, law: &Law<'_>, grants: &[Grant]) -> i64 {
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
pub(super) fn employers_days(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    grants: &[Grant],
) -> Result<(), Stop> {
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
