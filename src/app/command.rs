//! What a screen may ask of the companion.

use crate::calendar::Date;
use crate::facts::RecordId;
use crate::feeds::alert::AlertId;
use crate::packs::{Told, Vocabulary};
use crate::sync::Connection;
use crate::views::{FieldAt, ItemAt, PersonalNotes, PlacesAsked, Tried};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One thing asked of the companion. What concerns the person needs an open store or a draft; the rest does not.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Is there a store, is it open?
    Status,
    /// Life and its areas.
    Life,
    /// One area.
    Area {
        /// Its id.
        area: String,
    },
    /// A rule in general.
    Rule {
        /// Its id.
        rule: String,
    },
    /// All calculators.
    Calculators,
    /// A calculator with what was entered; nothing entered yet: filled in from the person's facts while they are open.
    Calculator {
        /// Its id.
        id: String,
        /// What was entered.
        told: Option<Told>,
    },
    /// A guide.
    Guide {
        /// Its id.
        guide: String,
    },
    /// The pathways: what can come next.
    Pathways,
    /// One pathway.
    Pathway {
        /// Its id.
        pathway: String,
    },
    /// All contacts.
    Contacts,
    /// All municipalities.
    Municipalities,
    /// What is near the home, a town or a point.
    Places {
        /// From where, and what is looked for.
        asked: PlacesAsked,
    },
    /// One place.
    Place {
        /// The id of its source.
        source: String,
        /// Its id there.
        id: String,
    },
    /// Keep a place among one's own things, or no more.
    KeepPlace {
        /// The id of its source.
        source: String,
        /// Its id there.
        id: String,
        /// Whether it is kept.
        keep: bool,
    },
    /// All countries.
    Countries,
    /// Who says all this, and when it was last compared with the law.
    Pack,
    /// News that came from public sources.
    Notices,
    /// What authorities announced that holds now, for the person's places or the one chosen in the public zone.
    Alerts,
    /// One of them.
    Alert {
        /// Which one.
        id: AlertId,
    },
    /// What was announced in the last month.
    AlertHistory,
    /// Choose a municipality for alerts in the public zone, or none.
    ChooseAlertArea {
        /// Its five-digit code.
        municipality: Option<String>,
    },
    /// The disaster card.
    Disaster,
    /// Write down what the disaster card shall show.
    KeepDisasterNotes {
        /// Meeting place and embassy.
        notes: PersonalNotes,
    },
    /// Look for something in everything that is public, and in what was told while it is open.
    Search {
        /// What was typed; with nothing the index is made ready.
        text: String,
    },
    /// What may happen in a life; what happened lately, where the store is open.
    Events,

    /// Begin without a lock: what is told is forgotten on closing, until a lock is chosen.
    Begin,
    /// Choose the lock and keep what was told.
    ChooseLock(Lock),
    /// Open the store.
    Unlock(Lock),
    /// Close the store.
    CloseStore,

    /// Today.
    Today,
    /// The timeline.
    Timeline,
    /// One item.
    Item {
        /// Which item.
        at: ItemAt,
    },
    /// The card for the counter.
    Counter {
        /// The rule.
        rule: String,
    },
    /// The first questions, with what was answered so far.
    StartQuestions,
    /// One question, with what was answered so far.
    Question {
        /// Which field, or whether there is any record.
        at: FieldAt,
    },
    /// Everything that was told.
    About,
    /// The people of the household, with what is next for each.
    Household,
    /// What is asked about somebody of the household, with what was answered so far.
    MemberQuestions {
        /// Their record.
        member: RecordId,
    },
    /// Tell of somebody who lives with the first person.
    AddMember {
        /// What they are to the first person.
        relation: String,
    },
    /// What was paid, month by month.
    Payments,
    /// The list of leaving the country.
    GoingHome,
    /// What can be taken along.
    Portable,
    /// The file of what was ticked.
    PortableFile {
        /// The records.
        records: BTreeSet<RecordId>,
    },
    /// Days of work, this week and the hours in seven days.
    WorkLog,
    /// Answer a question or correct a field.
    Answer {
        /// Which field.
        at: FieldAt,
        /// The answer as text, `unknown` or `declined`.
        answer: String,
    },
    /// Tell of a new thing.
    AddRecord {
        /// Which kind of thing.
        entity: String,
        /// Field and answer.
        fields: BTreeMap<String, String>,
    },
    /// Take a record back.
    RemoveRecord {
        /// Which one.
        record: RecordId,
    },
    /// It is done.
    MarkDone {
        /// Which item.
        at: ItemAt,
        /// When.
        on: Date,
    },
    /// All of this is done, as after one visit for several people. It is taken back at once.
    MarkAllDone {
        /// Which items, and whose.
        items: Vec<(Option<RecordId>, ItemAt)>,
        /// When.
        on: Date,
    },
    /// It is not done after all.
    Unmark {
        /// Which item.
        at: ItemAt,
    },
    /// What a life event asks.
    Event {
        /// Its id.
        event: String,
        /// The record that it happened to, where the person named one.
        record: Option<RecordId>,
    },
    /// What would follow from something that is only tried.
    Try {
        /// What is tried.
        tried: Tried,
    },
    /// Tell what was tried.
    KeepTried {
        /// What was tried.
        tried: Tried,
    },
    /// What follows from an event that was told.
    Plan {
        /// The record that tells of it.
        record: RecordId,
    },
    /// The public sources, and how each stands.
    Sources,
    /// Turn a public source on or off. Turning it off forgets what came from it alone.
    SetSource {
        /// Its id.
        id: String,
        /// On or off.
        on: bool,
    },
    /// Look at the public sources that are turned on.
    Sync {
        /// What the edge knows of the way out.
        connection: Connection,
        /// The person asked for it: everything that is on, whatever the connection. Otherwise only what is due.
        asked: bool,
    },
    /// Whose words are read here: who wrote what is built in, and whom the person added.
    Publishers,
    /// Look at whoever publishes at an address, before trusting them.
    LookAtPublisher {
        /// The address, or a folder where folders can be read.
        address: String,
    },
    /// What looking found so far.
    LookedAt,
    /// Forget who was looked at.
    ForgetLooked,
    /// Trust whom the person looked at, and fetch what they offer.
    TrustPublisher {
        /// Their id.
        id: String,
        /// What the edge knows of the way out.
        connection: Connection,
    },
    /// Remove a publisher with all that they brought.
    RemovePublisher {
        /// Their id.
        id: String,
    },
    /// Ask every trusted publisher for what is new.
    UpdatePublishers {
        /// What the edge knows of the way out.
        connection: Connection,
        /// The person wishes it now; otherwise only those are asked whose time has come, where it costs nothing.
        asked: bool,
    },
    /// How far that is.
    UpdateState,
    /// Stop it. What has come is kept.
    CancelUpdate,
    /// What an update that waits would change for the person.
    Waiting,
    /// Let it take effect.
    UseWaiting,
    /// How far that is.
    SyncState,
    /// Stop it. What has come is kept.
    CancelSync,
    /// Take the last change back.
    Undo,
}

