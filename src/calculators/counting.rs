//! Counting for computations: periods of the law on the calendar, days between two days, figures noted as used.

use super::{Law, Outcome, Stop};
use crate::calendar::{ClosedDay, Date, Due, FirstDay, Period, Unit};

/// The last day of so many of a unit. None of the periods that computations count moves off a closed day. Where the
/// count leaves the calendar, the input from which it was counted cannot be (`no-such-day`).
pub(super) fn within(
    law: &Law<'_>,
    (number, unit): (i64, Unit),
    of: Date,
    first_day: FirstDay,
    input: &str,
) -> Result<Due, Stop> {
    let period = u16::try_from(number)
        .ok()
        .and_then(|number| Period::new(number, unit).ok());
    let due = period.and_then(|period| law.calendar.within(period, of, first_day, ClosedDay::Stands).ok());
    due.ok_or_else(|| no_such_day(input))
}

/// So many of a unit before a day.
pub(super) fn before(
    law: &Law<'_>,
    (number, unit): (i64, Unit),
    of: Date,
    input: &str,
) -> Result<Date, Stop> {
    let period = u16::try_from(number)
        .ok()
        .and_then(|number| Period::new(number, unit).ok());
    let day = period.and_then(|period| law.calendar.before(period, of).ok());
    day.ok_or_else(|| no_such_day(input))
}

/// The day after.
pub(super) fn day_after(day: Date, input: &str) -> Result<Date, Stop> {
    day.tomorrow().map_err(|_| no_such_day(input))
}

/// The day before.
pub(super) fn day_before(day: Date, input: &str) -> Result<Date, Stop> {
    day.yesterday().map_err(|_| no_such_day(input))
}

/// How many days lie between two days, the first not counted: 10 from the 2nd to the 12th.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// A whole figure, noted as used.
pub(super) fn figure(
    out: &mut Outcome,
    law: &Law<'_>,
    role: &str,
    keys: &[&str],
    on: Date,
) -> Result<i64, Stop> {
    let (whole, used) = law.whole(role, keys, on)?;
    out.used(used);
    Ok(whole)
}

fn no_such_day(input: &str) -> Stop {
    Stop::wrong(input, "no-such-day")
}

#[cfg(test)]
mod tests {
    use super::days_between;

    #[test]
    fn the_first_day_is_not_counted() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(days_between(day("2026-11-02"), day("2026-11-12")), 10);
        assert_eq!(days_between(day("2028-02-28"), day("2028-03-01")), 2);
        assert_eq!(days_between(day("2026-11-02"), day("2026-11-01")), -1);
    }
}
