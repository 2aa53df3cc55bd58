//! Reading what a person told: from a file, from the store, from one answer on a screen.

use super::read_value::read_value;
use super::similar::nearest;
use super::{EntityIx, Fact, Facts, FieldRef, Household, Record, RecordId, Schema, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// Something told that cannot be understood. It is said to the person with the place and what to do; nothing else that
/// they told is lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactProblem {
    /// Where, as a path: `home.moved-in`, or an entity.
    pub at: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong with something told. No variant carries more of the person's answer than the word to correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemKind {
    /// The schema has no such entity or field; the nearest name, where one is near.
    UnknownName {
        /// A similar name that exists.
        nearest: Option<String>,
    },
    /// The date does not exist (30 February).
    NoSuchDate {
        /// What was given.
        given: String,
    },
    /// Not one of the choices.
    NoSuchChoice {
        /// What was given.
        given: String,
        /// A similar choice that exists.
        nearest: Option<String>,
    },
    /// Not a whole number.
    NotANumber {
        /// What was given.
        given: String,
    },
    /// Not a length of time such as `3 months`.
    NotAPeriod {
        /// What was given.
        given: String,
    },
    /// No working time such as `7:30` or `7.5`.
    NotHours {
        /// What was given.
        given: String,
    },
    /// No time of day such as `22:00`.
    NotATime {
        /// What was given.
        given: String,
    },
    /// Neither yes nor no.
    NotYesOrNo {
        /// What was given.
        given: String,
    },
    /// The shape is wrong: a list where one record belongs, or the other way round.
    WrongShape,
    /// Several records of an entity that has one.
    OnlyOne,
}

/// The key of a facts file under which the people of the household stand, each with facts of their own.
const HOUSEHOLD: &str = "household";
/// The key of such a person under which their own facts stand.
const FACTS: &str = "facts";

/// Reads the facts of the first person in a `facts:` map.
pub fn read_facts(schema: &Schema, source: &Json) -> (Facts, Vec<FactProblem>) {
    let (household, problems) = read_household(schema, source);
    (household.first, problems)
}

/// Reads a `facts:` map. Everything that can be read is in the result; the rest is in the list of problems.
pub fn read_household(schema: &Schema, source: &Json) -> (Household, Vec<FactProblem>) {
    let mut reader = Reader {
        schema,
        household: Household::default(),
        whose: None,
        last: RecordId(0),
        problems: Vec::new(),
    };
    reader.facts(source);
    (reader.household, reader.problems)
}

/// Reads the fields of one record.
pub fn read_record(
    schema: &Schema,
    entity: EntityIx,
    id: RecordId,
    fields: &Map<String, Json>,
) -> (Record, Vec<FactProblem>) {
    let mut record = Record::blank(schema, entity, id);
    let mut problems = Vec::new();
    let name = schema.get(entity).map_or("", |entity| entity.id.as_str());
    for (field, told) in fields {
        match read_field(schema, name, field, told) {
            Ok((at, fact)) => {
                if let Some(slot) = record.values.get_mut(usize::from(at.field.0)) {
                    *slot = fact;
                }
            }
            Err(kind) => problems.push(FactProblem {
                at: format!("{name}.{field}"),
                kind,
            }),
        }
    }
    (record, problems)
}

/// The fields of a record as they are stored and written to files; unknown ones are left out.
pub fn write_fields(schema: &Schema, record: &Record) -> Map<String, Json> {
    let fields = schema
        .get(record.entity)
        .map(|entity| entity.fields.as_slice())
        .unwrap_or_default();
    let written = fields
        .iter()
        .zip(&record.values)
        .filter_map(|(field, fact)| match fact {
            Fact::Known(value) => Some((field.id.clone(), write_value(value))),
            Fact::Declined => Some((field.id.clone(), Json::from("declined"))),
            Fact::Unknown => None,
        });
    written.collect()
}

fn write_value(value: &Value) -> Json {
    match value {
        Value::Number(number) | Value::Yen(number) => Json::from(*number),
        other => Json::from(other.to_string()),
    }
}

