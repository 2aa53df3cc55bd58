//! Why: the tree of what made a rule apply. It is recorded here and put into words elsewhere, in any language.

use super::{Check, Test, Truth};
use crate::facts::{EntityIx, FieldRef, Found, Missing, RecordId, Value};

/// A node of the tree.
#[derive(Clone, Debug)]
pub enum Reason {
    /// Several reasons joined.
    Group {
        /// How they are joined.
        group: Group,
        /// What came of it.
        verdict: Truth,
        /// The reasons.
        parts: Vec<Reason>,
    },
    /// One fact that was looked at.
    Fact(FactFound),
}

/// How reasons are joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Group {
    /// All of them count.
    All,
    /// One of them is enough.
    Any,
    /// The opposite.
    Not,
    /// Unless it is certain.
    UnlessKnown,
    /// A named condition of the law.
    Definition(String),
    /// At least one record.
    Some(EntityIx),
}

/// One fact that was looked at.
#[derive(Clone, Debug)]
pub struct FactFound {
    /// The field; nothing when the question is whether there is any record.
    pub field: Option<FieldRef>,
    /// The entity.
    pub entity: EntityIx,
    /// The record that held it.
    pub record: Option<RecordId>,
    /// The value, where there is one.
    pub value: Option<Value>,
    /// What would have to be asked, where it is not known.
    pub missing: Option<Missing>,
    /// What was asked of it; nothing where it only gave a date to count from.
    pub checks: Vec<Check>,
    /// What came of it.
    pub verdict: Truth,
}

impl Reason {
    pub(super) fn one(group: Group, part: Reason, verdict: impl Fn(Truth) -> Truth) -> Reason {
        Reason::Group {
            group,
            verdict: verdict(part.verdict()),
            parts: vec![part],
        }
    }

    /// What came of this part.
    pub fn verdict(&self) -> Truth {
        match self {
            Reason::Group { verdict, .. } => *verdict,
            Reason::Fact(fact) => fact.verdict,
        }
    }

    /// What is unknown and would settle it: nothing below a part that is settled already counts.
    pub fn pending(&self) -> Vec<Missing> {
        let mut found = Vec::new();
        self.collect_pending(&mut found);
        found
    }

    fn collect_pending(&self, found: &mut Vec<Missing>) {
        match self {
            Reason::Fact(FactFound {
                missing: Some(missing),
                ..
            }) => found.push(*missing),
            Reason::Group {
                verdict: Truth::Unknown,
                parts,
                ..
            } => {
                parts.iter().for_each(|part| part.collect_pending(found));
            }
            Reason::Group { .. } | Reason::Fact(_) => {}
        }
    }

    /// The fields that were looked at and hold nothing because it has not happened, each once.
    pub fn absent(&self) -> Vec<FieldRef> {
        let mut found = Vec::new();
        self.collect_absent(&mut found);
        found
    }

    fn collect_absent(&self, found: &mut Vec<FieldRef>) {
        match self {
            Reason::Fact(FactFound {
                field: Some(at),
                value: None,
                missing: None,
                ..
            }) if !found.contains(at) => found.push(*at),
            Reason::Fact(_) => {}
            Reason::Group { parts, .. } => parts.iter().for_each(|part| part.collect_absent(found)),
        }
    }

    /// The known facts that were looked at and settled something, each once, in the order of the rule.
    pub fn facts(&self) -> Vec<&FactFound> {
        let mut found: Vec<&FactFound> = Vec::new();
        self.collect_facts(&mut found);
        found
    }

    fn collect_facts<'a>(&'a self, found: &mut Vec<&'a FactFound>) {
        match self {
            Reason::Fact(fact) if fact.value.is_some() => {
                let seen = |other: &&FactFound| other.field == fact.field && other.record == fact.record;
                if !found.iter().any(seen) {
                    found.push(fact);
                }
            }
            // Where one of several is enough, those that failed explain nothing.
            Reason::Group {
                group: Group::Any | Group::Some(_),
                verdict: Truth::True,
                parts,
            } => {
                let held = parts.iter().filter(|part| part.verdict() == Truth::True);
                held.for_each(|part| part.collect_facts(found));
            }
            Reason::Group { parts, .. } => parts.iter().for_each(|part| part.collect_facts(found)),
            Reason::Fact(_) => {}
        }
    }
}

impl FactFound {
    pub(super) fn new(test: &Test, found: Found<'_>, verdict: Truth) -> FactFound {
        FactFound {
            checks: test.checks.clone(),
            ..FactFound::of_day(test.field, found, verdict)
        }
    }

    pub(super) fn of_day(at: FieldRef, found: Found<'_>, verdict: Truth) -> FactFound {
        let (record, value, missing) = match found {
            Found::Known(value, record) => (Some(record), Some(value.clone()), None),
            Found::Absent => (None, None, None),
            Found::Missing(missing) => (missing.record, None, Some(missing)),
        };
        FactFound {
            field: Some(at),
            entity: at.entity,
            record,
            value,
            missing,
            checks: Vec::new(),
            verdict,
        }
    }

    pub(super) fn missing(missing: Missing) -> FactFound {
        FactFound {
            field: missing.field.map(|field| FieldRef {
                entity: missing.entity,
                field,
            }),
            entity: missing.entity,
            record: missing.record,
            value: None,
            missing: Some(missing),
            checks: Vec::new(),
            verdict: Truth::Unknown,
        }
    }
}
