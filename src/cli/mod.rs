//! The publishers' tool, one file per verb.

mod agenda;
mod calculate;
mod explain;
mod facts;
mod feed;
pub mod laws;
#[cfg(feature = "net")]
mod mirror;
mod pack;
mod pathways;
mod portable_record;
mod search;
mod trying;
pub mod words;
mod words_verbs;

use clap::{Parser, Subcommand};

/// Tomoni's tool for the terminal: agendas, explanations, and the work of those who publish packs.
#[derive(Debug, Parser)]
#[command(name = "tomoni-kit", version, about)]
pub struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Debug, Subcommand)]
enum Verb {
    /// What concerns a person on a day.
    Agenda(agenda::Arguments),
    /// Why a rule applies, or what it still depends on.
    Explain(explain::Arguments),
    /// A calculator's result, with its steps.
    Calculate(calculate::Arguments),
    /// What a person can take along: jobs, skills, tests, insured months.
    PortableRecord(portable_record::Arguments),
    /// What can come next for a person, and what is missing for it.
    Pathways(pathways::Arguments),
    /// What the pack holds for some words.
    Search(search::Arguments),
    /// What would follow from a life event: the plan and what changes.
    Try(trying::Arguments),
    /// Read public sources.
    #[command(subcommand)]
    Feed(feed::Verb),
    /// Fetch public sources and write them as signed files for a web host.
    #[cfg(feature = "net")]
    Mirror(mirror::Arguments),
    /// Check and build packs.
    #[command(subcommand)]
    Pack(pack::Verb),
    /// Accessors, coverage and ledgers of the words.
    #[command(subcommand)]
    Words(words_verbs::Verb),
}

/// Carries out what the arguments ask for; the text for the terminal, or a report of what is wrong.
pub fn run(arguments: Arguments) -> miette::Result<String> {
    match arguments.verb {
        Verb::Agenda(arguments) => agenda::run(&arguments),
        Verb::Explain(arguments) => explain::run(&arguments),
        Verb::Calculate(arguments) => calculate::run(&arguments),
        Verb::PortableRecord(arguments) => portable_record::run(&arguments),
        Verb::Pathways(arguments) => pathways::run(&arguments),
        Verb::Search(arguments) => search::run(&arguments),
        Verb::Try(arguments) => trying::run(&arguments),
        Verb::Feed(verb) => feed::run(&verb),
        #[cfg(feature = "net")]
        Verb::Mirror(arguments) => mirror::run(&arguments),
        Verb::Pack(verb) => pack::run(&verb),
        Verb::Words(verb) => words_verbs::run(verb),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_well_formed() {
        super::Arguments::command().debug_assert();
    }
}
