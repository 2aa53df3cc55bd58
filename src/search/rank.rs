//! What counts how much: rare words over common ones, documents with all words over those with some, short titles that
//! say just what was asked over long ones.

use super::find::Found;
use super::index::{Index, Row};
use super::query::Query;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// The titles of so many documents are compared with the query letter by letter.
pub(super) const LOOKED_AT: usize = 60;
/// What is found so much worse than the best is not shown.
const FAR_BELOW: f32 = 0.12;

/// A town or a place counts so much of what is said about the matter itself.
const ASIDE: f32 = 0.7;

/// In which documents a term was found, and how well. Order comes from the rows, never from this map.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence(HashMap<Row, f32>);

impl Evidence {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Found in these rows; the best way of finding counts.
    pub fn add(&mut self, rows: &[Row], worth: f32) {
        for row in rows {
            self.add_one(*row, worth);
        }
    }

    pub fn merge(&mut self, other: &Evidence) {
        for (row, worth) in &other.0 {
            self.add_one(*row, *worth);
        }
    }

    fn add_one(&mut self, row: Row, worth: f32) {
        match self.0.entry(row) {
            Entry::Occupied(mut best) if *best.get() < worth => _ = best.insert(worth),
            Entry::Occupied(_) => {}
            Entry::Vacant(none) => _ = none.insert(worth),
        }
    }

    /// How much it says that a term was found here: the rarer the more.
    fn weight(&self, size: usize) -> f32 {
        let (size, found) = (count(size), count(self.len()));
        (1.0 + size / (1.0 + found)).ln()
    }

    /// Found in parts: each row counts with its share of the weight of all parts.
    pub fn add_shares(&mut self, parts: &[Evidence], size: usize, worth: f32) {
        let weights: Vec<f32> = parts.iter().map(|part| part.weight(size)).collect();
        // A part that is nowhere is missed everywhere; it must not hide that another was found.
        let whole: f32 = parts
            .iter()
            .zip(&weights)
            .map(|(part, weight)| if part.is_empty() { weight / 2.0 } else { *weight })
            .sum();
        let mut shares: HashMap<Row, f32> = HashMap::new();
        for (part, weight) in parts.iter().zip(&weights) {
            for (row, found) in &part.0 {
                *shares.entry(*row).or_default() += found * weight / whole;
            }
        }
        for (row, share) in shares {
            self.add_one(row, share * worth);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "documents are counted in thousands")]
fn count(number: usize) -> f32 {
    number as f32
}

/// The documents with the most weight of terms, the best first.
pub(super) fn combine<I: Index>(index: &I, terms: &[Evidence], size: usize, most: usize) -> Vec<Found> {
    let found: Vec<&Evidence> = terms.iter().filter(|term| !term.is_empty()).collect();
    let whole: f32 = found.iter().map(|term| term.weight(size)).sum();
    // For each row, what its terms are worth, and how much of the query they are.
    let mut rows: HashMap<Row, (f32, f32)> = HashMap::new();
    for term in found {
        let weight = term.weight(size);
        for (row, worth) in &term.0 {
            let sums = rows.entry(*row).or_default();
            sums.0 += worth * weight;
            sums.1 += weight;
        }
    }
    let score = |(row, (worth, covered)): (Row, (f32, f32))| {
        let share = covered / whole.max(f32::EPSILON);
        let worth = if index.is_aside(row) { worth * ASIDE } else { worth };
        Found {
            row,
            score: worth * share * share,
        }
    };
    let mut found: Vec<Found> = rows.into_iter().map(score).collect();
    sort(&mut found);
    found.truncate(most);
    found
}

/// The same, with a look at the titles: one that says just what was asked comes first.
pub(super) fn by_titles<I: Index>(
    index: &I,
    query: &Query,
    found: Vec<Found>,
) -> Result<Vec<Found>, I::Problem> {
    let mut ranked = Vec::with_capacity(found.len());
    for one in found {
        let titles = index.titles(one.row)?;
        let fits = titles.iter().map(|title| fit(title, query)).fold(1.0, f32::max);
        ranked.push(Found {
            score: one.score * fits,
            ..one
        });
    }
    sort(&mut ranked);
    let best = ranked.first().map_or(0.0, |best| best.score);
    ranked.retain(|one| one.score >= best * FAR_BELOW);
    Ok(ranked)
}

/// How well a title fits the query as a whole, from 1.
fn fit(title: &str, query: &Query) -> f32 {
    let asked = without_end(&query.tokens);
    let phrase = asked.join(" ");
    if phrase.is_empty() {
        return 1.0;
    }
    let tokens: Vec<&str> = title.split(' ').collect();
    let there = tokens
        .iter()
        .filter(|token| asked.iter().any(|one| one == *token))
        .count();
    let share = count(there.min(asked.len())) / count(tokens.len().max(1));
    let whole = match title.find(&phrase) {
        Some(0) if title.len() == phrase.len() => 1.0,
        Some(0) => 0.5,
        Some(_) => 0.3,
        None => 0.0,
    };
    1.0 + whole + share * 0.6
}

/// Without the single character at the end of a run: in a title it goes on.
fn without_end(tokens: &[String]) -> &[String] {
    match tokens {
        [before @ .., pair, last]
            if pair.len() > last.len() && pair.ends_with(last.as_str()) && !last.is_ascii() =>
        {
            tokens.get(..before.len() + 1).unwrap_or(tokens)
        }
        tokens => tokens,
    }
}

fn sort(found: &mut [Found]) {
    found.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.row.cmp(&right.row)));
}
