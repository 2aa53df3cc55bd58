//! `tomoni-kit portable-record`: what a person can take along, as a page in two languages or as a file.

use super::facts;
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::packs::Shelf;
use crate::views::{Pair, PortableView, Reading, portable, portable_file};
use crate::words::Tag;
use miette::IntoDiagnostic;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Whose record, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A YAML file with `facts:`; the files of tests/laws are accepted as they are.
    #[arg(long)]
    facts: PathBuf,
    /// The language, a tag such as vi or my.
    #[arg(long, default_value = "en")]
    lang: String,
    /// The day on which it is made, YYYY-MM-DD.
    #[arg(long)]
    on: Date,
    /// Print the file of assets/schema/portable-record.schema.json.
    #[arg(long)]
    json: bool,
}

/// Everything that the file of facts holds: who wrote it chose what stands in it.
pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading = Reading::open(&Tag::parse(&arguments.lang).into_diagnostic()?, &shelf).into_diagnostic()?;
    let scene = reading.scene();
    let told = facts::read(&arguments.facts, &scene.pack.schema, &reading.words)?.first;
    if arguments.json {
        let all: BTreeSet<RecordId> = told.records.iter().map(|record| record.id).collect();
        return Ok(portable_file(&scene, &told, &all, arguments.on));
    }
    Ok(text(&portable(&scene, &told, arguments.on)))
}

fn text(view: &PortableView) -> String {
    let mut lines = vec![both(&view.title), both(&view.made_on)];
    for section in &view.sections {
        lines.push(format!("\n{}", both(&section.title)));
        for entry in &section.entries {
            let told = entry
                .lines
                .iter()
                .map(|line| format!("    {}: {}", both(&line.label), both(&line.value)));
            lines.push(format!("  {}", entry.summary.plain()));
            lines.extend(told);
        }
    }
    lines.push(format!("\n{}", both(&view.own_words)));
    lines.join("\n") + "\n"
}

/// `Employer / 雇い主`
fn both(pair: &Pair) -> String {
    match &pair.official {
        Some(official) => format!("{} / {}", pair.text.plain(), official.plain()),
        None => pair.text.plain(),
    }
}
