//! From what was typed, or told before, to what a computation is given.

use super::{Calculator, Input, List};
use crate::calculators::{Given, Row};
use crate::calendar::Date;
use crate::facts::{Fact, Facts, Field, Found, ProblemKind, Record, Schema, read_value};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was typed into a calculator: text by input, rows by list. An empty text is no answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// By input.
    #[serde(default)]
    pub inputs: BTreeMap<String, String>,
    /// By list: the rows by column.
    #[serde(default)]
    pub lists: BTreeMap<String, Vec<BTreeMap<String, String>>>,
}

/// An answer that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputProblem {
    /// The input, or the list.
    pub input: String,
    /// The row and column, in a list.
    pub cell: Option<(usize, String)>,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// Reads what was typed. Inputs that are not asked for are left out, whatever stands in them.
pub fn given(schema: &Schema, calculator: &Calculator, told: &Told) -> Result<Given, Vec<InputProblem>> {
    let mut given = Given::default();
    let mut problems = Vec::new();
    for input in calculator.inputs.iter().filter(|input| shown(input, told)) {
        let text = told.inputs.get(&input.field.id).map_or("", String::as_str);
        match read(schema, &input.field, text) {
            Ok(value) => {
                given
                    .values
                    .extend(value.map(|value| (input.field.id.clone(), value)));
            }
            Err(kind) => problems.push(InputProblem {
                input: input.field.id.clone(),
                cell: None,
                kind,
            }),
        }
    }
    for list in &calculator.lists {
        let rows = told.lists.get(&list.id).map(Vec::as_slice).unwrap_or_default();
        let mut read = Vec::with_capacity(rows.len());
        for (place, row) in rows.iter().enumerate() {
            read.extend(read_row(schema, list, place, row, &mut problems));
        }
        given.lists.insert(list.id.clone(), read);
    }
    if problems.is_empty() {
        Ok(given)
    } else {
        Err(problems)
    }
}

/// Whether an input is asked for, as the others stand.
pub(crate) fn shown(input: &Input, told: &Told) -> bool {
    input.shown_if.as_ref().is_none_or(|(other, codes)| {
        let answer = told.inputs.get(other);
        answer.is_some_and(|answer| codes.contains(answer))
    })
}

fn read(schema: &Schema, field: &Field, text: &str) -> Result<Option<crate::facts::Value>, ProblemKind> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    Ok(match read_value(schema, field, text)? {
        Fact::Known(value) => Some(value),
        Fact::Unknown | Fact::Declined => None,
    })
}

/// A row with nothing in it is no row.
fn read_row(
    schema: &Schema,
    list: &List,
    place: usize,
    row: &BTreeMap<String, String>,
    problems: &mut Vec<InputProblem>,
) -> Option<Row> {
    let mut read_row = Row::default();
    for column in &list.columns {
        let field = &column.field;
        let text = row.get(&field.id).map_or("", String::as_str);
        match read(schema, field, text) {
            Ok(value) => read_row.0.extend(value.map(|value| (field.id.clone(), value))),
            Err(kind) => problems.push(InputProblem {
                input: list.id.clone(),
                cell: Some((place, field.id.clone())),
                kind,
            }),
        }
    }
    (!read_row.0.is_empty()).then_some(read_row)
}

/// What the person's facts fill in.
pub fn prefilled(schema: &Schema, calculator: &Calculator, facts: &Facts, today: Date) -> Told {
    let input = |input: &Input| {
        let (at, attribute) = input.from.as_ref()?;
        let Found::Known(value, _) = facts.unbound(schema, *at, today) else {
            return None;
        };
        let text = match attribute {
            Some(attribute) => attribute.of_value(schema, value)?.to_owned(),
            None => value.to_string(),
        };
        // A field may have choices that a calculator does not ask about.
        read(schema, &input.field, &text).ok()?;
        Some((input.field.id.clone(), text))
    };
    let rows = |list: &List| {
        let rows = facts.of(list.entity?).map(|record| row(list, record));
        Some((list.id.clone(), rows.filter(|row| !row.is_empty()).collect()))
    };
    Told {
        inputs: calculator.inputs.iter().filter_map(input).collect(),
        lists: calculator.lists.iter().filter_map(rows).collect(),
    }
}

fn row(list: &List, record: &Record) -> BTreeMap<String, String> {
    let cell = |column: &Input| {
        let value = record.fact(column.like?.field).known()?;
        Some((column.field.id.clone(), value.to_string()))
    };
    list.columns.iter().filter_map(cell).collect()
}
