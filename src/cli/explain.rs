//! `tomoni-kit explain`: why a rule applies to a person, or what it still depends on.

use super::facts;
use crate::agenda::agenda_of;
use crate::calendar::Date;
use crate::facts::{FieldRef, Schema};
use crate::packs::Shelf;
use crate::rules::{FactFound, Group, Reason, Rule, Truth};
use crate::views::{ItemView, Reading, item, rule};
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
    /// Who of a household: a name, a relation as the file has it, or `me`.
    #[arg(long, default_value = "me")]
    whose: String,
    /// The language, a tag such as vi or ja.
    #[arg(long, default_value = "en")]
    lang: String,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading = Reading::open(&Tag::parse(&arguments.lang).into_diagnostic()?, &shelf).into_diagnostic()?;
    let reading = reading.with_laws(&shelf).into_diagnostic()?;
    let japan = &reading.japan;
    let scene = reading.scene();
    let told = facts::read(&arguments.facts, &japan.pack.schema, scene.words)?;
    let people = told.people(&japan.pack.schema, arguments.on);
    let at = facts::whose(&scene, &told, &people, &arguments.whose)?;
    let case_of = |facts| japan.pack.case(facts, arguments.on);
    let (Some(person), Some(agenda)) = (people.get(at), agenda_of(&people, at, case_of, &[])) else {
        return Ok(String::new());
    };
    let case = case_of(&person.facts);
    let named = |rule: &&Rule| rule.id == arguments.rule || rule.reference == arguments.rule;
    let mut out = String::new();
    for found in japan.pack.book.rules().iter().filter(named) {
        for (record, reason) in case.why(found) {
            let shown = agenda
                .items
                .iter()
                .find(|item| item.judged.rule.id == found.id && item.judged.record == record);
            let view = shown.map_or_else(|| rule(&scene, found), |shown| item(&scene, shown, arguments.on));
            out += &screen(&view);
            tree(&reason, &japan.pack.schema, 1, &mut out);
            out.push('\n');
        }
    }
    if out.is_empty() {
        let say = scene.words.say();
        return Err(miette!(
            help = say.input_unknown_choice_do().plain(),
            "{}",
            say.input_unknown_choice(&arguments.rule).plain()
        ));
    }
    Ok(out)
}

/// The item as its screen shows it, line by line.
fn screen(view: &ItemView) -> String {
    let mut lines = vec![format!("{}  [{}]", view.title.plain(), view.at.rule)];
    if let Some(when) = &view.when {
        let dates = [
            &when.due_text,
            &when.relative,
            &when.act_by,
            &when.opens,
            &when.cautious,
        ];
        let dates: Vec<String> = dates.into_iter().flatten().map(|text| text.plain()).collect();
        lines.push(format!("  {}", dates.join(" · ")));
        lines.extend(when.steps.iter().map(|step| format!("    {}", step.plain())));
    }
    let texts = [&view.what, &view.cost, &view.amount, &view.late, &view.rights];
    lines.extend(
        texts
            .into_iter()
            .flatten()
            .map(|text| format!("  {}", text.plain())),
    );
    for article in view.law.iter() {
        let title = article
            .article
            .as_ref()
            .map_or(article.law_id.as_str(), |found| found.title_ja.as_str());
        lines.push(format!("  § {title} {}", article.cited));
    }
    lines.push(format!("  {}", view.confidence_word.plain()));
    lines.join("\n") + "\n"
}

/// The tree of reasons: ✓ holds, ✗ does not, ? not known.
fn tree(reason: &Reason, schema: &Schema, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let sign = match reason.verdict() {
        Truth::True => '✓',
        Truth::False => '✗',
        Truth::Unknown => '?',
    };
    match reason {
        Reason::Fact(fact) => *out += &format!("{indent}{sign} {}\n", fact_line(fact, schema)),
        Reason::Group { group, parts, .. } => {
            *out += &format!("{indent}{sign} {}\n", group_name(group, schema));
            parts.iter().for_each(|part| tree(part, schema, depth + 1, out));
        }
    }
}

fn group_name(group: &Group, schema: &Schema) -> String {
    match group {
        Group::All => "all".to_owned(),
        Group::Any => "any".to_owned(),
        Group::Not => "not".to_owned(),
        Group::UnlessKnown => "unless-known".to_owned(),
        Group::Definition(id) => id.clone(),
        Group::Some(entity) => format!(
            "some {}",
            schema.get(*entity).map_or("", |entity| entity.id.as_str())
        ),
    }
}

fn fact_line(fact: &FactFound, schema: &Schema) -> String {
    let entity = || {
        schema
            .get(fact.entity)
            .map_or("", |entity| entity.id.as_str())
            .to_owned()
    };
    let path = fact.field.map_or_else(entity, |at: FieldRef| schema.path(at));
    match (&fact.value, &fact.missing) {
        (Some(value), _) => format!("{path} = {value}"),
        (None, Some(_)) => format!("{path} = ?"),
        (None, None) => format!("{path} –"),
    }
}
