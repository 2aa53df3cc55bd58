//! `tomoni-kit search`: what the pack holds for some words.

use crate::feeds::Place;
use crate::packs::{READINGS, Shelf, Vocabulary};
use crate::search::{Document, MemoryIndex, Query, find};
use crate::views::{
    MarkedText, Reading, Scene, SearchView, Target, documents, found, municipality_documents, readings,
};
use crate::words::{Tag, Words};
use miette::IntoDiagnostic;

/// What to look for, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// What to look for.
    query: String,
    /// The reader's language, a tag such as vi or ja.
    #[arg(long, visible_alias = "lang", default_value = "en")]
    language: String,
    /// At most so many results.
    #[arg(long, default_value_t = 10)]
    most: usize,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading =
        Reading::open(&Tag::parse(&arguments.language).into_diagnostic()?, &shelf).into_diagnostic()?;
    let english = reading
        .japan
        .words(&Tag::template(), &shelf, Vocabulary::Everyday);
    let view = search(&reading.scene(), &english, &shelf, arguments);
    if arguments.json {
        return Ok(serde_json::to_string_pretty(&view).into_diagnostic()? + "\n");
    }
    Ok(text(&view))
}

fn search(scene: &Scene<'_>, english: &Words, shelf: &Shelf, arguments: &Arguments) -> SearchView {
    let sides = scene.sides(english);
    let readings = readings(scene, shelf.text(READINGS).unwrap_or_default());
    let (mut targets, held): (Vec<Target>, Vec<Document>) = documents(&sides).into_iter().unzip();
    let (towns, aside): (Vec<Target>, Vec<Document>) = municipality_documents(scene).into_iter().unzip();
    targets.extend(towns);
    let index = MemoryIndex::new(&held, &readings).with_aside(&aside, &readings);
    let Ok(rows) = find(&index, &Query::new(&arguments.query), arguments.most);
    let at = |row: i64| targets.get(usize::try_from(row).ok()?).cloned();
    let targets: Vec<Target> = rows.into_iter().filter_map(|one| at(one.row)).collect();
    let nowhere = |_: &str| None::<Place>;
    found(scene, &sides, &arguments.query, &targets, None, &nowhere)
}

/// Marked words stand in `[ ]`.
fn text(view: &SearchView) -> String {
    let mut lines = vec![view.status.plain()];
    for hit in &view.hits {
        let (kind, id) = hit.target.key();
        lines.push(format!(
            "\n{}  · {}  [{kind} {id}]",
            marked(&hit.title),
            hit.kind.plain()
        ));
        lines.extend(hit.line.as_ref().map(|line| format!("    {}", marked(line))));
    }
    lines.extend(view.next.as_ref().map(|next| next.plain()));
    lines.extend(
        view.contacts
            .iter()
            .map(|contact| format!("    {}  {}", contact.name.plain(), contact.phone)),
    );
    lines.join("\n") + "\n"
}

fn marked(text: &MarkedText) -> String {
    let one = |run: &crate::views::MarkedRun| match run.marked {
        true => format!("[{}]", run.base),
        false => run.base.clone(),
    };
    text.runs.iter().map(one).collect()
}
