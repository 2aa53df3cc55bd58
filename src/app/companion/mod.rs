//! The companion: joins the rooms below and answers one request at a time.

mod alerts;
#[cfg(test)]
mod alerts_tests;
#[cfg(test)]
mod asked_tests;
mod calculate;
mod concerns;
mod disaster;
mod events;
#[cfg(test)]
mod events_tests;
mod facts;
mod household;
#[cfg(test)]
mod household_tests;
mod lock;
mod pathways;
mod personal;
mod places;
#[cfg(test)]
mod places_tests;
mod public;
mod publishers;
#[cfg(all(test, feature = "kit"))]
mod publishers_tests;
mod records;
mod search;
mod sources;
mod tell;
#[cfg(test)]
mod tests;
mod waiting;
mod work_log;

use super::{Changes, Command, Problem, Reply, Request, Response};
use crate::agenda::Change;
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::packs::{LAWS, MIRROR, READINGS, Shelf};
use crate::store::content::Edition;
use crate::store::{Content, Place, Store, StoreError};
use crate::sync::Net;
use crate::views::{FieldAt, Reading};
use crate::words::{Languages, Sources, Tag};
use jiff::Timestamp;
use publishers::{Looking, Updating};
use sources::Syncing;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

/// Answers requests, one after the other, on a thread or in a worker of its own.
pub struct Companion {
    place: Place,
    languages: Languages,
    /// What is built in, and what a page fetched from beside the program.
    beside: Shelf,
    /// That, with what trusted publishers brought over it.
    shelf: Shelf,
    /// Whether what was fetched in earlier times is on the shelf.
    shelved: bool,
    content: Option<Reading>,
    vault: Vault,
    /// What others publish, opened when it is first needed; a task that fetches holds it as well.
    public: Option<Public>,
    /// What search keeps between two questions.
    searching: search::Searching,
    /// What was begun and goes on between two requests.
    begun: Vec<Task>,
    /// The way out, started when it is first needed.
    net: Option<Rc<dyn Net>>,
    /// Public sources being looked at, or how the last look went.
    syncing: Option<Syncing>,
    /// Somebody is looked at.
    looking: Option<Looking>,
    /// Trusted publishers are asked for what is new, or how the last time went.
    updating: Option<Updating>,
    /// The update whose effect was shown last: the only one to which the person can say yes.
    shown: Option<(String, Edition)>,
    /// Whether this very machine may be asked without https; only tests and publishers at their own desk.
    loopback: bool,
    /// Questions that were answered with "I don't know", until the app is closed.
    skipped: BTreeMap<Whose, BTreeSet<FieldAt>>,
    /// So many entries of the store's log are what the person did last, and are taken back together.
    grouped: usize,
    /// What changed since each person's agenda was last looked at, until the app is closed.
    news: BTreeMap<Whose, Vec<Change>>,
}

/// Something that takes long, begun by a request and carried on between others.
pub(super) type Task = Pin<Box<dyn Future<Output = ()>>>;

/// The public database, shared with what is being fetched into it. Both live on one thread.
pub(super) type Public = Rc<RefCell<Content>>;

/// What is known of the person.
enum Vault {
    /// Nothing is open.
    Closed,
    /// Told, and forgotten on closing until a lock is chosen.
    Draft(Store),
    /// The store is open.
    Open(Store),
}

/// Who of the household: their record, or nothing for the first person.
type Whose = Option<RecordId>;

/// One request, with what the edge told.
struct Asked<'a> {
    today: Date,
    now: Timestamp,
    language: &'a str,
    whose: Whose,
}

impl Companion {
    /// A companion whose data live at a place. Nothing is written there before a lock is chosen.
    pub fn new(place: Place) -> Self {
        Self {
            place,
            languages: Sources::embedded()
                .map(|sources| sources.languages)
                .unwrap_or_default(),
            beside: Shelf::built_in(),
            shelf: Shelf::built_in(),
            shelved: false,
            content: None,
            vault: Vault::Closed,
            public: None,
            searching: search::Searching::default(),
            begun: Vec::new(),
            net: None,
            syncing: None,
            looking: None,
            updating: None,
            shown: None,
            loopback: false,
            skipped: BTreeMap::new(),
            grouped: 1,
            news: BTreeMap::new(),
        }
    }

