//! Whole rules: what a rule must have, and what may not stand together.

use super::{Resolver, all};
use crate::facts::EntityIx;
use crate::rules::source::{AmountSource, DueSource, RuleSource};
use crate::rules::{Amount, Confidence, Count, Day, DueRule, Rule};

impl Resolver<'_> {
    pub(super) fn rule(&mut self, area: &str, source: &RuleSource) -> Option<Rule> {
        self.manners(area, source);
        let for_each = match &source.for_each {
            Some(id) => Some(self.entity(id)?),
            None => None,
        };
        // Every part is resolved before any is missed, so that everything wrong is told at once.
        let when = self.condition(&source.when);
        let opens = source.opens.as_ref().map(|opens| self.day(opens));
        let due = source.due.as_ref().map(|due| self.due(due));
        let done_by = source.done_by.as_ref().map(|path| self.date_field(path));
        let amount = source.amount.as_ref().map(|amount| self.amount(amount));
        let law_of = source
            .law_of
            .as_ref()
            .map_or(Some(Day::Today), |day| self.day(day));
        Some(Rule {
            id: source.id.clone(),
            reference: source.reference.clone(),
            area: area.to_owned(),
            kind: source.kind,
            for_each,
            whose: source.whose,
            when: when?,
            opens: all(opens)?,
            due: all(due)?,
            excludes: source.excludes.clone(),
            done_by: all(done_by)?,
            amount: all(amount)?,
            office: source.r#where.clone(),
            bring: source.bring.clone(),
            form: source.form.clone(),
            law: source.law.clone(),
            law_of: law_of?,
            in_force: source.in_force.clone().unwrap_or_default(),
            confidence: source.confidence,
            ask: source.ask.clone(),
        })
    }

    fn manners(&mut self, area: &str, source: &RuleSource) {
        if !source.id.starts_with(&format!("{area}.")) {
            self.finding(
                &source.id,
                "a rule's id begins with its area",
                format!("call it `{area}.…`"),
            );
        }
        if source.confidence == Confidence::Uncertain && source.due.is_some() {
            self.finding(
                "due",
                "an uncertain rule gives a hard date",
                "leave `due` out and say it in words",
            );
        }
        if source.confidence != Confidence::Verified && source.ask.is_none() {
            self.finding("confidence", "nobody is named to ask", "add `ask: <contact>`");
        }
        if source.law.is_empty() && source.confidence == Confidence::Verified {
            self.finding(
                "law",
                "no article is cited",
                "add `law: [ { id: …, article: … } ]`",
            );
        }
        if source
            .in_force
            .as_ref()
            .is_some_and(|law| law.from.is_some() && law.by.is_some())
        {
            self.finding(
                "in-force",
                "two first days",
                "`from` where the day is fixed, `by` where it is not",
            );
        }
        if source.due.is_some() && source.in_force.is_some() && source.law_of.is_none() {
            self.finding(
                "in-force",
                "which day's law counts is not said",
                "add `law-of: <day>`",
            );
        }
    }

    fn entity(&mut self, id: &str) -> Option<EntityIx> {
        let found = self.schema.entity(id);
        if found.is_none() {
            self.finding(id, format!("the schema has no entity `{id}`"), "see schema/");
        }
        found
    }

    fn due(&mut self, source: &DueSource) -> Option<DueRule> {
        let count = match (source.within, &source.of, source.first_day, &source.on) {
            (Some(period), Some(of), Some(first_day), None) => {
                Count::Within(period, self.day(of)?, first_day)
            }
            (None, None, None, Some(on)) => Count::On(self.day(on)?),
            _ => {
                self.finding(
                    "due",
                    "this is no due date",
                    "either `within`, `of` and `first-day`, or `on`",
                );
                return None;
            }
        };
        Some(DueRule {
            count,
            closed_day: source.closed_day,
            cautious: source.cautious,
        })
    }

    fn amount(&mut self, source: &AmountSource) -> Option<Amount> {
        match (source.yen, &source.parameter, &source.on) {
            (Some(yen), None, None) => Some(Amount::Fixed(yen)),
            (None, Some(id), Some(on)) => self.parameter(id, on, &source.keys),
            _ => {
                self.finding(
                    "amount",
                    "this is no amount",
                    "either `yen`, or `parameter`, `on` and `keys`",
                );
                None
            }
        }
    }

    fn parameter(&mut self, id: &str, on: &serde_json::Value, keys: &[String]) -> Option<Amount> {
        match self.parameters.keys(id) {
            None => self.finding(id, format!("no parameter `{id}`"), "see tables/index.json"),
            Some(wanted) if wanted != keys.len() => {
                self.finding(
                    id,
                    format!("`{id}` is found by {wanted} keys"),
                    "see tables/index.json",
                );
            }
            Some(_) => {}
        }
        let on = self.day(on)?;
        let keys = keys
            .iter()
            .map(|path| Some(self.path(path)?.0))
            .collect::<Option<_>>()?;
        Some(Amount::Parameter {
            id: id.to_owned(),
            on,
            keys,
        })
    }
}
