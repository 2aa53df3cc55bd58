//! One person's facts on one day: what a rule is applied to.

use super::RuleBook;
use crate::calendar::{Calendar, Date};
use crate::facts::{EntityIx, Facts, FieldRef, Found, Record, Schema};
use crate::parameters::Parameters;

/// Everything that evaluation may look at.
#[derive(Copy, Clone)]
pub struct Case<'a> {
    /// The pack's records.
    pub schema: &'a Schema,
    /// The pack's rules.
    pub book: &'a RuleBook,
    /// The law's figures.
    pub parameters: &'a Parameters,
    /// Legal time.
    pub calendar: &'a Calendar,
    /// What the person told.
    pub facts: &'a Facts,
    /// The day of asking.
    pub today: Date,
}

/// The records that are bound by `for-each`, `some` and `no`, the innermost first.
#[derive(Copy, Clone, Default)]
pub(super) struct Bound<'a> {
    innermost: Option<&'a Binding<'a>>,
}

/// One bound record; without one while nobody said whether there is any.
pub(super) struct Binding<'a> {
    pub(super) entity: EntityIx,
    pub(super) record: Option<&'a Record>,
    pub(super) outer: Bound<'a>,
}

impl<'a> Bound<'a> {
    pub(super) fn by(binding: &'a Binding<'a>) -> Bound<'a> {
        Bound {
            innermost: Some(binding),
        }
    }

    fn find(self, entity: EntityIx) -> Option<&'a Binding<'a>> {
        let binding = self.innermost?;
        if binding.entity == entity {
            Some(binding)
        } else {
            binding.outer.find(entity)
        }
    }
}

impl<'a> Case<'a> {
    /// Looks a field up: in the bound record of its entity, or else in the current one.
    pub(super) fn look_up(&self, bound: Bound<'a>, at: FieldRef) -> Found<'a> {
        match bound.find(at.entity) {
            Some(Binding {
                record: Some(record), ..
            }) => self.facts.in_record(self.schema, record, at),
            Some(Binding { record: None, .. }) => Found::Missing(self.facts.any_record(at.entity)),
            None => self.facts.unbound(self.schema, at, self.today),
        }
    }
}
