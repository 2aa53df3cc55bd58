//! Calculators as a pack declares them: which computation, what to ask, which figures, which articles.

mod reads;
mod resolve;
mod source;

pub(crate) use reads::shown;
pub use reads::{InputProblem, Told, given, prefilled};
pub(super) use resolve::resolve;
pub use source::CalculatorSource;

use crate::calculators::Computation;
use crate::facts::{EntityIx, Field, FieldRef};
use crate::rules::{Attribute, Citation, Confidence};
use std::collections::BTreeMap;

/// A calculator, resolved.
pub struct Calculator {
    /// Its id; its words are `calculator-<id>` and the messages named after it.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// The researched rules that it covers.
    pub references: Vec<String>,
    /// What it computes.
    pub computation: &'static Computation,
    /// What it asks for, in order.
    pub inputs: Vec<Input>,
    /// The lists that it asks for.
    pub lists: Vec<List>,
    /// Which parameter plays which role.
    pub figures: BTreeMap<String, String>,
    /// The articles.
    pub law: Vec<Citation>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Whom to ask.
    pub ask: Option<String>,
}

/// One input.
pub struct Input {
    /// What it holds; its id is the input's name.
    pub field: Field,
    /// The field of the schema that it is like: the words are that field's.
    pub like: Option<FieldRef>,
    /// Where it is filled in from, once the person's facts are open.
    pub from: Option<(FieldRef, Option<Attribute>)>,
    /// It is only asked while another input has one of these codes.
    pub shown_if: Option<(String, Vec<String>)>,
}

/// A list of rows.
pub struct List {
    /// Its name.
    pub id: String,
    /// The entity whose records fill it in, once the person's facts are open.
    pub entity: Option<EntityIx>,
    /// Its columns; those that are fields of that entity are `like` them.
    pub columns: Vec<Input>,
}
