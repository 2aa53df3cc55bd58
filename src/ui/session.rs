//! What all screens share: the door, the language, the stage of the store, and a count of changes.

use super::parts::phrase::Phrase;
use super::phrases::phrase;
use super::platform;
use super::settings::Settings;
use crate::app::{Command, Door, DoorProblem, Problem, Reply, Stage, Status};
use crate::facts::RecordId;
use crate::words::{Languages, Messages, Sources, Tag, Text, Words};
use dioxus::prelude::*;
use std::rc::Rc;

/// Shared by all screens through the context; cheap to copy.
#[derive(Clone, Copy, PartialEq)]
pub struct Session {
    door: Signal<Option<Result<Door, DoorProblem>>>,
    /// Language and look, as chosen.
    pub settings: Signal<Settings>,
    /// The language in use.
    pub language: Memo<Tag>,
    /// The app's own words in that language.
    pub words: Memo<Spoken>,
    /// Where the store stands; nothing until the companion has answered.
    pub status: Signal<Option<Result<Status, Problem>>>,
    /// Who of the household is looked at; nothing for the first person. Every request says so.
    pub whose: Signal<Option<RecordId>>,
    /// Counts changes of facts and marks; what depends on them is asked again.
    pub revision: Signal<u32>,
    /// What has just been done.
    pub toast: Signal<Option<Toast>>,
}

/// What has just been done, to be said for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toast {
    /// A change was saved and can be taken back.
    Saved,
    /// The last change was taken back.
    TakenBack,
    /// What was told is kept behind a lock now.
    Kept,
}

/// The words of one language, shared.
#[derive(Clone)]
pub struct Spoken(pub Rc<Words>);

impl PartialEq for Spoken {
    fn eq(&self, other: &Self) -> bool {
        self.0.language().tag == other.0.language().tag
    }
}

impl Spoken {
    /// One of the app's own messages, ready for a part.
    pub fn say(&self, message: impl FnOnce(Messages<'_>) -> Text) -> Phrase {
        phrase(&message(self.0.say()))
    }
}

/// Opens the door and makes the session; once, at the top.
pub fn use_session() -> Session {
    let sources = use_hook(|| Rc::new(Sources::embedded().ok()));
    let settings = use_signal(Settings::read);
    let device = use_hook(|| device_language(&sources));
    let language = use_memo(move || settings.read().language.clone().unwrap_or_else(|| device.clone()));
    let words = use_memo(move || Spoken(Rc::new(speak(&sources, &language.read()))));
    let door = use_signal(|| None);
    let status = use_signal(|| None);
    let whose = use_signal(|| None);
    let revision = use_signal(|| 0);
    let toast = use_signal(|| None);
    let session = use_context_provider(|| Session {
        door,
        settings,
        language,
        words,
        status,
        whose,
        revision,
        toast,
    });
    use_future(move || session.open());
    use_effect(move || session.keep_settings());
    session
}

fn device_language(sources: &Option<Sources>) -> Tag {
    let preferred = platform::languages();
    let preferred = preferred.iter().map(String::as_str);
    sources
        .as_ref()
        .map_or_else(Tag::template, |sources| sources.languages.negotiate(preferred))
}

fn speak(sources: &Option<Sources>, tag: &Tag) -> Words {
    let none = Sources {
        languages: Languages::default(),
        app: Default::default(),
        packs: Vec::new(),
    };
    Words::new(sources.as_ref().unwrap_or(&none), tag)
}

impl Session {
    /// The session of this app.
    pub fn of() -> Session {
        use_context()
    }

    /// Opens the door; again where it could not be opened.
    pub async fn open(self) {
        let mut door = self.door;
        door.set(Some(platform::open_door().await));
        self.refresh_status().await;
    }

    /// Settings are written once there is something stored behind a lock: nothing is, before that.
    fn keep_settings(self) {
        let settings = self.settings.read().clone();
        let stored = matches!(
            self.stage(),
            Some(Stage::Open | Stage::LockedByPassphrase | Stage::LockedByKeystore)
        );
        if stored && settings != Settings::read() {
            settings.write();
        }
    }

