//! Contributions paid back to people who leave for good (脱退一時金): how much, until when, and what it takes away.
//!
//! Japan: National Pension Act suppl. 9-3-2 and Employees' Pension Insurance Act suppl. 29. The two pensions are looked
//! at separately; each needs its own six months.

mod amounts;
mod claim;
mod contract;
mod refund;
mod weigh;

use super::registry::Computation;
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::Date;

/// Contributions paid back.
pub(super) const LUMP_SUM: Computation = Computation {
    id: "lump-sum",
    contract: contract::CONTRACT,
    run,
};

/// The insured months as they were told.
struct Months {
    /// In the pension of employees.
    employees: i64,
    /// In the general pension, in quarters of a month: a month of which a quarter was waived counts three.
    quarters: i64,
    /// All of them, for the right to a pension: waived months count as whole ones.
    all: i64,
}

fn months(given: &Given) -> Result<Months, Stop> {
    let number = |input: &str| match given.number(input) {
        Some(number) if !(0..=720).contains(&number) => Err(Stop::wrong(input, "months")),
        number => Ok(number.unwrap_or(0)),
    };
    let employees = number("employees-months")?;
    let full = number("national-months")?;
    let (quarter, half, three) = (
        number("quarter-waived")?,
        number("half-waived")?,
        number("three-quarters-waived")?,
    );
    let all = employees + full + quarter + half + three + number("other-months")?;
    if all == 0 {
        return Err(Stop::Lacks(vec![
            "employees-months".to_owned(),
            "national-months".to_owned(),
        ]));
    }
    Ok(Months {
        employees,
        quarters: 4 * full + 3 * quarter + 2 * half + three,
        all,
    })
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let months = months(given)?;
    let loss = claim::loss(given);
    let on = loss.unwrap_or(law.today);
    let mut out = Outcome::new(Verdict::Neutral, Said::new("too-few", &[]));
    let employees = amounts::employees(&mut out, given, law, &months, on)?;
    let national = amounts::national(&mut out, given, law, &months, on)?;
    let paid = employees.paid + national;
    let until = match loss {
        Some(loss) => claim::window(&mut out, law, loss)?,
        None => None,
    };
    refund::refund(&mut out, given, law, employees, months.employees, on)?;
    let right = weigh::weigh(&mut out, given, law, &months, paid, on)?;
    conclude(&mut out, given, law.today, paid, until, right);
    out.sentence = Some(Said::new(
        "check",
        &[
            ("employees", Quantity::Months(months.employees)),
            ("national", Quantity::Months(months.all - months.employees)),
        ],
    ));
    Ok(out)
}

/// The one sentence: what would be paid, or why nothing is.
fn conclude(out: &mut Outcome, given: &Given, today: Date, paid: i64, until: Option<Date>, right: bool) {
    let headline = if given.yes("disability") {
        Said::new("disability", &[])
    } else if right {
        Said::new("right-to-pension", &[])
    } else if paid == 0 {
        Said::new("too-few", &[])
    } else if let Some(until) = until.filter(|until| *until < today) {
        Said::new("too-late", &[("until", Quantity::Date(until))])
    } else {
        Said::new("paid", &[("paid", Quantity::Yen(paid))])
    };
    let possible = headline.id == "paid";
    out.verdict = if possible {
        Verdict::Neutral
    } else {
        Verdict::Attention
    };
    out.headline = headline;
    if !possible {
        // What cannot be paid is not shown as money, and takes nothing away.
        out.lines
            .retain(|line| !matches!(line.is, Quantity::Yen(_)) && line.id != "lost");
        out.steps
            .retain(|step| !matches!(step.id.as_str(), "for" | "against"));
    }
}
