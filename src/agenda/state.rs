//! Where an item stands today.

use crate::calendar::{Date, Due};
use crate::rules::{Judged, Kind, Law, Truth};
use serde::{Deserialize, Serialize};

/// Where an item stands today.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The last day has passed.
    Overdue,
    /// The last day is near.
    DueSoon,
    /// It can be done now.
    Open,
    /// It cannot be done yet.
    Upcoming,
    /// It applies, but the date depends on something we do not know.
    NeedsAnswer,
    /// It may apply: it depends on something the person would rather not say.
    Possible,
    /// It holds all the time: a right, a limit, a ban on others, a duty without a date.
    Standing,
    /// Its law is enacted and not yet in force.
    ComingLaw,
    /// It is done.
    Done,
    /// A window that closed, a right that lapsed, within the last year.
    Past,
}

/// So many days before the last day, an item is due soon.
const SOON: i32 = 14;
/// So many days after the last day, what nobody mentioned any more is no longer on the agenda: a move of years ago was
/// surely registered, and to call it overdue would only frighten. What was done so long ago is no news either.
const LONG_AGO: i32 = 365;

/// The state of what was judged; nothing where it is only a question so far, or long over.
pub(super) fn state(judged: &Judged<'_>, done: Option<Date>, today: Date) -> Option<State> {
    if judged.verdict == Truth::Unknown {
        let declined = judged.pending.iter().all(|missing| missing.declined);
        return declined.then_some(State::Possible);
    }
    if judged.law != Law::InForce {
        return Some(State::ComingLaw);
    }
    Some(match (&judged.timing.due, done) {
        (due, Some(done))
            if long_ago(done, today) && due.as_ref().is_none_or(|due| long_ago(due.due, today)) =>
        {
            return None;
        }
        (_, Some(_)) => State::Done,
        (None, _) if judged.rule.due.is_some() && !judged.pending.is_empty() => State::NeedsAnswer,
        (None, _) if opens_later(judged, today) => State::Upcoming,
        (None, _) => State::Standing,
        (Some(due), _) if long_ago(due.due, today) => return None,
        (Some(due), _) if due.due < today => over(judged.rule.kind),
        (Some(_), _) if opens_later(judged, today) => State::Upcoming,
        (Some(due), _) if days(today, due.last_open_day) <= SOON => State::DueSoon,
        (Some(_), _) => State::Open,
    })
}

fn long_ago(day: Date, today: Date) -> bool {
    days(day, today) > LONG_AGO
}

/// Nobody can tell of a move before it: where the rule names no first day, the event is it.
fn opens_later(judged: &Judged<'_>, today: Date) -> bool {
    let event = || judged.timing.due.as_ref().and_then(Due::event);
    judged
        .timing
        .opens
        .or_else(event)
        .is_some_and(|opens| opens > today)
}

fn over(kind: Kind) -> State {
    match kind {
        Kind::Duty | Kind::Limit | Kind::Ban => State::Overdue,
        Kind::Window | Kind::Right => State::Past,
    }
}

/// Days from one date to another; negative where it lies before.
fn days(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}
