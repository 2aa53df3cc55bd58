//! The record schema: which things a person can tell, declared by the pack.

use super::Table;
use super::household_schema::HouseholdSchema;
use std::collections::BTreeMap;

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
    pub(super) entities: Vec<Entity>,
    pub(super) tables: BTreeMap<String, Table>,
    /// The people of a household, where the pack knows of any.
    pub household: Option<HouseholdSchema>,
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
    /// A household that lives together has its records together.
    pub shared: bool,
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
    /// Of a shared record: what each person does for themselves, never taken as done for the others.
    pub own: bool,
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
    /// Working time: `7:30`, `7.5`.
    Hours,
    /// A time of day: `22:00`.
    Time,
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

impl Schema {
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
