//! Official names of places in the languages of the agency's multilingual dictionary (多言語辞書).

use crate::packs::{NAME_LANGUAGES, names_file};
use crate::words::Tag;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a file of names could not be read.
#[derive(Debug, thiserror::Error)]
pub enum NamesError {
    /// No JSON of this form.
    #[error("names: {0}")]
    Json(#[from] serde_json::Error),
}

/// A name and its language, which a screen marks where it is not the person's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'a> {
    /// The name.
    pub text: &'a str,
    /// BCP 47: `vi`; `en` or `ja` where the person's language has none.
    pub language: &'a str,
}

/// The names in one language.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Book {
    #[serde(default)]
    pref: BTreeMap<String, String>,
    #[serde(default)]
    city: BTreeMap<String, String>,
    #[serde(default)]
    epi: BTreeMap<String, String>,
    #[serde(default)]
    term: BTreeMap<String, String>,
}

/// The names in a person's language, then in English, then in Japanese.
#[derive(Clone, Debug, Default)]
pub struct Names {
    books: Vec<(String, Book)>,
}

impl Names {
    /// The files that a language needs, in the order in which they are asked: its own where the dictionary has it, then
    /// English, then Japanese.
    pub fn files(language: &Tag) -> Vec<String> {
        // やさしい日本語 uses the Japanese names.
        let own = if language.as_str().starts_with("ja") {
            "ja"
        } else {
            language.as_str()
        };
        let chain: Vec<&str> = if own == "ja" {
            vec!["ja"]
        } else {
            vec![own, "en", "ja"]
        };
        let mut out: Vec<String> = Vec::new();
        for tag in chain
            .into_iter()
            .filter(|tag| NAME_LANGUAGES.iter().any(|row| row.0 == *tag))
        {
            let file = names_file(tag);
            if !out.contains(&file) {
                out.push(file);
            }
        }
        out
    }

    /// Adds a file by its name (`jma-names-vi.json`) behind those that are there already.
    ///
    /// # Errors
    /// [`NamesError`] where it is none.
    pub fn add(&mut self, file: &str, text: &str) -> Result<(), NamesError> {
        let language = file.trim_start_matches("jma-names-").trim_end_matches(".json");
        self.books
            .push((language.to_owned(), serde_json::from_str(text)?));
        Ok(())
    }

    /// A prefecture by its two digits.
    pub fn prefecture(&self, code: &str) -> Option<Name<'_>> {
        self.find(|book| book.pref.get(code))
    }

    /// A municipality or ward by its five digits, or by seven as warnings write it.
    pub fn municipality(&self, code: &str) -> Option<Name<'_>> {
        self.find(|book| book.city.get(code.get(..5)?))
    }

    /// An epicentre by its three digits.
    pub fn epicentre(&self, code: &str) -> Option<Name<'_>> {
        self.find(|book| book.epi.get(code))
    }

    /// An official word by its Japanese form: `警戒レベル４`, `大津波警報`. Only the few that were at hand.
    pub fn term(&self, japanese: &str) -> Option<Name<'_>> {
        self.find(|book| book.term.get(japanese))
    }

    fn find<'a>(&'a self, of: impl Fn(&'a Book) -> Option<&'a String>) -> Option<Name<'a>> {
        let found = |(language, book): &'a (String, Book)| {
            Some(Name {
                text: of(book)?.as_str(),
                language,
            })
        };
        self.books.iter().find_map(found)
    }
}
