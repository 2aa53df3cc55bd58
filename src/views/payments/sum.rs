//! The last years of a column in a few words.

use super::cell::{Ledger, PaymentState, stand};
use super::column::Column;
use super::month;
use crate::calendar::Date;
use crate::words::{Messages, Text};
use serde::{Deserialize, Serialize};

/// How the months that are looked at stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaymentSum {
    /// The column.
    pub column: String,
    /// Its name.
    pub title: Text,
    /// Which months.
    pub span: Text,
    /// How many stand how; what was late or is open comes first.
    pub lines: Vec<Text>,
    /// Something is late, unpaid or without an answer.
    pub open: bool,
    /// The first and the last month without an answer.
    pub unanswered: Option<(Date, Date)>,
}

/// The message that tells a number of months.
type Told = fn(Messages<'_>, i64) -> Text;

/// Counts the months that have ended, the newest of them this month's predecessor.
pub(super) fn sum(ledger: &Ledger<'_>, column: &Column) -> PaymentSum {
    let months = (-column.looked_at..0).filter_map(|ahead| month(ledger.today, ahead));
    let stands: Vec<(Date, PaymentState)> = months
        .map(|first| (first, stand(ledger, column, first).0))
        .collect();
    let count = |states: &[PaymentState]| {
        let found = stands.iter().filter(|(_, state)| states.contains(state)).count();
        i64::try_from(found).unwrap_or(i64::MAX)
    };
    let say = ledger.scene.words.say();
    let unanswered = || {
        stands
            .iter()
            .filter(|(_, state)| *state == PaymentState::Unanswered)
    };
    let counted: [(i64, Told); 6] = [
        (count(&[PaymentState::Unpaid]), |say, n| {
            say.payments_sum_unpaid(n)
        }),
        (count(&[PaymentState::Late]), |say, n| say.payments_sum_late(n)),
        (
            count(&[PaymentState::Unanswered, PaymentState::Unknown]),
            |say, n| say.payments_sum_unanswered(n),
        ),
        (count(&[PaymentState::OnTime]), |say, n| {
            say.payments_sum_on_time(n)
        }),
        (count(&[PaymentState::Withheld]), |say, n| {
            say.payments_sum_withheld(n)
        }),
        (
            count(&[PaymentState::Exempt, PaymentState::Postponed]),
            |say, n| say.payments_sum_exempt(n),
        ),
    ];
    let mut lines: Vec<Text> = counted
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, told)| told(ledger.scene.words.say(), *count))
        .collect();
    if lines.is_empty() {
        lines.push(say.payments_sum_nothing());
    }
    PaymentSum {
        column: column.id.clone(),
        title: ledger.scene.named(&format!("row-payment-columns-{}", column.id)),
        span: say.payments_sum_months(column.looked_at),
        lines,
        open: counted.iter().take(3).any(|(count, _)| *count > 0),
        unanswered: unanswered()
            .next()
            .zip(unanswered().next_back())
            .map(|(first, last)| (first.0, last.0)),
    }
}