    /// Asks the companion. What it changed is told to every screen that depends on it, and can be undone.
    pub async fn ask(self, command: Command) -> Result<Reply, Problem> {
        let undoable = command.can_be_undone();
        let reply = self.ask_quietly(command).await;
        if undoable && reply.is_ok() {
            self.say(Toast::Saved);
        }
        reply
    }

    /// The same without a word about it, as for the first questions.
    pub async fn ask_quietly(self, command: Command) -> Result<Reply, Problem> {
        let whose = *self.whose.peek();
        self.ask_of(whose, command).await
    }

    /// The same of somebody of the household, whoever is looked at.
    pub async fn ask_of(self, whose: Option<RecordId>, command: Command) -> Result<Reply, Problem> {
        let door = match self.door.cloned() {
            Some(Ok(door)) => door,
            Some(Err(problem)) => return Err(Problem::Door(problem)),
            None => return Err(Problem::Door(DoorProblem::Lost)),
        };
        let language = self.language.peek().as_str().to_owned();
        let response = door.ask(platform::moment(), &language, whose, command).await;
        if response.changes.agenda {
            let mut revision = self.revision;
            revision += 1;
        }
        if response.changes.stage {
            Box::pin(self.refresh_status()).await;
            Box::pin(self.look_quietly()).await;
        }
        response.reply
    }

    /// Looks at the public sources that are turned on, and at the publishers that are trusted, where they are due: when the store was opened. Nobody waits for it.
    async fn look_quietly(self) {
        if self.stage() == Some(Stage::Open) {
            let connection = platform::connection();
            let quietly = Command::Sync {
                connection,
                asked: false,
            };
            // Without a network yesterday's content stays, and the screen of sources says so.
            let _ = self.ask_quietly(quietly).await;
            let publishers = Command::UpdatePublishers {
                connection,
                asked: false,
            };
            let _ = self.ask_quietly(publishers).await;
        }
    }

    /// Takes the last change back.
    pub async fn undo(self) {
        if let Ok(Reply::Undone(true)) = self.ask_quietly(Command::Undo).await {
            self.say(Toast::TakenBack);
        }
    }

    /// Says for a while what has been done.
    pub fn say(self, said: Toast) {
        let mut toast = self.toast;
        toast.set(Some(said));
    }

    /// Asks again where the store stands.
    pub async fn refresh_status(self) {
        let answer = self.ask_quietly(Command::Status).await;
        let mut status = self.status;
        status.set(Some(match answer {
            Ok(Reply::Status(status)) => {
                self.turn_back_if_closed(status.stage);
                Ok(status)
            }
            Ok(_) => Err(Problem::Door(DoorProblem::Lost)),
            Err(problem) => Err(problem),
        }));
    }

    /// Behind a lock nobody is looked at and nothing is being tried: it opens with the first person again.
    fn turn_back_if_closed(self, stage: Stage) {
        if !matches!(stage, Stage::Open | Stage::Draft) {
            let mut whose = self.whose;
            whose.set(None);
            super::screens::events::forget();
            super::screens::places::forget();
        }
    }

    /// Where the store stands, once that is known.
    pub fn stage(self) -> Option<Stage> {
        self.status
            .read()
            .as_ref()
            .and_then(|status| status.as_ref().ok())
            .map(|status| status.stage)
    }
}

/// Asks once, and again whenever facts, marks, the language, the stage or whose they are change. Nothing until it is answered.
pub fn use_reply(command: impl Fn() -> Command + 'static) -> Resource<Result<Reply, Problem>> {
    let session = Session::of();
    use_resource(move || {
        // Reading them here makes the resource run again when they change.
        let _ = (
            session.revision.read(),
            session.language.read(),
            session.status.read(),
            session.whose.read(),
        );
        let command = command();
        async move { session.ask_quietly(command).await }
    })
}
