//! Municipal open data: places from CSV in the old 推奨データセット, the new 自治体標準オープンデータセット, GSI's lists of
//! evacuation sites, and what spreadsheets and people make of them.
//!
//! | file | what it holds |
//! |---|---|
//! | `columns` | what a column is called, and what a list is of |
//! | `table` | the heading, what stands above it, the rows |
//! | `row` | a place from a row |
//! | `repaired` | what was mended, counted |
//! | `code`, `point`, `phone`, `flag`, `hours` | one kind of cell each |
//!
//! Nothing is dropped silently: every row is a place or refused, every mended cell is counted, every column left out is
//! named.

mod code;
mod columns;
mod flag;
mod hours;
mod phone;
mod point;
mod repaired;
mod row;
mod table;

use super::text::{Encoding, TextError, decode};
use super::{Place, PlaceKind, Refused};
use columns::Column;
use repaired::Repairs;
pub use repaired::{Repair, Repaired};
use row::Layout;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeSet, HashMap};
use table::{NoTable, Table, place};

/// The whole country's evacuation sites have some 30 MB.
const CAP: usize = 64 << 20;
/// The whole country has some 120,000 of them.
const ROWS: usize = 400_000;

/// What is known besides the bytes.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// What the list is of, where its columns do not tell.
    pub kind: Option<PlaceKind>,
    /// The five-digit code of the municipality that the whole list is of; GSI's lists tell it only in the file's name.
    pub municipality: Option<String>,
    /// All five-digit codes that exist; without them any in a prefecture's range passes.
    pub municipalities: Option<BTreeSet<String>>,
}

impl Hints {
    /// The municipality in a file's name, such as `172022_evacuation_space.csv` or `17202_2.csv`.
    pub fn municipality_of_file(name: &str) -> Option<String> {
        let name = name.rsplit(['/', '\\']).next()?;
        let digits = name.get(..name.find(|c: char| !c.is_ascii_digit())?)?;
        match code::code(digits, "", &Hints::default()) {
            code::Code::Good(five) => Some(five),
            _ => None,
        }
    }
}

/// What a list yields. `rows` is always the number of places and refused rows together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenData {
    /// What it is a list of.
    pub kind: PlaceKind,
    /// How it was encoded.
    pub encoding: Encoding,
    /// How many rows it has that are not blank.
    pub rows: usize,
    /// The places.
    pub places: Vec<Place>,
    /// What was mended.
    pub repaired: Vec<Repaired>,
    /// What could not be read.
    pub refused: Vec<Refused>,
    /// Lines above the heading.
    pub above: Vec<String>,
    /// Columns that were left out: numbers and names for the publisher's own systems.
    pub left_out: Vec<String>,
}

/// Why a whole list is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenDataError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// No line that names columns.
    #[error("no line among the first twenty names the columns: at least 名称 (name) and one more are needed")]
    NoHeading,
    /// More columns than any real list.
    #[error("it has more than 512 columns")]
    TooManyColumns,
    /// More rows than any real list.
    #[error("it has more than {ROWS} rows")]
    TooManyRows,
}

impl From<NoTable> for OpenDataError {
    fn from(why: NoTable) -> OpenDataError {
        match why {
            NoTable::Heading => OpenDataError::NoHeading,
            NoTable::TooManyColumns => OpenDataError::TooManyColumns,
        }
    }
}

/// Reads a list of places.
pub fn open_data(bytes: &[u8], hints: &Hints) -> Result<OpenData, OpenDataError> {
    let decoded = decode(bytes, CAP, None)?;
    let table = Table::find(&decoded.text)?;
    let kind = hints
        .kind
        .unwrap_or_else(|| columns::kind(&table.names, &table.columns));
    let layout = Layout::new(&table, kind);
    let mut reading = Reading {
        layout: &layout,
        hints,
        seen: HashMap::new(),
        rows: 0,
        repairs: Repairs::default(),
        places: Vec::new(),
        refused: Vec::new(),
    };
    let unread = table.rows(|line, record| reading.row(line, record));
    let Reading {
        repairs,
        places,
        mut refused,
        mut rows,
        ..
    } = reading;
    if rows > ROWS {
        return Err(OpenDataError::TooManyRows);
    }
    rows += unread.len();
    refused.extend(unread);
    Ok(OpenData {
        kind,
        encoding: decoded.encoding,
        rows,
        places,
        repaired: repairs.told(),
        refused,
        left_out: layout.left_out(),
        above: table.above,
    })
}

struct Reading<'a> {
    layout: &'a Layout,
    hints: &'a Hints,
    /// The places by their ids, with their lines.
    seen: HashMap<String, (usize, u64)>,
    rows: usize,
    repairs: Repairs,
    places: Vec<Place>,
    refused: Vec<Refused>,
}

impl Reading<'_> {
    fn row(&mut self, line: u64, record: &csv::StringRecord) {
        self.rows += 1;
        if self.rows > ROWS {
            return;
        }
        self.repairs.at(line);
        match row::read(self.layout, record, self.hints, &mut self.repairs) {
            Ok(found) => self.keep(line, found),
            Err(why) => {
                self.repairs.forget();
                self.refused.push(Refused {
                    place: place(line),
                    why,
                });
            }
        }
    }

    /// A row that stands twice is refused; two places with one number are told apart.
    fn keep(&mut self, line: u64, mut found: Place) {
        if let Some((index, first)) = self.seen.get(&found.id).copied() {
            if self.places.get(index) == Some(&found) {
                self.repairs.forget();
                self.refused.push(Refused {
                    place: place(line),
                    why: format!("the same as line {first}"),
                });
                return;
            }
            self.repairs.add(Repair::DuplicateId, &found.id);
            found.id = format!("{}#{line}", found.id);
        }
        self.repairs.count();
        self.seen.insert(found.id.clone(), (self.places.len(), line));
        self.places.push(found);
    }
}

/// Whether a text looks like such a list: its first lines name columns.
pub(super) fn looks_like(text: &str) -> bool {
    Table::find(super::html::head(text, 64 << 10))
        .is_ok_and(|table| table.columns.iter().filter(|c| **c != Column::Note).count() >= 3)
}
