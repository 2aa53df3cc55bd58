//! The Japan pack as it is built in: its core at once, words of the languages in use, law texts and places when asked.

use super::embedded;
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
    /// Opens the built-in pack.
    pub fn open() -> Result<Japan, JapanError> {
        Ok(Japan {
            pack: Pack::from_json(embedded::CORE)?,
            sources: Sources::embedded()?,
        })
    }

    /// The languages that can be chosen.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// The words of a language, with those that it falls back to; the others are not read.
    pub fn words(&self, language: &Tag) -> Words {
        let mut source = Source::new();
        for row in self.sources.languages.chain(language) {
            for (name, text) in word_files(&row.tag) {
                source.add(&row.tag, &name, text);
            }
        }
        Words::new(&self.sources.clone().with_pack(source), language)
    }

    /// The official text of the cited articles.
    pub fn laws(&self) -> Result<LawTexts, PackError> {
        Ok(serde_json::from_str(embedded::LAWS)?)
    }

    /// Municipalities, offices and contacts.
    pub fn places(&self) -> Result<Places, csv::Error> {
        Places::from_csv(
            embedded::MUNICIPALITIES,
            embedded::COUNTRIES,
            embedded::OFFICES,
            embedded::CONTACTS,
        )
    }
}

fn word_files(tag: &Tag) -> BTreeMap<String, String> {
    let found = embedded::WORDS
        .iter()
        .find(|(language, _)| *language == tag.as_str());
    found
        .and_then(|(_, json)| serde_json::from_str(json).ok())
        .unwrap_or_default()
}
