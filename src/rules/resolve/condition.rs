//! Conditions: from a YAML tree to a typed one.

use super::Resolver;
use crate::facts::{Entity, Fact, Field, FieldKind, FieldRef, read_value};
use crate::rules::{Attribute, Check, Condition, DateOrder, Order, Test};
use serde_json::{Map, Value as Json};

impl Resolver<'_> {
    pub(in crate::rules) fn condition(&mut self, source: &Json) -> Option<Condition> {
        let Json::Object(map) = source else {
            self.finding(
                &source.to_string(),
                "a condition is a map",
                "write `{ stay.status: student }`",
            );
            return None;
        };
        if let Some(quantified) = self.quantifier(map) {
            return quantified;
        }
        let mut parts = Vec::with_capacity(map.len());
        for (key, told) in map {
            parts.push(self.part(key, told)?);
        }
        match parts.len() {
            1 => parts.pop(),
            _ => Some(Condition::All(parts)),
        }
    }

    fn part(&mut self, key: &str, told: &Json) -> Option<Condition> {
        match key {
            "all" => Some(Condition::All(self.conditions(key, told)?)),
            "any" => Some(Condition::Any(self.conditions(key, told)?)),
            "not" => Some(Condition::Not(Box::new(self.condition(told)?))),
            "unless-known" => Some(Condition::UnlessKnown(Box::new(self.condition(told)?))),
            "holds" => self.holds(told),
            "today" => self.today(told),
            path => self.test(path, told).map(Condition::Test),
        }
    }

    fn conditions(&mut self, key: &str, told: &Json) -> Option<Vec<Condition>> {
        let Json::Array(parts) = told else {
            self.finding(
                key,
                format!("`{key}` takes a list"),
                format!("write `{{ {key}: [ … ] }}`"),
            );
            return None;
        };
        // Every part is looked at, so that everything wrong is told at once.
        let parts: Vec<Option<Condition>> = parts.iter().map(|part| self.condition(part)).collect();
        parts.into_iter().collect()
    }

    fn holds(&mut self, told: &Json) -> Option<Condition> {
        let id = told.as_str().unwrap_or_default();
        let found = self.definitions.get(id).copied().map(Condition::Holds);
        if found.is_none() {
            self.finding(id, format!("no definition `{id}`"), "add it to definitions.yaml");
        }
        found
    }

    /// `{ today: { on-or-after: DAY } }`.
    fn today(&mut self, told: &Json) -> Option<Condition> {
        let mut checks = Vec::new();
        for (operator, day) in told.as_object().into_iter().flatten() {
            if let Some(order) = date_order(operator) {
                checks.push(Condition::Today(order, self.day(day)?));
            }
        }
        if checks.is_empty() || told.as_object().is_some_and(|map| map.len() != checks.len()) {
            self.finding(
                "today",
                "`today` is compared with a day",
                "before, on-or-before, after, on-or-after",
            );
            return None;
        }
        Some(Condition::All(checks))
    }

    /// `{ some: job, where: … }` and `{ no: job, where: … }`.
    fn quantifier(&mut self, map: &Map<String, Json>) -> Option<Option<Condition>> {
        let (key, entity) = ["some", "no"]
            .iter()
            .find_map(|key| Some((*key, map.get(*key)?)))?;
        let id = entity.as_str().unwrap_or_default();
        let Some(entity) = self.schema.entity(id) else {
            self.finding(id, format!("the schema has no entity `{id}`"), "see schema/");
            return Some(None);
        };
        let inner = match map.get("where") {
            Some(told) => self.condition(told),
            None => Some(Condition::All(Vec::new())),
        };
        if let Some(other) = map.keys().find(|other| *other != key && *other != "where") {
            self.finding(other, format!("`{other}` beside `{key}`"), "join them with `all`");
        }
        Some(inner.map(|inner| match key {
            "some" => Condition::Some(entity, Box::new(inner)),
            _ => Condition::No(entity, Box::new(inner)),
        }))
    }

    fn test(&mut self, path: &str, told: &Json) -> Option<Test> {
        let (at, attribute) = self.path(path)?;
        let field = self.schema.field(at)?.clone();
        let checks = match told {
            Json::Object(map) => {
                let map = map.clone();
                self.operators(path, &field, &map)?
            }
            Json::Array(list) => vec![self.equals(path, &field, attribute.as_ref(), list)?],
            Json::String(word) if word == "known" => vec![Check::Known],
            Json::String(word) if word == "not-known" => vec![Check::NotKnown],
            one => vec![self.equals(path, &field, attribute.as_ref(), std::slice::from_ref(one))?],
        };
        Some(Test {
            field: at,
            attribute,
            checks,
        })
    }

    /// Resolves `entity.field` or `entity.field.attribute`.
    pub(in crate::rules) fn path(&mut self, path: &str) -> Option<(FieldRef, Option<Attribute>)> {
        let mut names = path.splitn(3, '.');
        let (entity, field) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
        let Some(at) = self.schema.resolve(entity, field) else {
            self.unknown_path(path, entity, field);
            return None;
        };
        let Some(name) = names.next() else {
            return Some((at, None));
        };
        match Attribute::of(self.schema, at, name) {
            Some(attribute) => Some((at, Some(attribute))),
            None => {
                self.finding(
                    path,
                    format!("`{entity}.{field}` has no `{name}`"),
                    "name a column of its table",
                );
                None
            }
        }
    }

    fn unknown_path(&mut self, path: &str, entity: &str, field: &str) {
        let known = self.schema.entity(entity).and_then(|ix| self.schema.get(ix));
        let hint = match known {
            None => format!(
                "the schema has no entity `{entity}`; conditions are all, any, not, unless-known, holds, some, no, today"
            ),
            Some(Entity { fields, .. }) => {
                match crate::facts::nearest(field, fields.iter().map(|field| field.id.as_str())) {
                    Some(near) => format!("did you mean `{entity}.{near}`?"),
                    None => "see schema/ for its fields".to_owned(),
                }
            }
        };
        self.finding(path, format!("no field `{path}`"), hint);
    }

    fn equals(
        &mut self,
        path: &str,
        field: &Field,
        attribute: Option<&Attribute>,
        told: &[Json],
    ) -> Option<Check> {
        let words: Vec<String> = told.iter().map(word).collect();
        if attribute.is_some() {
            return Some(Check::AttributeOneOf(words));
        }
        let mut values = Vec::with_capacity(words.len());
        for word in words {
            match read_value(self.schema, field, &word) {
                Ok(Fact::Known(value)) => values.push(value),
                _ => {
                    let choices = self.schema.choices(&field.kind).join(", ");
                    self.finding(
                        path,
                        format!("`{path}` can never be `{word}`"),
                        format!("choices: {choices}"),
                    );
                    return None;
                }
            }
        }
        Some(Check::OneOf(values))
    }

    fn operators(&mut self, path: &str, field: &Field, map: &Map<String, Json>) -> Option<Vec<Check>> {
        let mut checks = Vec::with_capacity(map.len());
        for (operator, operand) in map.iter().filter(|(operator, _)| *operator != "on") {
            let check = match &field.kind {
                FieldKind::Date => self.date_check(operator, operand, map.get("on")),
                FieldKind::Number | FieldKind::Yen | FieldKind::Period => number_check(operator, operand),
                _ => None,
            };
            let Some(check) = check else {
                self.finding(
                    path,
                    format!("`{operator}: {operand}` does not fit `{path}`"),
                    OPERATORS,
                );
                return None;
            };
            checks.push(check);
        }
        Some(checks)
    }

    fn date_check(&mut self, operator: &str, operand: &Json, on: Option<&Json>) -> Option<Check> {
        match date_order(operator) {
            Some(order) => Some(Check::Date(order, self.day(operand)?)),
            None => self.age_check(operator, operand, on),
        }
    }

    fn age_check(&mut self, operator: &str, operand: &Json, on: Option<&Json>) -> Option<Check> {
        let order = order(operator.strip_prefix("age-")?)?;
        let age = u16::try_from(operand.as_i64()?).ok()?;
        let on = self.day(on.unwrap_or(&Json::from("today")))?;
        Some(Check::Age(order, age, on))
    }
}

const OPERATORS: &str = "numbers: at-least, at-most, above, below; dates: before, on-or-before, after, on-or-after, age-at-least, age-below";

fn date_order(operator: &str) -> Option<DateOrder> {
    match operator {
        "before" => Some(DateOrder::Before),
        "on-or-before" => Some(DateOrder::OnOrBefore),
        "after" => Some(DateOrder::After),
        "on-or-after" => Some(DateOrder::OnOrAfter),
        _ => None,
    }
}

fn order(operator: &str) -> Option<Order> {
    match operator {
        "at-least" => Some(Order::AtLeast),
        "at-most" => Some(Order::AtMost),
        "above" => Some(Order::Above),
        "below" => Some(Order::Below),
        _ => None,
    }
}

fn number_check(operator: &str, operand: &Json) -> Option<Check> {
    let order = order(operator)?;
    match operand {
        Json::Number(number) => Some(Check::Number(order, number.as_i64()?)),
        Json::String(period) => Some(Check::Length(order, period.parse().ok()?)),
        _ => None,
    }
}

fn word(told: &Json) -> String {
    match told {
        Json::String(text) => text.clone(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        other => other.to_string(),
    }
}