impl Command {
    /// How many of the pack's words its reply may use.
    pub fn vocabulary(&self) -> Vocabulary {
        match self {
            Command::Calculator { .. } => Vocabulary::Calculators,
            _ => Vocabulary::Everyday,
        }
    }

    /// Whether its reply quotes articles, so that the law texts are needed.
    pub fn shows_law(&self) -> bool {
        matches!(
            self,
            Command::Item { .. }
                | Command::Rule { .. }
                | Command::Guide { .. }
                | Command::Pathway { .. }
                | Command::Calculator { .. }
        )
    }

    /// Whether it needs to know how public sources are reached.
    pub fn asks_sources(&self) -> bool {
        matches!(self, Command::Sources | Command::Sync { .. })
    }

    /// Whether its reply tells of alerts, so that the tables of areas and their official names are needed.
    pub fn shows_alerts(&self) -> bool {
        matches!(
            self,
            Command::Alerts | Command::Alert { .. } | Command::AlertHistory
        )
    }

    /// Whether it changes what was told, so that [`Command::Undo`] can take it back.
    pub fn can_be_undone(&self) -> bool {
        matches!(
            self,
            Command::Answer { .. }
                | Command::AddRecord { .. }
                | Command::AddMember { .. }
                | Command::RemoveRecord { .. }
                | Command::KeepTried { .. }
                | Command::MarkDone { .. }
                | Command::MarkAllDone { .. }
                | Command::Unmark { .. }
        )
    }
}

/// How the store is locked. Never printed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// By something that the person knows.
    Passphrase(String),
    /// By the system keystore of this device.
    Keystore,
}
