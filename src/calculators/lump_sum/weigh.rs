//! What is taken away by taking it: what speaks for and against, without advice.

use super::Months;
use crate::calculators::{Given, Law, Outcome, Quantity, Stop, Verdict};
use crate::calendar::Date;

/// Whether the months already give a right to a pension, in which case nothing is paid back.
pub(super) fn weigh(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    months: &Months,
    paid: i64,
    on: Date,
) -> Result<bool, Stop> {
    let (needed, used) = law.whole("right-months", &[], on)?;
    let right = months.all >= needed;
    let values = [
        ("months", Quantity::Months(months.all)),
        ("needed", Quantity::Months(needed)),
        ("missing", Quantity::Months((needed - months.all).max(0))),
    ];
    out.used(used);
    if right {
        out.step("right", &values);
    } else {
        out.step("lost", &values);
        out.judged("lost", Quantity::Months(months.all), Verdict::Attention);
        out.line("missing", Quantity::Months(needed - months.all));
        agreement(out, given, law);
        out.step("for", &[("paid", Quantity::Yen(paid))]);
        out.step("against", &[("months", Quantity::Months(months.all))]);
        out.lines.insert(0, first_line(paid));
    }
    if given.yes("permanent") {
        out.step("permanent", &[]);
    }
    out.step("coming", &[]);
    Ok(right)
}

fn first_line(paid: i64) -> crate::calculators::Line {
    crate::calculators::Line {
        id: "paid".to_owned(),
        of: None,
        is: Quantity::Yen(paid),
        verdict: Verdict::Neutral,
    }
}

/// Whether the months count together with those of the other country.
fn agreement(out: &mut Outcome, given: &Given, law: &Law<'_>) {
    let Some(country) = given.code("nationality") else {
        return;
    };
    let step = match law.figure("agreement", &[country], law.today) {
        Ok(used) => {
            let adds = used.value == "yes";
            out.used(used);
            if adds { "agreement-adds" } else { "agreement-not" }
        }
        Err(_) => "agreement-none",
    };
    out.step(step, &[]);
}
