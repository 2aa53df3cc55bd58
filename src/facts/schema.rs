//! The record schema: which things a person can tell, declared by the pack.

use super::Table;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// An entity's place in the schema.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityIx(pub(crate) u16);

/// A field's place within its entity.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldIx(pub(crate) u16);

/// A field of the schema: `home.moved-in`, resolved.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldRef {
    /// The entity.
    pub entity: EntityIx,
    /// The field within it.
    pub field: FieldIx,
}

/// All entities and the tables that their choices come from.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    entities: Vec<Entity>,
    tables: BTreeMap<String, Table>,
}

/// A kind of record: a stay, a home, a job.
#[derive(Clone, Debug)]
pub struct Entity {
    /// Its id, as in `home.moved-in`.
    pub id: String,
    /// Whether there may be several records.
    pub many: bool,
    /// No record means that there is none, and nobody is asked.
    pub event: bool,
    /// Which record is meant where none is bound.
    pub current: Option<Current>,
    /// Pairs of fields of which the first may not lie after the second.
    pub ordered: Vec<(FieldIx, FieldIx)>,
    /// Its place among the first questions ("do you work?").
    pub start: Option<u8>,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// Picks the current record: the one that began last and has not ended.
#[derive(Clone, Debug)]
pub struct Current {
    /// Fields that tell when a record began; the first known one counts.
    pub from: Vec<FieldIx>,
    /// The field that tells when it ended.
    pub until: FieldIx,
}

/// One question that can be answered about a record.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its id within the entity.
    pub id: String,
    /// What it holds.
    pub kind: FieldKind,
    /// Not answered means that it has not happened, and nobody is asked.
    pub event: bool,
    /// Whether it may be asked as a question.
    pub ask: bool,
    /// Its place among the first questions.
    pub start: Option<u8>,
}

/// The types that the core knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// A civil date.
    Date,
    /// Yes or no.
    YesNo,
    /// One of several choices.
    Choice(Choices),
    /// A whole number.
    Number,
    /// An amount in yen.
    Yen,
    /// A length of time.
    Period,
    /// A municipality code.
    Place,
    /// A country code.
    Country,
    /// Free text.
    Text,
}

/// Where choices come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choices {
    /// Listed in the schema.
    Listed(Vec<String>),
    /// The rows of a table.
    Table(String),
}

/// An entity as it stands in a schema file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EntitySource {
    entity: String,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    event: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    current: Option<CurrentSource>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ordered: Vec<(String, String)>,
    fields: Vec<FieldSource>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CurrentSource {
    from: OneOrMany,
    until: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FieldSource {
    field: String,
    r#type: TypeSource,
    #[serde(default)]
    event: bool,
    #[serde(default = "yes")]
    ask: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<String>,
}

#[derive(Copy, Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TypeSource {
    Date,
    YesNo,
    Choice,
    Number,
    Yen,
    Period,
    Place,
    Country,
    Text,
}

fn yes() -> bool {
    true
}

/// What is wrong with a schema.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SchemaError {
    /// Two entities share a name.
    #[error("the entity `{0}` is declared twice")]
    EntityTwice(String),
    /// Two fields of an entity share a name.
    #[error("the field `{0}.{1}` is declared twice")]
    FieldTwice(String, String),
    /// A choice field has neither choices nor a table.
    #[error("`{0}.{1}` is a choice: give it `choices: [...]` or `table: name`")]
    NoChoices(String, String),
    /// The table does not exist.
    #[error("`{0}.{1}` names the table `{2}`, which the pack does not have")]
    NoTable(String, String, String),
    /// `current` or `ordered` names a field that the entity lacks.
    #[error("the entity `{0}` has no field `{1}`")]
    NoField(String, String),
    /// The schema has more entities or fields than it can number.
    #[error("the schema is too large")]
    TooLarge,
}

impl Schema {
    /// Builds the schema from its files' entities and the pack's tables.
    pub fn build(sources: Vec<EntitySource>, tables: BTreeMap<String, Table>) -> Result<Schema, SchemaError> {
        let mut schema = Schema {
            entities: Vec::with_capacity(sources.len()),
            tables,
        };
        for source in sources {
            if schema.entity(&source.entity).is_some() {
                return Err(SchemaError::EntityTwice(source.entity));
            }
            let entity = build_entity(source, &schema.tables)?;
            schema.entities.push(entity);
        }
        u16::try_from(schema.entities.len()).map_err(|_| SchemaError::TooLarge)?;
        Ok(schema)
    }

    /// All entities with their places.
    pub fn entities(&self) -> impl Iterator<Item = (EntityIx, &Entity)> {
        (0u16..).map(EntityIx).zip(&self.entities)
    }

    /// An entity's place by its id.
    pub fn entity(&self, id: &str) -> Option<EntityIx> {
        self.entities()
            .find(|(_, entity)| entity.id == id)
            .map(|(ix, _)| ix)
    }

