//! The points of the claims.

use super::Scope;
use super::claims::{Claim, Claims};
use super::items::ITEMS;
use crate::calculators::{Outcome, Quantity, Used};

/// The points, item by item.
pub(super) struct Score {
    /// Their sum.
    pub total: i64,
    rows: Vec<Row>,
    age: Option<(i64, i64)>,
}

struct Row {
    item: &'static str,
    points: i64,
    /// The item that keeps it from counting.
    beside: Option<String>,
    used: Used,
}

/// Adds up what counts at an age.
pub(super) fn score(scope: &Scope<'_>, claims: &Claims, age: Option<i64>) -> Score {
    let rows: Vec<Row> = ITEMS
        .iter()
        .filter_map(|(item, _)| row(scope, claims, item, age))
        .collect();
    let age = age.and_then(|age| {
        let used = scope
            .law
            .band("points", &[scope.category, "age"], age, scope.on)?;
        Some((age, used.whole()?))
    });
    Score {
        total: rows.iter().map(|row| row.points).sum::<i64>() + age.map_or(0, |(_, points)| points),
        rows,
        age,
    }
}

fn row(scope: &Scope<'_>, claims: &Claims, item: &'static str, age: Option<i64>) -> Option<Row> {
    let (law, keys) = (scope.law, [scope.category, item]);
    let claim = claims.of(item)?;
    let used = match claim {
        Claim::Band(band) => law
            .figure("points", &[scope.category, item, band], scope.on)
            .ok()?,
        Claim::Number(number) => law.band("points", &keys, *number, scope.on)?,
    };
    if item == "income" && claims.number(item) < least_counted(scope, age) {
        return None;
    }
    let beside = match claim {
        Claim::Band(band) => law.figure("not-beside", &[item, band], scope.on).ok(),
        Claim::Number(_) => None,
    };
    let beside = beside
        .map(|used| used.value)
        .filter(|other| claims.of(other).is_some());
    Some(Row {
        item,
        points: if beside.is_some() { 0 } else { used.whole()? },
        beside,
        used,
    })
}

/// The lowest yearly income that brings points at an age.
fn least_counted(scope: &Scope<'_>, age: Option<i64>) -> i64 {
    scope
        .law
        .band("income-from", &[scope.category], age.unwrap_or(0), scope.on)
        .and_then(|used| used.whole())
        .unwrap_or(0)
}

impl Score {
    /// The rows as lines and steps.
    pub fn explain(&self, out: &mut Outcome, scope: &Scope<'_>, claims: &Claims) {
        for row in &self.rows {
            let item = Quantity::Line(row.item.to_owned());
            let points = Quantity::Points(row.points);
            out.used(row.used.clone());
            match (&row.beside, row.item) {
                (Some(other), _) => {
                    out.step(
                        "beside",
                        &[("item", item), ("other", Quantity::Line(other.clone()))],
                    );
                    continue;
                }
                (None, "income") => {
                    let income = Quantity::Yen(claims.number("income"));
                    out.step("income", &[("income", income), ("points", points.clone())]);
                }
                (None, "career") => {
                    let years = Quantity::Years(claims.number("career"));
                    out.step("career", &[("years", years), ("points", points.clone())]);
                }
                (None, _) => out.step("item", &[("item", item), ("points", points.clone())]),
            }
            out.line(row.item, points);
        }
        if claims.number("income") > 0 && self.rows.iter().all(|row| row.item != "income") {
            let from = Quantity::Yen(least_counted(scope, self.age.map(|(age, _)| age)));
            out.step("income-not", &[("from", from)]);
        }
        if let Some((age, points)) = self.age {
            let values = [
                ("age", Quantity::Count(age)),
                ("points", Quantity::Points(points)),
            ];
            out.step("age", &values);
            out.line("age", Quantity::Points(points));
        }
        out.step("total", &[("points", Quantity::Points(self.total))]);
    }
}
