//! What can be found.

use serde::{Deserialize, Serialize};

/// Something that can be found, by what it is and its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// An area of life.
    Area(String),
    /// A rule in general.
    Rule(String),
    /// A guide.
    Guide(String),
    /// A calculator.
    Calculator(String),
    /// What can come next.
    Pathway(String),
    /// What may happen.
    Event(String),
    /// Whom to ask.
    Contact(String),
    /// A city, town, village or ward, by its code.
    Municipality(String),
    /// A place of a feed.
    Place(String),
    /// Something that the person told: the entity and the record.
    Record(String, i64),
}

impl Target {
    /// What it is and its id, as an index keeps them. What a person told is never kept.
    pub fn key(&self) -> (&'static str, String) {
        let (kind, id) = match self {
            Target::Area(id) => ("area", id),
            Target::Rule(id) => ("rule", id),
            Target::Guide(id) => ("guide", id),
            Target::Calculator(id) => ("calculator", id),
            Target::Pathway(id) => ("pathway", id),
            Target::Event(id) => ("event", id),
            Target::Contact(id) => ("contact", id),
            Target::Municipality(id) => ("municipality", id),
            Target::Place(id) => ("place", id),
            Target::Record(entity, record) => return ("record", format!("{entity}:{record}")),
        };
        (kind, id.clone())
    }

    /// The one with such a key.
    pub fn from_key(kind: &str, id: &str) -> Option<Target> {
        let id = id.to_owned();
        Some(match kind {
            "area" => Target::Area(id),
            "rule" => Target::Rule(id),
            "guide" => Target::Guide(id),
            "calculator" => Target::Calculator(id),
            "pathway" => Target::Pathway(id),
            "event" => Target::Event(id),
            "contact" => Target::Contact(id),
            "municipality" => Target::Municipality(id),
            "place" => Target::Place(id),
            "record" => {
                let (entity, record) = id.split_once(':')?;
                Target::Record(entity.to_owned(), record.parse().ok()?)
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_leads_back() {
        for target in [
            Target::Rule("status.extension".into()),
            Target::Record("home".into(), 7),
        ] {
            let (kind, id) = target.key();
            assert_eq!(Target::from_key(kind, &id), Some(target));
        }
        assert_eq!(Target::from_key("tale", "x"), None);
    }
}
