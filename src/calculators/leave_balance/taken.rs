//! What was taken, from the oldest days first.

use super::Grant;
use crate::calculators::{Given, Law, Outcome, Quantity, Row, Stop};
use crate::calendar::Date;

/// Takes the days that were taken from the grants, the oldest that still counted on that day first.
pub(super) fn take(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    grants: &mut [Grant],
) -> Result<i64, Stop> {
    let mut taken = 0;
    let mut beyond = 0;
    for (day, halves) in days_taken(given, law)? {
        taken += halves;
        beyond += spend(grants, day, halves);
    }
    let more = given.number("taken-more").unwrap_or(0);
    if more < 0 {
        return Err(Stop::wrong("taken-more", "taken-more"));
    }
    taken += more * 2;
    beyond += spend(grants, law.today, more * 2);
    if taken > 0 {
        out.step("oldest-first", &[("taken", Quantity::HalfDays(taken))]);
    }
    if beyond > 0 {
        out.step("beyond", &[("days", Quantity::HalfDays(beyond))]);
    }
    let planned = given.rows("taken").iter();
    let planned = planned.filter(|row| row.date("day").is_some_and(|on| on > law.today));
    let planned: i64 = planned.map(halves).sum();
    if planned > 0 {
        out.step("planned", &[("days", Quantity::HalfDays(planned))]);
    }
    Ok(taken)
}

/// The days up to today, in order.
pub(super) fn days_taken(given: &Given, law: &Law<'_>) -> Result<Vec<(Date, i64)>, Stop> {
    let row = |row: &Row| {
        let on = row.date("day").ok_or_else(|| Stop::lacks("taken"))?;
        Ok((on, halves(row)))
    };
    let mut days: Vec<(Date, i64)> = given.rows("taken").iter().map(row).collect::<Result<_, Stop>>()?;
    days.retain(|(on, _)| *on <= law.today);
    days.sort_unstable();
    Ok(days)
}

fn halves(row: &Row) -> i64 {
    if row.code("part") == Some("half") { 1 } else { 2 }
}

/// What no grant could give.
fn spend(grants: &mut [Grant], day: Date, mut halves: i64) -> i64 {
    for grant in grants
        .iter_mut()
        .filter(|grant| grant.day <= day && day <= grant.until)
    {
        let from_this = halves.min(grant.left);
        grant.left -= from_this;
        halves -= from_this;
    }
    halves
}
