//! What a document gives to be found by.

use super::readings::Readings;
use super::segments::{Kind, segments};
use super::tokens::{joined, tokens};
use super::typos::FORGIVEN_FROM;
use std::collections::BTreeSet;

/// A document as whoever makes it hands it over, in all languages in which it may be asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its names: the title in every language, official names, readings. Found here it counts most.
    pub titles: Vec<String>,
    /// What else it says.
    pub bodies: Vec<String>,
}

/// A document cut into tokens, ready for an index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The tokens of its titles, title by title.
    pub titles: Vec<Vec<String>>,
    /// Words of the titles that a hyphen joins.
    pub joined: Vec<String>,
    /// The tokens of its bodies.
    pub bodies: Vec<String>,
    /// How its titles sound.
    pub title_sounds: BTreeSet<String>,
    /// How its bodies sound.
    pub body_sounds: BTreeSet<String>,
    /// Whole words, in which typos are forgiven.
    pub words: BTreeSet<String>,
}

impl Entry {
    /// Cuts a document apart.
    pub fn new(document: &Document, readings: &Readings) -> Entry {
        let all = || document.titles.iter().chain(&document.bodies);
        let sounds = |texts: &[String]| -> BTreeSet<String> {
            texts.iter().flat_map(|text| readings.sounds(text)).collect()
        };
        let mut title_sounds = sounds(&document.titles);
        title_sounds.extend(document.titles.iter().flat_map(|title| readings.inflected(title)));
        let body_sounds = sounds(&document.bodies);
        Entry {
            titles: document.titles.iter().map(|title| tokens(title)).collect(),
            joined: all().flat_map(|text| joined(text)).collect(),
            bodies: document.bodies.iter().flat_map(|body| tokens(body)).collect(),
            body_sounds: body_sounds.difference(&title_sounds).cloned().collect(),
            title_sounds,
            words: all().flat_map(|text| words(text)).collect(),
        }
    }

    /// Whole words and the sounds of titles in which typos are forgiven.
    pub fn vocabulary(&self) -> BTreeSet<&str> {
        let sounds = self
            .title_sounds
            .iter()
            .filter(|sound| sound.len() >= FORGIVEN_FROM);
        self.words.iter().chain(sounds).map(String::as_str).collect()
    }
}

fn words(text: &str) -> Vec<String> {
    let word = |segment: super::segments::Segment| match segment.kind {
        Kind::Word(word) if can_be_misspelt(&word) => Some(word),
        _ => None,
    };
    segments(text).into_iter().filter_map(word).collect()
}

fn can_be_misspelt(word: &str) -> bool {
    word.chars().count() >= FORGIVEN_FROM && !word.contains(|letter: char| letter.is_ascii_digit())
}
