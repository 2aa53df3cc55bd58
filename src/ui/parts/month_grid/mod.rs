//! A table of months: one row a month, one column a thing, in each cell a shape and a word that leads on.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::phrase::{Phrase, Say};
use super::state::{Shape, State};

#[cfg(test)]
mod tests;

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct GridCell {
    /// Its shape; nothing where there was nothing.
    pub state: Option<State>,
    /// Its word.
    pub word: Phrase,
    /// Where it leads.
    pub to: String,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct GridRow {
    /// An id that stays the same.
    pub id: String,
    /// The month.
    pub title: Phrase,
    /// It is the present one.
    pub now: bool,
    /// One for each column.
    pub cells: Vec<GridCell>,
}

/// The table; `caption` is read out before it, `head` stands over the months.
#[component]
pub fn MonthGrid(
    #[props(into)] caption: Phrase,
    #[props(into)] head: Phrase,
    columns: Vec<Phrase>,
    rows: Vec<GridRow>,
) -> Element {
    rsx! {
        table { class: "months",
            caption { class: "unseen", Say { phrase: caption } }
            thead {
                tr {
                    th { scope: "col", Say { phrase: head } }
                    for (at , column) in columns.into_iter().enumerate() {
                        th { key: "{at}", scope: "col", Say { phrase: column } }
                    }
                }
            }
            tbody {
                for row in rows {
                    Row { key: "{row.id}", row }
                }
            }
        }
    }
}

#[component]
fn Row(row: GridRow) -> Element {
    rsx! {
        tr { class: if row.now { "months-now" }, aria_current: row.now.then_some("date"),
            th { scope: "row", Say { phrase: row.title } }
            for (at , cell) in row.cells.into_iter().enumerate() {
                td { key: "{at}", Cell { cell } }
            }
        }
    }
}

#[component]
fn Cell(cell: GridCell) -> Element {
    let tone = cell.state.map_or("plain", State::tone);
    rsx! {
        Anchor { class: "months-cell tone-{tone}", to: cell.to,
            if let Some(state) = cell.state {
                Shape { state }
            }
            span { Say { phrase: cell.word } }
        }
    }
}
