//! One month of one column: what was told comes first, then what jobs and insurance show.

use super::column::Column;
use crate::calendar::Date;
use crate::facts::{Facts, RecordId};
use crate::rules::{Case, Truth};
use crate::views::Scene;
use crate::views::telling::{Telling, tellings};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// How a month stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// Paid by its last day.
    OnTime,
    /// Paid after it.
    Late,
    /// The office agreed that nothing, or only a part, is to be paid.
    Exempt,
    /// The office agreed that it is paid later.
    Postponed,
    /// Taken from the pay.
    Withheld,
    /// To be paid, and its last day has not passed.
    Due,
    /// Told as not paid, and its last day has passed.
    Unpaid,
    /// It was to be paid, and nobody told how it went.
    Unanswered,
    /// It depends on facts that are not known.
    Unknown,
    /// There was nothing to pay.
    None,
}

/// One month of one column.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentCell {
    /// The column.
    pub column: String,
    /// How it stands.
    pub state: PaymentState,
    /// The same in a word.
    pub word: Text,
    /// Taken from jobs and insurance, not told: to be checked on the payslip or the letter.
    pub assumed: bool,
    /// The last day, where it is known.
    pub due: Option<Date>,
    /// The record that tells it.
    pub record: Option<RecordId>,
}

/// What the cells are made from.
pub(super) struct Ledger<'a> {
    pub(super) scene: &'a Scene<'a>,
    facts: &'a Facts,
    pub(super) today: Date,
    payments: Vec<Telling<'a>>,
}

impl<'a> Ledger<'a> {
    pub(super) fn new(scene: &'a Scene<'a>, facts: &'a Facts, today: Date) -> Ledger<'a> {
        Ledger {
            scene,
            facts,
            today,
            payments: tellings(scene, facts, "payment").collect(),
        }
    }

    /// The person as they were on the last day of a month.
    fn case(&self, month: Date) -> Case<'a> {
        self.scene.pack.case(self.facts, month.last_of_month())
    }

    /// The payment that tells a month: of this month alone, or of several with it. The one told last counts.
    fn told(&self, column: &Column, month: Date, alone: bool) -> Option<Telling<'a>> {
        let tells = |told: &&Telling<'a>| {
            let Some(from) = told.date("month").map(Date::first_of_month) else {
                return false;
            };
            let until = told.date("until").map_or(from, Date::first_of_month);
            told.code("kind").is_some_and(|kind| column.pays(kind))
                && (from..=until).contains(&month)
                && (from == until) == alone
        };
        self.payments.iter().rev().find(tells).copied()
    }
}

/// A cell.
pub(super) fn cell(ledger: &Ledger<'_>, column: &Column, month: Date) -> PaymentCell {
    let (state, record, due) = stand(ledger, column, month);
    PaymentCell {
        column: column.id.clone(),
        state,
        word: word(ledger.scene, state),
        assumed: record.is_none() && matches!(state, PaymentState::Withheld | PaymentState::Exempt),
        due,
        record,
    }
}

/// What was told of this month alone; what jobs and insurance show; what was told of several months; what is owed.
pub(super) fn stand(
    ledger: &Ledger<'_>,
    column: &Column,
    month: Date,
) -> (PaymentState, Option<RecordId>, Option<Date>) {
    let usual = column.due(ledger.scene, month);
    let told = |found: Telling<'_>| {
        let due = found.date("due").or(usual);
        (settled(ledger, found, due, month), Some(found.id()), due)
    };
    if let Some(found) = ledger.told(column, month, true) {
        return told(found);
    }
    let case = ledger.case(month);
    let holds = |id: &str| case.defined(id).unwrap_or(Truth::False);
    let excused = column.excused.as_deref().map_or(Truth::False, holds);
    let (owed, withheld) = (holds(&column.owed), holds(&column.withheld));
    if withheld == Truth::True {
        return (PaymentState::Withheld, None, None);
    }
    if owed == Truth::False && withheld == Truth::False {
        return (PaymentState::None, None, None);
    }
    if let Some(found) = ledger.told(column, month, false) {
        return told(found);
    }
    let state = match (owed, excused) {
        (Truth::True, Truth::True) => PaymentState::Exempt,
        (Truth::True, _) if !column.has(month) => PaymentState::None,
        (Truth::True, _) if open(ledger, usual, month) => PaymentState::Due,
        (Truth::True, _) => PaymentState::Unanswered,
        _ => PaymentState::Unknown,
    };
    (state, None, usual)
}

/// Whether the last day is still to come; where only the slip knows it, whether the month is.
fn open(ledger: &Ledger<'_>, due: Option<Date>, month: Date) -> bool {
    due.unwrap_or(month.last_of_month()) >= ledger.today
}

fn settled(ledger: &Ledger<'_>, told: Telling<'_>, due: Option<Date>, month: Date) -> PaymentState {
    if let Some(paid) = told.date("paid") {
        return match due {
            Some(due) if paid > due => PaymentState::Late,
            _ => PaymentState::OnTime,
        };
    }
    match told.code("how") {
        Some("on-time") => PaymentState::OnTime,
        Some("late") => PaymentState::Late,
        Some("withheld") => PaymentState::Withheld,
        Some("exempt") => PaymentState::Exempt,
        Some("postponed") => PaymentState::Postponed,
        Some("not-owed") => PaymentState::None,
        _ if open(ledger, due, month) => PaymentState::Due,
        Some("not-paid") => PaymentState::Unpaid,
        _ => PaymentState::Unanswered,
    }
}

fn word(scene: &Scene<'_>, state: PaymentState) -> Text {
    let say = scene.words.say();
    match state {
        PaymentState::OnTime => say.payment_on_time(),
        PaymentState::Late => say.payment_late(),
        PaymentState::Exempt => say.payment_exempt(),
        PaymentState::Postponed => say.payment_postponed(),
        PaymentState::Withheld => say.payment_withheld(),
        PaymentState::Due => say.payment_due(),
        PaymentState::Unpaid => say.payment_unpaid(),
        PaymentState::Unanswered => say.payment_unanswered(),
        PaymentState::Unknown => say.payment_unknown(),
        PaymentState::None => say.payment_none(),
    }
}
