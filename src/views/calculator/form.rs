//! What a calculator asks for, with what was entered and what is wrong with it.

use super::{Answer, Naming};
use crate::calculators::Stop;
use crate::facts::{Choices, FactProblem, FieldKind};
use crate::packs::{Input, InputProblem, Told, shown};
use crate::views::names;
use crate::views::problem::problem;
use crate::views::question::{self, ChoiceView};
use crate::views::scene::Scene;
use crate::words::{Args, Text};
use serde::{Deserialize, Serialize};

/// One input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InputView {
    /// Its name.
    pub name: String,
    /// Its label.
    pub label: Text,
    /// What helps to answer it.
    pub hint: Option<Text>,
    /// What can be answered.
    pub answer: question::Answer,
    /// What was entered; empty when nothing was.
    pub value: String,
    /// What is wrong with it, and what to do.
    pub problem: Vec<Text>,
}

/// A list of rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListView {
    /// Its name.
    pub name: String,
    /// Its heading.
    pub label: Text,
    /// What helps to fill it in.
    pub hint: Option<Text>,
    /// An empty row, for adding one.
    pub blank: Vec<InputView>,
    /// The rows, each with its columns.
    pub rows: Vec<Vec<InputView>>,
    /// The entity whose records filled it in, where it is one.
    pub entity: Option<String>,
    /// What is wrong with the list as a whole.
    pub problem: Vec<Text>,
}

/// One cell of a row: its column and what was entered.
pub type CellView = InputView;

pub(super) fn inputs(naming: &Naming<'_>, told: &Told, answer: &Answer) -> Vec<InputView> {
    let asked = naming.calculator.inputs.iter().filter(|input| shown(input, told));
    asked
        .map(|input| {
            let name = &input.field.id;
            let value = told.inputs.get(name).cloned().unwrap_or_default();
            let problem = problems(naming, answer, name, None);
            view(naming, input, naming.message("input", name), value, problem)
        })
        .collect()
}

pub(super) fn lists(naming: &Naming<'_>, told: &Told, answer: &Answer) -> Vec<ListView> {
    let schema = &naming.scene.pack.schema;
    let list = |list: &crate::packs::List| {
        let row = |place: Option<usize>, cells: Option<&std::collections::BTreeMap<String, String>>| {
            let cell = |column: &Input| {
                let name = &column.field.id;
                let value = cells
                    .and_then(|cells| cells.get(name))
                    .cloned()
                    .unwrap_or_default();
                let problem = place.map_or_else(Vec::new, |place| {
                    problems(naming, answer, &list.id, Some((place, name)))
                });
                let message = naming.message("column", &format!("{}-{name}", list.id));
                view(naming, column, message, value, problem)
            };
            list.columns.iter().map(cell).collect::<Vec<_>>()
        };
        let rows = told.lists.get(&list.id).map(Vec::as_slice).unwrap_or_default();
        let message = naming.message("list", &list.id);
        ListView {
            name: list.id.clone(),
            label: naming.scene.named(&message),
            hint: naming.scene.text(&format!("{message}.hint")),
            blank: row(None, None),
            rows: rows
                .iter()
                .enumerate()
                .map(|(place, cells)| row(Some(place), Some(cells)))
                .collect(),
            entity: list
                .entity
                .and_then(|entity| schema.get(entity))
                .map(|entity| entity.id.clone()),
            problem: problems(naming, answer, &list.id, None),
        }
    };
    naming.calculator.lists.iter().map(list).collect()
}

fn view(naming: &Naming<'_>, input: &Input, message: String, value: String, problem: Vec<Text>) -> InputView {
    let scene = &naming.scene;
    InputView {
        name: input.field.id.clone(),
        label: scene
            .text(&message)
            .or_else(|| like_label(scene, input))
            .unwrap_or_else(|| scene.verbatim(&message)),
        hint: scene.text(&format!("{message}.hint")),
        answer: answer_of(naming, input),
        value,
        problem,
    }
}

/// The label of the field that an input is like.
pub(super) fn like_label(scene: &Scene<'_>, input: &Input) -> Option<Text> {
    let path = scene.pack.schema.path(input.like?).replace('.', "-");
    scene.text(&format!("field-{path}"))
}

fn answer_of(naming: &Naming<'_>, input: &Input) -> question::Answer {
    match &input.field.kind {
        FieldKind::Choice(_) => {
            let ids = naming.scene.pack.schema.choices(&input.field.kind).iter();
            let view = |id: &String| ChoiceView {
                id: id.clone(),
                label: choice(naming, input, id),
                hint: None,
            };
            question::Answer::Choice(ids.map(view).collect())
        }
        kind => question::plain_answer(kind),
    }
}

/// The name of a choice: of the field that the input is like, of its table, or its own.
pub(super) fn choice(naming: &Naming<'_>, input: &Input, id: &str) -> Text {
    match (input.like, &input.field.kind) {
        (Some(at), _) => names::choice(&naming.scene, at, id),
        (None, FieldKind::Choice(Choices::Table(table))) => names::row(&naming.scene, table, id),
        (None, _) => {
            let name = format!("{}-{id}", input.field.id);
            naming.scene.named(&naming.message("choice", &name))
        }
    }
}

/// What is wrong with an input, a list or a cell of it.
fn problems(naming: &Naming<'_>, answer: &Answer, name: &str, cell: Option<(usize, &String)>) -> Vec<Text> {
    let words = naming.scene.words;
    match answer {
        Answer::Unread(unread) => {
            let here = |wrong: &&InputProblem| {
                wrong.input == name && wrong.cell.as_ref().map(|(row, column)| (*row, column)) == cell
            };
            let said = |wrong: &InputProblem| {
                let wrong = FactProblem {
                    at: name.to_owned(),
                    kind: wrong.kind.clone(),
                };
                problem(&wrong, words)
            };
            unread.iter().filter(here).flat_map(said).collect()
        }
        Answer::Stop(Stop::Wrong { input, why }) if input == name && cell.is_none() => {
            let message = naming.message("wrong", why);
            words.text(&message, &Args::none()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}
