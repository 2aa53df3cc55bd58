//! The tax that can come back (Income Tax Act 171 and 173): the lump sum taxed as the retirement income of a resident.

use super::amounts::Employees;
use super::claim::years;
use crate::calculators::{Given, Law, Outcome, Quantity, Stop};
use crate::calendar::Date;

pub(super) fn refund(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    employees: Employees,
    months: i64,
    on: Date,
) -> Result<(), Stop> {
    if employees.tax == 0 {
        return Ok(());
    }
    let deduction = deduction(out, law, months, on)?;
    let rest = (employees.amount - deduction).max(0);
    let (limit, _) = law.whole("half-taxed-up-to", &[], on)?;
    if rest > limit {
        // Above it the rate climbs, and short service is taxed otherwise: no figure rather than a wrong one.
        out.step("refund-ask", &[("rest", Quantity::Yen(rest))]);
    } else {
        of_rest(out, law, employees, rest, on)?;
    }
    out.step("refund-agent", &[]);
    until(out, given, law)
}

/// Art. 30(3): 「四十万円に当該勤続年数を乗じて計算した金額」, not less than 800,000 yen (30(6)); a part of a year counts as a year.
fn deduction(out: &mut Outcome, law: &Law<'_>, months: i64, on: Date) -> Result<i64, Stop> {
    let (a_year, used) = law.whole("deduction-a-year", &[], on)?;
    let (least, used_least) = law.whole("deduction-least", &[], on)?;
    let years = (months + 11) / 12;
    let deduction = (a_year * years).max(least);
    let values = [
        ("months", Quantity::Months(months)),
        ("years", Quantity::Years(years)),
        ("a-year", Quantity::Yen(a_year)),
        ("deduction", Quantity::Yen(deduction)),
    ];
    out.step("deduction", &values);
    out.used(used);
    out.used(used_least);
    Ok(deduction)
}

/// Art. 30(2): half of what the deduction leaves is taxed, whole thousands of it.
fn of_rest(out: &mut Outcome, law: &Law<'_>, employees: Employees, rest: i64, on: Date) -> Result<(), Stop> {
    let taxed = rest / 2 / 1000 * 1000;
    let (rate, used) = law.decimal("lowest-tax", &[], on, 3)?;
    let due = taxed * rate / 100_000;
    let refund = (employees.tax - due).max(0);
    out.line("refund", Quantity::Yen(refund));
    if due == 0 {
        out.step("refund-full", &[("refund", Quantity::Yen(refund))]);
        return Ok(());
    }
    let values = [
        ("rest", Quantity::Yen(rest)),
        ("taxed", Quantity::Yen(taxed)),
        ("due", Quantity::Yen(due)),
        ("refund", Quantity::Yen(refund)),
    ];
    out.step("refund-part", &values);
    out.used(used);
    Ok(())
}

/// Art. 173: from 「その年の翌年一月一日」; National Tax General Act 74: five years from that day, which counts.
fn until(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<(), Stop> {
    let Some(paid) = given.date("paid-on") else {
        return Ok(());
    };
    let (number, used) = law.whole("refund-years", &[], paid)?;
    let first = Date::new(paid.year().saturating_add(1), 1, 1).ok();
    let until = first.and_then(|first| Some((first, years(law, number, first)?)));
    if let Some((first, until)) = until {
        out.line("refund-until", Quantity::Date(until));
        let values = [
            ("first", Quantity::Date(first)),
            ("years", Quantity::Years(number)),
            ("until", Quantity::Date(until)),
        ];
        out.step("refund-until", &values);
        out.used(used);
    }
    Ok(())
}
