//! Times abroad: what ends the stay for certain, and what is only said to.

use crate::calculators::{Given, Law, Outcome, Quantity, Row, Stop, Verdict};
use crate::calendar::Date;
use std::collections::BTreeMap;

/// What the trips do.
#[derive(Default)]
pub(super) struct Absences {
    /// Returned without a re-entry permission: the stay began anew for certain.
    pub renewed: Option<Date>,
    /// Returned from a long absence: the stay is said to begin anew.
    pub long: Option<Date>,
    trips: Vec<Trip>,
}

struct Trip {
    departs: Date,
    returns: Date,
    nights: i64,
    long: bool,
}

/// Reads the trips that have begun; from one that goes on, the nights until today.
pub(super) fn read(given: &Given, law: &Law<'_>) -> Result<Absences, Stop> {
    let (once, _) = law.whole("absence", &["once"], law.today)?;
    let mut absences = Absences::default();
    for row in given.rows("trips") {
        let departs = row.date("departs").ok_or_else(|| Stop::lacks("trips"))?;
        if departs > law.today {
            continue;
        }
        let returns = row.date("returns").unwrap_or(law.today).min(law.today);
        if returns < departs {
            return Err(Stop::wrong("trips", "returns-before"));
        }
        let nights = nights(departs, returns);
        let long = nights > once;
        if without_permission(row) {
            absences.renewed = absences.renewed.max(Some(returns));
        }
        if long {
            absences.long = absences.long.max(Some(returns));
        }
        absences.trips.push(Trip {
            departs,
            returns,
            nights,
            long,
        });
    }
    Ok(absences)
}

fn without_permission(row: &Row) -> bool {
    row.code("re-entry") == Some("none") && row.date("returns").is_some()
}

fn nights(from: Date, until: Date) -> i64 {
    i64::from((until - from).get_days())
}

/// The long trips and the years with many nights abroad. No law has these numbers.
pub(super) fn explain(
    out: &mut Outcome,
    given: &Given,
    law: &Law<'_>,
    absences: &Absences,
) -> Result<(), Stop> {
    let (once, used_once) = law.whole("absence", &["once"], law.today)?;
    let (year, used_year) = law.whole("absence", &["year"], law.today)?;
    let (more, _) = law.whole("absence", &["year-more"], law.today)?;
    let since = given.date("since");
    let counted = |trip: &&Trip| since.is_none_or(|since| trip.returns > since);
    for trip in absences.trips.iter().filter(counted).filter(|trip| trip.long) {
        let days = Quantity::Days(trip.nights);
        let values = [
            ("departs", Quantity::Date(trip.departs)),
            ("returns", Quantity::Date(trip.returns)),
            ("days", days.clone()),
            ("once", Quantity::Days(once)),
        ];
        out.step("long-absence", &values);
        out.line_of(
            "long-absence",
            Quantity::Date(trip.departs),
            days,
            Verdict::Attention,
        );
    }
    for (year_of, nights) in by_year(absences.trips.iter().filter(counted)) {
        let of = Quantity::Text(year_of.to_string());
        let days = Quantity::Days(nights);
        let verdict = if nights > year {
            Verdict::Attention
        } else {
            Verdict::Neutral
        };
        if nights > year {
            let values = [
                ("year", of.clone()),
                ("days", days.clone()),
                ("limit", Quantity::Days(year)),
                ("more", Quantity::Days(more)),
            ];
            out.step(if nights > more { "year-much" } else { "year-many" }, &values);
        }
        out.line_of("absent", of, days, verdict);
    }
    if absences.trips.iter().any(|trip| trip.nights > 0) {
        out.step("absence-uncertain", &[]);
        out.used(used_once);
        out.used(used_year);
    }
    Ok(())
}

/// The nights abroad in each calendar year.
fn by_year<'a>(trips: impl Iterator<Item = &'a Trip>) -> BTreeMap<i16, i64> {
    let mut years = BTreeMap::new();
    for trip in trips {
        let mut from = trip.departs;
        while from < trip.returns {
            let next = from.last_of_year().tomorrow().unwrap_or(trip.returns);
            let until = next.min(trip.returns);
            *years.entry(from.year()).or_insert(0) += nights(from, until);
            from = until;
        }
    }
    years
}
