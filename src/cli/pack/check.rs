//! `pack check`: everything that is wrong with a pack, each with file, line, excerpt and a hint.

use crate::packs::{Built, Files, Pack, PackError, SourceError, read_folder};
use crate::rules::Finding;
use miette::{Diagnostic, IntoDiagnostic, LabeledSpan, NamedSource, Report, Severity, miette};
use std::path::Path;

pub(super) fn run(dir: &Path) -> miette::Result<String> {
    let files = read_folder(dir).into_diagnostic()?;
    let findings = findings(&files);
    if findings.is_empty() {
        return Ok(format!("{}: nothing wrong\n", dir.display()));
    }
    let mut text = String::new();
    for finding in &findings {
        text += &format!("{:?}\n", Report::new(finding.clone()));
    }
    eprint!("{text}");
    Err(miette!("{} findings in {}", findings.len(), dir.display()))
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
        Ok(_) => super::words::findings(files, &built),
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
    let definitions = files
        .text("definitions.yaml")
        .map(|text| ("definitions.yaml".to_owned(), text));
    let heading = |text: &str| {
        [format!("id: {}\n", finding.rule), format!("{}:", finding.rule)]
            .iter()
            .find_map(|id| text.find(id))
    };
    let found = rules
        .chain(calculators)
        .chain(definitions)
        .find_map(|(file, text)| Some((file, text, heading(text)?)));
    let Some((file, text, start)) = found else {
        return shown(&finding.rule, "", &finding.problem, &finding.hint, None);
    };
    let after = text.get(start..).unwrap_or_default();
    let offset = after.find(&finding.needle).unwrap_or(0);
    let at = (start + offset, finding.needle.len().max(1));
    shown(&file, text, &finding.problem, &finding.hint, Some(at))
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
