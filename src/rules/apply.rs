//! Applying one rule to one case: whether, why, what is unknown, and by when.

use super::case::{Binding, Bound};
use super::find_day::FoundDay;
use super::{Amount, Case, Confidence, Count, Day, DueRule, InForce, Reason, Rule, Truth, Whose};
use crate::calendar::{Date, Due};
use crate::facts::{Found, Missing, Presence, Record, RecordId};

/// What came of one rule for one record.
#[derive(Clone, Debug)]
pub struct Judged<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// The record, where the rule is about one.
    pub record: Option<RecordId>,
    /// Whether it applies; never [`Truth::False`].
    pub verdict: Truth,
    /// Whether its law is in force.
    pub law: Law,
    /// Why.
    pub reason: Reason,
    /// What is unknown and would settle whether it applies, or when.
    pub pending: Vec<Missing>,
    /// By when, and from when.
    pub timing: Timing,
    /// What it costs or pays, in yen.
    pub amount: Option<i64>,
    /// When it was done.
    pub done: Option<Date>,
}

/// Whether a law is in force on the day that counts.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Law {
    /// It is.
    InForce,
    /// It will be, from this day on.
    Coming(Date),
    /// It will be, from this day on or earlier: the day is not fixed yet.
    Expected(Date),
}

/// The dates of an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timing {
    /// From when something can be done.
    pub opens: Option<Date>,
    /// By when.
    pub due: Option<Due>,
    /// The day to plan for where readings of the law differ.
    pub cautious: Option<Date>,
}

