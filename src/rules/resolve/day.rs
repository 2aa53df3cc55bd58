//! Days: from a YAML expression to a typed one.

use super::Resolver;
use crate::calendar::{FirstDay, Period};
use crate::facts::{FieldKind, FieldRef};
use crate::rules::{Condition, Day, Reaches, Year};
use serde_json::{Map, Value as Json};

const HINT: &str =
    "a day is `today`, a date, a date field, or one of the forms in assets/packs/README.md, \"Days\"";

impl Resolver<'_> {
    pub(in crate::rules) fn day(&mut self, source: &Json) -> Option<Day> {
        match source {
            Json::String(word) if word == "today" => Some(Day::Today),
            Json::String(word) => match word.parse() {
                Ok(date) => Some(Day::Fixed(date)),
                Err(_) => self.date_field(word).map(Day::Field),
            },
            Json::Object(map) => {
                let found = self.expression(map);
                if found.is_none() {
                    self.finding(
                        map.keys().next().map_or("", String::as_str),
                        "this gives no day",
                        HINT,
                    );
                }
                found
            }
            other => {
                self.finding(&other.to_string(), "this is no day", HINT);
                None
            }
        }
    }

    /// The field of a path that holds a date.
    pub(super) fn date_field(&mut self, path: &str) -> Option<FieldRef> {
        let (at, attribute) = self.path(path)?;
        let is_date = self
            .schema
            .field(at)
            .is_some_and(|field| field.kind == FieldKind::Date);
        if attribute.is_some() || !is_date {
            self.finding(path, format!("`{path}` holds no date"), HINT);
            return None;
        }
        Some(at)
    }

    fn boxed(&mut self, source: Option<&Json>) -> Option<Box<Day>> {
        self.day(source?).map(Box::new)
    }

    fn days(&mut self, source: &Json) -> Option<Vec<Day>> {
        source.as_array()?.iter().map(|day| self.day(day)).collect()
    }

    fn expression(&mut self, map: &Map<String, Json>) -> Option<Day> {
        let of = map.get("of");
        let (key, told) = map.iter().find(|(key, _)| !MODIFIERS.contains(&key.as_str()))?;
        match key.as_str() {
            "day-after" => Some(Day::After(self.boxed(Some(told))?)),
            "day-before" => Some(Day::Before(self.boxed(Some(told))?)),
            "earliest" => Some(Day::Earliest(self.days(told)?)),
            "latest" => Some(Day::Latest(self.days(told)?)),
            "first-known" => Some(Day::FirstKnown(self.days(told)?)),
            "before" => Some(Day::Backwards(period(told)?, self.boxed(of)?)),
            "within" => Some(Day::Within(period(told)?, self.boxed(of)?, first_day(map)?)),
            "attains" => Some(Day::Attains(age(told)?, self.boxed(of)?)),
            "birthday" => Some(Day::Birthday(age(told)?, self.boxed(of)?)),
            "month-day" => self.month_day(told, map),
            "next" => {
                let (month, day) = month_day(told)?;
                Some(Day::Next {
                    month,
                    day,
                    from: self.boxed(map.get("from"))?,
                })
            }
            "month-end" => Some(Day::MonthEnd(self.boxed(Some(told))?, plus(map)?)),
            "reaches" => self.reaches(told, map),
            "fiscal-year-end" => Some(Day::FiscalYearEnd(self.boxed(Some(told))?)),
            _ => None,
        }
    }

    fn reaches(&mut self, told: &Json, map: &Map<String, Json>) -> Option<Day> {
        let of = self.schema.entity(map.get("of")?.as_str()?)?;
        let when = match map.get("where") {
            Some(told) => self.condition(told)?,
            None => Condition::All(Vec::new()),
        };
        let since = map.get("since").map(|day| self.day(day));
        Some(Day::Reaches(Box::new(Reaches {
            period: period(told)?,
            of,
            when,
            from: self.day(map.get("from")?)?,
            until: self.day(map.get("until")?)?,
            since: super::all(since)?,
        })))
    }

    fn month_day(&mut self, told: &Json, map: &Map<String, Json>) -> Option<Day> {
        let (month, day) = month_day(told)?;
        let source = map.get("year")?;
        let field = source.as_str().and_then(|path| path.split_once('.'));
        let field = field.and_then(|(entity, field)| self.schema.resolve(entity, field));
        let number = |at: &_| {
            self.schema
                .field(*at)
                .is_some_and(|field| field.kind == FieldKind::Number)
        };
        let year = match field.filter(number) {
            Some(at) => Year::Field(at),
            None => Year::Of(self.boxed(Some(source))?),
        };
        Some(Day::MonthDay {
            month,
            day,
            year,
            plus: plus(map)?,
        })
    }
}

const MODIFIERS: [&str; 8] = [
    "of",
    "first-day",
    "year",
    "plus",
    "from",
    "where",
    "until",
    "since",
];

fn period(told: &Json) -> Option<Period> {
    told.as_str()?.parse().ok()
}

fn age(told: &Json) -> Option<u16> {
    u16::try_from(told.as_i64()?).ok()
}

fn plus(map: &Map<String, Json>) -> Option<i16> {
    map.get("plus")
        .map_or(Some(0), |told| i16::try_from(told.as_i64()?).ok())
}

fn first_day(map: &Map<String, Json>) -> Option<FirstDay> {
    serde_json::from_value(map.get("first-day")?.clone()).ok()
}

/// `03-15`.
fn month_day(told: &Json) -> Option<(i8, i8)> {
    let (month, day) = told.as_str()?.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((month, day))
}
