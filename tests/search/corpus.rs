//! The corpus that search is measured with, for the tests and for `benches/peers/search`.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use tomoni::feeds::{Place, PlaceKind};
use tomoni::packs::{READINGS, Shelf, Vocabulary};
use tomoni::search::{Document, MemoryIndex, Readings};
use tomoni::views::{self, Reading, Target};
use tomoni::words::Tag;

/// Documents in one reader's language, in Japanese and in English.
pub struct Corpus {
    /// `rule:status.extension`, for each document.
    pub keys: Vec<String>,
    pub documents: Vec<Document>,
    /// Towns and places, whose keys go on from the documents'.
    pub aside: Vec<Document>,
    pub readings: Readings,
}

/// A query, and what it should find.
#[derive(Clone, Deserialize)]
pub struct Wanted {
    pub language: String,
    pub typed: String,
    #[allow(
        dead_code,
        reason = "the bench measures time, and hands the file itself to the other side"
    )]
    pub expect: Vec<String>,
}

pub fn wanted() -> Vec<Wanted> {
    let text = include_str!("queries.yaml");
    serde_saphyr::from_str(text).unwrap()
}

#[allow(dead_code, reason = "the bench asks only the kept index")]
impl Corpus {
    pub fn of(language: &str) -> Corpus {
        let shelf = Shelf::built_in();
        let reading = Reading::open(&Tag::parse(language).unwrap(), &shelf).unwrap();
        let english = reading
            .japan
            .words(&Tag::template(), &shelf, Vocabulary::Everyday);
        let scene = reading.scene();
        let pack = views::documents(&scene.sides(&english));
        let mut aside = views::municipality_documents(&scene);
        aside.extend(places().iter().map(place));
        let key = |target: &Target| {
            let (kind, id) = target.key();
            format!("{kind}:{id}")
        };
        Corpus {
            keys: pack.iter().chain(&aside).map(|(target, _)| key(target)).collect(),
            documents: pack.into_iter().map(|(_, document)| document).collect(),
            aside: aside.into_iter().map(|(_, document)| document).collect(),
            readings: views::readings(&scene, shelf.text(READINGS).unwrap()),
        }
    }

    pub fn in_memory(&self) -> MemoryIndex {
        MemoryIndex::new(&self.documents, &self.readings).with_aside(&self.aside, &self.readings)
    }

    pub fn keys(&self, rows: &[i64]) -> Vec<String> {
        rows.iter()
            .map(|row| self.keys[usize::try_from(*row).unwrap()].clone())
            .collect()
    }
}

fn place(place: &Place) -> (Target, Document) {
    (Target::Place(place.id.clone()), views::place_document(place, &[]))
}

#[derive(Deserialize)]
struct Row {
    id: String,
    kind: PlaceKind,
    name: String,
    kana: String,
    address: String,
    names: String,
    municipality: String,
}

fn places() -> Vec<Place> {
    let mut reader = csv::Reader::from_reader(include_str!("places.csv").as_bytes());
    reader.deserialize().map(|row| of_row(row.unwrap())).collect()
}

fn of_row(row: Row) -> Place {
    let names = row.names.split(';').filter_map(|name| name.split_once('='));
    Place {
        id: row.id,
        kind: row.kind,
        name: row.name,
        kana: row.kana,
        names: names
            .map(|(tag, name)| (tag.to_owned(), name.to_owned()))
            .collect::<BTreeMap<_, _>>(),
        address: row.address,
        point: None,
        municipality: Some(row.municipality),
        phone: String::new(),
        url: String::new(),
        hours: String::new(),
        from: String::new(),
        to: String::new(),
        refuge: BTreeSet::new(),
        languages: BTreeSet::new(),
        capacity: None,
        notes: Vec::new(),
    }
}
