//! The years that an application for permanent residence looks at: from when each is full, what absences do to them,
//! and what the papers show. Whether permission is given is discretion, and is said to be.

mod absence;
mod contract;
mod record;
mod years;

use super::registry::Computation;
use super::{Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::Date;

/// Years towards permanent residence.
pub(super) const RESIDENCE: Computation = Computation {
    id: "residence-years",
    contract: contract::CONTRACT,
    run,
};

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let route = given.code("route").ok_or_else(|| Stop::lacks("route"))?;
    let mut out = Outcome::new(Verdict::Neutral, Said::new("from", &[]));
    let absences = absence::read(given, law)?;
    let full = years::years(&mut out, given, law, route, &absences)?;
    absence::explain(&mut out, given, law, &absences)?;
    let longest = record::longest(&mut out, given, law)?;
    let clean = record::record(&mut out, given, law, route)?;
    draft(&mut out, law, route);
    out.step(&discretion(law, route), &[]);
    out.step("still-extend", &[]);
    conclude(&mut out, law.today, &full, longest, clean);
    let choice = Quantity::Choice {
        input: "route".to_owned(),
        id: route.to_owned(),
    };
    let values = [("route", choice), ("from", Quantity::Date(full.from))];
    out.sentence = Some(Said::new("ask", &values));
    Ok(out)
}

/// What a draft would add: which of it, the pack says by the route.
fn draft(out: &mut Outcome, law: &Law<'_>, route: &str) {
    let more = law.figure("draft-more", &[route], Date::MAX).ok();
    if let Some(more) = more.filter(|more| more.from > law.today) {
        let values = [("day", Quantity::Date(more.from))];
        out.step(&format!("draft-{}", more.value), &values);
    }
}

/// What remains to be judged by the office; the law waives some of it on some routes.
fn discretion(law: &Law<'_>, route: &str) -> String {
    match law.figure("waived", &[route], law.today) {
        Ok(waived) => format!("discretion-{}", waived.value),
        Err(_) => "discretion".to_owned(),
    }
}

fn conclude(out: &mut Outcome, today: Date, full: &years::Full, longest: Option<bool>, clean: bool) {
    let from = [("from", Quantity::Date(full.from))];
    let cautious = [("from", Quantity::Date(full.cautious))];
    (out.headline, out.verdict) = if full.from > today {
        (Said::new("from", &from), Verdict::Neutral)
    } else if longest == Some(false) {
        (Said::new("period", &from), Verdict::Attention)
    } else if full.cautious > today {
        (Said::new("absence", &cautious), Verdict::Attention)
    } else if !clean {
        (Said::new("record", &from), Verdict::Attention)
    } else {
        (Said::new("full", &from), Verdict::Fine)
    };
}
