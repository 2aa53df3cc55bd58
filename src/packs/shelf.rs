//! The files of the pack by name. A window has all of them built in; a page has the rules, and of the larger ones (words
//! by language, law texts) what its worker has fetched so far, so that a first visit carries one language and not all.
//! An edition that was fetched later is put over what is built in.

use super::embedded;
use super::places::with_contacts;
use crate::words::{Languages, Tag};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The file of the rules and what they need.
pub const CORE: &str = "core.json";
/// The law texts' file.
pub const LAWS: &str = "laws.json";
/// The file with the readings of kanji, for search.
pub const READINGS: &str = "readings.csv";

/// The holidays as they were last published, where the person lets them be fetched: ISO dates and names.
pub const HOLIDAYS: &str = "holidays.csv";
pub(super) const MUNICIPALITIES: &str = "municipalities.csv";
pub(super) const COUNTRIES: &str = "countries.csv";
pub(super) const OFFICES: &str = "offices.csv";
pub(super) const CONTACTS: &str = "contacts.csv";

/// Where the publisher of a page has its mirror of public sources, where it has one.
pub const MIRROR: &str = "mirror.json";

/// Files by name.
#[derive(Clone, Debug)]
pub struct Shelf(BTreeMap<String, Cow<'static, str>>);

impl Shelf {
    /// What is built in.
    pub fn built_in() -> Shelf {
        let small = [
            (CORE, embedded::CORE),
            (MUNICIPALITIES, embedded::MUNICIPALITIES),
            (COUNTRIES, embedded::COUNTRIES),
            (OFFICES, embedded::OFFICES),
            (CONTACTS, embedded::CONTACTS),
        ];
        let files = small.iter().chain(embedded::FILES);
        Shelf(
            files
                .map(|(name, text)| ((*name).to_owned(), Cow::Borrowed(*text)))
                .collect(),
        )
    }

    /// The names of its files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Puts a file on the shelf.
    pub fn add(&mut self, name: &str, text: String) {
        self.0.insert(name.to_owned(), Cow::Owned(text));
    }

    /// Adds somebody's contacts to those that are here. Rows that cannot be read are left out.
    pub fn add_contacts(&mut self, more: &str, publisher: &str, name: &str) {
        let here = self.text(CONTACTS).unwrap_or_default();
        if let Ok(all) = with_contacts(here, more, publisher, name) {
            self.add(CONTACTS, all);
        }
    }

    /// A file's text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(AsRef::as_ref)
    }

    /// The files of words that a language needs, with those that it falls back to, and that are not here.
    pub fn lacking(&self, languages: &Languages, language: &Tag, wanted: Vocabulary) -> Vec<String> {
        let chain = languages.chain(language);
        let files = chain.into_iter().flat_map(|row| wanted.files(&row.tag));
        files.filter(|file| !self.0.contains_key(file)).collect()
    }

    /// What tells this edition of a language's everyday words, and of what they name, from others.
    pub fn edition_of_words(&self, languages: &Languages, language: &Tag) -> String {
        let chain = languages.chain(language);
        let words = chain
            .into_iter()
            .flat_map(|row| Vocabulary::Everyday.files(&row.tag));
        let named = [CORE, CONTACTS, READINGS].map(str::to_owned);
        self.edition(words.chain(named))
    }

    /// What tells this edition of the towns from others.
    pub fn edition_of_towns(&self) -> String {
        self.edition([MUNICIPALITIES, READINGS].map(str::to_owned).into_iter())
    }

    fn edition(&self, files: impl Iterator<Item = String>) -> String {
        let mut digest = Sha256::new();
        for file in files {
            let text = self.text(&file).unwrap_or_default();
            digest.update((text.len() as u64).to_le_bytes());
            digest.update(text.as_bytes());
        }
        let bytes = digest.finalize();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// How many of a pack's words are read.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Vocabulary {
    /// What every screen may say.
    Everyday,
    /// That, and what only an open calculator says.
    Calculators,
}

impl Vocabulary {
    /// The files of a language.
    pub(super) fn files(self, language: &Tag) -> Vec<String> {
        let everyday = words_file(language);
        match self {
            Vocabulary::Everyday => vec![everyday],
            Vocabulary::Calculators => vec![everyday, format!("calculators-{}.json", language.as_str())],
        }
    }
}

/// The file of a language's words.
pub(super) fn words_file(language: &Tag) -> String {
    format!("words-{}.json", language.as_str())
}
