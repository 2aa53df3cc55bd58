//! `tomoni-kit agenda`: what concerns a person on a day.

use super::facts;
use super::reading::Reading;
use crate::agenda::{Agenda, Item, Question, agenda};
use crate::calendar::Date;
use crate::facts::{Facts, FieldRef};
use crate::packs::{Japan, Pack};
use crate::rules::{Citation, Confidence, Kind};
use crate::views::{ItemCard, Scene, question, today};
use crate::words::{Args, Tag, Words};
use miette::IntoDiagnostic;
use serde::Serialize;
use std::path::PathBuf;

/// Whose agenda, on which day, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A YAML file with `facts:`; the files of tests/laws are accepted as they are.
    #[arg(long)]
    pub facts: PathBuf,
    /// The day, YYYY-MM-DD.
    #[arg(long)]
    pub on: Date,
    /// The language, a tag such as vi or ja.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let japan = Japan::open().into_diagnostic()?;
    let words = japan.words(&Tag::parse(&arguments.lang).into_diagnostic()?);
    let told = facts::read(&arguments.facts, &japan.pack.schema, &words)?;
    let case = japan.pack.case(&told.facts, arguments.on);
    let agenda = agenda(&case, &told.marks);
    if arguments.json {
        let answer = answer(&agenda, &japan.pack, &words);
        return Ok(serde_json::to_string_pretty(&answer).into_diagnostic()? + "\n");
    }
    let reading = Reading::of(&japan, &words.language().tag)?;
    Ok(text(&reading.scene(), &agenda, &told.facts))
}

#[derive(Serialize)]
struct Answer<'a> {
    today: Date,
    items: Vec<ItemLine<'a>>,
    questions: Vec<QuestionLine>,
}

#[derive(Serialize)]
struct ItemLine<'a> {
    rule: &'a str,
    reference: &'a str,
    record: Option<String>,
    kind: Kind,
    area: &'a str,
    state: crate::agenda::State,
    opens: Option<Date>,
    counted_day: Option<Date>,
    due: Option<Date>,
    last_open_day: Option<Date>,
    cautious_day: Option<Date>,
    amount_yen: Option<i64>,
    law: Vec<LawLine<'a>>,
    confidence: Confidence,
    title: String,
}

#[derive(Serialize)]
struct LawLine<'a> {
    law_id: &'a str,
    article: &'a str,
}

#[derive(Serialize)]
struct QuestionLine {
    field: String,
    message: String,
    changes: usize,
}

fn answer<'a>(agenda: &'a Agenda<'a>, pack: &Pack, words: &Words) -> Answer<'a> {
    Answer {
        today: agenda.today,
        items: agenda
            .items
            .iter()
            .map(|item| item_line(item, pack, words))
            .collect(),
        questions: agenda
            .questions
            .iter()
            .map(|question| question_line(question, pack, words))
            .collect(),
    }
}

fn item_line<'a>(item: &'a Item<'a>, pack: &Pack, words: &Words) -> ItemLine<'a> {
    let rule = item.judged.rule;
    let timing = &item.judged.timing;
    let due = timing.due.as_ref();
    ItemLine {
        rule: &rule.id,
        reference: &rule.reference,
        record: record_name(item, pack),
        kind: rule.kind,
        area: &rule.area,
        state: item.state,
        opens: timing.opens,
        counted_day: due.map(|due| due.counted_day),
        due: due.map(|due| due.due),
        last_open_day: due.map(|due| due.last_open_day),
        cautious_day: timing.cautious,
        amount_yen: item.judged.amount,
        law: rule.law.iter().map(law_line).collect(),
        confidence: rule.confidence,
        title: title(&rule.id, words),
    }
}

fn law_line(citation: &Citation) -> LawLine<'_> {
    LawLine {
        law_id: &citation.law_id,
        article: &citation.article,
    }
}

/// `home:2` is the second record of the file, a home.
fn record_name(item: &Item<'_>, pack: &Pack) -> Option<String> {
    let entity = pack.schema.get(item.judged.rule.for_each?)?;
    Some(format!("{}:{}", entity.id, item.judged.record?.0))
}

fn title(rule: &str, words: &Words) -> String {
    let id = rule.replace('.', "-");
    words
        .text(&id, &Args::none())
        .map_or_else(|| rule.to_owned(), |text| text.plain())
}

fn question_line(question: &Question, pack: &Pack, words: &Words) -> QuestionLine {
    let entity = pack
        .schema
        .get(question.missing.entity)
        .map_or("", |entity| entity.id.as_str());
    let field = question.missing.field.map(|field| FieldRef {
        entity: question.missing.entity,
        field,
    });
    let path = field.map_or_else(|| entity.to_owned(), |at| pack.schema.path(at));
    let id = match field {
        Some(_) => format!("field-{}.ask", path.replace('.', "-")),
        None => format!("entity-{entity}.ask"),
    };
    let message = words
        .text(&id, &Args::none())
        .map_or_else(|| path.clone(), |text| text.plain());
    QuestionLine {
        field: path,
        message,
        changes: question.changes,
    }
}

/// Today as its screen shows it, group by group; then what is still to be asked.
fn text(scene: &Scene<'_>, agenda: &Agenda<'_>, facts: &Facts) -> String {
    let asked: Vec<&Question> = agenda.questions.iter().collect();
    let view = today(scene, agenda, facts, &asked, Vec::new());
    let mut lines = vec![view.date.plain()];
    lines.extend(
        view.contradictions
            .iter()
            .map(|text| format!("! {}", text.plain())),
    );
    for group in &view.groups {
        lines.push(format!("\n{}", group.title.plain()));
        lines.extend(group.cards.iter().map(line));
    }
    if !asked.is_empty() {
        lines.push(format!(
            "\n{}",
            scene
                .words
                .say()
                .questions_count(view.questions.try_into().unwrap_or(i64::MAX))
                .plain()
        ));
        lines.extend(
            asked
                .iter()
                .map(|asked| format!("  ? {}", question(scene, asked).title.plain())),
        );
    }
    lines.join("\n") + "\n"
}

fn line(card: &ItemCard) -> String {
    let parts = [&card.when, &card.relative, &card.act_by, &card.office];
    let parts: Vec<String> = parts.into_iter().flatten().map(|text| text.plain()).collect();
    format!(
        "  {}  [{}]\n      {}",
        card.title.plain(),
        card.at.rule,
        parts.join(" · ")
    )
    .trim_end()
    .to_owned()
}
