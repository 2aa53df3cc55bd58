//! The built form of a pack: a few files that are quick to read, one core, one per language, one per large table.

use super::{CalculatorSource, EventsFile, Feed, Files, Guide, LawTexts, Manifest, READINGS};
use crate::facts::EntitySource;
use crate::parameters::ParameterInfo;
use crate::rules::PathwayFile;
use crate::rules::source::{Definitions, RuleFile};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What every evaluation needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Core {
    /// Who publishes it.
    pub manifest: Manifest,
    /// The record schema.
    pub schema: Vec<EntitySource>,
    /// Named conditions.
    pub definitions: Definitions,
    /// The rules by area.
    pub rules: Vec<RuleFile>,
    /// The calculators.
    #[serde(default)]
    pub calculators: Vec<CalculatorSource>,
    /// What is good to know for everybody.
    pub guides: Vec<Guide>,
    /// What can come next; nothing where the pack has no pathways.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pathways: Option<PathwayFile>,
    /// What may happen.
    pub events: EventsFile,
    /// What the parameter tables hold.
    pub parameters: Vec<ParameterInfo>,
    /// The CSV tables of `tables/`, by file name.
    pub tables: BTreeMap<String, String>,
    /// The published holidays.
    pub holidays: String,
    /// Public sources that can be turned on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<Feed>,
}

/// A built pack.
#[derive(Clone, Debug)]
pub struct Built {
    /// What every evaluation needs.
    pub core: Core,
    /// The words: language → file → text.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// The cited articles.
    pub laws: LawTexts,
}

impl Built {
    /// The built files by name, each ending with a line break.
    pub fn files(&self, places: &Files) -> Result<BTreeMap<String, String>, serde_json::Error> {
        let mut files = BTreeMap::new();
        files.insert("core.json".to_owned(), serde_json::to_string(&self.core)? + "\n");
        files.insert("laws.json".to_owned(), serde_json::to_string(&self.laws)? + "\n");
        let words = self.words.values().flat_map(BTreeMap::values);
        files.insert(
            READINGS.to_owned(),
            super::readings::gather(words.map(String::as_str)),
        );
        let ids: Vec<&str> = self.core.calculators.iter().map(|one| one.id.as_str()).collect();
        for (language, words) in &self.words {
            let (everyday, calculators) = part(words, &ids);
            files.insert(
                format!("words-{language}.json"),
                serde_json::to_string(&everyday)? + "\n",
            );
            files.insert(
                format!("calculators-{language}.json"),
                serde_json::to_string(&calculators)? + "\n",
            );
        }
        for path in PLACES {
            let name = path.rsplit('/').next().unwrap_or(path);
            files.insert(name.to_owned(), places.text(path).unwrap_or_default().to_owned());
        }
        files.extend(super::place_names::files(places)?);
        Ok(files)
    }
}

/// Files of words by their names.
type Words = BTreeMap<String, String>;

/// What every screen may say, and what only an open calculator says: the latter is near half of all words, and is read
/// when one is opened.
fn part(words: &Words, calculators: &[&str]) -> (Words, Words) {
    let (mut everyday, mut of_calculators) = (Words::new(), Words::new());
    for (name, text) in words {
        if !name.ends_with(".ftl") {
            everyday.insert(name.clone(), text.clone());
            continue;
        }
        let (mine, theirs) = part_file(text, |id| is_of_calculator(id, calculators));
        if !mine.trim().is_empty() {
            everyday.insert(name.clone(), mine);
        }
        if !theirs.trim().is_empty() {
            of_calculators.insert(format!("of-{name}"), theirs);
        }
    }
    (everyday, of_calculators)
}

/// Messages named after a calculator, and the names of the law's figures.
fn is_of_calculator(id: &str, calculators: &[&str]) -> bool {
    const KINDS: [&str; 10] = [
        "headline", "line", "step", "say", "wrong", "picture", "input", "list", "column", "choice",
    ];
    let named = |rest: &str| {
        calculators.iter().any(|calculator| {
            rest.strip_prefix(calculator)
                .is_some_and(|rest| rest.starts_with('-'))
        })
    };
    match id.split_once('-') {
        Some(("parameter", _)) => true,
        Some((kind, rest)) => KINDS.contains(&kind) && named(rest),
        None => false,
    }
}

/// Cuts a file into the messages that are not and those that are; the comments above a message go with it.
fn part_file(text: &str, is: impl Fn(&str) -> bool) -> (String, String) {
    let (mut mine, mut theirs, mut comments) = (String::new(), String::new(), String::new());
    let mut to_theirs = false;
    for line in text.lines() {
        let begins = line
            .split_once('=')
            .map(|(id, _)| id.trim_end())
            .filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase() || first == '-'));
        if line.starts_with('#') {
            comments += line;
            comments.push('\n');
            continue;
        }
        if let Some(id) = begins {
            to_theirs = is(id);
        }
        let out = if to_theirs { &mut theirs } else { &mut mine };
        if begins.is_some() {
            *out += &std::mem::take(&mut comments);
        } else if !comments.is_empty() {
            // A heading stands above no message.
            comments.clear();
        }
        *out += line;
        out.push('\n');
    }
    (mine, theirs)
}

/// The CSV files that are shipped as they are.
const PLACES: [&str; 7] = [
    "places/municipalities.csv",
    "tables/countries.csv",
    "places/offices.csv",
    "contacts.csv",
    "areas/areas.csv",
    "areas/area-groups.csv",
    "areas/area-coasts.csv",
];
