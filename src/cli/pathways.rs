//! `tomoni-kit pathways`: what can come next for a person, and what is missing for it.

use super::facts;
use crate::calendar::Date;
use crate::packs::Shelf;
use crate::rules::{Case, Outcome};
use crate::views::{PathwayView, PathwaysView, Reading, RequirementView, Scene, pathway, pathways};
use crate::words::{Tag, Text};
use miette::IntoDiagnostic;
use std::path::PathBuf;

/// Whose pathways, on which day, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A YAML file with `facts:`; the files of tests/laws are accepted as they are.
    #[arg(long)]
    facts: PathBuf,
    /// The day, YYYY-MM-DD.
    #[arg(long)]
    on: Date,
    /// The language, a tag such as vi or ja.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading = Reading::open(&Tag::parse(&arguments.lang).into_diagnostic()?, &shelf).into_diagnostic()?;
    let (scene, pack) = (reading.scene(), &reading.japan.pack);
    let told = facts::read(&arguments.facts, &pack.schema, &reading.words)?.first;
    let case = pack.case(&told, arguments.on);
    let list = pathways(&scene, arguments.on, Some(&case));
    let views = whole(&scene, &case, &list);
    if arguments.json {
        return Ok(serde_json::to_string_pretty(&views).into_diagnostic()? + "\n");
    }
    Ok(text(&scene, &list, &views))
}

/// Every pathway of the list with its requirements.
fn whole(scene: &Scene<'_>, case: &Case<'_>, list: &PathwaysView) -> Vec<PathwayView> {
    let all = scene.pack.book.pathways();
    let found = list.ways.iter().filter_map(|card| all?.pathway(&card.id));
    found.map(|found| pathway(scene, found, case)).collect()
}

fn text(scene: &Scene<'_>, list: &PathwaysView, views: &[PathwayView]) -> String {
    let say = scene.words.say();
    let mut lines: Vec<String> = match &list.here {
        Some(here) => vec![say.pathways_you_are_here(&here.text.plain()).plain()],
        None => vec![say.pathways_tell_status().plain()],
    };
    for view in views {
        lines.push(format!("\n{}  [{}]", view.title.plain(), view.id));
        lines.push(format!(
            "  {}",
            say.pathways_goal(&view.goal.name.text.plain()).plain()
        ));
        lines.extend(standing(view).iter().map(|text| format!("  {}", text.plain())));
        lines.extend(view.requirements.iter().flat_map(requirement));
    }
    lines.join("\n") + "\n"
}

/// How far the person is, sentence by sentence.
fn standing(view: &PathwayView) -> Vec<&Text> {
    let progress = view.progress.iter();
    let told = progress.flat_map(|progress| {
        let parts = [
            &progress.all_met,
            &progress.from,
            &progress.next,
            &progress.uncertain,
        ];
        std::iter::once(&progress.count).chain(parts.into_iter().flatten())
    });
    view.opens.iter().chain(told).collect()
}

/// `✓` met, `…` not yet, `✗` not met, `?` not known, `–` rather not said, `○` discretion.
fn requirement(view: &RequirementView) -> Vec<String> {
    let sign = match view.outcome {
        Some(Outcome::Met) => '✓',
        Some(Outcome::NotYet(_)) => '…',
        Some(Outcome::NotMet) => '✗',
        Some(Outcome::Unknown) => '?',
        Some(Outcome::RatherNotSaid) => '–',
        Some(Outcome::Discretion) | None => '○',
    };
    let notes = [Some(&view.word), view.coming.as_ref(), view.doubt.as_ref()];
    let notes: Vec<String> = notes.into_iter().flatten().map(Text::plain).collect();
    let mut lines = vec![format!("    {sign} {}  [{}]", view.title.plain(), view.id)];
    lines.push(format!("        {}", notes.join(" · ")));
    let asked = view
        .questions
        .iter()
        .map(|asked| format!("        ? {}", asked.title.plain()));
    lines.extend(asked);
    lines
}
