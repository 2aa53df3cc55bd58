//! The schema as it stands in files, and from there to one that answers can be held against.

use super::Table;
use super::household_schema::{self, HouseholdSource};
use super::schema::{Choices, Current, Entity, Field, FieldIx, FieldKind, Schema};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// An entity as it stands in a schema file.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct EntitySource {
    entity: String,
    /// Only adds fields to an entity that another file declares.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    extends: bool,
    #[serde(default)]
    many: bool,
    #[serde(default)]
    event: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    shared: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    household: Option<HouseholdSource>,
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
    #[serde(default, skip_serializing_if = "is_false")]
    own: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    table: Option<String>,
}

/// A type as it stands in files.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the kind of the same name")]
pub enum TypeSource {
    Date,
    YesNo,
    Choice,
    Number,
    Yen,
    Period,
    Hours,
    Time,
    Place,
    Country,
    Text,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(flag: &bool) -> bool {
    !*flag
}

/// What is wrong with a schema.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SchemaError {
    /// Two entities share a name.
    #[error("the entity `{0}` is declared twice")]
    EntityTwice(String),
    /// `extends` names an entity that no file declares.
    #[error("`{0}` is extended and declared nowhere: declare it, or take `extends` away")]
    NothingToExtend(String),
    /// An extension says more than fields.
    #[error("an extension of `{0}` adds fields and nothing else: write the rest where `{0}` is declared")]
    ExtendsTooMuch(String),
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
    /// The household names an entity that does not exist.
    #[error("the schema has no entity `{0}`")]
    NoEntity(String),
    /// Two entities say who the people of the household are.
    #[error("`{0}` and another entity both declare the household")]
    HouseholdTwice(String),
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
            household: None,
        };
        // Files are read in the order of their names, so an extension may stand before what it extends.
        let (extensions, entities): (Vec<_>, Vec<_>) = sources.into_iter().partition(|source| source.extends);
        let mut households = Vec::new();
        for mut source in entities {
            if schema.entity(&source.entity).is_some() {
                return Err(SchemaError::EntityTwice(source.entity));
            }
            let household = source.household.take();
            let entity = build_entity(source, &schema.tables)?;
            households.extend(household.map(|household| (entity.id.clone(), household)));
            schema.entities.push(entity);
        }
        for source in extensions {
            extend(&mut schema, source)?;
        }
        u16::try_from(schema.entities.len()).map_err(|_| SchemaError::TooLarge)?;
        // It names fields of other entities, so it is resolved when all of them are there.
        for (id, source) in households {
            let people = schema
                .entity(&id)
                .filter(|_| schema.household.is_none())
                .ok_or(SchemaError::HouseholdTwice(id))?;
            schema.household = Some(household_schema::build(&schema, people, source)?);
        }
        Ok(schema)
    }
}

/// Adds the fields of an extension after those that the entity has.
fn extend(schema: &mut Schema, source: EntitySource) -> Result<(), SchemaError> {
    let EntitySource {
        many,
        event,
        start,
        current,
        ordered,
        ..
    } = &source;
    if *many || *event || start.is_some() || current.is_some() || !ordered.is_empty() {
        return Err(SchemaError::ExtendsTooMuch(source.entity));
    }
    let Schema { entities, tables, .. } = schema;
    let found = entities.iter_mut().find(|entity| entity.id == source.entity);
    let entity = found.ok_or(SchemaError::NothingToExtend(source.entity))?;
    add_fields(entity, source.fields, tables)
}

fn add_fields(
    entity: &mut Entity,
    fields: Vec<FieldSource>,
    tables: &BTreeMap<String, Table>,
) -> Result<(), SchemaError> {
    for field in fields {
        if entity.field(&field.field).is_some() {
            return Err(SchemaError::FieldTwice(entity.id.clone(), field.field));
        }
        let field = build_field(&entity.id, field, tables)?;
        entity.fields.push(field);
    }
    u16::try_from(entity.fields.len()).map_err(|_| SchemaError::TooLarge)?;
    Ok(())
}

fn build_entity(source: EntitySource, tables: &BTreeMap<String, Table>) -> Result<Entity, SchemaError> {
    let mut entity = Entity {
        id: source.entity,
        many: source.many,
        event: source.event,
        shared: source.shared,
        current: None,
        ordered: Vec::new(),
        start: source.start,
        fields: Vec::with_capacity(source.fields.len()),
    };
    add_fields(&mut entity, source.fields, tables)?;
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
    let no_table =
        |table: &String| SchemaError::NoTable(entity.to_owned(), source.field.clone(), table.clone());
    if let Some(table) = source.table.as_ref().filter(|table| !tables.contains_key(*table)) {
        return Err(no_table(table));
    }
    let kind = FieldKind::of(source.r#type, source.choices, source.table);
    Ok(Field {
        kind: kind.ok_or_else(|| SchemaError::NoChoices(entity.to_owned(), source.field.clone()))?,
        id: source.field,
        event: source.event,
        ask: source.ask,
        own: source.own,
        start: source.start,
    })
}

impl FieldKind {
    /// The kind of a field or input; nothing for a choice with neither choices nor a table.
    pub fn of(source: TypeSource, choices: Vec<String>, table: Option<String>) -> Option<FieldKind> {
        Some(match (source, table) {
            (TypeSource::Date, _) => FieldKind::Date,
            (TypeSource::YesNo, _) => FieldKind::YesNo,
            (TypeSource::Number, _) => FieldKind::Number,
            (TypeSource::Yen, _) => FieldKind::Yen,
            (TypeSource::Period, _) => FieldKind::Period,
            (TypeSource::Hours, _) => FieldKind::Hours,
            (TypeSource::Time, _) => FieldKind::Time,
            (TypeSource::Place, _) => FieldKind::Place,
            (TypeSource::Country, _) => FieldKind::Country,
            (TypeSource::Text, _) => FieldKind::Text,
            (TypeSource::Choice, Some(table)) => FieldKind::Choice(Choices::Table(table)),
            (TypeSource::Choice, None) if choices.is_empty() => return None,
            (TypeSource::Choice, None) => FieldKind::Choice(Choices::Listed(choices)),
        })
    }
}
