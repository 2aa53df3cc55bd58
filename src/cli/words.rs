//! `tomoni-kit words …`: the accessors, the state of translations, the ledgers. These functions read and write
//! files; what they find and write comes from [`crate::words`].

use crate::words::check::{self, Report};
use crate::words::{LEDGER, Languages, Source, Stamp, Tag, Which, generate};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A verb of `words` could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// A file or folder could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The languages table is broken.
    #[error(transparent)]
    Languages(#[from] crate::words::LanguagesError),
    /// A language that the table does not have.
    #[error("there is no language {0} in locales/languages.json; add a row for it first")]
    UnknownLanguage(Tag),
}

/// The table of languages, `locales/languages.json` below the root of the work tree.
pub fn languages(root: &Path) -> Result<Languages, WordsError> {
    Ok(Languages::parse(&read(&root.join("locales/languages.json"))?)?)
}

/// Reads a folder with one folder per language: `locales`, or a pack's `words`.
pub fn source(folder: &Path) -> Result<Source, WordsError> {
    let mut source = Source::new();
    for (tag, name) in files(folder)? {
        let text = read(&folder.join(&tag).join(&name))?;
        if let Ok(tag) = Tag::parse(&tag) {
            source.add(&tag, &name, text);
        }
    }
    Ok(source)
}

/// `words generate`: writes the accessors and the list of built-in files.
pub fn generate(root: &Path) -> Result<(), WordsError> {
    let locales = root.join("locales");
    write(
        &root.join("src/words/messages.rs"),
        &generate::messages(&source(&locales)?),
    )?;
    write(
        &root.join("src/words/embedded.rs"),
        &generate::embedded(&files(&locales)?),
    )
}

/// `words check` and `words status`: the state of all languages in a folder of words.
pub fn check(root: &Path, folder: &Path) -> Result<Report, WordsError> {
    Ok(check::check(&source(folder)?, &languages(root)?))
}

/// `words stamp LANG --state … [IDS]`: vouches for messages of one language. Returns how many were stamped.
pub fn stamp(
    root: &Path,
    folder: &Path,
    tag: &Tag,
    stamp: &Stamp,
    which: &Which,
) -> Result<usize, WordsError> {
    let languages = languages(root)?;
    let language = languages
        .get(tag)
        .ok_or_else(|| WordsError::UnknownLanguage(tag.clone()))?;
    let (ledger, count) = check::stamp(&source(folder)?, language, &languages, stamp, which);
    write(&folder.join(tag.as_str()).join(LEDGER), &ledger.to_json())?;
    Ok(count)
}

/// The report for a terminal: one line per language, then every fault with its hint.
pub fn lines(report: &Report) -> Vec<String> {
    let mut lines = Vec::new();
    for (tag, c) in &report.languages {
        lines.push(format!(
            "{tag}: {}/{} translated, {} reviewed, {} machine-drafted, {} missing, {} outdated, {} unstamped, {} rejected",
            c.translated, c.messages, c.reviewed, c.machine_drafted, c.missing.len(), c.outdated.len(),
            c.unstamped.len(), c.rejected.len(),
        ));
        let named = [
            ("missing", &c.missing),
            ("outdated", &c.outdated),
            ("unstamped", &c.unstamped),
        ];
        for (what, ids) in named.iter().filter(|(_, ids)| !ids.is_empty()) {
            lines.push(format!("  {what}: {}", ids.join(", ")));
        }
    }
    for problem in &report.problems {
        lines.push(format!("{problem}\n  hint: {}", problem.fault.hint()));
    }
    lines
}

/// Folder and name of every file of words: `*.ftl` and the ledgers.
fn files(folder: &Path) -> Result<BTreeSet<(String, String)>, WordsError> {
    let mut found = BTreeSet::new();
    for language in entries(folder)?.into_iter().filter(|path| path.is_dir()) {
        for file in entries(&language)? {
            let (Some(tag), Some(name)) = (name(&language), name(&file)) else {
                continue;
            };
            if name.ends_with(".ftl") || name == LEDGER {
                found.insert((tag, name));
            }
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, WordsError> {
    let failed = |cause| WordsError::File {
        path: folder.to_owned(),
        cause,
    };
    let found: io::Result<Vec<PathBuf>> = fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| Ok(entry?.path()))
        .collect();
    found.map_err(failed)
}

fn name(path: &Path) -> Option<String> {
    Some(path.file_name()?.to_str()?.to_owned())
}

fn read(path: &Path) -> Result<String, WordsError> {
    fs::read_to_string(path).map_err(|cause| WordsError::File {
        path: path.to_owned(),
        cause,
    })
}

fn write(path: &Path, content: &str) -> Result<(), WordsError> {
    fs::write(path, content).map_err(|cause| WordsError::File {
        path: path.to_owned(),
        cause,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of words with one English message and, if given, its Vietnamese translation.
    fn pack(vietnamese: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (tag, text) in [("en", "a = House\n"), ("vi", vietnamese)] {
            fs::create_dir(folder.path().join(tag)).unwrap();
            fs::write(folder.path().join(tag).join("x.ftl"), text).unwrap();
        }
        folder
    }

    fn root() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
    }

    #[test]
    fn stamping_writes_a_ledger_that_checking_reads() {
        let folder = pack("a = Nhà\n");
        let vi = Tag::parse("vi").unwrap();
        let before = check(&root(), folder.path()).unwrap();
        assert_eq!(before.languages[&vi].unstamped, ["a"]);
        let count = stamp(
            &root(),
            folder.path(),
            &vi,
            &Stamp::MachineDrafted,
            &Which::Changed,
        )
        .unwrap();
        assert_eq!(count, 1);
        assert_eq!(
            check(&root(), folder.path()).unwrap().languages[&vi].machine_drafted,
            1
        );
        fs::write(folder.path().join("en/x.ftl"), "a = Home\n").unwrap();
        let after = check(&root(), folder.path()).unwrap();
        assert_eq!(after.languages[&vi].outdated, ["a"]);
        assert!(lines(&after).contains(&"  outdated: a".to_owned()));
    }

    #[test]
    fn a_fault_is_told_with_file_line_and_hint() {
        let folder = pack("a = { $who }\n");
        let report = check(&root(), folder.path()).unwrap();
        let told = lines(&report).join("\n");
        assert!(told.contains("vi/x.ftl:1: the variable $who is not one of the template's"));
        assert!(told.contains("hint: use only the variables of the English message"));
    }

    #[test]
    fn an_unknown_language_or_folder_is_told() {
        let folder = pack("a = Nhà\n");
        let tag = Tag::parse("tlh").unwrap();
        let unknown = stamp(
            &root(),
            folder.path(),
            &tag,
            &Stamp::MachineDrafted,
            &Which::Changed,
        );
        assert!(matches!(unknown, Err(WordsError::UnknownLanguage(_))));
        assert!(matches!(
            source(Path::new("/no/such")),
            Err(WordsError::File { .. })
        ));
    }
}
