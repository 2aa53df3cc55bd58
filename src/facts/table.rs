//! Tables whose rows are choices: statuses of residence, periods of stay.

use std::collections::BTreeMap;
use thiserror::Error;

/// A CSV table with an `id` column. A condition may test the other columns of the chosen row
/// (`stay.status.work: restricted`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    columns: Vec<String>,
    order: Vec<String>,
    rows: BTreeMap<String, Vec<String>>,
}

/// What is wrong with a table file.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum TableError {
    /// The file is no CSV.
    #[error("the table cannot be read as CSV: {0}")]
    NotCsv(String),
    /// There is no `id` column.
    #[error("the table has no column `id`")]
    NoId,
    /// Two rows share an id.
    #[error("the row `{0}` stands twice")]
    Twice(String),
}

impl Table {
    /// Reads a table from CSV text with a header line.
    pub fn from_csv(text: &str) -> Result<Table, TableError> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let not_csv = |error: csv::Error| TableError::NotCsv(error.to_string());
        let columns: Vec<String> = reader
            .headers()
            .map_err(not_csv)?
            .iter()
            .map(str::to_owned)
            .collect();
        let id = columns
            .iter()
            .position(|column| column == "id")
            .ok_or(TableError::NoId)?;
        let mut table = Table {
            columns,
            order: Vec::new(),
            rows: BTreeMap::new(),
        };
        for row in reader.records() {
            let cells: Vec<String> = row
                .map_err(not_csv)?
                .iter()
                .map(|cell| cell.trim().to_owned())
                .collect();
            let key = cells.get(id).cloned().unwrap_or_default();
            if table.rows.insert(key.clone(), cells).is_some() {
                return Err(TableError::Twice(key));
            }
            table.order.push(key);
        }
        Ok(table)
    }

    /// The position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The names of the columns, for hints.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// Whether there is a row with this id.
    pub fn has(&self, id: &str) -> bool {
        self.rows.contains_key(id)
    }

    /// One cell.
    pub fn cell(&self, id: &str, column: usize) -> Option<&str> {
        self.rows.get(id)?.get(column).map(String::as_str)
    }

    /// The row ids in the order of the file.
    pub fn ids(&self) -> &[String] {
        &self.order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_found_by_row_and_column() {
        let table = Table::from_csv("id,work\nstudent,none\ndependent,none\n").unwrap();
        let work = table.column("work").unwrap();
        assert_eq!(table.cell("student", work), Some("none"));
        assert_eq!(table.cell("nurse", work), None);
        assert_eq!(table.ids(), ["student", "dependent"]);
    }

    #[test]
    fn a_row_that_stands_twice_is_refused() {
        assert_eq!(Table::from_csv("id\na\na\n"), Err(TableError::Twice("a".into())));
        assert_eq!(Table::from_csv("name\na\n"), Err(TableError::NoId));
    }
}
