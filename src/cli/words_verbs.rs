//! `tomoni-kit words …`: accessors, coverage, ledgers.

use super::words;
use crate::words::{Stamp, Tag, Which};
use miette::IntoDiagnostic;
use std::path::PathBuf;

/// What to do with the words.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Verb {
    /// Write the typed accessors and the list of built-in files.
    Generate {
        /// The root of the work tree.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
    /// Tell the state of every language.
    Check {
        /// A folder with one folder per language: locales, or a pack's words.
        folder: PathBuf,
        /// The root of the work tree.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
    /// Vouch for all unstamped and outdated messages of a language as drafted by a machine.
    Stamp {
        /// A folder with one folder per language.
        folder: PathBuf,
        /// The language.
        language: String,
        /// Only these messages, whatever their state; also those whose template changed and that still hold.
        ids: Vec<String>,
        /// The root of the work tree.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
}

pub(super) fn run(verb: Verb) -> miette::Result<String> {
    match verb {
        Verb::Generate { root } => words::generate(&root).into_diagnostic().map(|()| String::new()),
        Verb::Check { folder, root } => {
            let report = words::check(&root, &folder).into_diagnostic()?;
            Ok(words::lines(&report).join("\n") + "\n")
        }
        Verb::Stamp {
            folder,
            language,
            ids,
            root,
        } => {
            let tag = Tag::parse(&language).into_diagnostic()?;
            let which = if ids.is_empty() {
                Which::Changed
            } else {
                Which::These(ids)
            };
            let count = words::stamp(&root, &folder, &tag, &Stamp::MachineDrafted, &which);
            Ok(format!(
                "{} messages of {tag} stamped\n",
                count.into_diagnostic()?
            ))
        }
    }
}
