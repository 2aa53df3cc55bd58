use super::*;
use crate::facts::{FactProblem, ProblemKind, RecordId};
use crate::views::{AboutView, Tried, TriedView};
use jiff::civil::date;
use std::collections::BTreeMap;

struct Person {
    companion: Companion,
    _home: tempfile::TempDir,
}

fn answers(told: &[(&str, &str)]) -> BTreeMap<String, String> {
    let pair = |(path, answer): &(&str, &str)| ((*path).to_owned(), (*answer).to_owned());
    told.iter().map(pair).collect()
}

fn moved(day: &str) -> Tried {
    Tried::Event {
        event: "moved".into(),
        record: None,
        answers: answers(&[("home.moved-in", day), ("home.previous", "other-municipality")]),
    }
}

impl Person {
    fn new() -> Person {
        let home = tempfile::tempdir().unwrap();
        let mut person = Person {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            _home: home,
        };
        person.ask(Command::Begin).unwrap();
        for (entity, fields) in [
            ("stay", &[("status", "permanent-resident")][..]),
            (
                "home",
                &[
                    ("moved-in", "2020-02-01"),
                    ("previous", "abroad"),
                    ("address-notified", "2020-02-03"),
                ],
            ),
        ] {
            let entity = entity.to_owned();
            let fields = answers(fields);
            person.ask(Command::AddRecord { entity, fields }).unwrap();
        }
        person
    }

    fn ask(&mut self, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            whose: None,
            moment: crate::app::Moment::on(date(2026, 11, 21)),
            language: "en".into(),
            command,
        };
        self.companion.handle(request).reply
    }

    fn about(&mut self) -> AboutView {
        match self.ask(Command::About) {
            Ok(Reply::About(view)) => view,
            other => panic!("{other:?}"),
        }
    }

    fn homes(&mut self) -> usize {
        let about = self.about();
        about
            .entities
            .iter()
            .find(|entity| entity.id == "home")
            .unwrap()
            .records
            .len()
    }

    fn tried(&mut self, tried: Tried) -> TriedView {
        match self.ask(Command::Try { tried }) {
            Ok(Reply::Tried(view)) => *view,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn trying_tells_nothing_to_the_store() {
    let mut person = Person::new();
    let before = person.about();
    let view = person.tried(moved("2026-12-05"));
    assert!(view.plan.trips.len() > 1, "{view:?}");
    assert_eq!(person.about(), before);
}

#[test]
fn what_is_kept_is_the_plan_that_was_tried_and_one_undo_takes_all_of_it_back() {
    let mut person = Person::new();
    let before = person.about();
    let tried = person.tried(moved("2026-12-05"));
    let Ok(Reply::Kept(Some(record))) = person.ask(Command::KeepTried {
        tried: moved("2026-12-05"),
    }) else {
        panic!("not kept");
    };
    assert_eq!(person.homes(), 2);
    let Ok(Reply::Tried(plan)) = person.ask(Command::Plan { record }) else {
        panic!("no plan");
    };
    let rules = |view: &TriedView| -> Vec<String> {
        view.changes
            .iter()
            .map(|line| line.card.at.rule.clone())
            .collect()
    };
    assert_eq!(rules(&plan), rules(&tried));
    assert_eq!(plan.record, Some(record));

    let Ok(Reply::Events(events)) = person.ask(Command::Events) else {
        panic!("no events");
    };
    assert_eq!(
        events
            .recent
            .iter()
            .map(|recent| recent.record)
            .collect::<Vec<_>>(),
        [record]
    );

    assert_eq!(person.ask(Command::Undo), Ok(Reply::Undone(true)));
    assert_eq!(person.about(), before);
    assert_eq!(person.ask(Command::Plan { record }), Err(Problem::Gone));
}

#[test]
fn a_day_that_does_not_exist_comes_back_to_its_field_and_nothing_is_kept() {
    let mut person = Person::new();
    let problem = Problem::Answer(FactProblem {
        at: "home.moved-in".into(),
        kind: ProblemKind::NoSuchDate {
            given: "2026-02-30".into(),
        },
    });
    let tried = moved("2026-02-30");
    assert_eq!(
        person.ask(Command::Try { tried: tried.clone() }),
        Err(problem.clone())
    );
    assert_eq!(person.ask(Command::KeepTried { tried }), Err(problem));
    assert_eq!(person.homes(), 1);
}

#[test]
fn telling_of_the_first_job_takes_back_that_there_is_none_and_undo_brings_it_back() {
    let mut person = Person::new();
    let at = FieldAt {
        entity: "job".into(),
        field: None,
        record: None,
    };
    person
        .ask(Command::Answer {
            at,
            answer: "no".into(),
        })
        .unwrap();
    let before = person.about();
    let tried = Tried::Record {
        entity: "job".into(),
        record: None,
        fields: answers(&[("started", "2026-12-01"), ("hours-week", "40")]),
    };
    let kept = person.ask(Command::KeepTried { tried });
    assert!(matches!(kept, Ok(Reply::Kept(_))), "{kept:?}");
    person.ask(Command::Undo).unwrap();
    assert_eq!(person.about(), before);
}

#[test]
fn events_can_be_looked_at_before_anything_is_open_and_tell_nothing_of_anybody() {
    let home = tempfile::tempdir().unwrap();
    let companion = Companion::new(Place::Folder(home.path().join("store")));
    let mut person = Person {
        companion,
        _home: home,
    };
    let Ok(Reply::Events(events)) = person.ask(Command::Events) else {
        panic!("no events");
    };
    assert!(!events.events.is_empty() && events.recent.is_empty());
    let record = RecordId(1);
    assert_eq!(person.ask(Command::Plan { record }), Err(Problem::Locked));
    assert_eq!(
        person.ask(Command::Try {
            tried: moved("2026-12-05")
        }),
        Err(Problem::Locked)
    );
}