impl<'a> Case<'a> {
    /// Judges all rules; those that do not apply are left out.
    pub fn judge(&self) -> Vec<Judged<'a>> {
        self.book
            .rules()
            .iter()
            .flat_map(|rule| self.judge_rule(rule))
            .collect()
    }

    /// Judges only the rules that are one matter for a whole household.
    pub fn judge_for_all(&self) -> Vec<Judged<'a>> {
        let rules = self.book.rules().iter();
        rules
            .filter(|rule| rule.whose == Whose::Household)
            .flat_map(|rule| self.judge_rule(rule))
            .collect()
    }

    /// Pairs of rules that exclude each other and yet certainly apply to the same record: an error in the pack, never
    /// "the last one wins".
    pub fn contradictions<'j>(judged: &'j [Judged<'a>]) -> Vec<(&'j Judged<'a>, &'j Judged<'a>)> {
        let certain = || {
            judged
                .iter()
                .filter(|judged| judged.verdict == Truth::True && judged.law == Law::InForce)
        };
        let excluding = certain().filter(|judged| !judged.rule.excludes.is_empty());
        let pairs = excluding.flat_map(|one| certain().map(move |other| (one, other)));
        let both = |(one, other): &(&Judged<'_>, &Judged<'_>)| {
            one.rule.excludes.contains(&other.rule.id) && one.record == other.record
        };
        pairs.filter(both).collect()
    }

    /// Judges one rule: once for the person, or once for each record.
    pub fn judge_rule(&self, rule: &'a Rule) -> Vec<Judged<'a>> {
        self.for_each(rule, |record, bound| self.judge_bound(rule, record, bound))
            .into_iter()
            .flatten()
            .collect()
    }

    /// Why a rule applies or does not, for the person or for each record; for explanations, also of what is not so.
    pub fn why(&self, rule: &'a Rule) -> Vec<(Option<RecordId>, Reason)> {
        self.for_each(rule, |record, bound| (record, self.explain(&rule.when, bound)))
    }

    fn for_each<T>(&self, rule: &Rule, apply: impl Fn(Option<RecordId>, Bound<'_>) -> T) -> Vec<T> {
        let Some(entity) = rule.for_each else {
            return vec![apply(None, Bound::default())];
        };
        let to = |record: Option<&Record>| {
            let binding = Binding {
                entity,
                record,
                outer: Bound::default(),
            };
            apply(record.map(|record| record.id), Bound::by(&binding))
        };
        match self.facts.presence(self.schema, entity) {
            Presence::None => Vec::new(),
            Presence::Unknown => vec![to(None)],
            Presence::Some => self.facts.of(entity).map(|record| to(Some(record))).collect(),
        }
    }

    fn judge_bound(&self, rule: &'a Rule, record: Option<RecordId>, bound: Bound<'_>) -> Option<Judged<'a>> {
        let verdict = self.holds(&rule.when, bound);
        if verdict == Truth::False {
            return None;
        }
        let law = self.law(rule, bound)?;
        let reason = self.explain(&rule.when, bound);
        let mut pending = reason.pending();
        let timing = self.timing(rule, bound, &mut pending);
        pending.sort_unstable();
        pending.dedup();
        let done = rule
            .done_by
            .and_then(|at| self.find_day(&Day::Field(at), bound).day());
        let amount = rule.amount.as_ref().and_then(|amount| self.amount(amount, bound));
        Some(Judged {
            rule,
            record,
            verdict,
            law,
            reason,
            pending,
            timing,
            amount,
            done,
        })
    }

    /// The law of the relevant day counts: of the event, the receipt or the working day, as the rule says. A law that
    /// is enacted but not yet in force is shown as coming; one that ended before the relevant day is not shown.
    fn law(&self, rule: &Rule, bound: Bound<'_>) -> Option<Law> {
        let relevant = self.find_day(&rule.law_of, bound).day().unwrap_or(self.today);
        let comes = |day: Date| relevant < day && day > self.today;
        match &rule.in_force {
            InForce {
                until: Some(until), ..
            } if relevant > *until => None,
            InForce { from: Some(from), .. } if comes(*from) => Some(Law::Coming(*from)),
            InForce { by: Some(by), .. } if comes(*by) => Some(Law::Expected(*by)),
            InForce { from: Some(day), .. } | InForce { by: Some(day), .. } if relevant < *day => None,
            _ => Some(Law::InForce),
        }
    }

    fn timing(&self, rule: &Rule, bound: Bound<'_>, pending: &mut Vec<Missing>) -> Timing {
        let opens = rule
            .opens
            .as_ref()
            .and_then(|day| self.day_or_pending(day, bound, pending));
        // An uncertain rule never gives a hard date.
        let due_rule = rule
            .due
            .as_ref()
            .filter(|_| rule.confidence != Confidence::Uncertain);
        let due = due_rule.and_then(|due| self.due(due, bound, pending));
        let cautious = due_rule.and_then(|rule| rule.cautious).zip(due.as_ref());
        let cautious = cautious.and_then(|(period, due)| self.calendar.before(period, due.due).ok());
        Timing { opens, due, cautious }
    }

    fn due(&self, rule: &DueRule, bound: Bound<'_>, pending: &mut Vec<Missing>) -> Option<Due> {
        match &rule.count {
            Count::Within(period, of, first_day) => {
                let of = self.day_or_pending(of, bound, pending)?;
                self.calendar
                    .within(*period, of, *first_day, rule.closed_day)
                    .ok()
            }
            Count::On(day) => {
                let day = self.day_or_pending(day, bound, pending)?;
                self.calendar.on(day, rule.closed_day).ok()
            }
        }
    }

    fn day_or_pending(&self, day: &Day, bound: Bound<'_>, pending: &mut Vec<Missing>) -> Option<Date> {
        match self.find_day(day, bound) {
            FoundDay::Day(date) => Some(date),
            FoundDay::Absent => None,
            FoundDay::Missing(missing) => {
                pending.extend(missing);
                None
            }
        }
    }

    fn amount(&self, amount: &Amount, bound: Bound<'_>) -> Option<i64> {
        match amount {
            Amount::Fixed(yen) => Some(*yen),
            Amount::Parameter { id, on, keys } => {
                let on = self.find_day(on, bound).day()?;
                let codes = keys.iter().map(|at| match self.look_up(bound, *at) {
                    Found::Known(value, _) => value.code(),
                    Found::Absent | Found::Missing(_) => None,
                });
                let codes = codes.collect::<Option<Vec<&str>>>()?;
                self.parameters.figure(id, &codes, on)?.whole()
            }
        }
    }
}
