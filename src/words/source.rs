//! Where words come from: the app's own, and those of packs, both as text that has not been read yet.

use super::embedded;
use super::language::{Languages, LanguagesError, Tag};
use super::ledger::LEDGER;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A file of messages, with the name that a fault in it is reported under.
#[derive(Clone, Debug)]
pub struct WordFile {
    /// For people: `vi/agenda.ftl`.
    pub name: String,
    /// Its content.
    pub text: Cow<'static, str>,
}

/// What one language of one source consists of.
#[derive(Clone, Debug, Default)]
pub(super) struct LanguageFiles {
    pub messages: Vec<WordFile>,
    pub ledger: Option<WordFile>,
}

/// The words of the app or of one pack, by language. English is the template.
#[derive(Clone, Debug, Default)]
pub struct Source(BTreeMap<Tag, LanguageFiles>);

impl Source {
    /// No words yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file: a ledger if it is called `ledger.json`, else messages.
    pub fn add(&mut self, tag: &Tag, name: &str, text: impl Into<Cow<'static, str>>) {
        let files = self.0.entry(tag.clone()).or_default();
        let file = WordFile {
            name: format!("{tag}/{name}"),
            text: text.into(),
        };
        if name == LEDGER {
            files.ledger = Some(file);
        } else {
            files.messages.push(file);
        }
    }

    /// The app's own words, as built in.
    pub fn embedded() -> Self {
        let mut source = Self::new();
        for (folder, name, text) in embedded::FILES {
            if let Ok(tag) = Tag::parse(folder) {
                source.add(&tag, name, *text);
            }
        }
        source
    }

    /// The languages that have files here.
    pub fn tags(&self) -> impl Iterator<Item = &Tag> {
        self.0.keys()
    }

    pub(super) fn files(&self, tag: &Tag) -> Option<&LanguageFiles> {
        self.0.get(tag)
    }
}

/// Everything that words are chosen from.
#[derive(Clone, Debug)]
pub struct Sources {
    /// The languages that can be chosen.
    pub languages: Languages,
    /// The app's own words. No pack can replace one of them.
    pub app: Source,
    /// The packs' words, the most trusted pack first.
    pub packs: Vec<Source>,
}

impl Sources {
    /// The app's words and languages as built in, without any pack.
    pub fn embedded() -> Result<Self, LanguagesError> {
        let languages = Languages::parse(embedded::LANGUAGES)?;
        Ok(Self {
            languages,
            app: Source::embedded(),
            packs: Vec::new(),
        })
    }

    /// These and one more pack.
    #[must_use]
    pub fn with_pack(mut self, pack: Source) -> Self {
        self.packs.push(pack);
        self
    }
}
