//! Publishers through the companion: from a folder, as from a stick, without any network.

use super::Companion;
use crate::app::{Command, Moment, Reply, Request};
use crate::packs::trust::sign::{Expiries, Repository, Ring, Secret, Versions};
use crate::packs::{CORE, Shelf};
use crate::store::Place;
use crate::sync::Connection;
use crate::sync::updates::{Files, publish::make_repository};
use crate::views::{FieldAt, LookedView};
use futures_executor::block_on;
use jiff::civil::date;
use std::collections::BTreeMap;
use std::path::Path;

const CONTACTS: &str = "id,name_ja,name_en,languages,phone,hours,topics,confidence,checked,area\n\
    desk,七尾の相談,Nanao desk,vi;ja,0767-00-0000,Mo-Fr 09:00-17:00,status,verified,2026-11-01,17202\n";

fn publish(folder: &Path, version: u64, files: &[(&str, String)]) {
    let root = Ring::of([1, 2, 3].map(|n| Secret::from_seed([n; 32])).to_vec(), 2);
    let expires = Expiries::all("2027-06-01T00:00:00Z".parse().unwrap());
    let versions = Versions {
        root: 1.try_into().unwrap(),
        ..Versions::all(version)
    };
    let repository = Repository::new(root, Secret::from_seed([9; 32]), versions, expires);
    let mut all = Files::from([(
        "publisher.json".to_owned(),
        br#"{"name":{"en":"Friends of Nanao"}}"#.to_vec(),
    )]);
    all.extend(
        files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.clone().into_bytes())),
    );
    let (files, _) = make_repository(repository, all, &BTreeMap::new()).unwrap();
    for (path, bytes) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
}

struct Person {
    companion: Companion,
    home: tempfile::TempDir,
    stick: tempfile::TempDir,
}

impl Person {
    fn new() -> Person {
        let home = tempfile::tempdir().unwrap();
        let mut person = Person {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            home,
            stick: tempfile::tempdir().unwrap(),
        };
        person.ask(Command::Begin);
        person
    }

    fn ask(&mut self, command: Command) -> Reply {
        let request = Request {
            id: 1,
            moment: Moment::on(date(2026, 11, 22)),
            language: "en".to_owned(),
            whose: None,
            command,
        };
        let reply = self.companion.handle(request.clone()).reply.unwrap();
        // What was begun goes on until it is over, as behind the door.
        for task in self.companion.begun() {
            block_on(task);
        }
        reply
    }

    fn looked(&mut self) -> LookedView {
        let address = self.stick.path().display().to_string();
        self.ask(Command::LookAtPublisher { address });
        match self.ask(Command::LookedAt) {
            Reply::Looked(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn trust(&mut self) -> String {
        let LookedView::Found(publisher) = self.looked() else {
            panic!("nobody found")
        };
        let id = publisher.id;
        let connection = Connection::default();
        self.ask(Command::TrustPublisher {
            id: id.clone(),
            connection,
        });
        self.ask(Command::UpdateState);
        id
    }

    fn contacts(&mut self) -> Vec<String> {
        match self.ask(Command::Contacts) {
            Reply::Contacts(contacts) => contacts.into_iter().map(|contact| contact.name.plain()).collect(),
            other => panic!("{other:?}"),
        }
    }

    /// A home moved into on 19 November: fourteen days to tell the office.
    fn told_of_a_move(&mut self) {
        self.ask(Command::AddRecord {
            entity: "home".to_owned(),
            fields: BTreeMap::from([
                ("moved-in".to_owned(), "2026-11-19".to_owned()),
                ("previous".to_owned(), "other-municipality".to_owned()),
            ]),
        });
        let at = FieldAt {
            entity: "stay".to_owned(),
            record: None,
            field: Some("status".to_owned()),
        };
        self.ask(Command::Answer {
            at,
            answer: "permanent-resident".to_owned(),
        });
    }
}

/// The built-in rules with another period for telling the office of a move.
fn rules_with(days: &str) -> String {
    let core = Shelf::built_in().text(CORE).unwrap().to_owned();
    let start = core.find("\"id\":\"status.address-change\"").unwrap();
    let end = core[start + 5..].find("\"id\":\"").unwrap() + start + 5;
    let rule = core[start..end].replace("14 days", days);
    [&core[..start], &rule, &core[end..]].concat()
}

#[test]
fn a_publisher_brings_contacts_and_takes_them_along_when_it_goes() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    let before = person.contacts();
    let id = person.trust();
    let with = person.contacts();
    assert!(with.contains(&"Nanao desk".to_owned()), "{with:?}");
    assert_eq!(with.len(), before.len() + 1);
    person.ask(Command::RemovePublisher { id });
    assert_eq!(person.contacts(), before);
}

#[test]
fn search_finds_what_a_publisher_brought_at_once_and_no_more_when_it_is_gone() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    let finds = |person: &mut Person| {
        let text = "七尾の相談".to_owned();
        let reply = person.ask(Command::Search { text });
        format!("{reply:?}").contains("Nanao desk")
    };
    assert!(!finds(&mut person));
    let LookedView::Found(publisher) = person.looked() else {
        panic!("nobody found")
    };
    let (id, connection) = (publisher.id, Connection::default());
    person.ask(Command::TrustPublisher {
        id: id.clone(),
        connection,
    });
    // Nobody asks how far the update is.
    assert!(finds(&mut person));
    person.ask(Command::RemovePublisher { id });
    assert!(!finds(&mut person));
}

#[test]
fn nothing_is_in_use_of_somebody_who_was_only_looked_at() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    let before = person.contacts();
    assert!(matches!(person.looked(), LookedView::Found(_)));
    assert_eq!(person.contacts(), before);
    person.ask(Command::ForgetLooked);
    let Reply::Publishers(view) = person.ask(Command::Publishers) else {
        panic!()
    };
    assert_eq!(view.added, []);
}

#[test]
fn rules_that_would_change_a_due_date_wait_until_they_are_seen() {
    let mut person = Person::new();
    person.told_of_a_move();
    publish(person.stick.path(), 1, &[("core.json", rules_with("7 days"))]);
    person.trust();
    let Reply::Waiting(Some(view)) = person.ask(Command::Waiting) else {
        panic!("nothing waits")
    };
    assert!(
        view.lines
            .iter()
            .any(|line| line.card.at.rule == "status.address-change"),
        "{view:?}"
    );
    let before = person.ask(Command::Timeline);
    person.ask(Command::UseWaiting);
    assert_ne!(person.ask(Command::Timeline), before);
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(None)));
}

#[test]
fn rules_that_change_nothing_for_the_person_take_effect_at_once() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("core.json", rules_with("7 days"))]);
    person.trust();
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(None)));
}

#[test]
fn signed_rules_that_nobody_can_read_never_take_effect() {
    let mut person = Person::new();
    person.told_of_a_move();
    let before = person.ask(Command::Timeline);
    publish(person.stick.path(), 1, &[("core.json", "[".repeat(50_000))]);
    person.trust();
    assert_eq!(person.ask(Command::Timeline), before);
}

#[test]
fn an_address_that_is_none_is_said_at_once() {
    let mut person = Person::new();
    let reply = person.ask(Command::LookAtPublisher {
        address: "no address".to_owned(),
    });
    assert!(matches!(reply, Reply::Looked(view) if matches!(*view, LookedView::Failed(_))));
    assert!(person.home.path().exists());
}
