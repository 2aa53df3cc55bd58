//! The state of all translations: what is missing, outdated, rejected or not vouched for, per language.

use super::contract::Contract;
use super::language::{Language, Languages, TEMPLATE, Tag};
use super::ledger::{Ledger, Stamp, Which};
use super::plurals;
use super::problem::{Fault, Problem};
use super::read::{Reading, Readings};
use super::ruby;
use super::source::Source;
use super::text::TranslationState;
use super::uses::Uses;
use serde::Serialize;
use std::collections::BTreeMap;

/// How much of the template a language has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Coverage {
    /// Messages of the template.
    pub messages: usize,
    /// Messages that can be shown in this language.
    pub translated: usize,
    /// Of these, compared by a person.
    pub reviewed: usize,
    /// Of these, drafted by a machine.
    pub machine_drafted: usize,
    /// Messages, and attributes as `id.attribute`, that this language lacks.
    pub missing: Vec<String>,
    /// Messages whose template has changed.
    pub outdated: Vec<String>,
    /// Messages that nobody has stamped in their present form.
    pub unstamped: Vec<String>,
    /// Messages that break the contract and fall back.
    pub rejected: Vec<String>,
}

/// The state of one source's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Per language of the table, except the template.
    pub languages: BTreeMap<Tag, Coverage>,
    /// Every fault in every file.
    pub problems: Vec<Problem>,
}

/// Reads every language of the table and reports.
pub fn check(source: &Source, languages: &Languages) -> Report {
    let all: Vec<&Language> = languages.iter().collect();
    let mut read = Readings::of(source, &all);
    let prints = read.prints();
    let mut report = Report {
        languages: BTreeMap::new(),
        problems: std::mem::take(&mut read.problems),
    };
    for reading in &read.readings {
        report.problems.extend(lint(reading));
    }
    for language in all.iter().filter(|language| language.tag.as_str() != TEMPLATE) {
        let reading = read
            .readings
            .iter()
            .find(|reading| reading.language.tag == language.tag);
        let mut coverage = missing(&read.contract, reading);
        if let Some(reading) = reading {
            for (id, state) in reading.states(&prints) {
                coverage.count(id, state);
            }
            coverage.rejected = reading.rejected.iter().cloned().collect();
        }
        report.languages.insert(language.tag.clone(), coverage);
    }
    report
}

/// Stamps messages of one language and returns the new ledger with the number of messages stamped.
pub fn stamp(
    source: &Source,
    language: &Language,
    languages: &Languages,
    stamp: &Stamp,
    which: &Which,
) -> (Ledger, usize) {
    let chain = languages.chain(&language.tag);
    let read = Readings::of(source, &chain);
    let prints = read.prints();
    let Some(reading) = read
        .readings
        .iter()
        .find(|reading| reading.language.tag == language.tag)
    else {
        return (Ledger::default(), 0);
    };
    let mut ledger = reading.ledger.clone();
    let count = ledger.stamp(stamp, which, &reading.prints(), &reading.sources(&prints));
    (ledger, count)
}

impl Coverage {
    fn count(&mut self, id: String, state: Option<TranslationState>) {
        self.translated += 1;
        match state {
            Some(TranslationState::Reviewed { .. }) => self.reviewed += 1,
            Some(TranslationState::MachineDrafted) => self.machine_drafted += 1,
            Some(TranslationState::Outdated) => self.outdated.push(id),
            Some(TranslationState::Original) => {}
            None => self.unstamped.push(id),
        }
    }
}

fn missing(contract: &Contract, reading: Option<&Reading>) -> Coverage {
    let mut coverage = Coverage {
        messages: contract.len(),
        ..Coverage::default()
    };
    for id in contract.ids() {
        let entry = reading.and_then(|reading| reading.entries.iter().find(|entry| entry.id == *id));
        let own: Vec<Option<&str>> = entry
            .map(|entry| entry.patterns().iter().map(|(name, _)| *name).collect())
            .unwrap_or_default();
        if entry.is_none() {
            coverage.missing.push(id.clone());
        } else if let Some(promise) = contract.get(id) {
            let gaps = promise
                .patterns
                .keys()
                .filter(|name| !own.contains(&name.as_deref()));
            let named = |name: &Option<String>| match name {
                Some(name) => format!("{id}.{name}"),
                None => id.clone(),
            };
            coverage.missing.extend(gaps.map(named));
        }
    }
    coverage
}

/// What a message may not lack in this language: its plural forms, and readings where they are promised.
/// Such a message is still shown.
fn lint(reading: &Reading) -> Vec<Problem> {
    let forms = plurals::forms(&reading.language.tag);
    let mut problems = Vec::new();
    for entry in &reading.entries {
        let faults = plurals::faults(entry, &forms);
        problems.extend(faults.into_iter().map(|fault| entry.problem(fault)));
        if reading.language.furigana {
            let texts = entry
                .patterns()
                .into_iter()
                .map(|(_, pattern)| Uses::of(pattern).text);
            let kanji = texts.filter_map(|text| ruby::unread(&text)).next();
            problems.extend(kanji.map(|kanji| entry.problem(Fault::NoReading(kanji))));
        }
    }
    problems
}
