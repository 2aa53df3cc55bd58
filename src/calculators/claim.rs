//! Until when wages that are missing can be claimed.

use super::{Given, Law, Outcome, Quantity, Stop};
use crate::calendar::{ClosedDay, FirstDay, Period, Unit};

/// Adds the last day of the claim, where the pay day was told: a number of years from the pay day (Labor Standards Act
/// 115, suppl. 143(3); the first day is not counted, Civil Code 140).
pub(super) fn until(out: &mut Outcome, given: &Given, law: &Law<'_>) -> Result<(), Stop> {
    let Some(pay_day) = given.date("pay-day") else {
        return Ok(());
    };
    let (years, used) = law.whole("claim-years", &[], pay_day)?;
    let period = u16::try_from(years)
        .ok()
        .and_then(|years| Period::new(years, Unit::Year).ok());
    let until = period.and_then(|period| {
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
