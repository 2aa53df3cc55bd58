//! The two amounts.

use super::Months;
use crate::calculators::quantity::round_half_up;
use crate::calculators::{Given, Law, Outcome, Quantity, Stop, Used};
use crate::calendar::Date;

/// More than this is a slip of the finger, and what it is multiplied with stays far inside the numbers.
const LARGEST: i64 = 1_000_000_000;

/// The lump sum of the pension of employees.
#[derive(Copy, Clone, Default)]
pub(super) struct Employees {
    /// Before tax.
    pub amount: i64,
    /// What is held back.
    pub tax: i64,
    /// What is paid out.
    pub paid: i64,
}

/// Employees' Pension Insurance Act suppl. 29(3): 「平均標準報酬額…に支給率を乗じて得た額」; fractions of a yen as in Art. 35,
/// which 29(9) applies. Tax: Income Tax Act 170, 212, 213 with the special tax for reconstruction, fractions dropped.
pub(super) fn employees(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    months: &Months,
    on: Date,
) -> Result<Employees, Stop> {
    if months.employees == 0 {
        return Ok(Employees::default());
    }
    let told = Quantity::Months(months.employees);
    let (Some(rate), Some(multiplier)) = (
        law.band("rate", &[], months.employees, on),
        law.band("multiplier", &[], months.employees, on),
    ) else {
        out.step("employees-too-few", &[("months", told)]);
        return Ok(Employees::default());
    };
    let average = given.number("average-pay").filter(|yen| *yen > 0);
    let average = average.ok_or_else(|| Stop::lacks("average-pay"))?;
    if average > LARGEST {
        return Err(Stop::wrong("average-pay", "pay-too-large"));
    }
    let tenths = rate.decimal(1).unwrap_or(0);
    let amount = round_half_up(average * tenths, 10);
    let (premium_rate, premium) = law.tenths("premium-rate", &[], on)?;
    let shown = Quantity::Decimal(tenths, 1);
    let values = [
        ("months", told),
        ("premium", Quantity::PerMille(premium_rate)),
        ("multiplier", Quantity::Count(multiplier.whole().unwrap_or(0))),
        ("rate", shown.clone()),
    ];
    out.step("employees-rate", &values);
    capped(out, law, &multiplier, months.employees, on);
    let values = [
        ("average", Quantity::Yen(average)),
        ("rate", shown.clone()),
        ("amount", Quantity::Yen(amount)),
    ];
    out.step("employees-amount", &values);
    let (hundredths, withheld) = law.decimal("withheld", &[], on, 2)?;
    let tax = (amount * hundredths).div_euclid(10_000);
    let values = [
        ("amount", Quantity::Yen(amount)),
        ("share", Quantity::Decimal(hundredths, 2)),
        ("tax", Quantity::Yen(tax)),
        ("paid", Quantity::Yen(amount - tax)),
    ];
    out.step("withheld", &values);
    out.line("employees-rate", shown);
    out.line("multiplier", Quantity::Count(multiplier.whole().unwrap_or(0)));
    out.line("employees-amount", Quantity::Yen(amount));
    out.line("withheld", Quantity::Yen(tax));
    out.line("employees-paid", Quantity::Yen(amount - tax));
    for used in [rate, multiplier, premium, withheld] {
        out.used(used);
    }
    Ok(Employees {
        amount,
        tax,
        paid: amount - tax,
    })
}

/// More months than the highest band begins with bring nothing more.
fn capped(out: &mut Outcome, law: &Law<'_>, band: &Used, months: i64, on: Date) {
    let top = law.band("multiplier", &[], i64::MAX, on);
    if top.as_ref() != Some(band) || band.whole().is_none_or(|cap| months <= cap) {
        return;
    }
    let Ok((coming, used)) = law.whole("coming-cap", &[], on) else {
        return;
    };
    let values = [
        ("months", Quantity::Months(months)),
        ("cap", Quantity::Months(band.whole().unwrap_or(0))),
        ("coming", Quantity::Months(coming)),
    ];
    out.step("capped", &values);
    out.used(used);
}

/// National Pension Act suppl. 9-3-2(3): 「基準月…の属する年度における保険料の額に二分の一を乗じて得た額に…政令で定める数を乗じて得た額」.
pub(super) fn national(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    months: &Months,
    on: Date,
) -> Result<i64, Stop> {
    if months.quarters == 0 {
        return Ok(0);
    }
    let counted = Quantity::Decimal(months.quarters * 25, 2);
    if given.yes("partly-waived") {
        out.step("national-counted", &[("counted", counted.clone())]);
    }
    let Some(multiplier) = law.band("multiplier", &[], months.quarters / 4, on) else {
        out.step("national-too-few", &[("counted", counted)]);
        return Ok(0);
    };
    let last = given
        .date("national-last")
        .ok_or_else(|| Stop::lacks("national-last"))?;
    let (premium, used) = law.whole("premium", &[], last)?;
    let number = multiplier.whole().unwrap_or(0);
    let amount = premium * number / 2;
    let values = [
        ("last", Quantity::Date(last)),
        ("premium", Quantity::Yen(premium)),
        ("half", Quantity::Yen(premium / 2)),
        ("multiplier", Quantity::Count(number)),
        ("amount", Quantity::Yen(amount)),
    ];
    out.step("national-amount", &values);
    out.line("national-multiplier", Quantity::Count(number));
    out.line("national-amount", Quantity::Yen(amount));
    out.used(multiplier);
    out.used(used);
    Ok(amount)
}
