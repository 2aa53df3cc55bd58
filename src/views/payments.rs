//! What was paid, month by month: from what the person told, and from jobs and insurance.
//!
//! Which columns there are, who owes what in a month and when it is due is the pack's (`tables/payment-columns.csv` and
//! definitions that are asked with the month's last day).

mod cell;
mod column;
mod sum;
#[cfg(test)]
mod tests;

pub use cell::{PaymentCell, PaymentState};
pub use sum::PaymentSum;

use super::area::RuleLine;
use super::names::choices;
use super::question::ChoiceView;
use super::scene::Scene;
use super::telling::tellings;
use crate::calendar::Date;
use crate::facts::{Facts, RecordId};
use crate::words::{DateStyle, Text};
use cell::{Ledger, cell};
use column::{Column, columns};
use serde::{Deserialize, Serialize};

/// Months that are shown, this one included, and months ahead.
const BEHIND: i64 = 24;
const AHEAD: i64 = 3;

/// The picture of the months.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentsView {
    /// What is paid.
    pub columns: Vec<PaymentColumn>,
    /// The months, the newest first; those before the first payment are left out.
    pub months: Vec<PaymentMonth>,
    /// The last years in a few words, one for each column.
    pub sums: Vec<PaymentSum>,
    /// The rules that say who looks at it.
    pub rules: Vec<RuleLine>,
    /// What was told that belongs to no month of the picture, such as income tax.
    pub others: Vec<OtherPayment>,
    /// Something that is not known keeps a month from being told.
    pub facts_missing: bool,
}

/// One thing that is paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentColumn {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// How it is usually paid.
    pub note: Option<Text>,
    /// The kind of a payment that is told here.
    pub kind: String,
    /// Only the slip knows the last day.
    pub by_slip: bool,
    /// How a month can be settled.
    pub ways: Vec<ChoiceView>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentMonth {
    /// Its first day.
    pub first: Date,
    /// The month in words.
    pub title: Text,
    /// It is the present one.
    pub now: bool,
    /// One for each column.
    pub cells: Vec<PaymentCell>,
}

/// A payment outside the picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OtherPayment {
    /// Its record.
    pub record: RecordId,
    /// What it is for.
    pub title: Text,
    /// Its month.
    pub month: Option<Text>,
}

/// Makes the picture.
pub fn payments(scene: &Scene<'_>, facts: &Facts, today: Date) -> PaymentsView {
    let columns = columns(scene);
    let ledger = Ledger::new(scene, facts, today);
    let mut months: Vec<PaymentMonth> = (1 - BEHIND..=AHEAD)
        .filter_map(|ahead| month(today, ahead))
        .map(|first| PaymentMonth {
            first,
            title: scene.words.date(first, DateStyle::Month),
            now: first == today.first_of_month(),
            cells: columns
                .iter()
                .map(|column| cell(&ledger, column, first))
                .collect(),
        })
        .collect();
    let concerns = |month: &PaymentMonth| month.cells.iter().any(|cell| cell.state != PaymentState::None);
    let from = months.iter().position(concerns).unwrap_or(months.len());
    months.drain(..from);
    months.reverse();
    let missing = |cell: &PaymentCell| cell.state == PaymentState::Unknown;
    PaymentsView {
        facts_missing: months.iter().flat_map(|month| &month.cells).any(missing),
        sums: columns.iter().map(|column| sum::sum(&ledger, column)).collect(),
        rules: rules(scene, &columns),
        others: others(scene, facts, &columns),
        columns: columns.into_iter().map(|column| shown(scene, column)).collect(),
        months,
    }
}

/// The first day of the month so many months ahead.
fn month(today: Date, ahead: i64) -> Option<Date> {
    let months = jiff::Span::new().try_months(ahead).ok()?;
    today.first_of_month().checked_add(months).ok()
}

fn shown(scene: &Scene<'_>, column: Column) -> PaymentColumn {
    let message = format!("row-payment-columns-{}", column.id);
    let how = scene.pack.schema.resolve("payment", "how");
    let field = how.and_then(|at| Some((at, scene.pack.schema.field(at)?)));
    let hinted = |choice: ChoiceView| ChoiceView {
        hint: scene.text(&format!("choice-payment-how-{}.hint", choice.id)),
        ..choice
    };
    PaymentColumn {
        title: scene.named(&message),
        note: scene.text(&format!("{message}.note")),
        kind: column.kinds.first().cloned().unwrap_or_default(),
        by_slip: column.due.is_none(),
        ways: field
            .map(|(at, field)| choices(scene, at, field).into_iter().map(hinted).collect())
            .unwrap_or_default(),
        id: column.id,
    }
}

fn rules(scene: &Scene<'_>, columns: &[Column]) -> Vec<RuleLine> {
    let mut ids: Vec<&String> = columns.iter().filter_map(|column| column.rule.as_ref()).collect();
    ids.dedup();
    ids.into_iter().map(|id| RuleLine::of(scene, id)).collect()
}

fn others(scene: &Scene<'_>, facts: &Facts, columns: &[Column]) -> Vec<OtherPayment> {
    let shown = |kind: &str| columns.iter().any(|column| column.pays(kind));
    let other = tellings(scene, facts, "payment")
        .filter(|told| told.date("month").is_none() || !told.code("kind").is_some_and(shown));
    other
        .map(|told| OtherPayment {
            record: told.id(),
            title: match told.code("kind") {
                Some(kind) => scene.named(&format!("choice-payment-kind-{kind}")),
                None => scene.named("entity-payment"),
            },
            month: told
                .date("month")
                .map(|month| scene.words.date(month, DateStyle::Month)),
        })
        .collect()
}
