//! One source's files, read for some languages and held against the template.

use super::contract::Contract;
use super::entries::{self, Entry};
use super::language::{Language, TEMPLATE, Tag};
use super::ledger::{Ledger, Prints, fingerprint};
use super::problem::{Fault, Problem};
use super::source::{LanguageFiles, Source};
use super::text::TranslationState;
use std::collections::{BTreeMap, BTreeSet};

/// One language of a source: its accepted messages and their states.
pub(super) struct Reading {
    pub language: Language,
    pub entries: Vec<Entry>,
    pub ledger: Ledger,
    /// Messages that break the contract, by id.
    pub rejected: BTreeSet<String>,
}

/// A source's template and the languages asked for, in the order asked for.
pub(super) struct Readings {
    pub contract: Contract,
    pub readings: Vec<Reading>,
    pub problems: Vec<Problem>,
}

impl Readings {
    /// Reads the template and each of `languages`.
    pub fn of(source: &Source, languages: &[&Language]) -> Self {
        let mut problems = Vec::new();
        let template = Tag::template();
        let original = source
            .files(&template)
            .map(|files| messages(files, &mut problems))
            .unwrap_or_default();
        let contract = Contract::of(&original, &mut problems);
        let mut original = Some(original);
        let mut readings = Vec::new();
        for language in languages {
            let Some(files) = source.files(&language.tag) else {
                continue;
            };
            let entries = match (language.tag == template).then(|| original.take()).flatten() {
                Some(entries) => entries,
                None => messages(files, &mut problems),
            };
            let ledger = ledger(files, &mut problems);
            readings.push(accepted(language, entries, ledger, &contract, &mut problems));
        }
        Self {
            contract,
            readings,
            problems,
        }
    }

    /// Fingerprints of every message by language, of those languages that a translation is made from.
    pub fn prints(&self) -> BTreeMap<Tag, Prints> {
        let of = |reading: &Reading| (reading.language.tag.clone(), reading.prints());
        self.readings.iter().map(of).collect()
    }
}

impl Reading {
    /// Fingerprints of its messages.
    pub fn prints(&self) -> Prints {
        let messages = self.entries.iter().filter(|entry| !entry.is_term());
        messages
            .map(|entry| (entry.id.clone(), fingerprint(&entry.text)))
            .collect()
    }

    /// The languages a translation into this one is made from: English, and the nearer one if there is one.
    pub fn sources(&self, prints: &BTreeMap<Tag, Prints>) -> BTreeMap<String, Prints> {
        let tags = [Some(Tag::template()), self.language.fallback.first().cloned()];
        let own = &self.language.tag;
        let others = tags.into_iter().flatten().filter(|tag| tag != own);
        others
            .filter_map(|tag| Some((tag.to_string(), prints.get(&tag)?.clone())))
            .collect()
    }

    /// The states of its messages; a message that the ledger does not know has none.
    pub fn states(&self, prints: &BTreeMap<Tag, Prints>) -> BTreeMap<String, Option<TranslationState>> {
        let sources = self.sources(prints);
        let state = |(id, print): (String, String)| {
            let state = if self.language.tag.as_str() == TEMPLATE {
                Some(TranslationState::Original)
            } else {
                self.ledger.state(&id, &print, &sources)
            };
            (id, state)
        };
        self.prints().into_iter().map(state).collect()
    }
}

fn messages(files: &LanguageFiles, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for file in &files.messages {
        for entry in entries::read(&file.name, &file.text, problems) {
            if seen.insert(entry.id.clone()) {
                found.push(entry);
            } else {
                problems.push(entry.problem(Fault::Twice(entry.id.clone())));
            }
        }
    }
    found
}

fn ledger(files: &LanguageFiles, problems: &mut Vec<Problem>) -> Ledger {
    let Some(file) = &files.ledger else {
        return Ledger::default();
    };
    Ledger::parse(&file.text).unwrap_or_else(|error| {
        let fault = Fault::Ledger(error);
        problems.push(Problem {
            file: file.name.clone(),
            line: 1,
            message: None,
            fault,
        });
        Ledger::default()
    })
}

/// Holds a language's messages against the contract and leaves out those that break it.
fn accepted(
    language: &Language,
    entries: Vec<Entry>,
    ledger: Ledger,
    contract: &Contract,
    problems: &mut Vec<Problem>,
) -> Reading {
    let own: BTreeSet<String> = entries.iter().map(|entry| entry.id.clone()).collect();
    let mut rejected = BTreeSet::new();
    let keep = |entry: &Entry| {
        let faults = contract.faults(entry, &own);
        let breaks = faults.iter().any(|fault| !fault.is_harmless());
        if breaks {
            rejected.insert(entry.id.clone());
        }
        problems.extend(faults.into_iter().map(|fault| entry.problem(fault)));
        !breaks && (entry.is_term() || contract.get(&entry.id).is_some())
    };
    let entries = entries.into_iter().filter(keep).collect();
    Reading {
        language: language.clone(),
        entries,
        ledger,
        rejected,
    }
}
