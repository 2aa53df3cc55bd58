//! Dated numbers and tables: the law's figures on a given day.
//!
//! A figure of the law (a wage, a fee, a multiplier) is a row of a CSV file with the day from which it counts. Which
//! day matters is the rule's business: the receipt of an application for a fee, the working day for a wage.

use crate::calendar::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// One line of `tables/index.json`: what a parameter file holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ParameterInfo {
    /// The parameter's id.
    pub id: String,
    /// The file within `tables/`.
    pub file: String,
    /// What the figure counts: `yen`, `months`, …
    pub unit: String,
    /// The columns that find a row.
    pub keys: Vec<String>,
    /// The column with the figure.
    pub value: String,
    /// The column with the first day on which it counts; nothing for figures without dates.
    #[serde(default)]
    pub from: Option<String>,
    /// The researched rule that it belongs to.
    #[serde(default)]
    pub reference: String,
    /// Where the figures were read.
    #[serde(default)]
    pub source: String,
    /// When they were last compared with it.
    #[serde(default)]
    pub checked: Option<Date>,
}

/// All parameters of a pack.
#[derive(Clone, Debug, Default)]
pub struct Parameters {
    series: BTreeMap<String, Parameter>,
}

#[derive(Clone, Debug)]
struct Parameter {
    info: ParameterInfo,
    rows: Rows,
}

/// A figure with the day from which it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure {
    /// The figure as it stands in the table, in the parameter's unit: `64000`, `3.3`, `no`.
    pub value: String,
    /// The first day on which it counts.
    pub from: Date,
}

/// What is wrong with a parameter file.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum ParameterError {
    /// The file is no CSV.
    #[error("`{file}` cannot be read as CSV: {problem}")]
    NotCsv {
        /// The file.
        file: String,
        /// The reader's words.
        problem: String,
    },
    /// A column is missing.
    #[error("`{file}` has no column `{column}`")]
    NoColumn {
        /// The file.
        file: String,
        /// The column.
        column: String,
    },
    /// A cell is no number or date.
    #[error("`{file}`, line {line}: `{cell}` is no {wanted}")]
    BadCell {
        /// The file.
        file: String,
        /// The line, the header being line 1.
        line: usize,
        /// The cell.
        cell: String,
        /// What it should be.
        wanted: &'static str,
    },
}

impl Figure {
    /// The figure as a whole number, such as an amount in yen.
    pub fn whole(&self) -> Option<i64> {
        self.value.parse().ok()
    }
}

impl Parameters {
    /// Reads one parameter from its CSV text and adds it.
    pub fn add(&mut self, info: &ParameterInfo, text: &str) -> Result<(), ParameterError> {
        let rows = read_rows(info, text)?;
        self.series.insert(
            info.id.clone(),
            Parameter {
                info: info.clone(),
                rows,
            },
        );
        Ok(())
    }

    /// What a parameter holds, where it comes from and when it was checked.
    pub fn info(&self, id: &str) -> Option<&ParameterInfo> {
        self.series.get(id).map(|parameter| &parameter.info)
    }

    /// How many keys find a figure of this parameter; nothing when there is no such parameter.
    pub fn keys(&self, id: &str) -> Option<usize> {
        self.info(id).map(|info| info.keys.len())
    }

    /// The figure of the band that a number falls into, on a day, with the number at which the band begins. The last key
    /// of such a parameter is that number; `keys` are the ones before it.
    pub fn band(&self, id: &str, keys: &[&str], number: i64, on: Date) -> Option<(i64, Figure)> {
        let rows = &self.series.get(id)?.rows;
        let begins = |row: &Vec<String>| {
            let (last, before) = row.split_last()?;
            let fits = before
                .iter()
                .zip(keys)
                .all(|(cell, key)| cell == "*" || cell == key);
            last.parse().ok().filter(|begins| fits && *begins <= number)
        };
        let known = |(row, dates): (&Vec<String>, &BTreeMap<Date, String>)| {
            let (from, value) = dates.range(..=on).next_back()?;
            let figure = Figure {
                value: value.clone(),
                from: *from,
            };
            Some((begins(row)?, figure))
        };
        rows.iter().filter_map(known).max_by_key(|(begins, _)| *begins)
    }

    /// What the last key can be where the others are these.
    pub fn last_keys(&self, id: &str, first: &[&str]) -> Vec<String> {
        let rows = self.series.get(id).map(|parameter| &parameter.rows);
        let keys = rows.into_iter().flat_map(BTreeMap::keys);
        let fits = keys.filter_map(|row| row.split_last().filter(|(_, before)| *before == first));
        fits.map(|(last, _)| last.clone()).collect()
    }