    /// The entity at a place. Places come from this schema, so there always is one.
    pub fn get(&self, ix: EntityIx) -> Option<&Entity> {
        self.entities.get(usize::from(ix.0))
    }

    /// The field at a place.
    pub fn field(&self, at: FieldRef) -> Option<&Field> {
        self.get(at.entity)?.fields.get(usize::from(at.field.0))
    }

    /// Resolves `home.moved-in`.
    pub fn resolve(&self, entity: &str, field: &str) -> Option<FieldRef> {
        let entity = self.entity(entity)?;
        Some(FieldRef {
            entity,
            field: self.get(entity)?.field(field)?,
        })
    }

    /// The path of a field, as it stands in files: `home.moved-in`.
    pub fn path(&self, at: FieldRef) -> String {
        match (self.get(at.entity), self.field(at)) {
            (Some(entity), Some(field)) => format!("{}.{}", entity.id, field.id),
            _ => String::new(),
        }
    }

    /// A table by its id.
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.get(id)
    }

    /// The ids that a choice field accepts, in the order of the schema or table.
    pub fn choices<'a>(&'a self, kind: &'a FieldKind) -> &'a [String] {
        match kind {
            FieldKind::Choice(Choices::Listed(ids)) => ids,
            FieldKind::Choice(Choices::Table(table)) => self.table(table).map(Table::ids).unwrap_or_default(),
            _ => &[],
        }
    }
}

impl Entity {
    /// A field's place by its id.
    pub fn field(&self, id: &str) -> Option<FieldIx> {
        (0u16..)
            .zip(&self.fields)
            .find(|(_, field)| field.id == id)
            .map(|(ix, _)| FieldIx(ix))
    }

    /// All fields with their places.
    pub fn fields(&self) -> impl Iterator<Item = (FieldIx, &Field)> {
        (0u16..).map(FieldIx).zip(&self.fields)
    }
}

fn build_entity(source: EntitySource, tables: &BTreeMap<String, Table>) -> Result<Entity, SchemaError> {
    let mut entity = Entity {
        id: source.entity,
        many: source.many,
        event: source.event,
        current: None,
        ordered: Vec::new(),
        start: source.start,
        fields: Vec::with_capacity(source.fields.len()),
    };
    for field in source.fields {
        if entity.field(&field.field).is_some() {
            return Err(SchemaError::FieldTwice(entity.id, field.field));
        }
        let field = build_field(&entity.id, field, tables)?;
        entity.fields.push(field);
    }
    u16::try_from(entity.fields.len()).map_err(|_| SchemaError::TooLarge)?;
    let find = |id: &String| {
        entity
            .field(id)
            .ok_or_else(|| SchemaError::NoField(entity.id.clone(), id.clone()))
    };
    let current = source
        .current
        .map(|current| build_current(current, find))
        .transpose()?;
    let ordered = source
        .ordered
        .iter()
        .map(|(first, then)| Ok((find(first)?, find(then)?)));
    let ordered = ordered.collect::<Result<Vec<_>, SchemaError>>()?;
    entity.current = current;
    entity.ordered = ordered;
    Ok(entity)
}

fn build_current(
    source: CurrentSource,
    find: impl Fn(&String) -> Result<FieldIx, SchemaError>,
) -> Result<Current, SchemaError> {
    let from = match source.from {
        OneOrMany::One(id) => vec![find(&id)?],
        OneOrMany::Many(ids) => ids.iter().map(&find).collect::<Result<_, _>>()?,
    };
    Ok(Current {
        from,
        until: find(&source.until)?,
    })
}

fn build_field(
    entity: &str,
    source: FieldSource,
    tables: &BTreeMap<String, Table>,
) -> Result<Field, SchemaError> {
    let kind = match source.r#type {
        TypeSource::Date => FieldKind::Date,
        TypeSource::YesNo => FieldKind::YesNo,
        TypeSource::Number => FieldKind::Number,
        TypeSource::Yen => FieldKind::Yen,
        TypeSource::Period => FieldKind::Period,
        TypeSource::Place => FieldKind::Place,
        TypeSource::Country => FieldKind::Country,
        TypeSource::Text => FieldKind::Text,
        TypeSource::Choice => match source.table {
            Some(table) if tables.contains_key(&table) => FieldKind::Choice(Choices::Table(table)),
            Some(table) => return Err(SchemaError::NoTable(entity.to_owned(), source.field, table)),
            None if source.choices.is_empty() => {
                return Err(SchemaError::NoChoices(entity.to_owned(), source.field));
            }
            None => FieldKind::Choice(Choices::Listed(source.choices)),
        },
    };
    Ok(Field {
        id: source.field,
        kind,
        event: source.event,
        ask: source.ask,
        start: source.start,
    })
}
