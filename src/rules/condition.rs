//! The conditions of a rule, resolved against the schema.

use super::Day;
use crate::calendar::Period;
use crate::facts::{Choices, EntityIx, FieldKind, FieldRef, Schema, Value};

/// A tree of tests. There is no scripting: what cannot be said here is a calculator's work.
#[derive(Clone, Debug)]
pub enum Condition {
    /// All parts must hold.
    All(Vec<Condition>),
    /// One part must hold.
    Any(Vec<Condition>),
    /// The part must not hold.
    Not(Box<Condition>),
    /// Holds unless the part is certainly true.
    UnlessKnown(Box<Condition>),
    /// A named condition of the law.
    Holds(DefinitionIx),
    /// One record fulfils the part.
    Some(EntityIx, Box<Condition>),
    /// No record fulfils the part.
    No(EntityIx, Box<Condition>),
    /// Today compared with a day.
    Today(DateOrder, Day),
    /// A test on one field.
    Test(Test),
}

/// A definition's place in the rule book.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct DefinitionIx(pub(crate) usize);

/// A test on one field, or on an attribute of what it holds.
#[derive(Clone, Debug)]
pub struct Test {
    /// The field.
    pub field: FieldRef,
    /// The attribute of the chosen row or place, if one is tested.
    pub attribute: Option<Attribute>,
    /// What must hold; all of them.
    pub checks: Vec<Check>,
}

/// Something that a code stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// A column of the table that the choices come from.
    Column {
        /// The table.
        table: String,
        /// The column's place in it.
        column: usize,
        /// The column's name.
        name: String,
    },
    /// The prefecture of a municipality: the first two digits of its code.
    Prefecture,
}

impl Attribute {
    /// The attribute of a field by its name: a column of its table, the prefecture of a place.
    pub(crate) fn of(schema: &Schema, at: FieldRef, name: &str) -> Option<Attribute> {
        match &schema.field(at)?.kind {
            FieldKind::Place if name == "prefecture" => Some(Attribute::Prefecture),
            FieldKind::Choice(Choices::Table(table)) => {
                let column = schema.table(table)?.column(name)?;
                Some(Attribute::Column {
                    table: table.clone(),
                    column,
                    name: name.to_owned(),
                })
            }
            _ => None,
        }
    }

    /// What a value's code stands for.
    pub(crate) fn of_value<'v>(&self, schema: &'v Schema, value: &'v Value) -> Option<&'v str> {
        match self {
            Attribute::Prefecture => value.code()?.get(..2),
            Attribute::Column { table, column, .. } => schema.table(table)?.cell(value.code()?, *column),
        }
    }
}

/// One thing that a value must fulfil.
#[derive(Clone, Debug)]
pub enum Check {
    /// It is known.
    Known,
    /// It is not known: it has not happened.
    NotKnown,
    /// It equals one of these.
    OneOf(Vec<Value>),
    /// Its attribute equals one of these.
    AttributeOneOf(Vec<String>),
    /// A number or an amount compared with a bound.
    Number(Order, i64),
    /// A length of time compared with a bound.
    Length(Order, Period),
    /// A date compared with a day.
    Date(DateOrder, Day),
    /// The age on a day of somebody born on this date.
    Age(Order, u16, Day),
}

/// How a number relates to its bound.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// ≥
    AtLeast,
    /// ≤
    AtMost,
    /// >
    Above,
    /// <
    Below,
}

impl Order {
    /// Whether `value` stands in this relation to `bound`.
    pub fn holds<T: PartialOrd>(self, value: T, bound: T) -> bool {
        match self {
            Order::AtLeast => value >= bound,
            Order::AtMost => value <= bound,
            Order::Above => value > bound,
            Order::Below => value < bound,
        }
    }
}

/// How a date relates to a day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Earlier.
    Before,
    /// Earlier or the same day.
    OnOrBefore,
    /// Later.
    After,
    /// Later or the same day.
    OnOrAfter,
}

impl DateOrder {
    /// Whether `value` stands in this relation to `day`.
    pub fn holds<T: PartialOrd>(self, value: T, day: T) -> bool {
        match self {
            DateOrder::Before => value < day,
            DateOrder::OnOrBefore => value <= day,
            DateOrder::After => value > day,
            DateOrder::OnOrAfter => value >= day,
        }
    }
}
