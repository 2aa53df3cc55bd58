//! Reading a pack's sources: YAML to types, with the place of everything that is wrong.

use super::{Built, CalculatorSource, Core, Feed, Files, LawTexts};
use crate::rules::source::RuleFile;
use crate::rules::{Citation, PathwayFile};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a pack's folder cannot be read at all.
#[derive(Debug, Error)]
pub enum SourceError {
    /// A file or folder cannot be read.
    #[error("{path}: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// Files cannot be understood.
    #[error("{} files cannot be understood", .0.len())]
    Problems(Vec<SourceProblem>),
}

/// A file that cannot be understood.
#[derive(Clone, Debug)]
pub struct SourceProblem {
    /// The file within the pack.
    pub file: String,
    /// The line, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: String,
}

/// The file of pathways; a pack may have none.
const PATHWAYS: &str = "pathways.yaml";
/// The file of public sources; a pack may have none.
const FEEDS: &str = "feeds.yaml";

/// Files larger than this are refused unread: no source that a person wrote is.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Reads the text files of a pack's folder.
pub fn read_folder(root: &Path) -> Result<Files, SourceError> {
    let mut files = Files::default();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let at = |cause| SourceError::File {
            path: folder.clone(),
            cause,
        };
        for entry in fs::read_dir(&folder).map_err(at)? {
            let path = entry.map_err(at)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(name), true) = (path.strip_prefix(root), is_text(&path)) {
                let name = name.to_string_lossy().replace('\\', "/");
                files.0.insert(name, read_file(&path)?);
            }
        }
    }
    Ok(files)
}

fn is_text(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ["yaml", "csv", "json", "ftl", "md"].contains(&ending))
}

fn read_file(path: &Path) -> Result<String, SourceError> {
    let at = |cause| SourceError::File {
        path: path.to_owned(),
        cause,
    };
    if fs::metadata(path).map_err(at)?.len() > LARGEST {
        return Err(at(io::Error::new(
            io::ErrorKind::FileTooLarge,
            "larger than 8 MiB",
        )));
    }
    fs::read_to_string(path).map_err(at)
}

impl Built {
    /// Builds a pack from its sources.
    pub fn from_sources(files: &Files) -> Result<Built, SourceError> {
        let mut reader = Reader {
            files,
            problems: Vec::new(),
        };
        let core = reader.core();
        let cited = core.as_ref().map(cited).unwrap_or_default();
        let laws = reader.laws(&cited);
        match core {
            Some(core) if reader.problems.is_empty() => Ok(Built {
                core,
                words: words(files),
                laws,
            }),
            _ => Err(SourceError::Problems(reader.problems)),
        }
    }
}

struct Reader<'a> {
    files: &'a Files,
    problems: Vec<SourceProblem>,
}

impl Reader<'_> {
    fn core(&mut self) -> Option<Core> {
        let manifest = self.yaml("pack.yaml");
        let schema = self.yamls::<Vec<_>>("schema");
        let definitions = self.yaml("definitions.yaml");
        let rules = self.yamls::<RuleFile>("rules");
        let calculators = self.yamls::<Vec<CalculatorSource>>("calculators");
        let guides = self.yaml("guides.yaml");
        let pathways = match self.files.text(PATHWAYS) {
            Some(_) => Some(self.yaml::<PathwayFile>(PATHWAYS)?),
            None => None,
        };
        let events = self.yaml("events.yaml");
        let parameters = self.json("tables/index.json");
        let tables = self
            .files
            .folder("tables")
            .filter(|(name, _)| name.ends_with(".csv") && *name != "countries.csv");
        let tables = tables
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect();
        let holidays = self.text("holidays.csv");
        let feeds = match self.files.text(FEEDS) {
            Some(_) => self.yaml::<Vec<Feed>>(FEEDS)?,
            None => Vec::new(),
        };
        Some(Core {
            manifest: manifest?,
            schema: schema.into_iter().flatten().collect(),
            definitions: definitions?,
            rules,
            calculators: calculators.into_iter().flatten().collect(),
            guides: guides?,
            pathways,
            events: events?,
            parameters: parameters?,
            tables,
            holidays: holidays?,
            feeds,
        })
    }

    fn laws(&mut self, cited: &BTreeSet<(String, String)>) -> LawTexts {
        let files = self
            .files
            .folder("laws")
            .filter(|(name, _)| name.ends_with(".json"));
        let texts = files.map(|(_, text)| text);
        match LawTexts::gather(texts, cited) {
            Ok(laws) => laws,
            Err(error) => {
                self.problem("laws/", Some(error.line()), error.to_string());
                LawTexts::default()
            }
        }
    }

    fn problem(&mut self, file: &str, line: Option<usize>, problem: impl Into<String>) {
        self.problems.push(SourceProblem {
            file: file.to_owned(),
            line,
            problem: problem.into(),
        });
    }

    fn text(&mut self, path: &str) -> Option<String> {
        let text = self.files.text(path).map(str::to_owned);
        if text.is_none() {
            self.problem(
                path,
                None,
                "the pack has no such file; assets/packs/README.md says what belongs in it",
            );
        }
        text
    }

    fn yaml<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = self.text(path)?;
        match serde_saphyr::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error
                    .location()
                    .map(|location| usize::try_from(location.line()).unwrap_or(0));
                self.problem(path, line, error.to_string());
                None
            }
        }
    }

    fn yamls<T: DeserializeOwned>(&mut self, folder: &str) -> Vec<T> {
        let files = self.files;
        let paths: Vec<String> = files
            .folder(folder)
            .map(|(name, _)| format!("{folder}/{name}"))
            .collect();
        paths.iter().filter_map(|path| self.yaml(path)).collect()
    }

    fn json<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let text = self.text(path)?;
        match serde_json::from_str(&text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.problem(path, Some(error.line()), error.to_string());
                None
            }
        }
    }
}

fn words(files: &Files) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, text) in files.folder("words") {
        if let Some((language, name)) = path.split_once('/') {
            words
                .entry(language.to_owned())
                .or_default()
                .insert(name.to_owned(), text.to_owned());
        }
    }
    words
}

/// The articles that rules, pathways, guides and calculators cite, as law id and article number.
fn cited(core: &Core) -> BTreeSet<(String, String)> {
    let rules = core.rules.iter().flat_map(|file| &file.rules);
    let pathways = core.pathways.iter().flat_map(|file| &file.pathways);
    let requirements = core.pathways.iter().flat_map(|file| &file.requirements);
    let citations = rules
        .flat_map(|rule| &rule.law)
        .chain(pathways.flat_map(|pathway| &pathway.law))
        .chain(requirements.flat_map(|requirement| &requirement.law))
        .chain(core.guides.iter().flat_map(|guide| &guide.law))
        .chain(core.calculators.iter().flat_map(|calculator| &calculator.law));
    let pair = |citation: &Citation| {
        (
            citation.law_id.clone(),
            super::law::article_number(&citation.article).to_owned(),
        )
    };
    citations.map(pair).collect()
}
