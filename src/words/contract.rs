//! The contract: the template's messages, their variables and types. A translation may use only these.

use super::bidi;
use super::entries::Entry;
use super::problem::{Fault, Problem};
use super::uses::Uses;
use std::collections::{BTreeMap, BTreeSet};

/// The functions that a message may call.
pub(super) const FUNCTIONS: [&str; 2] = ["NUMBER", "DATETIME"];

/// The type of a variable, declared above the message: `# $days (Number) - days left`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableType {
    /// Any text; isolated and rid of direction marks.
    String,
    /// A whole number, which also chooses the plural form.
    Number,
    /// A calendar date.
    Date,
}

/// One message of the template.
#[derive(Clone, Debug, Default)]
pub(super) struct Promise {
    /// Declared variables in the order in which they are declared.
    pub declared: Vec<(String, VariableType)>,
    /// The variables of the value (`None`) and of each attribute.
    pub patterns: BTreeMap<Option<String>, BTreeSet<String>>,
}

/// All messages of one template.
#[derive(Clone, Debug, Default)]
pub(super) struct Contract(BTreeMap<String, Promise>);

impl Contract {
    /// Reads the contract out of the template's messages; what contradicts itself is reported.
    pub fn of(template: &[Entry], problems: &mut Vec<Problem>) -> Self {
        let mut promises = BTreeMap::new();
        for entry in template.iter().filter(|entry| !entry.is_term()) {
            let declared: Vec<_> = entry
                .comment
                .iter()
                .filter_map(|line| declaration(line))
                .collect();
            let mut patterns = BTreeMap::new();
            for (attribute, pattern) in entry.patterns() {
                let variables = Uses::of(pattern).variables;
                let untyped = variables
                    .iter()
                    .filter(|v| !declared.iter().any(|(name, _)| name == *v));
                problems.extend(untyped.map(|v| entry.problem(Fault::UndeclaredVariable(v.clone()))));
                patterns.insert(attribute.map(str::to_owned), variables);
            }
            promises.insert(entry.id.clone(), Promise { declared, patterns });
        }
        Self(promises)
    }

    pub fn get(&self, id: &str) -> Option<&Promise> {
        self.0.get(id)
    }

    pub fn ids(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The faults of one message of a language that has the messages and terms `own`.
    pub fn faults(&self, entry: &Entry, own: &BTreeSet<String>) -> Vec<Fault> {
        let promise = self.get(&entry.id);
        if promise.is_none() && !entry.is_term() {
            return vec![Fault::Obsolete(entry.id.clone())];
        }
        let mut faults = Vec::new();
        for (attribute, pattern) in entry.patterns() {
            let uses = Uses::of(pattern);
            match promise.map(|p| p.patterns.get(&attribute.map(str::to_owned))) {
                Some(Some(allowed)) => {
                    faults.extend(
                        uses.variables
                            .difference(allowed)
                            .cloned()
                            .map(Fault::ForeignVariable),
                    );
                }
                Some(None) => {
                    let name = format!("{}.{}", entry.id, attribute.unwrap_or_default());
                    faults.push(Fault::Obsolete(name.trim_end_matches('.').to_owned()));
                }
                // a term's variables are its own parameters
                None => {}
            }
            faults.extend(self.reference_faults(&uses, own));
        }
        faults
    }

    fn reference_faults(&self, uses: &Uses, own: &BTreeSet<String>) -> Vec<Fault> {
        let unknown = uses
            .functions
            .iter()
            .filter(|name| !FUNCTIONS.contains(&name.as_str()));
        let dangling = uses
            .references
            .iter()
            .filter(|id| !own.contains(*id) || self.has_variables(id));
        let mark = uses.text.chars().find(|c| bidi::is_control(*c));
        unknown
            .map(|name| Fault::UnknownFunction(name.clone()))
            .chain(dangling.map(|id| Fault::UnknownReference(id.clone())))
            .chain(mark.map(|c| Fault::DirectionMark(u32::from(c))))
            .collect()
    }

    fn has_variables(&self, id: &str) -> bool {
        self.get(id)
            .is_some_and(|promise| promise.patterns.values().any(|used| !used.is_empty()))
    }
}

/// Reads `$days (Number) - days left`.
fn declaration(line: &str) -> Option<(String, VariableType)> {
    let (name, rest) = line.strip_prefix('$')?.split_once(' ')?;
    let (kind, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    let kind = match kind {
        "String" => VariableType::String,
        "Number" => VariableType::Number,
        "Date" => VariableType::Date,
        _ => return None,
    };
    Some((name.to_owned(), kind))
}

#[cfg(test)]
mod tests {
    use super::super::entries::read;
    use super::*;

    fn faults(template: &str, translation: &str) -> Vec<Fault> {
        let mut problems = Vec::new();
        let contract = Contract::of(&read("en", template, &mut problems), &mut problems);
        assert_eq!(problems, []);
        let entries = read("vi", translation, &mut problems);
        assert_eq!(problems, []);
        let own = entries.iter().map(|entry| entry.id.clone()).collect();
        entries
            .iter()
            .flat_map(|entry| contract.faults(entry, &own))
            .collect()
    }

    #[test]
    fn a_translation_may_use_only_the_templates_variables() {
        let template = "# $days (Number)\na = { $days } days\n    .late = too late\n";
        assert_eq!(faults(template, "a = { $days }\n"), []);
        assert_eq!(
            faults(template, "a = { $dayz }\n"),
            [Fault::ForeignVariable("dayz".into())]
        );
        assert_eq!(
            faults(template, "a = x\n    .late = { $days }\n"),
            [Fault::ForeignVariable("days".into())]
        );
    }

    #[test]
    fn what_the_template_lacks_is_obsolete() {
        assert_eq!(faults("a = A\n", "b = B\n"), [Fault::Obsolete("b".into())]);
        assert_eq!(
            faults("a = A\n", "a = A\n    .c = C\n"),
            [Fault::Obsolete("a.c".into())]
        );
    }

    #[test]
    fn references_and_functions_must_exist() {
        let template = "# $n (Number)\nn = { $n }\n-brand = Tomoni\na = A\nb = B\n";
        assert_eq!(faults(template, "-brand = T\na = { -brand }{ b }\nb = B\n"), []);
        assert_eq!(
            faults(template, "a = { -brand }\n"),
            [Fault::UnknownReference("-brand".into())]
        );
        let foreign = "a = { n }{ RUN(1) }\nn = n\n";
        assert_eq!(
            faults(template, foreign),
            [
                Fault::UnknownFunction("RUN".into()),
                Fault::UnknownReference("n".into())
            ]
        );
    }

    #[test]
    fn invisible_direction_marks_are_refused() {
        assert_eq!(
            faults("a = A\n", "a = x\u{202E}y\n"),
            [Fault::DirectionMark(0x202E)]
        );
    }

    #[test]
    fn every_variable_of_the_template_needs_a_type() {
        let mut problems = Vec::new();
        Contract::of(&read("en/x.ftl", "a = { $x }\n", &mut Vec::new()), &mut problems);
        assert_eq!(problems[0].fault, Fault::UndeclaredVariable("x".into()));
    }
}
