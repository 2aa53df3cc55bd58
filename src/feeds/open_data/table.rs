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
/// Line ends in one cell: descriptions have a few.
const LINES: usize = 60;
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
    line: u64,
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
                        line: reader.position().line(),
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
        let (mut begin, mut line, mut refused) = (self.begin, self.line, Vec::new());
        for _ in 0..ANEW {
            let Some(rest) = self.text.get(begin..).filter(|rest| !rest.is_empty()) else {
                return refused;
            };
            let mut reader = reader(rest, self.delimiter);
            let mut record = StringRecord::new();
            let swallowed = loop {
                match reader.read_record(&mut record) {
                    Ok(false) => return refused,
                    Err(e) => refused.push(Refused {
                        place: place(line),
                        why: e.to_string(),
                    }),
                    Ok(true) => {
                        let at = record.position().map_or(line, |at| line + at.line() - 1);
                        if record.iter().any(swallows) {
                            break record
                                .position()
                                .map(|p| (usize::try_from(p.byte()).unwrap_or(usize::MAX), at));
                        }
                        if record.iter().any(|cell| !cell.trim().is_empty()) {
                            row(at, &record);
                        }
                    }
                }
            };
            let Some((byte, at)) = swallowed else {
                return refused;
            };
            refused.push(Refused {
                place: place(at),
                why: "a quotation mark is opened and not closed: the lines below were read anew".to_owned(),
            });
            // The record's position may stand before the line end of the one above.
            let from = begin + byte;
            let tail = self.text.get(from..).unwrap_or_default();
            let gap = tail.len() - tail.trim_start_matches(['\r', '\n']).len();
            let next = tail
                .get(gap..)
                .and_then(|tail| tail.find('\n'))
                .map(|end| gap + end + 1);
            let Some(next) = next else { return refused };
            (begin, line) = (from + next, at + 1);
        }
        refused.push(Refused {
            place: place(line),
            why: "too many quotation marks are not closed: the rest was not read".to_owned(),
        });
        refused
    }
}

/// How a row is named.
pub(super) fn place(line: u64) -> String {
    format!("line {line}")
}

fn swallows(cell: &str) -> bool {
    cell.len() > LINES && (cell.len() > CELL || cell.bytes().filter(|b| *b == b'\n').count() > LINES)
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
