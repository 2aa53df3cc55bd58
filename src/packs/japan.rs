//! The Japan pack as it is built in: its core at once, words of the languages in use, law texts and places when asked.

use super::shelf::{CONTACTS, CORE, COUNTRIES, LAWS, MUNICIPALITIES, OFFICES, Shelf, Vocabulary};
use super::{LawTexts, Pack, PackError, Places};
use crate::words::{LanguagesError, Source, Sources, Tag, Words};
use std::collections::BTreeMap;
use thiserror::Error;

/// The built-in pack with the languages that it can be read in.
pub struct Japan {
    /// The rules and what they need.
    pub pack: Pack,
    sources: Sources,
}

/// Why the built-in pack cannot be opened. A test proves that it can.
#[derive(Debug, Error)]
pub enum JapanError {
    /// The pack.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The table of languages.
    #[error(transparent)]
    Languages(#[from] LanguagesError),
}

impl Japan {
    /// Opens the pack as it is built in.
    pub fn open() -> Result<Japan, JapanError> {
        Japan::of(&Shelf::built_in())
    }

    /// Opens the pack that stands on a shelf.
    pub fn of(shelf: &Shelf) -> Result<Japan, JapanError> {
        Ok(Japan {
            pack: Pack::from_json(shelf.text(CORE).unwrap_or_default())?,
            sources: Sources::embedded()?,
        })
    }

    /// The languages that can be chosen.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The words of a language, with those that it falls back to; the others are not read.
    pub fn words(&self, language: &Tag, shelf: &Shelf, wanted: Vocabulary) -> Words {
        let mut source = Source::new();
        for row in self.sources.languages.chain(language) {
            for (name, text) in word_files(&row.tag, shelf, wanted) {
                source.add(&row.tag, &name, text);
            }
        }
        Words::new(&self.sources.clone().with_pack(source), language)
    }

    /// The official text of the cited articles; none while they are not on the shelf.
    pub fn laws(&self, shelf: &Shelf) -> Result<LawTexts, PackError> {
        Ok(shelf
            .text(LAWS)
            .map(serde_json::from_str)
            .transpose()?
            .unwrap_or_default())
    }

    /// The list of holidays in use, as the pack has it.
    pub fn holidays(&self) -> Result<String, PackError> {
        Ok(serde_json::from_str::<super::Core>(Shelf::built_in().text(CORE).unwrap_or_default())?.holidays)
    }

    /// Municipalities, offices and contacts.
    pub fn places(&self, shelf: &Shelf) -> Result<Places, csv::Error> {
        let text = |name| shelf.text(name).unwrap_or_default();
        Places::from_csv(
            text(MUNICIPALITIES),
            text(COUNTRIES),
            text(OFFICES),
            text(CONTACTS),
        )
    }
}

fn word_files(tag: &Tag, shelf: &Shelf, wanted: Vocabulary) -> BTreeMap<String, String> {
    let files = wanted.files(tag);
    let texts = files.iter().filter_map(|file| shelf.text(file));
    let words = texts.filter_map(|json| serde_json::from_str::<BTreeMap<String, String>>(json).ok());
    words.flatten().collect()
}
