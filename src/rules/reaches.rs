//! Adding up records: the day on which "five years in total" are reached.

use super::case::{Binding, Bound};
use super::find_day::FoundDay;
use super::reason::{FactFound, Reason};
use super::{Case, Day, Reaches, Truth};
use crate::calendar::{ClosedDay, Date, FirstDay, Period};
use crate::facts::{Missing, Presence, Record};

impl Case<'_> {
    /// The day on which records add up to a period; absent where they never do.
    pub(super) fn reaches(&self, sum: &Reaches, bound: Bound<'_>) -> FoundDay {
        match self.facts.presence(self.schema, sum.of) {
            Presence::None => return FoundDay::Absent,
            Presence::Unknown => return FoundDay::Missing(vec![self.facts.any_record(sum.of)]),
            Presence::Some => {}
        }
        let mut missing = Vec::new();
        let since = match sum.since.as_ref().map(|day| self.find_day(day, bound)) {
            Some(FoundDay::Missing(more)) => return FoundDay::Missing(more),
            Some(found) => found.day(),
            None => None,
        };
        let mut spans = Vec::new();
        for record in self.facts.of(sum.of) {
            match self.span(sum, record, bound) {
                Ok(span) => spans.extend(span.and_then(|span| cut(span, since))),
                Err(more) => missing.extend(more),
            }
        }
        if missing.is_empty() {
            FoundDay::from(self.filled(sum.period, merged(spans)))
        } else {
            FoundDay::Missing(missing)
        }
    }

    /// The first and last day of a record, where it counts; no last day where it goes on.
    fn span(&self, sum: &Reaches, record: &Record, outer: Bound<'_>) -> Result<Option<Span>, Vec<Missing>> {
        let binding = Binding {
            entity: sum.of,
            record: Some(record),
            outer,
        };
        let bound = Bound::by(&binding);
        match self.holds(&sum.when, bound) {
            Truth::False => return Ok(None),
            Truth::Unknown => return Err(self.explain(&sum.when, bound).pending()),
            Truth::True => {}
        }
        let from = match self.find_day(&sum.from, bound) {
            FoundDay::Day(day) => day,
            FoundDay::Absent => return Ok(None),
            FoundDay::Missing(missing) => return Err(missing),
        };
        let until = match self.find_day(&sum.until, bound) {
            FoundDay::Missing(missing) => return Err(missing),
            found => found.day().filter(|until| *until < self.today),
        };
        Ok(Some(Span { from, until }))
    }

    /// Walks through spans that do not touch each other, as if the gaps were not there.
    fn filled(&self, period: Period, spans: Vec<Span>) -> Option<Date> {
        let mut before = 0;
        for span in spans {
            let from = moved(span.from, -before)?;
            let due = self
                .calendar
                .within(period, from, FirstDay::Excluded, ClosedDay::Stands);
            let reached = due.ok()?.due;
            match span.until {
                Some(until) if reached > until => {
                    before += i64::from(until.tomorrow().ok()?.since(span.from).ok()?.get_days());
                }
                _ => return Some(reached),
            }
        }
        None
    }

    /// The facts that the sum was made of, and what it lacks.
    pub(super) fn reaches_reasons(&self, sum: &Reaches, outer: Bound<'_>, verdict: Truth) -> Vec<Reason> {
        if let FoundDay::Missing(missing) = self.reaches(sum, outer) {
            let lacking = missing.into_iter().map(FactFound::missing);
            return lacking.map(Reason::Fact).collect();
        }
        let mut reasons = Vec::new();
        for record in self.facts.of(sum.of) {
            let binding = Binding {
                entity: sum.of,
                record: Some(record),
                outer,
            };
            let bound = Bound::by(&binding);
            if self.holds(&sum.when, bound) == Truth::True {
                let ends: [&Day; 2] = [&sum.from, &sum.until];
                reasons.extend(
                    ends.into_iter()
                        .flat_map(|day| self.day_reasons(day, bound, verdict)),
                );
            }
        }
        reasons
    }
}

fn moved(day: Date, days: i64) -> Option<Date> {
    day.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

/// Days in a row, both ends counted; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    from: Date,
    until: Option<Date>,
}

/// What of a span lies on or after a day.
fn cut(span: Span, since: Option<Date>) -> Option<Span> {
    let from = since.map_or(span.from, |since| span.from.max(since));
    let left = span.until.is_none_or(|until| until >= from);
    left.then_some(Span { from, ..span })
}

/// Spans in their order, those that overlap or touch joined, so that no day counts twice.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_by_key(|span| span.from);
    let mut joined: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match joined.last_mut() {
            Some(last) if touches(last, span.from) => {
                last.until = last.until.zip(span.until).map(|(one, other)| one.max(other));
            }
            _ => joined.push(span),
        }
    }
    joined
}

fn touches(span: &Span, from: Date) -> bool {
    span.until
        .is_none_or(|until| until.tomorrow().is_ok_and(|next| from <= next))
}
