//! `tomoni-kit calculate`: a calculator's result with its steps.

use super::facts;
use crate::calendar::Date;
use crate::facts::Facts;
use crate::packs::{Shelf, Told, prefilled};
use crate::views::{CalculatorView, Pair, Reading, ResultView, calculator, calculators};
use crate::words::{Tag, Text};
use miette::{IntoDiagnostic, miette};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Which calculator, with which answers, on which day, in which language.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// The calculator's id; left out: all of them are listed.
    calculator: Option<String>,
    /// A YAML file with `facts:` that fills the calculator in.
    #[arg(long)]
    facts: Option<PathBuf>,
    /// An answer: `pay=1122`. May be given several times.
    #[arg(long = "set", value_name = "INPUT=ANSWER")]
    answers: Vec<String>,
    /// A row of a list: `worked:from=2026-11-01,until=2026-11-15,hours=55`. May be given several times.
    #[arg(long = "row", value_name = "LIST:COLUMN=ANSWER,…")]
    rows: Vec<String>,
    /// The day, YYYY-MM-DD.
    #[arg(long)]
    on: Date,
    /// The language, a tag such as vi or ja.
    #[arg(long, default_value = "en")]
    lang: String,
    /// Machine-readable.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(arguments: &Arguments) -> miette::Result<String> {
    let shelf = Shelf::built_in();
    let reading = Reading::open(&Tag::parse(&arguments.lang).into_diagnostic()?, &shelf).into_diagnostic()?;
    let reading = reading
        .with_calculators(&shelf)
        .with_laws(&shelf)
        .into_diagnostic()?;
    let scene = reading.scene();
    let Some(id) = &arguments.calculator else {
        let cards = calculators(&scene, |_| true);
        return Ok(cards
            .iter()
            .map(|card| format!("{:28} {}\n", card.id, card.title.plain()))
            .collect());
    };
    let say = scene.words.say();
    let found = scene.pack.calculator(id).ok_or_else(|| {
        miette!(
            help = say.input_unknown_choice_do().plain(),
            "{}",
            say.input_unknown_choice(id).plain()
        )
    })?;
    let facts = match &arguments.facts {
        Some(path) => facts::read(path, &scene.pack.schema, scene.words)?.first,
        None => Facts::default(),
    };
    let mut told = prefilled(&scene.pack.schema, found, &facts, arguments.on);
    tell(&mut told, arguments)?;
    let view = calculator(&scene, found, told, arguments.on);
    if arguments.json {
        return Ok(serde_json::to_string_pretty(&view).into_diagnostic()? + "\n");
    }
    Ok(screen(&view))
}

/// Answers and rows of the command line replace what the facts filled in.
fn tell(told: &mut Told, arguments: &Arguments) -> miette::Result<()> {
    for answer in &arguments.answers {
        let (input, value) = pair(answer)?;
        told.inputs.insert(input, value);
    }
    let mut lists: BTreeMap<String, Vec<BTreeMap<String, String>>> = BTreeMap::new();
    for row in &arguments.rows {
        let (list, cells) = row
            .split_once(':')
            .ok_or_else(|| miette!(help = "--row LIST:COLUMN=ANSWER,…", "{row}"))?;
        let cells = cells.split(',').map(pair).collect::<miette::Result<_>>()?;
        lists.entry(list.to_owned()).or_default().push(cells);
    }
    told.lists.extend(lists);
    Ok(())
}

fn pair(text: &str) -> miette::Result<(String, String)> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| miette!(help = "NAME=ANSWER", "{text}"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn screen(view: &CalculatorView) -> String {
    let mut lines = vec![format!("{}  [{}]", view.title.plain(), view.id)];
    let entered = view
        .inputs
        .iter()
        .filter(|input| !input.value.is_empty() || !input.problem.is_empty());
    lines.extend(entered.flat_map(|input| {
        let problem = input.problem.iter().map(|text| format!("    ! {}", text.plain()));
        std::iter::once(format!("  {}: {}", input.label.plain(), input.value)).chain(problem)
    }));
    for list in &view.lists {
        lines.extend(
            list.problem
                .iter()
                .map(|text| format!("  ! {}: {}", list.label.plain(), text.plain())),
        );
        let cells = list.rows.iter().flatten().flat_map(|cell| &cell.problem);
        lines.extend(cells.map(|text| format!("  ! {}: {}", list.label.plain(), text.plain())));
    }
    match &view.result {
        ResultView::Lacks(labels) => {
            lines.extend(labels.iter().map(|label| format!("  ? {}", label.plain())));
        }
        ResultView::NoFigure(texts) => lines.extend(texts.iter().map(|text| format!("  {}", text.plain()))),
        ResultView::Wrong => {}
        ResultView::Outcome(outcome) => {
            lines.push(format!("= {}", outcome.headline.plain()));
            let results = outcome.lines.iter();
            lines.extend(results.map(|line| format!("  {}: {}", line.label.plain(), line.value.plain())));
            lines.extend(outcome.steps.iter().map(|step| format!("    {}", step.plain())));
            lines.extend(outcome.sentence.iter().map(sentence));
        }
    }
    lines.push(format!("  {}", view.confidence_word.plain()));
    lines.join("\n") + "\n"
}

fn sentence(said: &Pair) -> String {
    let official = said.official.as_ref().map(Text::plain);
    format!("  » {} {}", said.text.plain(), official.unwrap_or_default())
}
