//! Applying conditions: three values, first without reasons (fast), then with them (for what is shown).

use super::case::{Binding, Bound};
use super::find_day::FoundDay;
use super::reason::{FactFound, Group, Reason};
use super::{Case, Check, Condition, Test, Truth};
use crate::calendar::{Period, Unit, age_on};
use crate::facts::{EntityIx, Found, Presence, Record, Value};

impl Case<'_> {
    /// Whether a definition of the pack holds for the person; nothing where it has none of that name.
    pub fn defined(&self, id: &str) -> Option<Truth> {
        let condition = self.book.named(id)?;
        Some(self.holds(condition, Bound::default()))
    }

    /// Whether a condition holds.
    pub(super) fn holds(&self, condition: &Condition, bound: Bound<'_>) -> Truth {
        match condition {
            Condition::All(parts) => Truth::all(parts.iter().map(|part| self.holds(part, bound))),
            Condition::Any(parts) => Truth::any(parts.iter().map(|part| self.holds(part, bound))),
            Condition::Not(part) => !self.holds(part, bound),
            Condition::UnlessKnown(part) => Truth::from(self.holds(part, bound) != Truth::True),
            Condition::Holds(definition) => self
                .book
                .definition(*definition)
                .map_or(Truth::False, |(_, part)| self.holds(part, bound)),
            Condition::Some(entity, part) => self.some(*entity, part, bound),
            Condition::No(entity, part) => !self.some(*entity, part, bound),
            Condition::Test(test) => self.test(test, bound),
        }
    }

    fn some(&self, entity: EntityIx, part: &Condition, bound: Bound<'_>) -> Truth {
        match self.facts.presence(self.schema, entity) {
            Presence::None => Truth::False,
            Presence::Unknown => {
                let nobody = Binding {
                    entity,
                    record: None,
                    outer: bound,
                };
                Truth::all([Truth::Unknown, self.holds(part, Bound::by(&nobody))].into_iter())
            }
            Presence::Some => Truth::any(self.facts.of(entity).map(|record| {
                let binding = Binding {
                    entity,
                    record: Some(record),
                    outer: bound,
                };
                self.holds(part, Bound::by(&binding))
            })),
        }
    }

    /// Whether a condition holds, and why.
    pub(super) fn explain(&self, condition: &Condition, bound: Bound<'_>) -> Reason {
        let many = |group: Group, parts: &[Condition], join: fn(std::vec::IntoIter<Truth>) -> Truth| {
            let parts: Vec<Reason> = parts.iter().map(|part| self.explain(part, bound)).collect();
            let verdicts: Vec<Truth> = parts.iter().map(Reason::verdict).collect();
            Reason::Group {
                group,
                verdict: join(verdicts.into_iter()),
                parts,
            }
        };
        match condition {
            Condition::All(parts) => many(Group::All, parts, Truth::all),
            Condition::Any(parts) => many(Group::Any, parts, Truth::any),
            Condition::Not(part) => Reason::one(Group::Not, self.explain(part, bound), |part| !part),
            Condition::UnlessKnown(part) => {
                Reason::one(Group::UnlessKnown, self.explain(part, bound), |part| {
                    Truth::from(part != Truth::True)
                })
            }
            Condition::Holds(definition) => match self.book.definition(*definition) {
                Some((id, part)) => Reason::one(
                    Group::Definition(id.to_owned()),
                    self.explain(part, bound),
                    |part| part,
                ),
                None => many(Group::Any, &[], Truth::any),
            },
            Condition::Some(entity, part) => self.explain_some(*entity, part, bound),
            Condition::No(entity, part) => {
                Reason::one(Group::Not, self.explain_some(*entity, part, bound), |part| !part)
            }
            Condition::Test(test) => self.explain_test(test, bound),
        }
    }

    fn explain_some(&self, entity: EntityIx, part: &Condition, bound: Bound<'_>) -> Reason {
        let explain = |record: Option<&Record>| {
            let binding = Binding {
                entity,
                record,
                outer: bound,
            };
            self.explain(part, Bound::by(&binding))
        };
        let group = Group::Some(entity);
        match self.facts.presence(self.schema, entity) {
            Presence::None => Reason::Group {
                group,
                verdict: Truth::False,
                parts: Vec::new(),
            },
            Presence::Unknown => {
                let whether = Reason::Fact(FactFound::missing(self.facts.any_record(entity)));
                let parts = vec![whether, explain(None)];
                let verdict = Truth::all(parts.iter().map(Reason::verdict));
                Reason::Group {
                    group,
                    verdict,
                    parts,
                }
            }
            Presence::Some => {
                let parts: Vec<Reason> = self
                    .facts
                    .of(entity)
                    .map(|record| explain(Some(record)))
                    .collect();
                let verdict = Truth::any(parts.iter().map(Reason::verdict));
                Reason::Group {
                    group,
                    verdict,
                    parts,
                }
            }
        }
    }

    fn test(&self, test: &Test, bound: Bound<'_>) -> Truth {
        let found = self.look_up(bound, test.field);
        Truth::all(
            test.checks
                .iter()
                .map(|check| self.check(check, test, found, bound)),
        )
    }

    fn explain_test(&self, test: &Test, bound: Bound<'_>) -> Reason {
        let found = self.look_up(bound, test.field);
        let verdict = self.test(test, bound);
        let mut parts = vec![Reason::Fact(FactFound::new(test, found, verdict))];
        for check in &test.checks {
            if let Check::Date(_, day) | Check::Age(_, _, day) = check {
                parts.extend(self.day_reasons(day, bound, verdict));
            }
        }
        match parts.pop() {
            Some(only) if parts.is_empty() => only,
            last => {
                parts.extend(last);
                Reason::Group {
                    group: Group::All,
                    verdict,
                    parts,
                }
            }
        }
    }

    fn check(&self, check: &Check, test: &Test, found: Found<'_>, bound: Bound<'_>) -> Truth {
        let value = match (check, found) {
            (_, Found::Missing(_)) => return Truth::Unknown,
            (Check::NotKnown, found) => return Truth::from(matches!(found, Found::Absent)),
            (_, Found::Absent) => return Truth::False,
            (_, Found::Known(value, _)) => value,
        };
        match check {
            Check::Known => Truth::True,
            Check::NotKnown => Truth::False,
            Check::OneOf(values) => Truth::from(values.contains(value)),
            Check::AttributeOneOf(words) => {
                let attribute = test
                    .attribute
                    .as_ref()
                    .and_then(|attribute| attribute.of_value(self.schema, value));
                Truth::from(attribute.is_some_and(|attribute| words.iter().any(|word| word == attribute)))
            }
            Check::Number(order, bound) => {
                Truth::from(value.number().is_some_and(|number| order.holds(number, *bound)))
            }
            Check::Length(order, bound) => Truth::from(match value {
                Value::Period(period) => order.holds(length(*period), length(*bound)),
                _ => false,
            }),
            Check::Date(order, day) => self.compare(day, bound, value, |date, day| order.holds(date, day)),
            Check::Age(order, age, on) => self.compare(on, bound, value, |born, on| {
                age_on(born, on).is_some_and(|years| order.holds(years, *age))
            }),
        }
    }

    fn compare(
        &self,
        day: &super::Day,
        bound: Bound<'_>,
        value: &Value,
        holds: impl Fn(crate::calendar::Date, crate::calendar::Date) -> bool,
    ) -> Truth {
        match (value.date(), self.find_day(day, bound)) {
            (_, FoundDay::Missing(_)) => Truth::Unknown,
            (Some(date), FoundDay::Day(day)) => Truth::from(holds(date, day)),
            (_, FoundDay::Absent) | (None, _) => Truth::False,
        }
    }
}

/// Lengths are compared in days: a month has 30.4 of them, which no period of the law comes near enough to confuse.
fn length(period: Period) -> u32 {
    let tenths = match period.unit() {
        Unit::Day => 10,
        Unit::Week => 70,
        Unit::Month => 304,
        Unit::Year => 3650,
    };
    u32::from(period.number()).saturating_mul(tenths)
}
