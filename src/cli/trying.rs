//! `tomoni-kit try`: what would follow from a life event, as a plan and as a list of changes.

use super::facts;
use crate::agenda::agenda;
use crate::calendar::Date;
use crate::facts::{FactProblem, RecordId};
use crate::packs::{Pack, Shelf};
use crate::views::{DifferenceKind, ItemCard, PlanItem, Reading, Tried, TriedView, problem, tried};
use crate::words::{Tag, Text, Words};
use miette::{IntoDiagnostic, miette};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Which event, with which answers, for whom, on which day, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The event's id, such as moved.
    event: String,
    /// A YAML file with `facts:`; the files of tests/laws are accepted as they are.
    #[arg(long)]
    facts: PathBuf,
    /// An answer, such as home.moved-in=2026-12-01; as often as needed.
    #[arg(long, value_name = "FIELD=VALUE")]
    set: Vec<String>,
    /// The number of the record that it happened to, counted from 1 over the whole file.
    #[arg(long)]
    record: Option<i64>,
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
    let view = outcome(arguments, &reading)?;
    if arguments.json {
        return Ok(serde_json::to_string_pretty(&view).into_diagnostic()? + "\n");
    }
    Ok(text(&view, &reading.words))
}

fn outcome(arguments: &Arguments, reading: &Reading) -> miette::Result<TriedView> {
    let (scene, pack) = (reading.scene(), &reading.japan.pack);
    let told = facts::read(&arguments.facts, &pack.schema, &reading.words)?.first;
    let event = pack
        .events
        .event(&arguments.event)
        .ok_or_else(|| unknown(&arguments.event, pack))?;
    let asked = event.asked(&pack.schema, &told, arguments.record.map(RecordId), arguments.on);
    let mut answers: BTreeMap<String, String> = BTreeMap::new();
    for field in &asked {
        answers.extend(
            field
                .value
                .as_ref()
                .map(|value| (field.path.clone(), value.clone())),
        );
    }
    for set in &arguments.set {
        let (path, answer) = set
            .split_once('=')
            .ok_or_else(|| miette!("`{set}`: FIELD=VALUE"))?;
        if !asked.iter().any(|field| field.path == path) {
            let paths: Vec<&str> = asked.iter().map(|field| field.path.as_str()).collect();
            return Err(miette!(
                help = paths.join(", "),
                "`{}` does not ask `{path}`",
                event.id
            ));
        }
        answers.insert(path.to_owned(), answer.to_owned());
    }
    let trying = Tried::Event {
        event: event.id.clone(),
        record: arguments.record.map(RecordId),
        answers: answers.clone(),
    };
    let trials = trying.trials(pack, &told, arguments.on).unwrap_or_default();
    let (with, problems) = told.trying(&pack.schema, &trials);
    if !problems.is_empty() {
        return Err(miette!("{}", said(&problems, &reading.words)));
    }
    let before = agenda(&pack.case(&told, arguments.on), &[]);
    let after = agenda(&pack.case(&with, arguments.on), &[]);
    let day = answers
        .get(&pack.schema.path(event.key))
        .and_then(|day| day.parse().ok());
    Ok(tried(&scene, Some(event), day, &before, &after))
}

fn unknown(event: &str, pack: &Pack) -> miette::Report {
    let ids: Vec<&str> = pack.events.events.iter().map(|event| event.id.as_str()).collect();
    miette!(help = ids.join(", "), "there is no event `{event}`")
}

fn said(problems: &[FactProblem], words: &Words) -> String {
    let line = |told: &FactProblem| {
        let sentences: Vec<String> = problem(told, words).iter().map(Text::plain).collect();
        format!("{}: {}", told.at, sentences.join(" "))
    };
    problems.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The plan as its screen shows it, then what changes.
pub(super) fn text(view: &TriedView, words: &Words) -> String {
    let say = words.say();
    let mut lines = Vec::new();
    lines.extend(view.event.as_ref().map(|event| event.title.plain()));
    lines.extend(view.day.as_ref().map(|day| say.plan_day(&day.plain()).plain()));
    for (number, trip) in (1..).zip(&view.plan.trips) {
        lines.push(format!(
            "\n{}",
            say.plan_trip(number, &trip.office.text.plain()).plain()
        ));
        lines.push(format!("  {}", trip.when.plain()));
        lines.extend(trip.items.iter().map(item));
        let papers: Vec<String> = trip.papers.iter().map(|paper| paper.text.plain()).collect();
        if !papers.is_empty() {
            lines.push(format!("  {}: {}", say.plan_bring().plain(), papers.join(" · ")));
        }
    }
    let groups = [
        (say.plan_elsewhere(), &view.plan.elsewhere),
        (say.plan_later(), &view.plan.later),
        (say.plan_rights(), &view.plan.rights),
    ];
    for (title, items) in groups.iter().filter(|(_, items)| !items.is_empty()) {
        lines.push(format!("\n{}", title.plain()));
        lines.extend(items.iter().map(item));
    }
    lines.push(String::new());
    for change in &view.changes {
        let sign = match change.kind {
            DifferenceKind::Added => "＋",
            DifferenceKind::Gone => "－",
            DifferenceKind::Moved => "↻",
        };
        let moved = change.from.as_ref().zip(change.to.as_ref());
        let moved = moved.map(|(from, to)| format!(" {} → {}", from.plain(), to.plain()));
        lines.push(format!(
            "{sign} {}{}",
            change.card.title.plain(),
            moved.unwrap_or_default()
        ));
    }
    let same = i64::try_from(view.unchanged).unwrap_or(i64::MAX);
    lines.push(say.what_if_same(same).plain());
    lines.join("\n") + "\n"
}

fn item(item: &PlanItem) -> String {
    let card: &ItemCard = &item.card;
    let parts = [
        &card.act_by.as_ref().or(card.when.as_ref()).cloned(),
        &card.relative,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().map(Text::plain).collect();
    format!(
        "  - {}  [{}]  {}",
        card.title.plain(),
        card.at.rule,
        parts.join(" · ")
    )
    .trim_end()
    .to_owned()
}

#[cfg(test)]
#[path = "trying_tests.rs"]
mod tests;
