//! What to ask next: the question whose answer changes the most comes first.

use crate::facts::{Missing, Schema};
use crate::rules::{Case, Judged, Kind};
use std::collections::BTreeMap;

/// Something worth asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is missing.
    pub missing: Missing,
    /// How many rules depend on it.
    pub changes: usize,
}

/// All open questions. A field that the schema does not let us ask, or that the person declined, is none.
pub(super) fn questions(case: &Case<'_>, judged: &[Judged<'_>]) -> Vec<Question> {
    let mut weights: BTreeMap<Missing, (usize, usize)> = BTreeMap::new();
    for judged in judged {
        for missing in judged
            .pending
            .iter()
            .filter(|missing| may_ask(case.schema, missing))
        {
            let (changes, weight) = weights.entry(*missing).or_default();
            *changes += 1;
            *weight += weight_of(judged.rule.kind);
        }
    }
    let mut found: Vec<(usize, Question)> = weights
        .into_iter()
        .map(|(missing, (changes, weight))| (weight, Question { missing, changes }))
        .collect();
    found.sort_by_key(|(weight, question)| std::cmp::Reverse((question.changes, *weight)));
    found.into_iter().map(|(_, question)| question).collect()
}

fn may_ask(schema: &Schema, missing: &Missing) -> bool {
    let Missing {
        entity,
        field,
        declined,
        ..
    } = *missing;
    let allowed = match field {
        Some(field) => schema
            .field(crate::facts::FieldRef { entity, field })
            .is_some_and(|field| field.ask),
        None => true,
    };
    allowed && !declined
}

/// Where as many rules depend on two questions, duties weigh more than rights.
fn weight_of(kind: Kind) -> usize {
    match kind {
        Kind::Duty => 3,
        Kind::Window | Kind::Limit => 2,
        Kind::Right | Kind::Ban => 1,
    }
}
