//! Known, unknown or declined.

use super::Value;

/// What we have been told about one field.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Fact {
    /// The person said so.
    Known(Value),
    /// Not asked yet, or "I don't know".
    #[default]
    Unknown,
    /// "I'd rather not say": never asked again, never guessed.
    Declined,
}

impl Fact {
    /// The value, where it is known.
    pub fn known(&self) -> Option<&Value> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Unknown | Fact::Declined => None,
        }
    }
}
