use super::*;
use crate::agenda::State;
use crate::app::{Lock, Stage, StoreProblem};
use crate::views::{ItemAt, TodayView};
use std::collections::BTreeMap;
use std::path::Path;

const ON: &str = "2026-11-13";
const PASSPHRASE: &str = "four quiet words here";

struct Person {
    companion: Companion,
}

impl Person {
    fn new(home: &Path) -> Person {
        Person {
            companion: Companion::new(Place::Folder(home.to_owned())),
        }
    }

    fn ask(&mut self, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(ON.parse().unwrap()),
            language: "en".to_owned(),
            whose: None,
            command,
        };
        self.companion.handle(request).reply
    }

    fn tell(&mut self, entity: &str, fields: &[(&str, &str)]) {
        let fields = fields
            .iter()
            .map(|(field, answer)| ((*field).to_owned(), (*answer).to_owned()));
        let command = Command::AddRecord {
            entity: entity.to_owned(),
            fields: fields.collect::<BTreeMap<_, _>>(),
        };
        assert!(matches!(self.ask(command), Ok(Reply::Added(_))));
    }

    /// Scenario S01: landed on 9 November, moved in on the 12th.
    fn arrives(&mut self) {
        self.ask(Command::Begin).unwrap();
        self.tell("person", &[("born", "2004-05-01"), ("nationality", "NP")]);
        self.tell(
            "stay",
            &[
                ("status", "student"),
                ("landed", "2026-11-09"),
                ("until", "2028-11-08"),
            ],
        );
        self.tell(
            "home",
            &[
                ("moved-in", "2026-11-12"),
                ("municipality", "13116"),
                ("previous", "abroad"),
            ],
        );
    }

    fn today(&mut self) -> TodayView {
        match self.ask(Command::Today) {
            Ok(Reply::Today(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn state_of(&mut self, rule: &str) -> Option<State> {
        let view = self.today();
        view.groups
            .iter()
            .flat_map(|group| &group.cards)
            .find(|card| card.at.rule == rule)
            .map(|card| card.state)
    }

    fn stage(&mut self) -> Stage {
        match self.ask(Command::Status) {
            Ok(Reply::Status(status)) => status.stage,
            other => panic!("{other:?}"),
        }
    }

    /// A record's number, as the screens know it from "About me".
    fn record(&mut self, entity: &str) -> crate::facts::RecordId {
        match self.ask(Command::About) {
            Ok(Reply::About(view)) => {
                view.entities
                    .iter()
                    .find(|known| known.id == entity)
                    .unwrap()
                    .records[0]
                    .id
            }
            other => panic!("{other:?}"),
        }
    }
}

fn at(record: crate::facts::RecordId) -> ItemAt {
    ItemAt {
        rule: "community.move-in".to_owned(),
        record: Some(record),
    }
}

#[test]
fn what_is_told_before_a_lock_is_chosen_is_forgotten_on_closing() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("store");
    let mut person = Person::new(&folder);
    assert_eq!(person.stage(), Stage::New);
    person.arrives();
    assert_eq!(person.state_of("community.move-in"), Some(State::DueSoon));
    assert!(!folder.exists(), "nothing is written before a lock is chosen");
    assert_eq!(Person::new(&folder).stage(), Stage::New);
}

#[test]
fn a_chosen_passphrase_keeps_what_was_told_and_a_wrong_one_is_told_plainly() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    person
        .ask(Command::ChooseLock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    assert_eq!(person.stage(), Stage::Open);
    drop(person);

    let mut person = Person::new(home.path());
    assert_eq!(person.stage(), Stage::LockedByPassphrase);
    assert_eq!(person.ask(Command::Today).unwrap_err(), Problem::Locked);
    let wrong = person.ask(Command::Unlock(Lock::Passphrase(
        "four other words here".to_owned(),
    )));
    assert_eq!(wrong.unwrap_err(), Problem::Store(StoreProblem::WrongPassphrase));
    person
        .ask(Command::Unlock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    assert_eq!(person.state_of("community.move-in"), Some(State::DueSoon));
}

#[test]
fn the_public_zone_opens_while_locked_and_shows_nothing_personal() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    let Ok(Reply::Area(view)) = person.ask(Command::Area {
        area: "work".to_owned(),
    }) else {
        panic!()
    };
    assert!(view.mine.is_empty() && !view.rules.is_empty());
    assert!(matches!(
        person.ask(Command::Counter {
            rule: "community.move-in".to_owned()
        }),
        Ok(Reply::Counter(_))
    ));
    for personal in [Command::Today, Command::Timeline, Command::About, Command::Undo] {
        assert_eq!(person.ask(personal).unwrap_err(), Problem::Locked);
    }
}

#[test]
fn done_is_remembered_and_can_be_undone() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    let record = person.record("home");
    person
        .ask(Command::MarkDone {
            at: at(record),
            on: "2026-11-13".parse().unwrap(),
        })
        .unwrap();
    assert_eq!(person.state_of("community.move-in"), Some(State::Done));
    assert!(matches!(person.ask(Command::Undo), Ok(Reply::Undone(true))));
    assert_eq!(person.state_of("community.move-in"), Some(State::DueSoon));
}

#[test]
fn a_bad_answer_changes_nothing_and_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    let record = person.record("home");
    let at = FieldAt {
        entity: "home".to_owned(),
        field: Some("moved-in".to_owned()),
        record: Some(record),
    };
    let answer = person.ask(Command::Answer {
        at,
        answer: "2026-02-30".to_owned(),
    });
    assert!(matches!(answer, Err(Problem::Answer(_))));
    assert_eq!(person.state_of("community.move-in"), Some(State::DueSoon));
}

