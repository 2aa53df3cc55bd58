//! A table within a text: which line is the heading, what stands above it, and its rows one by one.

use super::columns::{Column, Names};
use crate::feeds::Refused;
use csv::{Reader, ReaderBuilder, StringRecord};

/// How many lines may stand above the heading.
const ABOVE: usize = 20;
/// No standard has more than sixty columns.
const COLUMNS: usize = 512;
/// The longest text of a real cell has some thousand characters: a longer one swallowed the lines below it.
const CELL: usize = 20_000;
/// So many times, reading begins anew behind a quotation mark that is never closed.
const ANEW: usize = 20;

/// A table's heading and where its rows begin.
pub(super) struct Table<'a> {
    text: &'a str,
    delimiter: u8,
    /// The names of the columns as they stand.
    pub names: Vec<String>,
    /// What they tell.
    pub columns: Vec<Column>,
    /// The lines above the heading.
    pub above: Vec<String>,
    begin: usize,
}

/// Why there is no table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoTable {
    Heading,
    TooManyColumns,
}

impl<'a> Table<'a> {
    pub fn find(text: &'a str) -> Result<Table<'a>, NoTable> {
        let names = Names::new();
        for delimiter in delimiters(text) {
            let mut reader = reader(text, delimiter);
            let (mut record, mut above) = (StringRecord::new(), Vec::new());
            while above.len() <= ABOVE && reader.read_record(&mut record).unwrap_or(false) {
                if record.len() > COLUMNS {
                    return Err(NoTable::TooManyColumns);
                }
                let columns: Vec<Column> = record.iter().map(|name| names.column(name)).collect();
                if is_heading(&columns) {
                    let begin = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
                    let names = record.iter().map(|name| name.trim().to_owned()).collect();
                    return Ok(Table {
                        text,
                        delimiter,
                        names,
                        columns,
                        above,
                        begin,
                    });
                }
                above.push(
                    record
                        .iter()
                        .collect::<Vec<_>>()
                        .join(",")
                        .trim_matches(',')
                        .to_owned(),
                );
            }
        }
        Err(NoTable::Heading)
    }

    /// Hands over every row that is not blank, with its line; tells of those that are no rows.
    pub fn rows(&self, mut row: impl FnMut(u64, &StringRecord)) -> Vec<Refused> {
        let (mut begin, mut refused) = (self.begin, Vec::new());
        let mut lines = Lines::new(self.text);
        for _ in 0..ANEW {
            let Some(rest) = self.text.get(begin..).filter(|rest| !rest.is_empty()) else {
                return refused;
            };
            let mut reader = reader(rest, self.delimiter);
            let mut record = StringRecord::new();
            loop {
                match reader.read_record(&mut record) {
                    Ok(false) => return refused,
                    // A text in memory gives none.
                    Err(e) => refused.push(refuse(lines.line, e.to_string())),
                    Ok(true) => {
                        let byte = record.position().map_or(0, csv::Position::byte);
                        lines.to(begin.saturating_add(usize::try_from(byte).unwrap_or(usize::MAX)));
                        if record.iter().any(|cell| self.swallows(cell)) {
                            break;
                        }
                        if record.iter().any(|cell| !cell.trim().is_empty()) {
                            row(lines.line, &record);
                        }
                    }
                }
            }
            let why = "a quotation mark is opened and not closed: the lines below it were read anew";
            refused.push(refuse(lines.line, why.to_owned()));
            let tail = self.text.get(lines.at..).unwrap_or_default();
            match tail.find('\n') {
                Some(end) => begin = lines.at + end + 1,
                None => return refused,
            }
        }
        let why = "too many quotation marks are not closed: the rest was not read";
        refused.push(refuse(lines.line + 1, why.to_owned()));
        refused
    }

    /// Whether a cell holds rows that an unclosed quotation mark brought into it.
    fn swallows(&self, cell: &str) -> bool {
        if !cell.contains('\n') {
            return cell.len() > CELL;
        }
        let delimiter = char::from(self.delimiter);
        let row = |line: &str| line.matches(delimiter).count() + 1 >= self.columns.len().max(5);
        cell.len() > CELL || cell.lines().any(row)
    }
}

/// The line in which a record begins. The reader's own count stands before the line end of the record above it.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    fn new(text: &str) -> Lines<'_> {
        Lines { text, at: 0, line: 1 }
    }

    /// Moves to the first line at or behind a place that is not empty.
    fn to(&mut self, place: usize) {
        let rest = self.text.as_bytes().get(place..).unwrap_or_default();
        let gap = rest
            .iter()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'))
            .count();
        let passed = self.text.as_bytes().get(self.at..place + gap).unwrap_or_default();
        self.line += passed.iter().map(|byte| u64::from(*byte == b'\n')).sum::<u64>();
        self.at = self.at.max(place + gap);
    }
}

fn refuse(line: u64, why: String) -> Refused {
    Refused {
        place: place(line),
        why,
    }
}

/// How a row is named.
pub(super) fn place(line: u64) -> String {
    format!("line {line}")
}

/// A name, and at least one more column that is known.
fn is_heading(columns: &[Column]) -> bool {
    let known = columns.iter().filter(|column| !matches!(column, Column::Note));
    columns.contains(&Column::Name) && known.count() >= 2
}

/// Tabs where there are more of them than commas.
fn delimiters(text: &str) -> [u8; 2] {
    let head = crate::feeds::html::head(text, 8192);
    if head.matches('\t').count() > head.matches(',').count() {
        [b'\t', b',']
    } else {
        [b',', b'\t']
    }
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}
