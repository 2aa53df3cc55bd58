//! Life events: what may happen to a person, which facts that changes, and what to ask about it.

mod apply;
mod resolve;
mod source;
#[cfg(test)]
mod tests;

pub use apply::AskedField;
pub use resolve::resolve_events;
pub use source::{EventSource, EventsFile, StepSource};

use crate::facts::{EntityIx, FieldRef};

/// What may happen, resolved.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// The events in the order of the pack.
    pub events: Vec<Event>,
    /// Kinds of office that one does not go to: they act themselves, or are asked from home.
    pub without_a_trip: Vec<String>,
    /// Kinds of office where one is only on the last day itself, such as the airport.
    pub on_the_day: Vec<String>,
}

/// One thing that may happen.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its id; its words are the message `event-…`.
    pub id: String,
    /// The area of life, for its pictogram.
    pub area: String,
    /// The field that tells when.
    pub key: FieldRef,
    /// What it changes, in order.
    pub steps: Vec<Step>,
    /// Rules that belong to its plan even where they hold without it.
    pub shows: Vec<String>,
}

/// One change that an event brings.
#[derive(Clone, Debug)]
pub struct Step {
    /// The entity.
    pub entity: EntityIx,
    /// Whether a record is new or changed.
    pub kind: StepKind,
    /// The fields to ask, in order.
    pub ask: Vec<FieldRef>,
    /// Fields that follow from the event itself.
    pub set: Vec<(FieldRef, Given)>,
    /// What stands in a field until the person says otherwise.
    pub suggest: Vec<(FieldRef, String)>,
}

/// Whether a record is new or changed.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// A new record.
    Add,
    /// The record that holds now; a new one where there is none and something was answered.
    Change,
}

/// What a field gets from the event itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// The key date.
    Key,
    /// Always this.
    Answer(String),
}

impl Events {
    /// An event by its id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }
}
