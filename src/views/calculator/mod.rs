//! A calculator as its screen shows it: what to enter, the result with its steps, the law.

mod form;
mod outcome;

pub use form::{CellView, InputView, ListView};
pub use outcome::{BarView, BarsView, FigureView, LineView, OutcomeView};

use super::area::{ContactView, contact};
use super::item::{ArticleView, articles, confidence};
use super::scene::Scene;
use crate::calculators::{Law, Outcome, Quantity, Stop};
use crate::calendar::Date;
use crate::packs::{Calculator, InputProblem, Told, given};
use crate::rules::Confidence;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// A calculator with what was entered and what came out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CalculatorView {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The question it answers.
    pub title: Text,
    /// What it is about.
    pub what: Option<Text>,
    /// What stands in it now, as typed or filled in.
    pub told: Told,
    /// What it asks for now, in order.
    pub inputs: Vec<InputView>,
    /// The lists that it asks for.
    pub lists: Vec<ListView>,
    /// The result, or why there is none yet.
    pub result: ResultView,
    /// The articles.
    pub law: Vec<ArticleView>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words.
    pub confidence_word: Text,
    /// What that means.
    pub confidence_note: Text,
    /// Whom to ask.
    pub ask: Option<ContactView>,
    /// Who says so.
    pub publisher: String,
    /// When the law was last read.
    pub checked: Text,
}

/// The result, or why there is none yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResultView {
    /// It is there.
    Outcome(Box<OutcomeView>),
    /// These are still needed, by their labels.
    Lacks(Vec<Text>),
    /// Something entered cannot be; it is said where it stands.
    Wrong,
    /// The law's figure for a day is not known: what is so and what to do.
    NoFigure(Vec<Text>),
}

/// A calculator in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CalculatorCard {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The question it answers.
    pub title: Text,
}

/// The calculators to keep, in the pack's order.
pub fn calculators(scene: &Scene<'_>, keep: impl Fn(&Calculator) -> bool) -> Vec<CalculatorCard> {
    let card = |calculator: &Calculator| CalculatorCard {
        id: calculator.id.clone(),
        area: calculator.area.clone(),
        title: scene.named(&format!("calculator-{}", calculator.id)),
    };
    let kept = scene
        .pack
        .calculators
        .iter()
        .filter(|calculator| keep(calculator));
    kept.map(card).collect()
}

/// What came of what was entered.
enum Answer {
    Outcome(Box<Outcome>),
    Stop(Stop),
    Unread(Vec<InputProblem>),
}

/// A calculator with what was entered.
pub fn calculator(scene: &Scene<'_>, calculator: &Calculator, told: Told, today: Date) -> CalculatorView {
    let answer = match given(&scene.pack.schema, calculator, &told) {
        Err(problems) => Answer::Unread(problems),
        Ok(given) => match (calculator.computation.run)(&given, &law(scene, calculator, today)) {
            Ok(outcome) => Answer::Outcome(Box::new(outcome)),
            Err(stop) => Answer::Stop(stop),
        },
    };
    let naming = Naming {
        scene: *scene,
        calculator,
    };
    let (confidence_word, confidence_note) = confidence(scene, calculator.confidence);
    let ask = calculator.ask.as_ref();
    CalculatorView {
        id: calculator.id.clone(),
        area: calculator.area.clone(),
        title: scene.named(&format!("calculator-{}", calculator.id)),
        what: scene.text(&format!("calculator-{}.what", calculator.id)),
        inputs: form::inputs(&naming, &told, &answer),
        lists: form::lists(&naming, &told, &answer),
        result: result(&naming, &answer),
        law: articles(scene, &calculator.law),
        confidence: calculator.confidence,
        confidence_word,
        confidence_note,
        ask: ask
            .and_then(|id| scene.places.contact(id))
            .map(|found| contact(scene, found)),
        publisher: scene.pack.manifest.publisher.clone(),
        checked: scene.words.date(scene.pack.manifest.checked, DateStyle::Long),
        told,
    }
}

/// What a calculator may look at besides the answers.
pub(super) fn law<'a>(scene: &Scene<'a>, calculator: &'a Calculator, today: Date) -> Law<'a> {
    Law {
        today,
        calendar: &scene.pack.calendar,
        parameters: &scene.pack.parameters,
        roles: &calculator.figures,
    }
}

fn result(naming: &Naming<'_>, answer: &Answer) -> ResultView {
    match answer {
        Answer::Outcome(outcome) => ResultView::Outcome(Box::new(outcome::outcome(naming, outcome))),
        Answer::Stop(Stop::Lacks(names)) => {
            ResultView::Lacks(names.iter().map(|name| naming.label(name)).collect())
        }
        Answer::Stop(Stop::NoFigure { on, .. }) => {
            let say = naming.scene.words.say();
            ResultView::NoFigure(vec![say.calculator_no_figure(*on), say.calculator_no_figure_do()])
        }
        Answer::Stop(Stop::Wrong { .. }) | Answer::Unread(_) => ResultView::Wrong,
    }
}

/// The names that only a calculator knows.
struct Naming<'a> {
    scene: Scene<'a>,
    calculator: &'a Calculator,
}

impl<'a> Naming<'a> {
    /// The same in the language of the offices.
    fn official(&self) -> Naming<'a> {
        Naming {
            scene: Scene {
                words: self.scene.official,
                ..self.scene
            },
            calculator: self.calculator,
        }
    }

    /// A message of this calculator: `line-minimum-wage-short`.
    fn message(&self, kind: &str, name: &str) -> String {
        format!("{kind}-{}-{name}", self.calculator.id)
    }

    /// The label of an input or a list.
    fn label(&self, name: &str) -> Text {
        let own = self.message("input", name);
        let input = self.calculator.inputs.iter().find(|input| input.field.id == name);
        self.scene
            .text(&own)
            .or_else(|| self.scene.text(&self.message("list", name)))
            .or_else(|| form::like_label(&self.scene, input?))
            .unwrap_or_else(|| self.scene.verbatim(&own))
    }

    /// The name of a choice or of a result line.
    fn name(&self, quantity: &Quantity) -> Text {
        match quantity {
            Quantity::Choice { input, id } => {
                let inputs = self.calculator.inputs.iter();
                let columns = self.calculator.lists.iter().flat_map(|list| &list.columns);
                let found = inputs.chain(columns).find(|known| known.field.id == *input);
                found.map_or_else(|| self.scene.verbatim(id), |input| form::choice(self, input, id))
            }
            Quantity::Line(line) => self.scene.named(&self.message("line", line)),
            _ => self.scene.verbatim(""),
        }
    }
}
