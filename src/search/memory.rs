//! An index in memory: for a person's own records, which must not stand in the public database, and for the terminal.

use super::document::{Document, Entry};
use super::index::{Index, Lookup, Part, Row};
use super::readings::Readings;
use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::ops::RangeInclusive;

/// Where a token stands: the document, and the place within its part.
type Places = Vec<(Row, usize)>;

/// Documents by their tokens.
#[derive(Clone, Debug, Default)]
pub struct MemoryIndex {
    tokens: BTreeMap<Part, BTreeMap<String, Places>>,
    words: BTreeMap<usize, BTreeSet<String>>,
    titles: Vec<Vec<String>>,
    /// The first row of those that come after the others.
    aside: Option<Row>,
}

impl MemoryIndex {
    /// An index of documents; their rows are counted from 0.
    pub fn new<'a>(documents: impl IntoIterator<Item = &'a Document>, readings: &Readings) -> MemoryIndex {
        let mut index = MemoryIndex::default();
        for document in documents {
            index.add(&Entry::new(document, readings));
        }
        index
    }

    /// The same with documents that are many alike, such as towns; their rows go on from the others'.
    pub fn with_aside<'a>(
        mut self,
        documents: impl IntoIterator<Item = &'a Document>,
        readings: &Readings,
    ) -> MemoryIndex {
        self.aside.get_or_insert(self.next());
        for document in documents {
            self.add(&Entry::new(document, readings));
        }
        self
    }

    fn next(&self) -> Row {
        Row::try_from(self.titles.len()).unwrap_or(Row::MAX)
    }

    fn add(&mut self, entry: &Entry) {
        let row = self.next();
        self.put(
            Part::Title,
            row,
            entry.titles.iter().flatten().chain(&entry.joined),
        );
        self.put(Part::Body, row, entry.bodies.iter());
        self.put(Part::TitleSound, row, entry.title_sounds.iter());
        self.put(Part::BodySound, row, entry.body_sounds.iter());
        for word in entry.vocabulary() {
            self.words
                .entry(word.chars().count())
                .or_default()
                .insert(word.to_owned());
        }
        self.titles
            .push(entry.titles.iter().map(|title| title.join(" ")).collect());
    }

    fn put<'a>(&mut self, part: Part, row: Row, tokens: impl Iterator<Item = &'a String>) {
        let part = self.tokens.entry(part).or_default();
        for (at, token) in tokens.enumerate() {
            part.entry(token.clone()).or_default().push((row, at));
        }
    }

    /// The places of a token, and where it may go on, of all tokens that begin with it.
    fn places(&self, part: Part, token: &str, prefix: bool) -> BTreeSet<(Row, usize)> {
        let Some(part) = self.tokens.get(&part) else {
            return BTreeSet::new();
        };
        if !prefix {
            return part.get(token).into_iter().flatten().copied().collect();
        }
        let from = part.range(token.to_owned()..);
        let begins = from.take_while(|(other, _)| other.starts_with(token));
        begins.flat_map(|(_, places)| places).copied().collect()
    }
}

impl Index for MemoryIndex {
    type Problem = Infallible;

    fn size(&self) -> Result<usize, Infallible> {
        Ok(self.titles.len())
    }

    fn rows(&self, lookup: &Lookup<'_>) -> Result<Vec<Row>, Infallible> {
        let Some((last, before)) = lookup.tokens.split_last() else {
            return Ok(Vec::new());
        };
        let mut ends = self.places(lookup.part, last, lookup.prefix);
        for (back, token) in before.iter().rev().enumerate() {
            let here = self.places(lookup.part, token, false);
            ends.retain(|(row, at)| {
                at.checked_sub(back + 1)
                    .is_some_and(|at| here.contains(&(*row, at)))
            });
        }
        let rows: BTreeSet<Row> = ends.into_iter().map(|(row, _)| row).collect();
        Ok(rows.into_iter().collect())
    }

    fn words(&self, lengths: RangeInclusive<usize>) -> Result<Vec<String>, Infallible> {
        Ok(self
            .words
            .range(lengths)
            .flat_map(|(_, words)| words)
            .cloned()
            .collect())
    }

    fn is_aside(&self, row: Row) -> bool {
        self.aside.is_some_and(|aside| row >= aside)
    }

    fn titles(&self, row: Row) -> Result<Vec<String>, Infallible> {
        let at = usize::try_from(row).unwrap_or(usize::MAX);
        Ok(self.titles.get(at).cloned().unwrap_or_default())
    }
}
