//! The words of a pack: every rule needs a title and what it means, and every name a word.

use super::check::{Shown, at_rule, line_span, shown};
use crate::facts::{Choices, FieldKind, Schema};
use crate::packs::{Built, Calculator, Files, Pack};
use crate::rules::{Goal, Pathway};
use crate::words::check::check;
use crate::words::{Problem, Source, Sources, Tag};
use std::collections::BTreeSet;

/// Messages that the rules and the schema need and the template lacks.
pub(super) fn findings(files: &Files, built: &Built) -> Vec<Shown> {
    let messages = messages(built);
    let Ok(pack) = Pack::open(&built.core) else {
        return Vec::new();
    };
    let mut wanted: Vec<(String, String)> = Vec::new();
    for rule in pack.book.rules() {
        let title = rule.id.replace('.', "-");
        wanted.push((rule.id.clone(), format!("{title}.what")));
        wanted.push((rule.id.clone(), title));
        let names = [("office", rule.office.as_ref()), ("form", rule.form.as_ref())];
        let named = names.into_iter().filter_map(|(kind, name)| Some((kind, name?)));
        let papers = rule.bring.iter().map(|paper| ("paper", paper));
        wanted.extend(
            named
                .chain(papers)
                .map(|(kind, name)| (rule.id.clone(), format!("{kind}-{name}"))),
        );
    }
    wanted.extend(pack.calculators.iter().flat_map(calculator_words));
    if let Some(pathways) = pack.book.pathways() {
        wanted.extend(pathways.all.iter().flat_map(pathway_words));
    }
    wanted.extend(
        schema_words(&pack.schema)
            .into_iter()
            .map(|id| (String::new(), id)),
    );
    wanted.extend(
        pack.events
            .events
            .iter()
            .map(|event| (String::new(), format!("event-{}", event.id))),
    );
    let missing = wanted.into_iter().filter(|(_, id)| !messages.contains(id));
    let missing = missing.map(|(rule, id)| missing_word(files, &rule, &id));
    missing.chain(faults(files, built)).collect()
}

/// The messages of the template, each by its id, and each of its attributes as `id.attribute`.
pub(super) fn messages(built: &Built) -> BTreeSet<String> {
    let template = built.words.get(&built.core.manifest.template);
    let lines = template
        .into_iter()
        .flat_map(|files| files.values())
        .flat_map(|text| text.lines());
    let (mut found, mut id) = (BTreeSet::new(), "");
    for (name, _) in lines.filter_map(|line| line.split_once(" =")) {
        match name.trim_start().strip_prefix('.') {
            Some(attribute) => found.insert(format!("{id}.{attribute}")),
            None => {
                id = name;
                found.insert(id.to_owned())
            }
        };
    }
    found
}

/// What is wrong with messages themselves: syntax, foreign variables, kanji without a reading.
fn faults(files: &Files, built: &Built) -> Vec<Shown> {
    let Ok(sources) = Sources::embedded() else {
        return Vec::new();
    };
    let mut source = Source::new();
    for (language, words) in &built.words {
        if let Ok(tag) = Tag::parse(language) {
            words
                .iter()
                .for_each(|(name, text)| source.add(&tag, name, text.clone()));
        }
    }
    let fault = |problem: &Problem| {
        let file = format!("words/{}", problem.file);
        let text = files.text(&file).unwrap_or_default();
        shown(
            &file,
            text,
            &problem.fault.to_string(),
            &problem.fault.hint(),
            Some(line_span(text, problem.line)),
        )
    };
    check(&source, &sources.languages)
        .problems
        .iter()
        .map(fault)
        .collect()
}

/// The messages of a calculator: what its computation may say, its choices and its tables.
fn calculator_words(calculator: &Calculator) -> Vec<(String, String)> {
    let id = &calculator.id;
    let said = calculator.computation.contract.messages;
    let kinds = [
        ("headline", said.headlines),
        ("line", said.lines),
        ("step", said.steps),
        ("say", said.sentences),
        ("wrong", said.wrongs),
        ("picture", said.pictures),
    ];
    let messages = kinds
        .iter()
        .flat_map(|(kind, names)| names.iter().map(move |name| format!("{kind}-{id}-{name}")));
    let lists = calculator
        .lists
        .iter()
        .map(|list| format!("list-{id}-{}", list.id));
    let labels = calculator.inputs.iter().filter(|input| input.like.is_none());
    let labels = labels.map(|input| format!("input-{id}-{}", input.field.id));
    let in_lists = calculator.lists.iter().flat_map(|list| &list.columns);
    let choices = calculator.inputs.iter().chain(in_lists);
    let choices = choices.filter(|input| input.like.is_none());
    let choices = choices.flat_map(|input| match &input.field.kind {
        FieldKind::Choice(Choices::Listed(ids)) => ids
            .iter()
            .map(|choice| format!("choice-{id}-{}-{choice}", input.field.id))
            .collect(),
        _ => Vec::new(),
    });
    let columns = calculator.lists.iter().flat_map(|list| {
        let own = list.columns.iter().filter(|column| column.like.is_none());
        own.map(move |column| format!("column-{id}-{}-{}", list.id, column.field.id))
    });
    let tables = calculator
        .figures
        .values()
        .map(|parameter| format!("parameter-{parameter}"));
    std::iter::once(format!("calculator-{id}"))
        .chain(messages)
        .chain(lists)
        .chain(labels)
        .chain(choices)
        .chain(columns)
        .chain(tables)
        .map(|message| (String::new(), message))
        .collect()
}

/// Messages that a pathway needs, with the id to point at.
fn pathway_words(pathway: &Pathway) -> Vec<(String, String)> {
    let of = |id: &str, message: String| (id.to_owned(), message);
    let mut wanted = vec![
        of(&pathway.id, format!("pathway-{}", pathway.id)),
        of(&pathway.id, format!("office-{}", pathway.office)),
    ];
    if let Goal::Named(name) = &pathway.goal {
        wanted.push(of(&pathway.id, format!("goal-{name}")));
    }
    wanted.extend(
        pathway
            .form
            .iter()
            .map(|form| of(&pathway.id, format!("form-{form}"))),
    );
    wanted.extend(
        pathway
            .bring
            .iter()
            .map(|paper| of(&pathway.id, format!("paper-{paper}"))),
    );
    let required = pathway.requirements.iter();
    wanted.extend(required.map(|one| of(&one.id, format!("requirement-{}", one.id))));
    wanted
}

fn schema_words(schema: &Schema) -> Vec<String> {
    let mut wanted = Vec::new();
    for (_, entity) in schema.entities() {
        wanted.push(format!("entity-{}", entity.id));
        for field in &entity.fields {
            wanted.push(format!("field-{}-{}", entity.id, field.id));
        }
    }
    wanted
}

fn missing_word(files: &Files, rule: &str, id: &str) -> Shown {
    let problem = format!("there is no message `{id}`");
    let hint = format!("write `{id} = …` in a file of words/en");
    if rule.is_empty() {
        return shown("schema/", "", &problem, &hint, None);
    }
    at_rule(files, rule, &problem, &hint)
}
