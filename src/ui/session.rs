//! What all screens share: the door, the language, the stage of the store, and a count of changes.

use super::platform;
use crate::app::{Command, Door, DoorProblem, Problem, Reply, Stage, Status};
use crate::words::{Languages, Sources, Tag, Words};
use dioxus::prelude::*;
use std::rc::Rc;

/// Shared by all screens through the context; cheap to copy.
#[derive(Clone, Copy, PartialEq)]
pub struct Session {
    door: Signal<Option<Result<Door, DoorProblem>>>,
    /// The chosen language.
    pub language: Signal<Tag>,
    /// The app's own words in that language.
    pub words: Memo<Spoken>,
    /// Where the store stands; nothing until the companion has answered.
    pub status: Signal<Option<Result<Status, Problem>>>,
    /// Counts changes of facts and marks; what depends on them is asked again.
    pub revision: Signal<u32>,
}

/// The words of one language, shared.
#[derive(Clone)]
pub struct Spoken(pub Rc<Words>);

impl PartialEq for Spoken {
    fn eq(&self, other: &Self) -> bool {
        self.0.language().tag == other.0.language().tag
    }
}

/// Opens the door and makes the session; once, at the top.
pub fn use_session() -> Session {
    let sources = use_hook(|| Rc::new(Sources::embedded().ok()));
    let languages = Rc::clone(&sources);
    let language = use_signal(move || {
        let preferred = platform::languages();
        let preferred = preferred.iter().map(String::as_str);
        languages
            .as_ref()
            .as_ref()
            .map_or_else(Tag::template, |sources| sources.languages.negotiate(preferred))
    });
    let words = use_memo(move || Spoken(Rc::new(speak(&sources, &language.read()))));
    let door = use_signal(|| None);
    let status = use_signal(|| None);
    let revision = use_signal(|| 0);
    let session = use_context_provider(|| Session {
        door,
        language,
        words,
        status,
        revision,
    });
    use_future(move || async move {
        let mut door = session.door;
        door.set(Some(platform::open_door().await));
        session.refresh_status().await;
    });
    session
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

    /// Asks the companion. What it changed is told to every screen that depends on it.
    pub async fn ask(self, command: Command) -> Result<Reply, Problem> {
        let door = match self.door.cloned() {
            Some(Ok(door)) => door,
            Some(Err(problem)) => return Err(Problem::Door(problem)),
            None => return Err(Problem::Door(DoorProblem::Lost)),
        };
        let language = self.language.peek().as_str().to_owned();
        let response = door.ask(platform::today(), &language, command).await;
        if response.changes.agenda {
            let mut revision = self.revision;
            revision += 1;
        }
        if response.changes.stage {
            Box::pin(self.refresh_status()).await;
        }
        response.reply
    }

    /// Asks again where the store stands.
    pub async fn refresh_status(self) {
        let answer = self.ask(Command::Status).await;
        let mut status = self.status;
        status.set(Some(match answer {
            Ok(Reply::Status(status)) => Ok(status),
            Ok(_) => Err(Problem::Door(DoorProblem::Lost)),
            Err(problem) => Err(problem),
        }));
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

/// Asks once, and again whenever facts, marks, the language or the stage change. Nothing until it is answered.
pub fn use_reply(command: impl Fn() -> Command + 'static) -> Resource<Result<Reply, Problem>> {
    let session = Session::of();
    use_resource(move || {
        // Reading them here makes the resource run again when they change.
        let _ = (
            session.revision.read(),
            session.language.read(),
            session.status.read(),
        );
        let command = command();
        async move { session.ask(command).await }
    })
}