    /// The same, allowed to ask this very machine without https.
    #[must_use]
    pub fn with_loopback(mut self, allowed: bool) -> Companion {
        self.loopback = allowed;
        self
    }

    /// Carries out one request.
    pub fn handle(&mut self, request: Request) -> Response {
        let Request {
            id,
            moment,
            language,
            whose,
            command,
        } = request;
        let mut changes = Changes::default();
        let asked = Asked {
            today: moment.today,
            now: moment.now,
            language: &language,
            whose,
        };
        self.shelve_once();
        self.settle_sync(&mut changes);
        self.settle_update(&asked, &mut changes);
        let reply = self.carry_out(command, &asked, &mut changes);
        if changes != Changes::default() {
            self.searching.forget_own();
        }
        Response { id, reply, changes }
    }

    fn carry_out(
        &mut self,
        command: Command,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        if command.can_be_undone() {
            self.grouped = 1;
        }
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
            Command::MarkAllDone { items, on } => self.mark_all_done(&items, on, asked, changes),
            Command::Unmark { at } => self.unmark(&at, asked, changes),
            Command::Undo => self.undo(asked, changes),
            Command::Alerts => self.alerts(asked),
            Command::Alert { id } => self.alert(&id, asked),
            Command::AlertHistory => self.alert_history(asked),
            Command::ChooseAlertArea { municipality } => self.choose_alert_area(municipality.as_deref()),
            Command::Disaster => self.disaster(asked),
            Command::KeepDisasterNotes { notes } => self.keep_disaster_notes(&notes),
            Command::Today => self.today(asked),
            Command::Timeline => self.timeline(asked),
            Command::Item { at } => self.item(&at, asked),
            Command::StartQuestions => self.start_questions(asked),
            Command::Question { at } => self.question(&at, asked),
            Command::About => self.about(asked),
            Command::Household => self.household_view(asked),
            Command::MemberQuestions { member } => self.member_questions(member, asked),
            Command::AddMember { relation } => self.add_member(&relation, asked, changes),
            Command::Payments => self.payments(asked),
            Command::GoingHome => self.going_home(asked),
            Command::Portable => self.portable(asked),
            Command::PortableFile { records } => self.portable_file(&records, asked),
            Command::Events => self.events(asked),
            Command::Event { event, record } => self.event(&event, record, asked),
            Command::Try { tried } => self.try_out(&tried, asked),
            Command::KeepTried { tried } => self.keep_tried(&tried, asked, changes),
            Command::Plan { record } => self.plan(record, asked),
            Command::WorkLog => self.work_log(asked),
            Command::Life => self.life(asked),
            Command::Area { area } => self.area(&area, asked),
            Command::Rule { rule } => self.rule(&rule, asked),
            Command::Guide { guide } => self.guide(&guide, asked),
            Command::Counter { rule } => self.counter(&rule, asked),
            Command::Calculators => self.calculators(asked),
            Command::Calculator { id, told } => self.calculator(&id, told, asked),
            Command::Pathways => self.pathways(asked),
            Command::Pathway { pathway } => self.pathway(&pathway, asked),
            Command::Contacts => self.contacts(asked),
            Command::Municipalities => self.municipalities(asked),
            Command::Places { asked: wanted } => self.places(&wanted, asked),
            Command::Place { source, id } => self.place(&source, &id, asked),
            Command::KeepPlace { source, id, keep } => self.keep_place(&source, &id, keep, asked),
            Command::Countries => self.countries(asked),
            Command::Pack => self.pack(asked),
            Command::Notices => self.notices(asked),
            Command::Sources => self.sources(asked),
            Command::SetSource { id, on } => self.set_source(&id, on, asked, changes),
            Command::Sync {
                connection,
                asked: wished,
            } => self.sync(connection, wished, asked),
            Command::SyncState => self.sync_told(asked),
            Command::Publishers => self.publishers(asked),
            Command::LookAtPublisher { address } => self.look_at(&address, asked),
            Command::LookedAt => self.looked(asked),
            Command::ForgetLooked => self.forget_looked(),
            Command::TrustPublisher { id, connection } => {
                self.trust_publisher(&id, connection, asked, changes)
            }
            Command::RemovePublisher { id } => self.remove_publisher(&id, changes),
            Command::UpdatePublishers {
                connection,
                asked: wished,
            } => self.update_publishers(connection, wished, asked),
            Command::UpdateState => self.update_state(asked, changes),
            Command::CancelUpdate => Ok(self.cancel_update()),
            Command::Waiting => self.waiting(asked, changes),
            Command::UseWaiting => self.use_waiting(changes),
            Command::CancelSync => Ok(self.cancel_sync()),
            Command::Search { text } => self.search(&text, asked),
        }
    }

    /// The files that a request needs and that are not here yet. Only a page ever lacks one; it fetches them first.
    pub fn lacking(&self, request: &Request) -> Vec<String> {
        let mut files = self.shelf.lacking(
            &self.languages,
            &tag(&request.language),
            request.command.vocabulary(),
        );
        if request.command.shows_law() && self.shelf.text(LAWS).is_none() {
            files.push(LAWS.to_owned());
        }
        // A browser asks a mirror; on machines nothing is ever fetched here.
        if cfg!(target_arch = "wasm32") && request.command.asks_sources() && self.shelf.text(MIRROR).is_none()
        {
            files.push(MIRROR.to_owned());
        }
        // Whoever hears alerts from a mirror may need them when no network is left.
        let hears = request.command.asks_sources() && self.mirror().is_some();
        if request.command.shows_alerts() || hears {
            let needed = alerts::files(&tag(&request.language));
            files.extend(needed.into_iter().filter(|file| self.shelf.text(file).is_none()));
        }
        if matches!(request.command, Command::Search { .. }) && self.shelf.text(READINGS).is_none() {
            files.push(READINGS.to_owned());
        }
        files
    }

    /// What was begun since this was last asked; whoever called [`Companion::handle`] carries it on.
    pub(super) fn begun(&mut self) -> Vec<Task> {
        std::mem::take(&mut self.begun)
    }

    /// The public database; a copy in memory where the disk gives none.
    fn public(&mut self) -> Result<Public, Problem> {
        if let Some(public) = &self.public {
            return Ok(public.clone());
        }
        let content = Content::open(&self.place).or_else(|_| Content::in_memory());
        let public = Rc::new(RefCell::new(
            content.map_err(|error: StoreError| Problem::from(error))?,
        ));
        Ok(self.public.insert(public).clone())
    }

    /// Takes a file that was lacking. Words that came late are read with the next request.
    pub fn supply(&mut self, name: &str, text: String) {
        self.beside.add(name, text.clone());
        self.shelf.add(name, text);
        self.content = None;
        self.searching.forget_pack();
    }

    /// Reads the pack once, and the words again when the language changes.
    fn content(&mut self, language: &str) -> Result<&Reading, Problem> {
        let tag = tag(language);
        let content = match self.content.take() {
            Some(content) => content.speaking(&tag, &self.shelf),
            None => Reading::open(&tag, &self.shelf).map_err(|_| Problem::Pack)?,
        };
        Ok(self.content.insert(content))
    }

    /// The same with the law texts.
    fn content_with_laws(&mut self, language: &str) -> Result<&Reading, Problem> {
        self.content(language)?;
        let content = self.content.take().ok_or(Problem::Pack)?;
        let content = content.with_laws(&self.shelf).map_err(|_| Problem::Pack)?;
        Ok(self.content.insert(content))
    }

    /// The same with the words of calculators and the law texts.
    fn content_for_calculators(&mut self, language: &str) -> Result<&Reading, Problem> {
        self.content_with_laws(language)?;
        let content = self.content.take().ok_or(Problem::Pack)?;
        Ok(self.content.insert(content.with_calculators(&self.shelf)))
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

/// A language that nobody knows is read in English.
fn tag(language: &str) -> Tag {
    Tag::parse(language).unwrap_or_else(|_| Tag::template())
}
