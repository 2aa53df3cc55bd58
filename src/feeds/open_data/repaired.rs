//! What was mended, counted.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was mended in a row, or left out of it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    /// Latitude and longitude stood in each other's column.
    SwappedCoordinates,
    /// Coordinates stand there that are none (0,0; 不明; one without the other): the place has no point.
    NoCoordinates,
    /// A municipality's code lacked its zero or its check digit was wrong.
    MunicipalityCode,
    /// A code that is no municipality's was left out.
    UnknownCode,
    /// A telephone number lacked its first zero.
    PhoneZero,
    /// What stands for a telephone number is none; it is among the notes.
    NoPhone,
    /// A mark that says neither yes nor no: the place does not count as designated; the mark is among the notes.
    UnclearMark,
    /// Opening hours that are not understood; they are among the notes.
    UnclearHours,
    /// A web address lacked `https://`.
    LinkScheme,
    /// A web address that leads elsewhere than to the web was left out.
    NoLink,
    /// Two places had one number.
    DuplicateId,
    /// A place had no number; its name and point tell it from its neighbours.
    MissingId,
}

/// How often something was mended, and where first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repaired {
    /// What.
    pub what: Repair,
    /// In how many cells.
    pub count: usize,
    /// The first line.
    pub first: String,
    /// What stood there.
    pub example: String,
}

/// Counts while rows are read: a refused row's repairs do not count.
#[derive(Debug, Default)]
pub(super) struct Repairs {
    line: u64,
    row: Vec<(Repair, String)>,
    counts: BTreeMap<Repair, (usize, u64, String)>,
}

impl Repairs {
    /// A new row.
    pub fn at(&mut self, line: u64) {
        (self.line, self.row) = (line, std::mem::take(&mut self.row));
        self.row.clear();
    }

    pub fn add(&mut self, what: Repair, cell: &str) {
        // The text is only needed for the first of its kind.
        let example = if self.counts.contains_key(&what) {
            String::new()
        } else {
            cell.chars().take(80).collect()
        };
        self.row.push((what, example));
    }

    /// The row was refused.
    pub fn forget(&mut self) {
        self.row.clear();
    }

    /// The row was kept.
    pub fn count(&mut self) {
        let line = self.line;
        for (what, example) in self.row.drain(..) {
            self.counts.entry(what).or_insert((0, line, example)).0 += 1;
        }
    }

    pub fn told(self) -> Vec<Repaired> {
        let told = |(what, (count, line, example))| Repaired {
            what,
            count,
            first: super::place(line),
            example,
        };
        self.counts.into_iter().map(told).collect()
    }
}
