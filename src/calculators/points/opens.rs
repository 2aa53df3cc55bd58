//! What the points open.

use super::claims::{Claim, Claims};
use super::{Scope, Score};
use crate::calculators::{Outcome, Quantity, Said, Stop, Verdict};

/// No mark lies above this many points.
const MOST: i64 = 300;

/// The next mark above the points: the pass mark, or one that shortens the way to permanent residence.
pub(super) fn next_mark(scope: &Scope<'_>, points: i64) -> Option<i64> {
    (points + 1..=MOST).find(|points| {
        let band = scope.law.band("residence", &[], *points, scope.on);
        band.and_then(|used| used.keys.last()?.parse().ok()) == Some(*points)
    })
}

pub(super) fn opens(
    out: &mut Outcome,
    scope: &Scope<'_>,
    claims: &Claims,
    score: &Score,
) -> Result<(), Stop> {
    let law = scope.law;
    let (pass, used) = law.whole("pass", &[], scope.on)?;
    let (least, used_least) = law.whole("least-income", &[scope.category], scope.on)?;
    out.used(used);
    let points = Quantity::Points(score.total);
    let mut values = vec![("points", points), ("pass", Quantity::Points(pass))];
    let enough_income = claims.number("income") >= least;
    if least > 0 {
        out.judged("least-income", Quantity::Yen(least), judged(enough_income));
        out.step("least-income", &[("least", Quantity::Yen(least))]);
        out.used(used_least);
    }
    if score.total < pass {
        let missing = Quantity::Points(pass - score.total);
        out.judged("missing", missing.clone(), Verdict::Attention);
        values.push(("missing", missing));
        out.step("below", &values);
        out.headline = Said::new("below", &values);
        return Ok(());
    }
    if !enough_income {
        out.verdict = Verdict::Attention;
        out.headline = Said::new("too-little-income", &[("least", Quantity::Yen(least))]);
        return Ok(());
    }
    out.verdict = Verdict::Fine;
    out.headline = Said::new("reached", &values);
    reached(out, scope, score)
}

/// The years of stay, and the shorter way to permanent residence.
fn reached(out: &mut Outcome, scope: &Scope<'_>, score: &Score) -> Result<(), Stop> {
    let law = scope.law;
    let (stay, used) = law.whole("stay-years", &[], scope.on)?;
    out.line("stay", Quantity::Years(stay));
    out.used(used);
    let mut values = vec![("stay", Quantity::Years(stay))];
    if let Some(used) = law.band("residence", &[], score.total, scope.on) {
        let years = Quantity::Years(used.whole().unwrap_or(0));
        out.line("residence", years.clone());
        out.used(used);
        values.push(("years", years));
        out.step("opens", &values);
    }
    if let Some(mark) = next_mark(scope, score.total) {
        let missing = Quantity::Points(mark - score.total);
        out.line("missing-next", missing.clone());
        out.step("next", &[("mark", Quantity::Points(mark)), ("missing", missing)]);
    }
    Ok(())
}

/// The way without points for the highest incomes.
pub(super) fn special(out: &mut Outcome, scope: &Scope<'_>, claims: &Claims) -> Result<(), Stop> {
    let (law, on) = (scope.law, scope.on);
    let (income, used) = law.whole("special-income", &[scope.category], on)?;
    let (career, _) = law.whole("special-career", &[scope.category], on)?;
    let (years, _) = law.whole("special-years", &[], on)?;
    let degree = match claims.of("education") {
        Some(Claim::Band(band)) => law.figure("special-degree", &[scope.category, band], on).is_ok(),
        _ => false,
    };
    let by_degree = law
        .figure("special-degree", &[scope.category, "doctor"], on)
        .is_ok();
    let fits = claims.number("income") >= income && (degree || claims.number("career") >= career);
    let values = [
        ("income", Quantity::Yen(income)),
        ("career", Quantity::Years(career)),
        ("years", Quantity::Years(years)),
    ];
    out.line("special", Quantity::YesNo(fits));
    out.step(if by_degree { "special" } else { "special-career" }, &values);
    out.used(used);
    Ok(())
}

fn judged(good: bool) -> Verdict {
    if good { Verdict::Fine } else { Verdict::Attention }
}
