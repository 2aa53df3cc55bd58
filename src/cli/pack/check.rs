//! `pack check`: everything that is wrong with a pack, each with file, line, excerpt and a hint.

use crate::packs::{Built, Files, Pack, PackError, SourceError, read_folder};
use crate::rules::Finding;
use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, Severity, miette};
use serde_json::json;
use std::path::Path;

pub(super) fn run(dir: &Path, json: bool) -> miette::Result<String> {
    let files = read_folder(dir).into_diagnostic()?;
    let findings = findings(&files);
    let told = if json {
        as_json(&files, &findings)?
    } else {
        as_text(dir, &findings)
    };
    if findings.is_empty() {
        return Ok(told);
    }
    eprint!("{told}");
    Err(miette!("{} findings in {}", findings.len(), dir.display()))
}

fn as_text(dir: &Path, findings: &[Shown]) -> String {
    if findings.is_empty() {
        return format!("{}: nothing wrong\n", dir.display());
    }
    let reports = findings
        .iter()
        .map(|finding| format!("{:?}\n", Report::new(finding.clone())));
    reports.collect()
}

/// `{ "findings": [ { file, line, problem, hint } ], "references": { "ST-08": [ "rule" ] } }`
fn as_json(files: &Files, findings: &[Shown]) -> miette::Result<String> {
    let finding = |finding: &Shown| json!({ "file": finding.text.name(), "line": finding.line(), "problem": finding.problem, "hint": finding.hint });
    let findings: Vec<_> = findings.iter().map(finding).collect();
    let references = Built::from_sources(files).map(|built| super::references::covers(files, &built.core));
    let told = json!({ "findings": findings, "references": references.unwrap_or_default() });
    Ok(serde_json::to_string_pretty(&told).into_diagnostic()? + "\n")
}

/// Something wrong, ready to be shown with an excerpt.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{problem}")]
pub(super) struct Shown {
    problem: String,
    hint: String,
    text: NamedSource<String>,
    at: Option<(usize, usize)>,
}

impl Shown {
    /// The line that is pointed at, from 1.
    fn line(&self) -> Option<usize> {
        let (start, _) = self.at?;
        let before = self.text.inner().get(..start)?;
        Some(before.matches('\n').count() + 1)
    }
}

impl Diagnostic for Shown {
    fn severity(&self) -> Option<Severity> {
        Some(Severity::Error)
    }

    fn help<'a>(&'a self) -> Option<Box<dyn std::fmt::Display + 'a>> {
        Some(Box::new(&self.hint))
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        Some(&self.text)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let (start, length) = self.at?;
        Some(Box::new(std::iter::once(LabeledSpan::at(
            start..start + length,
            "here",
        ))))
    }
}

/// Everything that is wrong with a pack's sources.
pub(super) fn findings(files: &Files) -> Vec<Shown> {
    let built = match Built::from_sources(files) {
        Ok(built) => built,
        Err(SourceError::Problems(problems)) => {
            let shown = |problem: &crate::packs::SourceProblem| {
                let text = files.text(&problem.file).unwrap_or_default();
                let at = problem.line.map(|line| line_span(text, line));
                shown(
                    &problem.file,
                    text,
                    &problem.problem,
                    "see assets/packs/README.md",
                    at,
                )
            };
            return problems.iter().map(shown).collect();
        }
        Err(error) => return vec![shown("", "", &error.to_string(), "check the folder", None)],
    };
    match Pack::open(&built.core) {
        Ok(pack) => {
            let words = super::words::findings(files, &built);
            let guides = super::guides::findings(files, &built, &pack);
            let references = super::references::findings(files, &built);
            let feeds = super::feeds::findings(files, &built);
            let all = words.into_iter().chain(guides).chain(references);
            all.chain(feeds).collect()
        }
        Err(PackError::Rules(findings)) => findings.iter().map(|finding| locate(files, finding)).collect(),
        Err(error) => vec![shown(
            "",
            "",
            &error.to_string(),
            "see assets/packs/README.md",
            None,
        )],
    }
}

pub(super) fn shown(file: &str, text: &str, problem: &str, hint: &str, at: Option<(usize, usize)>) -> Shown {
    Shown {
        problem: problem.to_owned(),
        hint: hint.to_owned(),
        text: NamedSource::new(file, text.to_owned()),
        at,
    }
}

/// Finds the rule's id in the rule files, and after it the words to point at.
fn locate(files: &Files, finding: &Finding) -> Shown {
    let rules = files
        .folder("rules")
        .map(|(name, text)| (format!("rules/{name}"), text));
    let calculators = files
        .folder("calculators")
        .map(|(name, text)| (format!("calculators/{name}"), text));
    let others = ["definitions.yaml", "pathways.yaml", "events.yaml"];
    let others = others
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), files.text(name)?)));
    let heading = |text: &str| {
        [
            format!("id: {}\n", finding.rule),
            format!("event: {}\n", finding.rule),
            format!("{}:", finding.rule),
        ]
        .iter()
        .find_map(|id| text.find(id))
    };
    // A calculator and a pathway may share an id: the one with the words to point at is meant.
    let named = rules.chain(calculators).chain(others).filter_map(|(file, text)| {
        let start = heading(text)?;
        let offset = text.get(start..)?.find(&finding.needle);
        Some((file, text, start, offset))
    });
    let found = named.max_by_key(|(_, _, _, offset)| offset.is_some());
    let Some((file, text, start, offset)) = found else {
        return shown(&finding.rule, "", &finding.problem, &finding.hint, None);
    };
    let offset = offset.unwrap_or(0);
    let at = (start + offset, finding.needle.len().max(1));
    shown(&file, text, &finding.problem, &finding.hint, Some(at))
}

/// A finding at a rule's id.
pub(super) fn at_rule(files: &Files, rule: &str, problem: &str, hint: &str) -> Shown {
    let rules = files.folder("rules");
    let rules = rules.map(|(name, text)| (format!("rules/{name}"), text));
    let pathways = files.text("pathways.yaml");
    let pathways = pathways.map(|text| ("pathways.yaml".to_owned(), text));
    let mut all = rules.chain(pathways);
    let found = all.find_map(|(file, text)| Some((file, text, at_id(text, rule)?)));
    match found {
        Some((file, text, at)) => shown(&file, text, problem, hint, Some(at)),
        None => shown("rules/", "", problem, hint, None),
    }
}

/// The bytes of the line that gives something its id.
pub(super) fn at_id(text: &str, id: &str) -> Option<(usize, usize)> {
    let gives = |line: &str| {
        line.trim_end().ends_with(&format!("id: {id}")) || line.contains(&format!("\"id\": \"{id}\""))
    };
    let line = text.lines().position(gives)?;
    Some(line_span(text, line + 1))
}

/// The bytes of a line.
pub(super) fn line_span(text: &str, line: usize) -> (usize, usize) {
    let start = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let length = text
        .get(start..)
        .and_then(|rest| rest.lines().next())
        .map_or(0, str::len);
    (start, length)
}
