//! The portable record as a file that other programs can read: `assets/schema/portable-record.schema.json` says how.

use super::{PortableLine, PortableView};
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::views::item::Pair;
use crate::views::scene::Scene;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PortableFile {
    /// What kind of file it is.
    pub format: &'static str,
    /// The version of that kind.
    pub version: u32,
    /// The day on which it was made.
    pub made_on: Date,
    /// The country in whose offices' language the second text is, ISO 3166 alpha-2.
    pub country: String,
    /// The language of the first text, and that of the second.
    pub languages: [String; 2],
    /// What was ticked.
    pub entries: Vec<PortableEntry>,
}

/// One record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PortableEntry {
    /// What it is: job, school, certificate.
    pub kind: String,
    /// Its name in both languages.
    pub title: BTreeMap<String, String>,
    /// Its fields.
    pub fields: Vec<PortableField>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PortableField {
    /// Its id.
    pub id: String,
    /// Its value for programs: an ISO date, an id, a number, text.
    pub value: String,
    /// Its name in both languages.
    pub label: BTreeMap<String, String>,
    /// Its value for people, in both languages.
    pub text: BTreeMap<String, String>,
}

/// The file of what was ticked, as JSON text.
pub fn portable_file(
    scene: &Scene<'_>,
    facts: &crate::facts::Facts,
    chosen: &BTreeSet<RecordId>,
    today: Date,
) -> String {
    let view = super::portable(scene, facts, today);
    let tag = |words: &crate::words::Words| words.language().tag.as_str().to_owned();
    let languages = [tag(scene.words), tag(scene.official)];
    let file = PortableFile {
        format: "tomoni-portable-record",
        version: 1,
        made_on: today,
        country: scene.pack.manifest.country.clone(),
        entries: entries(scene, facts, &view, chosen),
        languages,
    };
    // Strings, numbers and lists of them: writing these as JSON cannot fail.
    serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
}

fn entries(
    scene: &Scene<'_>,
    facts: &crate::facts::Facts,
    view: &PortableView,
    chosen: &BTreeSet<RecordId>,
) -> Vec<PortableEntry> {
    let mut entries = Vec::new();
    for section in &view.sections {
        for record in section
            .entries
            .iter()
            .filter(|record| chosen.contains(&record.record))
        {
            let raw = facts
                .record(record.record)
                .map(|record| crate::facts::write_fields(&scene.pack.schema, record))
                .unwrap_or_default();
            let field = |line: &PortableLine| {
                let id = line.id.rsplit('.').next().unwrap_or_default();
                let told = raw.get(id)?;
                Some(PortableField {
                    id: id.to_owned(),
                    value: told.as_str().map_or_else(|| told.to_string(), str::to_owned),
                    label: both(&line.label),
                    text: both(&line.value),
                })
            };
            entries.push(PortableEntry {
                kind: section.id.clone(),
                title: both(&section.title),
                fields: record.lines.iter().filter_map(field).collect(),
            });
        }
    }
    entries
}

/// The text by the language it is really in: what nobody translated yet stands in another one.
fn both(pair: &Pair) -> BTreeMap<String, String> {
    let texts = pair.official.iter().chain([&pair.text]);
    texts
        .map(|text| (text.lang.as_str().to_owned(), text.plain()))
        .collect()
}