#[test]
fn a_question_that_is_answered_is_not_asked_again_and_neither_is_i_do_not_know() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    let mut asked = Vec::new();
    while let Some(question) = person.today().question {
        assert!(!asked.contains(&question.at), "asked twice: {:?}", question.at);
        asked.push(question.at.clone());
        person
            .ask(Command::Answer {
                at: question.at,
                answer: "unknown".to_owned(),
            })
            .unwrap();
    }
    assert!(!asked.is_empty());
}

#[test]
fn telling_that_there_is_no_job_is_an_answer() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    let at = FieldAt {
        entity: "job".to_owned(),
        field: None,
        record: None,
    };
    person
        .ask(Command::Answer {
            at: at.clone(),
            answer: "no".to_owned(),
        })
        .unwrap();
    assert!(person.today().question.is_none_or(|question| question.at != at));
    assert_eq!(person.state_of("work.minimum-wage"), None);
    person.tell("job", &[("started", "2026-11-13")]);
    assert_eq!(person.state_of("work.minimum-wage"), Some(State::Standing));
}

#[test]
fn what_changed_is_told_in_the_language_of_the_asking_and_only_until_it_was_seen() {
    let home = tempfile::tempdir().unwrap();
    let mut person = Person::new(home.path());
    person.arrives();
    person
        .ask(Command::ChooseLock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    assert!(person.today().changes.is_empty(), "nothing was seen before");
    person.tell("job", &[("started", "2026-11-13")]);
    drop(person);

    let mut person = Person::new(home.path());
    person
        .ask(Command::Unlock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    let told = person.today().changes;
    assert!(
        told.iter().any(|change| change.at.rule == "work.minimum-wage"),
        "{told:?}"
    );
    let again = person.companion.handle(Request {
        id: 2,
        moment: crate::app::Moment::on(ON.parse().unwrap()),
        language: "vi".to_owned(),
        whose: None,
        command: Command::Today,
    });
    let Ok(Reply::Today(view)) = again.reply else {
        panic!()
    };
    assert_eq!(view.changes.len(), told.len());
    assert!(
        view.changes
            .iter()
            .all(|change| change.title.lang.as_str() == "vi")
    );
    drop(person);

    let mut person = Person::new(home.path());
    person
        .ask(Command::Unlock(Lock::Passphrase(PASSPHRASE.to_owned())))
        .unwrap();
    assert!(person.today().changes.is_empty());
}
