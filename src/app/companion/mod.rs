//! The companion: joins the rooms below and answers one request at a time.

mod facts;
mod lock;
mod personal;
mod public;
mod tell;
#[cfg(test)]
mod tests;

use super::{Changes, Command, Problem, Reply, Request, Response};
use crate::calendar::Date;
use crate::packs::{Japan, LawTexts, Places};
use crate::store::{Place, Store};
use crate::views::{ChangeView, FieldAt, Scene};
use crate::words::{Tag, Words};
use std::collections::BTreeSet;

/// Answers requests, one after the other, on a thread or in a worker of its own.
pub struct Companion {
    place: Place,
    content: Option<Content>,
    vault: Vault,
    /// Questions that were answered with "I don't know", until the app is closed.
    skipped: BTreeSet<FieldAt>,
    /// What changed since the person last looked, until the app is closed.
    news: Option<Vec<ChangeView>>,
}

/// The built-in pack and the words in use; read with the first request that needs them.
struct Content {
    japan: Japan,
    places: Places,
    laws: LawTexts,
    words: Words,
    official: Words,
}

/// What is known of the person.
enum Vault {
    /// Nothing is open.
    Closed,
    /// Told, and forgotten on closing until a lock is chosen.
    Draft(Store),
    /// The store is open.
    Open(Store),
}

/// One request, with what the edge told.
struct Asked<'a> {
    today: Date,
    language: &'a str,
}

impl Companion {
    /// A companion whose data live at a place. Nothing is written there before a lock is chosen.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            content: None,
            vault: Vault::Closed,
            skipped: BTreeSet::new(),
            news: None,
        }
    }

    /// Carries out one request.
    pub fn handle(&mut self, request: Request) -> Response {
        let Request {
            id,
            today,
            language,
            command,
        } = request;
        let mut changes = Changes::default();
        let asked = Asked {
            today,
            language: &language,
        };
        let reply = self.carry_out(command, &asked, &mut changes);
        Response { id, reply, changes }
    }

    fn carry_out(
        &mut self,
        command: Command,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        match command {
            Command::Status => self.status(),
            Command::Begin => self.begin(changes),
            Command::ChooseLock(lock) => self.choose_lock(lock, changes),
            Command::Unlock(lock) => self.unlock(lock, changes),
            Command::CloseStore => Ok(self.close(changes)),
            Command::Answer { at, answer } => self.answer(&at, &answer, asked, changes),
            Command::AddRecord { entity, fields } => self.add_record(&entity, &fields, asked, changes),
            Command::RemoveRecord { record } => self.remove_record(record, asked, changes),
            Command::MarkDone { at, on } => self.mark_done(&at, on, asked, changes),
            Command::Unmark { at } => self.unmark(&at, asked, changes),
            Command::Undo => self.undo(asked, changes),
            Command::Today => self.today(asked),
            Command::Timeline => self.timeline(asked),
            Command::Item { at } => self.item(&at, asked),
            Command::StartQuestions => self.start_questions(asked),
            Command::Question { at } => self.question(&at, asked),
            Command::About => self.about(asked),
            Command::Life => self.life(asked),
            Command::Area { area } => self.area(&area, asked),
            Command::Rule { rule } => self.rule(&rule, asked),
            Command::Counter { rule } => self.counter(&rule, asked),
            Command::Contacts => self.contacts(asked),
            Command::Municipalities => self.municipalities(asked),
            Command::Countries => self.countries(asked),
            Command::Pack => self.pack(asked),
        }
    }

    /// Reads the pack once, and the words again when the language changes.
    fn content(&mut self, language: &str) -> Result<&Content, Problem> {
        let tag = Tag::parse(language).unwrap_or_else(|_| Tag::template());
        let content = match self.content.take() {
            Some(content) if content.words.language().tag == tag => content,
            Some(content) => Content {
                words: content.japan.words(&tag),
                ..content
            },
            None => Content::read(&tag)?,
        };
        Ok(self.content.insert(content))
    }

    fn store(&self) -> Result<&Store, Problem> {
        match &self.vault {
            Vault::Open(store) | Vault::Draft(store) => Ok(store),
            Vault::Closed => Err(Problem::Locked),
        }
    }

    fn store_mut(&mut self) -> Result<&mut Store, Problem> {
        match &mut self.vault {
            Vault::Open(store) | Vault::Draft(store) => Ok(store),
            Vault::Closed => Err(Problem::Locked),
        }
    }
}

impl Content {
    fn read(language: &Tag) -> Result<Content, Problem> {
        let japan = Japan::open().map_err(|_| Problem::Pack)?;
        let places = japan.places().map_err(|_| Problem::Pack)?;
        let laws = japan.laws().map_err(|_| Problem::Pack)?;
        let words = japan.words(language);
        let official = Tag::parse(&japan.pack.manifest.official).unwrap_or_else(|_| Tag::template());
        let official = japan.words(&official);
        Ok(Content {
            japan,
            places,
            laws,
            words,
            official,
        })
    }

    fn scene(&self) -> Scene<'_> {
        Scene {
            pack: &self.japan.pack,
            places: &self.places,
            laws: &self.laws,
            words: &self.words,
            official: &self.official,
        }
    }
}
