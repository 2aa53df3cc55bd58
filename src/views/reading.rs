//! The pack in one language: what views are made from, owned.

use super::Scene;
use crate::calendar::Calendar;
use crate::packs::{HOLIDAYS, Japan, JapanError, LawTexts, PackError, Places, Shelf, Vocabulary};
use crate::words::{Tag, Words};
use thiserror::Error;

/// A pack with its places, its law texts and the words in use.
pub struct Reading {
    /// The built-in pack.
    pub japan: Japan,
    places: Places,
    laws: Option<LawTexts>,
    vocabulary: Vocabulary,
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
    /// Reads the pack on a shelf in a language, without the law texts and without the words of calculators.
    pub fn open(language: &Tag, shelf: &Shelf) -> Result<Reading, ReadingError> {
        let mut japan = Japan::of(shelf)?;
        // A list that cannot be read, or ends before that of the pack, leaves the pack's.
        if let Some(list) = shelf.text(HOLIDAYS)
            && list.lines().last() >= japan.pack.holidays.lines().last()
            && let Ok(calendar) = Calendar::from_holidays(list)
        {
            japan.pack.calendar = calendar;
            japan.pack.holidays = list.to_owned();
        }
        let official = Tag::parse(&japan.pack.manifest.official).unwrap_or_else(|_| Tag::template());
        Ok(Reading {
            places: japan.places(shelf)?,
            laws: None,
            vocabulary: Vocabulary::Everyday,
            words: japan.words(language, shelf, Vocabulary::Everyday),
            official: japan.words(&official, shelf, Vocabulary::Everyday),
            japan,
        })
    }

    /// The same in another language.
    pub fn speaking(self, language: &Tag, shelf: &Shelf) -> Reading {
        if self.words.language().tag == *language {
            return self;
        }
        Reading {
            words: self.japan.words(language, shelf, self.vocabulary),
            ..self
        }
    }

    /// The same with the words that only an open calculator says.
    pub fn with_calculators(self, shelf: &Shelf) -> Reading {
        let wanted = Vocabulary::Calculators;
        if self.vocabulary == wanted {
            return self;
        }
        let say = |words: &Words| self.japan.words(&words.language().tag, shelf, wanted);
        Reading {
            vocabulary: wanted,
            words: say(&self.words),
            official: say(&self.official),
            ..self
        }
    }

    /// The same with the law texts, which only some screens show.
    pub fn with_laws(self, shelf: &Shelf) -> Result<Reading, ReadingError> {
        match self.laws {
            Some(_) => Ok(self),
            None => Ok(Reading {
                laws: Some(self.japan.laws(shelf)?),
                ..self
            }),
        }
    }

    /// What views are made from, borrowed.
    pub fn scene(&self) -> Scene<'_> {
        Scene {
            pack: &self.japan.pack,
            places: &self.places,
            laws: self.laws.as_ref(),
            words: &self.words,
            official: &self.official,
        }
    }
}
