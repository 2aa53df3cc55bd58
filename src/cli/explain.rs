//! `tomoni-kit explain`: why a rule applies to a person, or what it still depends on.

use super::facts;
use crate::agenda::agenda;
use crate::calendar::Date;
use crate::packs::Japan;
use crate::words::Tag;
use miette::{IntoDiagnostic, miette};
use std::path::PathBuf;

/// Which rule, for whom, on which day, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The rule's id (status.address-change) or reference (ST-08).
    rule: String,
    /// A YAML file with `facts:`.
    #[arg(long)]
    facts: PathBuf,
    /// The day, YYYY-MM-DD.
    #[arg(long)]
    on: Date,
    /// The language, a tag such as vi or ja.
    #[arg(long, default_value = "en")]
    lang: String,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let japan = Japan::open().into_diagnostic()?;
    let words = japan.words(&Tag::parse(&arguments.lang).into_diagnostic()?);
    let told = facts::read(&arguments.facts, &japan.pack.schema, &words)?;
    let case = japan.pack.case(&told.facts, arguments.on);
    let _ = agenda(&case, &told.marks);
    let rules = japan.pack.book.rules().iter();
    let wanted: Vec<_> = rules
        .filter(|rule| rule.id == arguments.rule || rule.reference == arguments.rule)
        .collect();
    if wanted.is_empty() {
        return Err(miette!("no rule `{}`", arguments.rule));
    }
    Ok(wanted
        .iter()
        .flat_map(|rule| case.judge_rule(rule))
        .map(|judged| format!("{judged:#?}\n"))
        .collect())
}
