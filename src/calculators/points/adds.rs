//! What would add points: each thing that is not claimed yet, those first that alone reach the next mark.

use super::claims::{Claim, Claims};
use super::items::{ITEMS, Kind, YES};
use super::{Scope, Score, opens, score};
use crate::calculators::{Outcome, Quantity, Verdict};

struct Addition {
    item: &'static str,
    claim: Claim,
    points: i64,
}

pub(super) fn adds(out: &mut Outcome, scope: &Scope<'_>, claims: &Claims, now: &Score) {
    let missing = opens::next_mark(scope, now.total).map_or(0, |mark| mark - now.total);
    let mut additions: Vec<Addition> = ITEMS
        .iter()
        .flat_map(|(item, kind)| of_item(scope, claims, now, item, *kind))
        .collect();
    additions.sort_by_key(|addition| {
        let enough = addition.points >= missing;
        (!enough, if enough { addition.points } else { -addition.points })
    });
    for addition in additions {
        say(out, &addition);
    }
}

/// The claims for one item that would raise the total, with what they add to it. A bonus that would take another away is
/// counted with that.
fn of_item(scope: &Scope<'_>, claims: &Claims, now: &Score, item: &'static str, kind: Kind) -> Vec<Addition> {
    let gain = |claim: &Claim| score(scope, &claims.with(item, claim.clone()), scope.age()).total - now.total;
    let addition = |claim: Claim| Addition {
        item,
        points: gain(&claim),
        claim,
    };
    let rises = |addition: &Addition| addition.points > 0;
    match kind {
        Kind::YesNo => Some(addition(Claim::Band(YES)))
            .filter(rises)
            .into_iter()
            .collect(),
        Kind::Bands(bands) => bands
            .iter()
            .map(|band| addition(Claim::Band(band)))
            .filter(rises)
            .collect(),
        Kind::Number { step, most } => {
            let first = claims.number(item) / step + 1;
            let numbers = (first..=most / step).map(|steps| Claim::Number(steps * step));
            numbers.map(addition).find(rises).into_iter().collect()
        }
    }
}

fn say(out: &mut Outcome, addition: &Addition) {
    let points = Quantity::Points(addition.points);
    let (step, of, needs) = match (&addition.claim, addition.item) {
        (Claim::Number(number), "income") => ("add-income", "income".to_owned(), Quantity::Yen(*number)),
        (Claim::Number(number), "career") => ("add-career", "career".to_owned(), Quantity::Years(*number)),
        (Claim::Number(number), item) => ("add-number", item.to_owned(), Quantity::Count(*number)),
        (Claim::Band(YES), item) => ("add", item.to_owned(), Quantity::YesNo(true)),
        (Claim::Band(band), item) => ("add", format!("{item}-{band}"), Quantity::YesNo(true)),
    };
    let of = Quantity::Line(of);
    let values = [("item", of.clone()), ("needs", needs), ("points", points.clone())];
    out.step(step, &values);
    out.line_of("adds", of, points, Verdict::Neutral);
}
