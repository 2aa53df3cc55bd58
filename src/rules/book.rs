//! All rules of a pack.

use super::{Condition, DefinitionIx, Rule};

/// The resolved rules and definitions of a pack.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    definitions: Vec<(String, Condition)>,
    rules: Vec<Rule>,
}

impl RuleBook {
    pub(super) fn new(definitions: Vec<(String, Condition)>, rules: Vec<Rule>) -> RuleBook {
        RuleBook { definitions, rules }
    }

    /// The rules, in the order of the pack's files.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// A rule by its id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    pub(super) fn named(&self, id: &str) -> Option<&Condition> {
        let named = |(name, _): &&(String, Condition)| name == id;
        self.definitions
            .iter()
            .find(named)
            .map(|(_, condition)| condition)
    }

    pub(super) fn definition(&self, at: DefinitionIx) -> Option<(&str, &Condition)> {
        self.definitions
            .get(at.0)
            .map(|(id, condition)| (id.as_str(), condition))
    }
}
