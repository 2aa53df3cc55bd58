//! `tomoni-kit pack …`: check and build.

mod build;
mod check;
mod feeds;
mod guides;
mod references;
mod words;

use std::path::PathBuf;

/// What to do with a pack.
#[derive(Debug, clap::Subcommand)]
pub(super) enum Verb {
    /// Tell everything that is wrong with a pack, with file, line and a hint.
    Check {
        /// The pack's folder.
        dir: PathBuf,
        /// Tell it as JSON, with the researched rules that the pack covers, and how.
        #[arg(long)]
        json: bool,
    },
    /// Build the Japan pack into the folder that the app embeds.
    Build {
        /// The root of the work tree.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
}

pub(super) fn run(verb: &Verb) -> miette::Result<String> {
    match verb {
        Verb::Check { dir, json } => check::run(dir, *json),
        Verb::Build { root } => build::run(root),
    }
}

#[cfg(test)]
mod tests;
