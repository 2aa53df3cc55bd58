//! `tomoni-kit agenda`: what concerns a person on a day.

use super::facts;
use crate::agenda::{Agenda, Item, Question, agendas};
use crate::calendar::Date;
use crate::facts::{Facts, Person};
use crate::packs::{Pack, Shelf};
use crate::rules::{Citation, Confidence, Kind};
use crate::views::{ItemCard, Reading, Scene, card, name, question, today};
use crate::words::Tag;
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
    /// Only one person of a household: a name, a relation as the file has it, or `me`. All of them where left out.
    #[arg(long)]
    pub whose: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading = Reading::open(&Tag::parse(&arguments.lang).into_diagnostic()?, &shelf).into_diagnostic()?;
    let (scene, pack) = (reading.scene(), &reading.japan.pack);
    let told = facts::read(&arguments.facts, &pack.schema, &reading.words)?;
    let people = told.people(&pack.schema, arguments.on);
    let agendas = agendas(&people, |facts| pack.case(facts, arguments.on), |_| Vec::new());
    let wanted = arguments.whose.as_ref();
    let only = wanted
        .map(|wanted| facts::whose(&scene, &told, &people, wanted))
        .transpose()?;
    let shown = people.iter().zip(&agendas).enumerate();
    let shown = shown
        .filter(|(at, _)| only.is_none_or(|only| only == *at))
        .map(|(_, both)| both);
    let several = people.len() > 1;
    let called = |person: &Person<'_>| several.then(|| name(&scene, &told, person.whose).plain());
    if arguments.json {
        let answers: Vec<Answer<'_>> = shown
            .map(|(person, agenda)| answer(&scene, agenda, called(person)))
            .collect();
        return json(&answers);
    }
    let texts: Vec<String> = shown
        .map(|(person, agenda)| {
            let text = text(&scene, agenda, &person.own_facts());
            called(person).map_or_else(|| text.clone(), |name| format!("# {name}\n{text}"))
        })
        .collect();
    Ok(texts.join("\n"))
}

/// One answer stands alone; those of several people stand in a list.
fn json(answers: &[Answer<'_>]) -> miette::Result<String> {
    let text = match answers {
        [answer] => serde_json::to_string_pretty(answer),
        answers => serde_json::to_string_pretty(answers),
    };
    Ok(text.into_diagnostic()? + "\n")
}

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    whose: Option<String>,
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

fn answer<'a>(scene: &Scene<'_>, agenda: &'a Agenda<'a>, whose: Option<String>) -> Answer<'a> {
    Answer {
        whose,
        today: agenda.today,
        items: agenda
            .items
            .iter()
            .map(|item| item_line(scene, item, agenda.today))
            .collect(),
        questions: agenda
            .questions
            .iter()
            .map(|asked| question_line(scene, asked))
            .collect(),
    }
}

fn item_line<'a>(scene: &Scene<'_>, item: &'a Item<'a>, today: Date) -> ItemLine<'a> {
    let rule = item.judged.rule;
    let timing = &item.judged.timing;
    let due = timing.due.as_ref();
    ItemLine {
        rule: &rule.id,
        reference: &rule.reference,
        record: record_name(item, scene.pack),
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
        title: card(scene, item, today).title.plain(),
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

fn question_line(scene: &Scene<'_>, asked: &Question) -> QuestionLine {
    let view = question(scene, asked);
    let field = view.at.field.map_or_else(
        || view.at.entity.clone(),
        |field| format!("{}.{field}", view.at.entity),
    );
    QuestionLine {
        field,
        message: view.title.plain(),
        changes: asked.changes,
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
