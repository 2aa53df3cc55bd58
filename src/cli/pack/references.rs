//! The researched rules that a pack covers: every line of `references.csv`, and how.

use super::check::{Shown, at_id, at_rule, line_span, shown};
use crate::packs::{Built, Core, Files};
use crate::rules::Confidence;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The list of what was researched.
const FILE: &str = "references.csv";

/// One line of `references.csv`: something of the law that was researched.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reference {
    id: String,
    #[serde(rename = "area")]
    _area: String,
    /// How sure the research is of it; nothing that comes from it may be surer.
    confidence: Confidence,
    #[serde(rename = "title_ja")]
    _title: String,
    /// Why something of the pack is surer all the same.
    surer_because: Option<String>,
}

/// How a researched rule is covered.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Cover {
    /// By a rule about a person.
    Rule,
    /// By a table of figures.
    Parameter,
    /// By a way of counting of the calendar.
    Counting,
    /// By a guide.
    Guide,
}

/// Every known reference with how it is covered; those that are covered and unknown as well.
pub(super) fn covers(files: &Files, core: &Core) -> BTreeMap<String, BTreeSet<Cover>> {
    let known = read(files).unwrap_or_default();
    let mut covers: BTreeMap<String, BTreeSet<Cover>> =
        known.into_iter().map(|row| (row.id, BTreeSet::new())).collect();
    for named in named(core) {
        covers.entry(named.reference).or_default().insert(named.cover);
    }
    covers
}

/// References that nothing covers, that nobody researched, or of which the pack is surer than the research.
pub(super) fn findings(files: &Files, built: &Built) -> Vec<Shown> {
    let text = files.text(FILE).unwrap_or_default();
    let known = match read(files) {
        Ok(known) => known,
        Err(error) => {
            return vec![shown(
                FILE,
                text,
                &error.to_string(),
                "see assets/packs/README.md",
                None,
            )];
        }
    };
    let covers = covers(files, &built.core);
    let bare = known
        .iter()
        .enumerate()
        .filter(|(_, row)| covers.get(&row.id).is_none_or(BTreeSet::is_empty));
    let bare = bare.map(|(at, row)| {
        let (problem, hint) = (
            format!("nothing covers `{}`", row.id),
            "write a rule or a guide that names it as its reference",
        );
        shown(FILE, text, &problem, hint, Some(line_span(text, at + 2)))
    });
    let known: BTreeMap<&str, &Reference> = known.iter().map(|row| (row.id.as_str(), row)).collect();
    let wrong = named(&built.core).into_iter().filter_map(|named| {
        let (problem, hint) = match known.get(named.reference.as_str()) {
            None => (
                format!("no reference `{}`", named.reference),
                "see references.csv",
            ),
            Some(row) if named.surer_than(row) && row.surer_because.is_none() => (
                format!("`{}` is surer than its reference `{}`", named.id, row.id),
                "lower `confidence`, or write in references.csv why it is surer",
            ),
            Some(_) => return None,
        };
        Some(named.finding(files, &problem, hint))
    });
    bare.chain(wrong).collect()
}

fn read(files: &Files) -> Result<Vec<Reference>, csv::Error> {
    let text = files.text(FILE).unwrap_or_default();
    csv::Reader::from_reader(text.as_bytes()).deserialize().collect()
}

/// Something of the pack that names a reference.
struct Named {
    reference: String,
    cover: Cover,
    id: String,
    /// Nothing for tables, whose figures stand in rules.
    confidence: Option<Confidence>,
}

impl Named {
    fn surer_than(&self, reference: &Reference) -> bool {
        self.confidence
            .is_some_and(|confidence| confidence < reference.confidence)
    }

    fn finding(&self, files: &Files, problem: &str, hint: &str) -> Shown {
        let file = match self.cover {
            Cover::Rule => return at_rule(files, &self.id, problem, hint),
            Cover::Parameter => "tables/index.json",
            Cover::Counting | Cover::Guide => "guides.yaml",
        };
        let text = files.text(file).unwrap_or_default();
        shown(file, text, problem, hint, at_id(text, &self.id))
    }
}

fn named(core: &Core) -> Vec<Named> {
    let rules = core.rules.iter().flat_map(|file| &file.rules).map(|rule| Named {
        reference: rule.reference.clone(),
        cover: Cover::Rule,
        id: rule.id.clone(),
        confidence: Some(rule.confidence),
    });
    let parameters = core.parameters.iter().map(|parameter| Named {
        reference: parameter.reference.clone(),
        cover: Cover::Parameter,
        id: parameter.id.clone(),
        confidence: None,
    });
    let guides = core.guides.iter().flat_map(|guide| {
        guide.references.iter().map(|reference| Named {
            reference: reference.clone(),
            cover: if guide.counting.is_some() {
                Cover::Counting
            } else {
                Cover::Guide
            },
            id: guide.id.clone(),
            confidence: Some(guide.confidence),
        })
    });
    rules.chain(parameters).chain(guides).collect()
}
