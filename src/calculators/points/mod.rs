//! Points for skills by a table, with a pass mark: how many, what they open, what would add to them, and on which
//! birthdays they change (高度専門職のポイント計算表).
//!
//! Every row, band, exclusion and mark is a figure of the pack. Only the names of the items are known here.

mod adds;
mod claims;
mod contract;
mod items;
mod opens;
mod score;

use super::registry::Computation;
use super::{Bar, Bars, Given, Law, Outcome, Quantity, Said, Stop, Verdict};
use crate::calendar::{Date, age_on, birthday};
use claims::Claims;
use score::{Score, score};

/// Points by a table.
pub(super) const POINTS: Computation = Computation {
    id: "points",
    contract: contract::CONTRACT,
    run,
};

/// What is looked at: the category, and the day of the application.
struct Scope<'a> {
    category: &'a str,
    law: &'a Law<'a>,
    on: Date,
    born: Option<Date>,
}

impl Scope<'_> {
    /// The age on the day.
    fn age(&self) -> Option<i64> {
        self.born.and_then(|born| age_on(born, self.on)).map(i64::from)
    }
}

fn run(given: &Given, law: &Law<'_>) -> Result<Outcome, Stop> {
    let category = given.code("category").ok_or_else(|| Stop::lacks("category"))?;
    let scope = Scope {
        category,
        law,
        on: given.date("on").unwrap_or(law.today),
        born: given.date("born"),
    };
    let ages = law.band("points", &[category, "age"], 0, scope.on).is_some();
    if ages && scope.age().is_none() {
        return Err(Stop::lacks("born"));
    }
    let claims = Claims::read(given)?;
    let score = score(&scope, &claims, scope.age());
    let mut out = Outcome::new(Verdict::Neutral, Said::new("below", &[]));
    out.line("total", Quantity::Points(score.total));
    score.explain(&mut out, &scope, &claims);
    opens::opens(&mut out, &scope, &claims, &score)?;
    adds::adds(&mut out, &scope, &claims, &score);
    let changes = changes(&mut out, &scope, &claims, &score);
    opens::special(&mut out, &scope, &claims)?;
    let (pass, _) = law.whole("pass", &[], scope.on)?;
    out.picture = Some(picture(&scope, &score, &changes, pass));
    let choice = Quantity::Choice {
        input: "category".to_owned(),
        id: category.to_owned(),
    };
    let values = [("points", Quantity::Points(score.total)), ("category", choice)];
    out.sentence = Some(Said::new("points", &values));
    Ok(out)
}

/// The birthdays on which the total changes while everything else stays as it is.
fn changes(out: &mut Outcome, scope: &Scope<'_>, claims: &Claims, now: &Score) -> Vec<(Date, i64)> {
    let (Some(born), Some(age)) = (scope.born, scope.age()) else {
        return Vec::new();
    };
    let mut changes: Vec<(Date, i64)> = Vec::new();
    for later in age + 1..=LAST_AGE {
        let total = score(scope, claims, Some(later)).total;
        let before = changes.last().map_or(now.total, |(_, total)| *total);
        let day = u16::try_from(later)
            .ok()
            .and_then(|later| birthday(born, later).ok());
        if let Some(day) = day.filter(|_| total != before) {
            let values = [
                ("day", Quantity::Date(day)),
                ("age", Quantity::Count(later)),
                ("before", Quantity::Points(before)),
                ("points", Quantity::Points(total)),
            ];
            out.step("birthday", &values);
            let verdict = if total < before {
                Verdict::Attention
            } else {
                Verdict::Fine
            };
            out.line_of(
                "from-birthday",
                Quantity::Date(day),
                Quantity::Points(total),
                verdict,
            );
            changes.push((day, total));
        }
    }
    changes
}

/// Nobody is asked about birthdays after this age.
const LAST_AGE: i64 = 70;

fn picture(scope: &Scope<'_>, now: &Score, changes: &[(Date, i64)], pass: i64) -> Bars {
    let bar = |(day, points): (Date, i64)| Bar {
        of: Quantity::Date(day),
        is: Quantity::Points(points),
        verdict: if points < pass {
            Verdict::Attention
        } else {
            Verdict::Fine
        },
    };
    let days = std::iter::once((scope.on, now.total)).chain(changes.iter().copied());
    Bars {
        id: "points".to_owned(),
        bars: days.map(bar).collect(),
        limit: Some(Quantity::Points(pass)),
    }
}
