//! From judged rules to an agenda.

use super::mark::Mark;
use super::order::order;
use super::question::{Question, questions};
use super::state::{State, state};
use crate::calendar::Date;
use crate::rules::{Case, Judged};

/// What concerns one person on one day.
#[derive(Clone, Debug)]
pub struct Agenda<'a> {
    /// The day.
    pub today: Date,
    /// The items, the most pressing first.
    pub items: Vec<Item<'a>>,
    /// What to ask, the most consequential first.
    pub questions: Vec<Question>,
}

/// One rule applied to one record.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    /// What came of the rule: dates, amount, reasons.
    pub judged: Judged<'a>,
    /// Where it stands today.
    pub state: State,
    /// The day on which it was done.
    pub done_on: Option<Date>,
}

impl Item<'_> {
    /// The day by which one should act: the last open day on or before the legal last day, or a day earlier where
    /// readings of the law differ.
    pub fn act_by(&self) -> Option<Date> {
        let due = self.judged.timing.due.as_ref()?;
        let cautious = self.judged.timing.cautious.unwrap_or(due.due);
        Some(due.last_open_day.min(cautious))
    }

    /// The same where it lies before the legal last day and has not passed: nobody can go by a day that is over.
    pub fn act_before_due(&self, today: Date) -> Option<Date> {
        let due = self.judged.timing.due.as_ref()?.due;
        self.act_by().filter(|day| *day < due && *day >= today)
    }
}

/// The agenda of a case; `marks` are what the person said is done.
pub fn agenda<'a>(case: &Case<'a>, marks: &[Mark]) -> Agenda<'a> {
    compose(case, case.judge(), marks)
}

/// The agenda of what was judged.
pub(super) fn compose<'a>(case: &Case<'a>, judged: Vec<Judged<'a>>, marks: &[Mark]) -> Agenda<'a> {
    let questions = questions(case, &judged);
    let mut items: Vec<Item<'a>> = judged
        .into_iter()
        .filter_map(|judged| item(judged, marks, case.today))
        .collect();
    items.sort_by(order);
    Agenda {
        today: case.today,
        items,
        questions,
    }
}

fn item<'a>(judged: Judged<'a>, marks: &[Mark], today: Date) -> Option<Item<'a>> {
    let due = judged.timing.due.as_ref().map(|due| due.due);
    let marked = marks.iter().find(|mark| {
        mark.rule == judged.rule.id && mark.record == judged.record && (mark.due.is_none() || mark.due == due)
    });
    let done_on = judged.done.or(marked.map(|mark| mark.done_on));
    Some(Item {
        state: state(&judged, done_on, today)?,
        judged,
        done_on,
    })
}
