//! From a rule as it is written to a rule that can be applied: every name is looked up, every type is checked, and
//! everything that is wrong is found at once, with a hint.

mod condition;
mod day;
mod rule;

use super::{
    Condition, DefinitionIx, Rule, RuleBook,
    pathway::source::PathwayFile,
    source::{Definitions, RuleFile},
};
use crate::facts::Schema;
use crate::parameters::Parameters;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// Something wrong in a pack's rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule or definition.
    pub rule: String,
    /// The text to point at, somewhere after the rule's id in the file.
    pub needle: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

/// What rules are resolved against.
pub(super) struct Resolver<'a> {
    schema: &'a Schema,
    parameters: &'a Parameters,
    definitions: BTreeMap<String, DefinitionIx>,
    rule: String,
    findings: Vec<Finding>,
}

/// Resolves all rules of a pack, or tells everything that is wrong with them.
pub fn resolve(
    schema: &Schema,
    parameters: &Parameters,
    definitions: &Definitions,
    files: &[RuleFile],
    pathways: Option<&PathwayFile>,
) -> Result<RuleBook, Vec<Finding>> {
    let mut resolver = Resolver {
        schema,
        parameters,
        definitions: BTreeMap::new(),
        rule: String::new(),
        findings: Vec::new(),
    };
    let defined = resolver.definitions(definitions);
    let rules = resolver.rules(files);
    let pathways = pathways.and_then(|file| resolver.pathways(file));
    if resolver.findings.is_empty() {
        Ok(RuleBook::new(defined, rules, pathways))
    } else {
        Err(resolver.findings)
    }
}

impl Resolver<'_> {
    pub(super) fn schema(&self) -> &Schema {
        self.schema
    }

    /// What the next findings are about.
    pub(super) fn about(&mut self, id: &str) {
        id.clone_into(&mut self.rule);
    }

    pub(super) fn finding(&mut self, needle: &str, problem: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(Finding {
            rule: self.rule.clone(),
            needle: needle.to_owned(),
            problem: problem.into(),
            hint: hint.into(),
        });
    }

    /// A definition may use others, in whatever order they stand, but not itself.
    fn definitions(&mut self, definitions: &Definitions) -> Vec<(String, Condition)> {
        let mut waiting: Vec<(&String, &Json)> = definitions.iter().collect();
        let mut defined = Vec::with_capacity(waiting.len());
        loop {
            let ready = |(_, source): &(&String, &Json)| {
                uses(source)
                    .iter()
                    .all(|id| self.definitions.contains_key(*id) || !definitions.contains_key(*id))
            };
            let (now, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(ready);
            if now.is_empty() {
                later.into_iter().for_each(|(id, _)| self.circle(id));
                return defined;
            }
            for (id, source) in now {
                self.rule.clone_from(id);
                self.definitions.insert(id.clone(), DefinitionIx(defined.len()));
                let condition = self
                    .condition(source)
                    .unwrap_or_else(|| Condition::Any(Vec::new()));
                defined.push((id.clone(), condition));
            }
            waiting = later;
        }
    }

    fn circle(&mut self, id: &str) {
        self.rule = id.to_owned();
        self.finding(
            id,
            format!("`{id}` uses itself"),
            "take it out of the definitions that it uses",
        );
    }

    fn rules(&mut self, files: &[RuleFile]) -> Vec<Rule> {
        let mut rules = Vec::new();
        let mut ids = BTreeSet::new();
        for file in files {
            for source in &file.rules {
                self.rule.clone_from(&source.id);
                if !ids.insert(source.id.clone()) {
                    self.finding(
                        &source.id,
                        "two rules have this id",
                        "give one of them another id",
                    );
                }
                rules.extend(self.rule(&file.area, source));
            }
        }
        self.excluded(&rules, &ids);
        rules
    }

    fn excluded(&mut self, rules: &[Rule], ids: &BTreeSet<String>) {
        for rule in rules {
            self.rule.clone_from(&rule.id);
            for id in rule.excludes.iter().filter(|id| !ids.contains(*id)) {
                self.finding(
                    id,
                    format!("`excludes` names `{id}`, and no rule has this id"),
                    "see rules/",
                );
            }
        }
    }
}

/// The definitions that a condition names.
fn uses(source: &Json) -> Vec<&str> {
    match source {
        Json::Object(map) => {
            let named = map
                .iter()
                .filter(|(key, _)| *key == "holds")
                .filter_map(|(_, id)| id.as_str());
            named.chain(map.values().flat_map(uses)).collect()
        }
        Json::Array(parts) => parts.iter().flat_map(uses).collect(),
        _ => Vec::new(),
    }
}

/// Nothing written stays nothing; something written must have been resolved.
pub(super) fn all<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        None => Some(None),
        Some(resolved) => resolved.map(Some),
    }
}