struct Reader<'a> {
    schema: &'a Schema,
    household: Household,
    /// Whose facts are being read; nothing for the first person's.
    whose: Option<RecordId>,
    last: RecordId,
    problems: Vec<FactProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, at: &str, kind: ProblemKind) {
        self.problems.push(FactProblem {
            at: at.to_owned(),
            kind,
        });
    }

    /// Where the facts go that are being read.
    fn told(&mut self) -> &mut Facts {
        self.household.told_of(self.whose)
    }

    fn facts(&mut self, source: &Json) {
        match source {
            Json::Object(entities) => {
                for (id, told) in entities {
                    match (id.as_str(), told, self.whose) {
                        (HOUSEHOLD, Json::Array(people), None) if self.schema.household.is_some() => {
                            people.iter().for_each(|person| self.person(person));
                        }
                        _ => self.entity(id, told),
                    }
                }
            }
            Json::Null => {}
            _ => self.problem(FACTS, ProblemKind::WrongShape),
        }
    }

    /// Somebody of the household: a record with the facts that are theirs. Who stands here lives with the first person,
    /// unless it says otherwise.
    fn person(&mut self, told: &Json) {
        let (Some(household), Json::Object(fields)) = (&self.schema.household, told) else {
            return self.problem(HOUSEHOLD, ProblemKind::WrongShape);
        };
        let mut fields = fields.clone();
        let own = fields.remove(FACTS);
        let entity = household.people;
        let together = self.schema.field(FieldRef {
            entity,
            field: household.together,
        });
        if let Some(together) = together {
            fields.entry(together.id.clone()).or_insert(Json::from("yes"));
        }
        self.record(HOUSEHOLD, entity, &Json::Object(fields));
        self.whose = Some(self.last);
        self.facts(&own.unwrap_or_default());
        self.whose = None;
    }

    fn entity(&mut self, id: &str, told: &Json) {
        let Some(entity) = self.schema.entity(id) else {
            let names = self.schema.entities().map(|(_, entity)| entity.id.as_str());
            let nearest = nearest(id, names);
            return self.problem(id, ProblemKind::UnknownName { nearest });
        };
        match told {
            Json::String(word) if word == "none" => {
                self.told().none.insert(entity);
            }
            Json::Array(records) if records.is_empty() => {
                self.told().none.insert(entity);
            }
            Json::Array(records) if records.len() > 1 && !self.many(entity) => {
                self.problem(id, ProblemKind::OnlyOne);
            }
            Json::Array(records) => records.iter().for_each(|record| self.record(id, entity, record)),
            Json::String(word) if word == "declined" => {
                self.told().declined.insert(entity);
            }
            Json::String(word) if word == "unknown" => {}
            Json::Null => {}
            record => self.record(id, entity, record),
        }
    }

    fn many(&self, entity: EntityIx) -> bool {
        self.schema.get(entity).is_some_and(|entity| entity.many)
    }

    fn record(&mut self, name: &str, entity: EntityIx, told: &Json) {
        let Json::Object(fields) = told else {
            return self.problem(name, ProblemKind::WrongShape);
        };
        self.last = RecordId(self.last.0.saturating_add(1));
        let (record, problems) = read_record(self.schema, entity, self.last, fields);
        self.told().records.push(record);
        self.problems.extend(problems);
    }
}

fn read_field(
    schema: &Schema,
    entity: &str,
    field: &str,
    told: &Json,
) -> Result<(FieldRef, Fact), ProblemKind> {
    let at = schema.resolve(entity, field).ok_or_else(|| {
        let entity = schema.entity(entity).and_then(|entity| schema.get(entity));
        let names = entity
            .into_iter()
            .flat_map(|entity| entity.fields.iter().map(|field| field.id.as_str()));
        ProblemKind::UnknownName {
            nearest: nearest(field, names),
        }
    })?;
    let declared = schema.field(at).ok_or(ProblemKind::WrongShape)?;
    Ok((at, read_value(schema, declared, &plain_text(told)?)?))
}

/// A scalar as text, so that `13116`, `"13116"`, `true` and `yes` are read alike.
fn plain_text(told: &Json) -> Result<String, ProblemKind> {
    match told {
        Json::String(text) => Ok(text.trim().to_owned()),
        Json::Number(number) => Ok(number.to_string()),
        Json::Bool(yes) => Ok(if *yes { "yes" } else { "no" }.to_owned()),
        Json::Null => Ok("unknown".to_owned()),
        Json::Array(_) | Json::Object(_) => Err(ProblemKind::WrongShape),
    }
}
