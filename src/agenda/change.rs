//! What changed since last time: compared item by item, so that a person is told why a date moved.

use super::{Agenda, State};
use crate::calendar::Date;
use crate::facts::RecordId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an agenda showed when it was last seen. Small enough to keep; says nothing but rule ids, dates and states.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen(pub Vec<SeenItem>);

/// One item as it was last seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenItem {
    /// The rule.
    pub rule: String,
    /// The record.
    pub record: Option<RecordId>,
    /// The legal last day.
    pub due: Option<Date>,
    /// Where it stood.
    pub state: State,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The rule.
    pub rule: String,
    /// The record.
    pub record: Option<RecordId>,
    /// What is different.
    pub kind: ChangeKind,
}

/// What is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    Added,
    /// It no longer applies.
    Removed,
    /// Its last day moved.
    Moved {
        /// From here.
        from: Option<Date>,
        /// To here.
        to: Option<Date>,
    },
    /// It can be done from now on.
    Opened,
}

impl Agenda<'_> {
    /// What to remember of this agenda.
    pub fn seen(&self) -> Seen {
        let seen = |item: &super::Item<'_>| SeenItem {
            rule: item.judged.rule.id.clone(),
            record: item.judged.record,
            due: item.judged.timing.due.as_ref().map(|due| due.due),
            state: item.state,
        };
        Seen(self.items.iter().map(seen).collect())
    }
}

/// What changed from one agenda to the next, in the order of the new one; what disappeared comes last.
pub fn changes(before: &Seen, now: &Seen) -> Vec<Change> {
    let mut old: BTreeMap<(&str, Option<RecordId>), &SeenItem> = before
        .0
        .iter()
        .map(|item| ((item.rule.as_str(), item.record), item))
        .collect();
    let mut found = Vec::new();
    for item in &now.0 {
        let kind = match old.remove(&(item.rule.as_str(), item.record)) {
            None => Some(ChangeKind::Added),
            Some(was) => difference(was, item),
        };
        found.extend(kind.map(|kind| Change {
            rule: item.rule.clone(),
            record: item.record,
            kind,
        }));
    }
    found.extend(old.into_values().map(|was| Change {
        rule: was.rule.clone(),
        record: was.record,
        kind: ChangeKind::Removed,
    }));
    found
}

fn difference(was: &SeenItem, now: &SeenItem) -> Option<ChangeKind> {
    match (was.state, now.state) {
        _ if was.due != now.due => Some(ChangeKind::Moved {
            from: was.due,
            to: now.due,
        }),
        (State::Upcoming | State::ComingLaw, State::Open | State::DueSoon) => Some(ChangeKind::Opened),
        _ => None,
    }
}
