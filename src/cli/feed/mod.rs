//! `tomoni-kit feed`: public sources by hand.

mod alert;
mod law;
mod print;
mod read;
mod source;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// What a public source yields: alerts, notices, places, holidays, changes of law, and what could not be read and
    /// why.
    Read(read::Arguments),
}

pub(super) fn run(verb: &Verb) -> miette::Result<String> {
    match verb {
        Verb::Read(arguments) => read::run(arguments),
    }
}