    /// The figure on a day. A cell `*` in the file stands for every key.
    pub fn figure(&self, id: &str, keys: &[&str], on: Date) -> Option<Figure> {
        let rows = &self.series.get(id)?.rows;
        let fits = |row: &[String]| row.iter().zip(keys).all(|(cell, key)| cell == "*" || cell == key);
        let dated = rows
            .iter()
            .filter(|(row, _)| fits(row))
            .filter_map(|(_, dates)| dates.range(..=on).next_back());
        dated.max_by_key(|(from, _)| **from).map(|(from, value)| Figure {
            value: value.clone(),
            from: *from,
        })
    }
}

type Rows = BTreeMap<Vec<String>, BTreeMap<Date, String>>;

fn read_rows(info: &ParameterInfo, text: &str) -> Result<Rows, ParameterError> {
    let file = || info.file.clone();
    let not_csv = |error: csv::Error| ParameterError::NotCsv {
        file: file(),
        problem: error.to_string(),
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(not_csv)?.clone();
    let column = |name: &String| {
        let found = header.iter().position(|cell| cell == name);
        found.ok_or_else(|| ParameterError::NoColumn {
            file: file(),
            column: name.clone(),
        })
    };
    let keys = info.keys.iter().map(column).collect::<Result<Vec<_>, _>>()?;
    let value = column(&info.value)?;
    let from = info.from.as_ref().map(column).transpose()?;
    let mut rows = Rows::new();
    for (place, row) in reader.records().enumerate() {
        let row = row.map_err(not_csv)?;
        let cell = |at: usize| row.get(at).unwrap_or_default().trim();
        let bad = |at: usize, wanted| ParameterError::BadCell {
            file: file(),
            line: place + 2,
            cell: cell(at).to_owned(),
            wanted,
        };
        if info.unit.starts_with("yen") && cell(value).parse::<i64>().is_err() {
            return Err(bad(value, "whole number"));
        }
        let figure = cell(value).to_owned();
        let from = match from {
            Some(at) => cell(at).parse().map_err(|_| bad(at, "date"))?,
            None => Date::MIN,
        };
        rows.entry(keys.iter().map(|at| cell(*at).to_owned()).collect())
            .or_default()
            .insert(from, figure);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wages() -> Parameters {
        let info = ParameterInfo {
            id: "minimum-wage".into(),
            file: "minimum-wage.csv".into(),
            unit: "yen".into(),
            keys: vec!["prefecture".into()],
            value: "yen".into(),
            from: Some("from".into()),
            reference: "WK-07".into(),
            source: String::new(),
            checked: None,
        };
        let mut parameters = Parameters::default();
        let text = "prefecture,yen,from\n26,1122,2025-11-21\n26,1180,2026-11-16\n13,1280,2026-10-01\n";
        parameters.add(&info, text).unwrap();
        parameters
    }

    #[test]
    fn kyotos_wage_changes_on_16_november_2026() {
        let day = |text: &str| text.parse().unwrap();
        let wage = |on| {
            wages()
                .figure("minimum-wage", &["26"], day(on))
                .and_then(|figure| figure.whole())
        };
        assert_eq!(wage("2026-11-15"), Some(1122));
        assert_eq!(wage("2026-11-16"), Some(1180));
        assert_eq!(wage("2025-11-20"), None);
        assert_eq!(wages().last_keys("minimum-wage", &[]), ["13", "26"]);
    }

    #[test]
    fn a_number_falls_into_the_band_that_begins_below_it() {
        let info = ParameterInfo {
            id: "rate".into(),
            file: "rate.csv".into(),
            unit: "times".into(),
            keys: vec!["kind".into(), "months".into()],
            value: "rate".into(),
            from: Some("from".into()),
            reference: String::new(),
            source: String::new(),
            checked: None,
        };
        let mut parameters = Parameters::default();
        let text = "kind,months,rate,from\na,6,0.5,2021-04-01\na,12,1.1,2021-04-01\nb,6,9,2021-04-01\na,12,1.2,2030-04-01\n";
        parameters.add(&info, text).unwrap();
        let band = |months, on: &str| {
            let found = parameters.band("rate", &["a"], months, on.parse().unwrap());
            found.map(|(begins, figure)| (begins, figure.value))
        };
        assert_eq!(band(5, "2026-01-01"), None);
        assert_eq!(band(6, "2026-01-01"), Some((6, "0.5".to_owned())));
        assert_eq!(band(11, "2026-01-01"), Some((6, "0.5".to_owned())));
        assert_eq!(band(500, "2026-01-01"), Some((12, "1.1".to_owned())));
        assert_eq!(band(12, "2030-04-01"), Some((12, "1.2".to_owned())));
        assert_eq!(band(12, "2021-03-31"), None);
    }
}
