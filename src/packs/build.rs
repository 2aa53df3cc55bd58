//! The built form of a pack: a few files that are quick to read, one core, one per language, one per large table.

use super::{CalculatorSource, EventsFile, Files, Guide, LawTexts, Manifest};
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
        for (language, words) in &self.words {
            files.insert(
                format!("words-{language}.json"),
                serde_json::to_string(words)? + "\n",
            );
        }
        for path in PLACES {
            let name = path.rsplit('/').next().unwrap_or(path);
            files.insert(name.to_owned(), places.text(path).unwrap_or_default().to_owned());
        }
        Ok(files)
    }
}

/// The CSV files that are shipped as they are.
const PLACES: [&str; 4] = [
    "places/municipalities.csv",
    "tables/countries.csv",
    "places/offices.csv",
    "contacts.csv",
];
