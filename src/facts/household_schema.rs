//! What a pack says about a household: which records are its people, what they share, how they are related.

use super::schema::{Entity, EntityIx, FieldIx, FieldRef, Schema};
use super::schema_source::SchemaError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Stands on the entity whose records are the people of the household.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct HouseholdSource {
    relation: String,
    name: String,
    born: String,
    together: String,
    no_agenda: Vec<String>,
    arrived: ArrivedSource,
    person: Vec<DerivedSource>,
    young: Vec<YoungSource>,
    seen_by: Vec<SeenBy>,
    otherwise: String,
    ask: Vec<AskSource>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ArrivedSource {
    field: String,
    unless: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct DerivedSource {
    field: String,
    from: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    yes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    no: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct YoungSource {
    below: u16,
    none: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct AskSource {
    field: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    unless: Vec<String>,
}

/// How a person of the household sees the others: their relations are told as the first person sees them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SeenBy {
    /// The relation of the one who looks.
    pub by: String,
    /// What the first person is to them.
    pub first: String,
    /// What the others are to them, by what they are to the first person.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub others: BTreeMap<String, String>,
}

/// The people of a household, as the pack declares them.
#[derive(Clone, Debug)]
pub struct HouseholdSchema {
    /// The entity whose records are the people beside the first one.
    pub people: EntityIx,
    /// What somebody is to the first person.
    pub relation: FieldIx,
    /// What they are called.
    pub name: FieldIx,
    /// When they were born.
    pub born: FieldIx,
    /// Whether they live with the first person, and so share what is shared.
    pub together: FieldIx,
    /// Where one of these is known or yes, they have no agenda of their own.
    pub no_agenda: Vec<FieldIx>,
    /// The day from which somebody can have taken part in a shared event.
    pub arrived: FieldRef,
    /// Where one of these is yes, nobody has to say when they arrived.
    pub never_arrived: Vec<FieldIx>,
    /// What is known of them as a person from what the first person told.
    pub person: Vec<Derived>,
    /// What nobody has below an age.
    pub young: Vec<Young>,
    /// How they see each other; also the order in which they stand.
    pub seen_by: Vec<SeenBy>,
    /// Any other relation.
    pub otherwise: String,
    /// What is asked about somebody new, in this order.
    pub ask: Vec<AskNew>,
}

/// A field of the person that follows from one of their record in the household.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The field of the person.
    pub field: FieldRef,
    /// The field of the record in the household.
    pub from: FieldIx,
    /// Choices that mean yes; where none mean anything, the value is taken as it is.
    pub yes: Vec<String>,
    /// Choices that mean no.
    pub no: Vec<String>,
}

impl Derived {
    /// Whether it is the same answer in another place.
    pub fn is_the_same(&self) -> bool {
        self.yes.is_empty() && self.no.is_empty()
    }
}

/// What nobody has below an age.
#[derive(Clone, Debug)]
pub struct Young {
    /// The age.
    pub below: u16,
    /// The entity.
    pub none: EntityIx,
}

/// A question about somebody new.
#[derive(Clone, Debug)]
pub struct AskNew {
    /// The field.
    pub field: FieldRef,
    /// Not asked where one of these is yes.
    pub unless: Vec<FieldIx>,
}

pub(super) fn build(
    schema: &Schema,
    people: EntityIx,
    source: HouseholdSource,
) -> Result<HouseholdSchema, SchemaError> {
    let entity = schema.get(people).ok_or(SchemaError::TooLarge)?;
    let own = |id: &String| own_field(entity, id);
    let all = |ids: &[String]| ids.iter().map(own).collect::<Result<Vec<_>, _>>();
    let derived = |source: DerivedSource| {
        Ok(Derived {
            field: path(schema, &source.field)?,
            from: own(&source.from)?,
            yes: source.yes,
            no: source.no,
        })
    };
    let young = |source: YoungSource| {
        let missing = || SchemaError::NoEntity(source.none.clone());
        Ok(Young {
            below: source.below,
            none: schema.entity(&source.none).ok_or_else(missing)?,
        })
    };
    let ask = |source: AskSource| {
        Ok(AskNew {
            field: path(schema, &source.field)?,
            unless: all(&source.unless)?,
        })
    };
    Ok(HouseholdSchema {
        people,
        relation: own(&source.relation)?,
        name: own(&source.name)?,
        born: own(&source.born)?,
        together: own(&source.together)?,
        no_agenda: all(&source.no_agenda)?,
        arrived: path(schema, &source.arrived.field)?,
        never_arrived: all(&source.arrived.unless)?,
        person: source.person.into_iter().map(derived).collect::<Result<_, _>>()?,
        young: source.young.into_iter().map(young).collect::<Result<_, _>>()?,
        seen_by: source.seen_by,
        otherwise: source.otherwise,
        ask: source.ask.into_iter().map(ask).collect::<Result<_, _>>()?,
    })
}

fn own_field(entity: &Entity, id: &str) -> Result<FieldIx, SchemaError> {
    let missing = || SchemaError::NoField(entity.id.clone(), id.to_owned());
    entity.field(id).ok_or_else(missing)
}

/// `person.born`.
fn path(schema: &Schema, path: &str) -> Result<FieldRef, SchemaError> {
    let (entity, field) = path.split_once('.').unwrap_or((path, ""));
    let missing = || SchemaError::NoField(entity.to_owned(), field.to_owned());
    schema.resolve(entity, field).ok_or_else(missing)
}
