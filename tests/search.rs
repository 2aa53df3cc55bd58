//! How much of what people look for is found: 200 queries in ten languages over 3,000 documents.

#[path = "search/corpus.rs"]
mod corpus;

use corpus::{Corpus, Wanted, wanted};
use std::collections::BTreeMap;
use tomoni::search::{Index, MemoryIndex, Query, find};

/// So many finds are looked at.
const AT: usize = 5;
/// Just under what is reached.
const FLOOR: f64 = 0.9;

#[test]
fn what_people_look_for_is_among_the_first_five() {
    let report = Report::of(|corpus, wanted| {
        let index = MemoryIndex::new(&corpus.documents, &corpus.readings);
        wanted
            .iter()
            .map(|one| corpus.keys(&rows(&index, &one.typed)))
            .collect()
    });
    println!("{report}");
    assert!(report.recall() >= FLOOR, "{report}");
}

#[cfg(feature = "store-native")]
#[test]
fn the_kept_index_finds_the_same_as_the_one_in_memory() {
    use tomoni::store::{Content, Indexed};

    for (language, wanted) in by_language() {
        let corpus = Corpus::of(&language);
        let memory = MemoryIndex::new(&corpus.documents, &corpus.readings);
        let mut content = Content::in_memory().unwrap();
        let made_from = Indexed {
            source: "corpus",
            language: &language,
            digest: "1",
        };
        let keyed = corpus.documents.iter().enumerate();
        let keyed = keyed.map(|(at, document)| ("row", at.to_string(), document));
        content.index(made_from, keyed, &corpus.readings).unwrap();
        let index = content.search_index(&language).unwrap();
        for one in wanted {
            let found = find(&index, &Query::new(&one.typed), AT).unwrap();
            let found: Vec<i64> = found
                .iter()
                .map(|one| index.target(one.row).unwrap().unwrap().1.parse().unwrap())
                .collect();
            assert_eq!(found, rows(&memory, &one.typed), "{}", one.typed);
        }
    }
}

fn rows(index: &MemoryIndex, typed: &str) -> Vec<i64> {
    assert!(index.size().unwrap() >= 3_000);
    find(index, &Query::new(typed), AT)
        .unwrap()
        .into_iter()
        .map(|one| one.row)
        .collect()
}

fn by_language() -> BTreeMap<String, Vec<Wanted>> {
    let mut all: BTreeMap<String, Vec<Wanted>> = BTreeMap::new();
    for one in wanted() {
        all.entry(one.language.clone()).or_default().push(one);
    }
    all
}

/// Recall by language, and what was missed.
struct Report {
    languages: BTreeMap<String, (f64, usize)>,
    missed: Vec<String>,
}

impl Report {
    fn of(ask: impl Fn(&Corpus, &[Wanted]) -> Vec<Vec<String>>) -> Report {
        let mut report = Report {
            languages: BTreeMap::new(),
            missed: Vec::new(),
        };
        for (language, wanted) in by_language() {
            let corpus = Corpus::of(&language);
            let answers = ask(&corpus, &wanted);
            let mut sum = 0.0;
            for (one, found) in wanted.iter().zip(&answers) {
                let there =
                    |expected: &&String| expected.split('|').any(|one| found.iter().any(|key| key == one));
                for expected in one.expect.iter().flat_map(|expected| expected.split('|')) {
                    assert!(
                        corpus.keys.iter().any(|key| key == expected),
                        "nothing is called {expected}"
                    );
                }
                let share = one.expect.iter().filter(there).count() as f64 / one.expect.len() as f64;
                if share < 1.0 {
                    report.missed.push(format!(
                        "{share:.2} {language} {} → {found:?}, not {:?}",
                        one.typed, one.expect
                    ));
                }
                sum += share;
            }
            report.languages.insert(language, (sum, wanted.len()));
        }
        report
    }

    fn recall(&self) -> f64 {
        let sum: f64 = self.languages.values().map(|(sum, _)| sum).sum();
        let queries: usize = self.languages.values().map(|(_, queries)| queries).sum();
        assert_eq!(queries, 200);
        sum / queries as f64
    }
}

impl std::fmt::Display for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "recall at {AT}: {:.3}", self.recall())?;
        for (language, (sum, queries)) in &self.languages {
            writeln!(f, "  {language}: {:.3} of {queries}", sum / *queries as f64)?;
        }
        self.missed
            .iter()
            .try_for_each(|missed| writeln!(f, "  {missed}"))
    }
}
