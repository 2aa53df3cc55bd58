//! What a computation answers.

use super::{Quantity, Used};
use crate::calendar::Date;
use serde::{Deserialize, Serialize};

/// The answer, as ids and quantities.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The one sentence that matters.
    pub headline: Said,
    /// What it means for the person.
    pub verdict: Verdict,
    /// The results, the most important first.
    pub lines: Vec<Line>,
    /// How it was computed, in order.
    pub steps: Vec<Step>,
    /// The law's figures that were used, each once.
    pub figures: Vec<Used>,
    /// A sentence to say to the employer or clerk.
    pub sentence: Option<Said>,
    /// A picture.
    pub picture: Option<Bars>,
}

/// What a result means.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it should be.
    Fine,
    /// Something is missing, late, or above a limit.
    Attention,
    /// Neither: a figure to know.
    Neutral,
}

/// A message with its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The message within the calculator's words.
    pub id: String,
    /// Its values by the names of its variables.
    pub values: Vec<(String, Quantity)>,
}

/// How it was computed: a message with its values.
pub type Step = Said;

/// One result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Which result; also the message of its label.
    pub id: String,
    /// Where a result stands once for each of several things (a day, a wage period, a name): which one.
    pub of: Option<Quantity>,
    /// The result.
    pub is: Quantity,
    /// What it means.
    pub verdict: Verdict,
}

/// Bars beside each other, with a limit where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bars {
    /// The message that says what they show.
    pub id: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// The line that they should not cross, or should reach.
    pub limit: Option<Quantity>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// What it stands for: a day, a name.
    pub of: Quantity,
    /// How long it is.
    pub is: Quantity,
    /// What it means.
    pub verdict: Verdict,
}

/// Why there is no answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// These inputs or lists are still needed.
    Lacks(Vec<String>),
    /// An answer cannot be; the message says why.
    Wrong {
        /// The input or list.
        input: String,
        /// The message within the calculator's words.
        why: String,
    },
    /// The pack knows no figure for that day.
    NoFigure {
        /// The role of the figure.
        role: String,
        /// The day.
        on: Date,
    },
}

impl Stop {
    /// One input is still needed.
    pub fn lacks(input: &str) -> Stop {
        Stop::Lacks(vec![input.to_owned()])
    }

    /// An answer cannot be.
    pub fn wrong(input: &str, why: &str) -> Stop {
        Stop::Wrong {
            input: input.to_owned(),
            why: why.to_owned(),
        }
    }
}

impl Said {
    /// A message with its values.
    pub fn new(id: &str, values: &[(&str, Quantity)]) -> Said {
        Said {
            id: id.to_owned(),
            values: values
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        }
    }
}

impl Outcome {
    /// An answer with its headline, to be filled in.
    pub fn new(verdict: Verdict, headline: Said) -> Outcome {
        Outcome {
            headline,
            verdict,
            lines: Vec::new(),
            steps: Vec::new(),
            figures: Vec::new(),
            sentence: None,
            picture: None,
        }
    }

    /// Adds a result.
    pub fn line(&mut self, id: &str, is: Quantity) {
        self.judged(id, is, Verdict::Neutral);
    }

    /// Adds a result with what it means.
    pub fn judged(&mut self, id: &str, is: Quantity, verdict: Verdict) {
        self.lines.push(Line {
            id: id.to_owned(),
            of: None,
            is,
            verdict,
        });
    }

    /// Adds a result that stands once for each of several things.
    pub fn line_of(&mut self, id: &str, of: Quantity, is: Quantity, verdict: Verdict) {
        self.lines.push(Line {
            id: id.to_owned(),
            of: Some(of),
            is,
            verdict,
        });
    }

    /// Adds a step.
    pub fn step(&mut self, id: &str, values: &[(&str, Quantity)]) {
        self.steps.push(Said::new(id, values));
    }

    /// Notes a figure of the law that was used; the same one only once.
    pub fn used(&mut self, figure: Used) {
        if !self.figures.contains(&figure) {
            self.figures.push(figure);
        }
    }

    /// The result of a line, for tests and other computations.
    pub fn is(&self, id: &str) -> Option<&Quantity> {
        self.lines.iter().find(|line| line.id == id).map(|line| &line.is)
    }
}
