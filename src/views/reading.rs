//! The built-in pack in one language: what views are made from, owned.

use super::Scene;
use crate::packs::{Japan, JapanError, LawTexts, PackError, Places};
use crate::words::{Tag, Words};
use thiserror::Error;

/// A pack with its places, its law texts and the words in use.
pub struct Reading {
    /// The built-in pack.
    pub japan: Japan,
    places: Places,
    laws: LawTexts,
    /// The reader's words.
    pub words: Words,
    official: Words,
}

/// Why the built-in pack cannot be read. A test proves that it can.
#[derive(Debug, Error)]
pub enum ReadingError {
    /// The pack or the languages.
    #[error(transparent)]
    Japan(#[from] JapanError),
    /// The law texts.
    #[error(transparent)]
    Laws(#[from] PackError),
    /// The places.
    #[error("places: {0}")]
    Places(#[from] csv::Error),
}

impl Reading {
    /// Reads the built-in pack in a language.
    pub fn open(language: &Tag) -> Result<Reading, ReadingError> {
        let japan = Japan::open()?;
        let official = Tag::parse(&japan.pack.manifest.official).unwrap_or_else(|_| Tag::template());
        Ok(Reading {
            places: japan.places()?,
            laws: japan.laws()?,
            words: japan.words(language),
            official: japan.words(&official),
            japan,
        })
    }

    /// The same in another language.
    pub fn speaking(self, language: &Tag) -> Reading {
        if self.words.language().tag == *language {
            return self;
        }
        Reading {
            words: self.japan.words(language),
            ..self
        }
    }

    /// What views are made from, borrowed.
    pub fn scene(&self) -> Scene<'_> {
        Scene {
            pack: &self.japan.pack,
            places: &self.places,
            laws: &self.laws,
            words: &self.words,
            official: &self.official,
        }
    }
}
