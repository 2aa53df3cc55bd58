//! How much of what people look for is found: 200 queries in ten languages over 3,000 documents.

#[path = "search/corpus.rs"]
mod corpus;

use corpus::{Corpus, Wanted, wanted};
use std::collections::BTreeMap;
use tomoni::search::{Index, MemoryIndex, Query, find};

/// So many finds are looked at.
const AT: usize = 5;
/// Just under what is reached.
const FLOOR: f64 = 0.97;

#[test]
fn what_people_look_for_is_among_the_first_five() {
    let report = Report::of(|corpus, wanted| {
        let index = corpus.in_memory();
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

    let language = "vi";
    let corpus = Corpus::of(language);
    let memory = corpus.in_memory();
    let mut content = Content::in_memory().unwrap();
    let rows_of = [
        (false, 0, &corpus.documents),
        (true, corpus.documents.len(), &corpus.aside),
    ];
    for (aside, from, documents) in rows_of {
        let made_from = Indexed {
            source: if aside { "towns" } else { "pack" },
            language,
            digest: "1",
            aside,
        };
        let keyed = documents.iter().enumerate();
        let keyed = keyed.map(|(at, document)| ("row", (from + at).to_string(), document));
        content.index(made_from, keyed, &corpus.readings).unwrap();
    }
    let index = content.search_index(language).unwrap();
    for one in wanted() {
        let found = find(&index, &Query::new(&one.typed), AT).unwrap();
        let found = found
            .iter()
            .map(|one| index.target(one.row).unwrap().unwrap().1.parse().unwrap());
        let found: Vec<i64> = found.collect();
        assert_eq!(found, rows(&memory, &one.typed), "{}", one.typed);
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

/// The queries by the language in which their reader has the pack: English, where there are no words yet.
fn by_words() -> BTreeMap<String, Vec<Wanted>> {
    let languages = tomoni::words::Sources::embedded().unwrap().languages;
    let mut all: BTreeMap<String, Vec<Wanted>> = BTreeMap::new();
    for one in wanted() {
        let tag = tomoni::words::Tag::parse(&one.language).unwrap();
        let words = languages.get(&tag).map_or("en", |_| one.language.as_str());
        all.entry(words.to_owned()).or_default().push(one.clone());
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
        for (words, wanted) in by_words() {
            let corpus = Corpus::of(&words);
            let answers = ask(&corpus, &wanted);
            for (one, found) in wanted.iter().zip(&answers) {
                report.judge(&corpus, one, found);
            }
        }
        report
    }

    fn judge(&mut self, corpus: &Corpus, one: &Wanted, found: &[String]) {
        for expected in one.expect.iter().flat_map(|expected| expected.split('|')) {
            assert!(
                corpus.keys.iter().any(|key| is(expected, key)),
                "nothing is called {expected}"
            );
        }
        let there = |expected: &&String| {
            expected
                .split('|')
                .any(|one| found.iter().any(|key| is(one, key)))
        };
        let share = one.expect.iter().filter(there).count() as f64 / one.expect.len() as f64;
        if share < 1.0 {
            let Wanted {
                language,
                typed,
                expect,
            } = one;
            self.missed.push(format!(
                "{share:.2} {language} {typed} → {found:?}, not {expect:?}"
            ));
        }
        let sums = self.languages.entry(one.language.clone()).or_default();
        *sums = (sums.0 + share, sums.1 + 1);
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

/// `place:childcare-*` stands for all of them.
fn is(expected: &str, key: &str) -> bool {
    expected
        .strip_suffix('*')
        .map_or(expected == key, |begins| key.starts_with(begins))
}
