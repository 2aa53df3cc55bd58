//! Publishers through the companion: from a folder, as from a stick, without any network.

use super::Companion;
use crate::app::{Command, Moment, Reply, Request};
use crate::packs::trust::sign::{Expiries, Repository, Ring, Secret, Versions};
use crate::packs::{CORE, Shelf};
use crate::store::Place;
use crate::sync::Connection;
use crate::sync::updates::{Files, publish::make_repository};
use crate::views::{FetchState, FieldAt, LookedView};
use futures_executor::block_on;
use jiff::civil::date;
use std::collections::BTreeMap;
use std::path::Path;

const CONTACTS: &str = "id,name_ja,name_en,languages,phone,hours,topics,confidence,checked,area\n\
    desk,七尾の相談,Nanao desk,vi;ja,0767-00-0000,Mo-Fr 09:00-17:00,status,verified,2026-11-01,17202\n";

fn publish(folder: &Path, version: u64, files: &[(&str, String)]) {
    publish_as(1, folder, version, files);
}

/// A publisher with keys of their own.
fn publish_as(whose: u8, folder: &Path, version: u64, files: &[(&str, String)]) {
    let keys = [1, 2, 3].map(|n| Secret::from_seed([n + 10 * (whose - 1); 32]));
    let root = Ring::of(keys.to_vec(), 2);
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
        let folder = self.stick.path().to_owned();
        self.looked_at(&folder)
    }

    fn looked_at(&mut self, folder: &Path) -> LookedView {
        let address = folder.display().to_string();
        self.ask(Command::LookAtPublisher { address });
        match self.ask(Command::LookedAt) {
            Reply::Looked(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn trust(&mut self) -> String {
        let folder = self.stick.path().to_owned();
        self.trust_at(&folder)
    }

    fn trust_at(&mut self, folder: &Path) -> String {
        let LookedView::Found(publisher) = self.looked_at(folder) else {
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

    fn update(&mut self) -> FetchState {
        let (connection, asked) = (Connection::default(), true);
        self.ask(Command::UpdatePublishers { connection, asked });
        match self.ask(Command::UpdateState) {
            Reply::Update(state) => state,
            other => panic!("{other:?}"),
        }
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
    let Reply::Contacts(views) = person.ask(Command::Contacts) else {
        panic!()
    };
    let theirs = views
        .iter()
        .find(|view| view.name.plain() == "Nanao desk")
        .unwrap();
    let says = theirs.publisher.as_ref().map(|name| name.plain());
    assert_eq!(
        (says.as_deref(), theirs.confirmed),
        (Some("Friends of Nanao"), false)
    );
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
fn a_publisher_brings_a_towns_own_list_and_the_nearest_sites_are_found_without_a_network() {
    let csv = std::fs::read("tests/feeds/nanao-evacuation.csv").unwrap();
    let list = crate::feeds::open_data(&csv, &Default::default()).unwrap();
    let places = serde_json::json!({
        "source": {
            "id": "anything", "title": "七尾市 避難場所", "attribution": "出典：七尾市", "licence": "CC BY 4.0",
            "url": "", "edition": "2024", "checked_on": "2026-11-21",
        },
        "places": list.places,
    });
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("places.json", places.to_string())]);
    let id = person.trust();
    let nearest = |person: &mut Person| {
        let public = person.companion.public().unwrap();
        let town = crate::feeds::Point {
            latitude: 37.0432,
            longitude: 136.9676,
        };
        let tsunami = Some(crate::feeds::Refuge::Tsunami);
        let near = public.borrow().nearest(town, None, tsunami, 3).unwrap();
        near.into_iter().map(|near| near.source).collect::<Vec<_>>()
    };
    assert_eq!(nearest(&mut person), vec![id.clone(); 3]);
    person.ask(Command::RemovePublisher { id });
    assert_eq!(nearest(&mut person), Vec::<String>::new());
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

#[test]
fn looking_again_at_somebody_who_is_trusted_takes_nothing_away() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    person.trust();
    let with = person.contacts();
    assert!(with.contains(&"Nanao desk".to_owned()));
    assert!(matches!(person.looked(), LookedView::Found(view) if view.trusted));
    person.ask(Command::ForgetLooked);
    person.ask(Command::Waiting);
    person.ask(Command::UpdateState);
    assert_eq!(person.contacts(), with);
}

#[test]
fn who_was_trusted_for_contacts_cannot_bring_rules_later_without_a_word() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    let id = person.trust();
    let rules = ("core.json", rules_with("7 days"));
    let files = [("contacts.csv", CONTACTS.to_owned()), rules];
    publish(person.stick.path(), 2, &files);
    let before = person.companion.shelf.text(CORE).map(str::to_owned);
    person.update();
    person.ask(Command::Waiting);
    assert_eq!(person.companion.shelf.text(CORE).map(str::to_owned), before);
    assert!(person.contacts().contains(&"Nanao desk".to_owned()));
    // Seen and agreed to, they come.
    assert_eq!(person.trust(), id);
    person.ask(Command::Waiting);
    assert_ne!(person.companion.shelf.text(CORE).map(str::to_owned), before);
}

#[test]
fn two_publishers_do_not_push_each_other_out_in_either_order() {
    let own = CONTACTS.replace("Nanao desk", "Other desk");
    for (rules, contacts) in [(1, 2), (2, 1)] {
        let mut person = Person::new();
        let other = tempfile::tempdir().unwrap();
        let built_in = Shelf::built_in().text("contacts.csv").unwrap().to_owned();
        let files = [("core.json", rules_with("7 days")), ("contacts.csv", built_in)];
        publish_as(rules, person.stick.path(), 1, &files);
        publish_as(contacts, other.path(), 1, &[("contacts.csv", own.clone())]);
        person.trust();
        person.trust_at(other.path());
        assert!(person.contacts().contains(&"Other desk".to_owned()), "{rules}");
    }
}

#[test]
fn an_edition_that_nobody_can_read_is_said_once_and_blocks_nobody() {
    for told in [true, false] {
        let mut person = Person::new();
        if told {
            person.told_of_a_move();
        } else {
            person.ask(Command::CloseStore);
        }
        let other = tempfile::tempdir().unwrap();
        publish(person.stick.path(), 1, &[("core.json", "[".repeat(50_000))]);
        publish_as(2, other.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
        person.trust();
        person.trust_at(other.path());
        let state = person.update();
        assert_eq!(state.failed.len(), 1, "{state:?}");
        assert!(person.contacts().contains(&"Nanao desk".to_owned()));
        assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(None)));
        // Repaired, it is used.
        publish(person.stick.path(), 2, &[("core.json", rules_with("7 days"))]);
        assert_eq!(person.update().failed, []);
    }
}

#[test]
fn law_texts_that_nobody_can_read_never_take_effect() {
    let mut person = Person::new();
    let files = [
        ("core.json", rules_with("7 days")),
        ("laws.json", "[".repeat(9_000)),
    ];
    publish(person.stick.path(), 1, &files);
    person.trust();
    person.ask(Command::Rule {
        rule: "status.address-change".to_owned(),
    });
}

#[test]
fn only_what_was_shown_is_put_into_use() {
    let mut person = Person::new();
    person.told_of_a_move();
    publish(person.stick.path(), 1, &[("core.json", rules_with("7 days"))]);
    person.trust();
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(Some(_))));
    publish(person.stick.path(), 2, &[("core.json", rules_with("3 days"))]);
    person.update();
    let before = person.ask(Command::Timeline);
    let request = Request {
        id: 1,
        moment: Moment::on(date(2026, 11, 22)),
        language: "en".to_owned(),
        whose: None,
        command: Command::UseWaiting,
    };
    assert!(person.companion.handle(request).reply.is_err());
    assert_eq!(person.ask(Command::Timeline), before);
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(Some(_))));
    person.ask(Command::UseWaiting);
    assert_ne!(person.ask(Command::Timeline), before);
}

#[test]
fn who_is_removed_leaves_no_trace_in_the_database_nor_in_search() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    let id = person.trust();
    let search = |person: &mut Person| {
        let text = "Nanao desk".to_owned();
        match person.ask(Command::Search { text }) {
            Reply::Found(view) => format!("{:?}", view.hits),
            other => panic!("{other:?}"),
        }
    };
    assert!(search(&mut person).contains(&format!("{id}.desk")));
    person.ask(Command::RemovePublisher { id: id.clone() });
    assert!(!search(&mut person).contains(&format!("{id}.desk")));
    let public = person.companion.public().unwrap();
    let content = public.borrow();
    assert_eq!(content.remembered(&format!("trusted.{id}")).unwrap(), None);
    assert_eq!(content.publishers().unwrap(), []);
    assert_eq!(content.all_indexes().unwrap(), Vec::<String>::new());
}

#[test]
fn who_was_only_looked_at_is_forgotten_after_the_app_was_closed_too() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    person.looked();
    // As after a crash: nobody remembers the look.
    person.companion.looking = None;
    person.ask(Command::ForgetLooked);
    let public = person.companion.public().unwrap();
    assert_eq!(public.borrow().publishers().unwrap(), []);
}

#[test]
fn by_itself_a_publisher_is_asked_once_a_day_and_not_at_the_persons_cost() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    person.trust();
    publish(
        person.stick.path(),
        2,
        &[("contacts.csv", CONTACTS.replace("Nanao desk", "New desk"))],
    );
    let quietly = |days: i8, metered: bool| {
        let connection = Connection {
            metered,
            ..Connection::default()
        };
        let asked = false;
        Request {
            id: 1,
            moment: Moment::on(date(2026, 11, 22 + days)),
            language: "en".to_owned(),
            whose: None,
            command: Command::UpdatePublishers { connection, asked },
        }
    };
    for (days, metered, new) in [(0, false, false), (2, true, false), (2, false, true)] {
        person.companion.handle(quietly(days, metered)).reply.unwrap();
        for task in person.companion.begun() {
            block_on(task);
        }
        person.ask(Command::Waiting);
        let has = person.contacts().contains(&"New desk".to_owned());
        assert_eq!(has, new, "{days} {metered}");
    }
}

#[test]
fn whom_somebody_trusts_is_kept_when_they_choose_a_lock() {
    let mut person = Person::new();
    publish(person.stick.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    person.trust();
    person.ask(Command::ChooseLock(crate::app::Lock::Passphrase(
        "correct horse battery".to_owned(),
    )));
    person.companion = Companion::new(Place::Folder(person.home.path().join("store")));
    assert!(person.contacts().contains(&"Nanao desk".to_owned()));
}

#[test]
fn what_comes_while_it_is_locked_is_shown_after_it_is_opened() {
    let lock = || crate::app::Lock::Passphrase("correct horse battery".to_owned());
    let mut person = Person::new();
    person.told_of_a_move();
    person.ask(Command::ChooseLock(lock()));
    person.ask(Command::CloseStore);
    publish(person.stick.path(), 1, &[("core.json", rules_with("7 days"))]);
    person.trust();
    let built_in = Shelf::built_in().text(CORE).map(str::to_owned);
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(None)));
    assert_eq!(person.companion.shelf.text(CORE).map(str::to_owned), built_in);
    person.ask(Command::Unlock(lock()));
    assert!(matches!(person.ask(Command::Waiting), Reply::Waiting(Some(_))));
    // Locked again, nobody says yes to what only the person may see.
    person.ask(Command::CloseStore);
    assert!(person.companion.shown.is_none());
}

#[test]
fn somebody_new_is_asked_though_others_are_being_asked() {
    let mut person = Person::new();
    let other = tempfile::tempdir().unwrap();
    publish(
        person.stick.path(),
        1,
        &[("contacts.csv", CONTACTS.replace("Nanao desk", "First desk"))],
    );
    publish_as(2, other.path(), 1, &[("contacts.csv", CONTACTS.to_owned())]);
    person.trust();
    person.looked_at(other.path());
    // An update that has begun and does not end: nobody carries it on.
    let request = |command| Request {
        id: 1,
        moment: Moment::on(date(2026, 11, 22)),
        language: "en".to_owned(),
        whose: None,
        command,
    };
    let (connection, asked) = (Connection::default(), true);
    let update = request(Command::UpdatePublishers { connection, asked });
    person.companion.handle(update).reply.unwrap();
    let begun = person.companion.begun();
    let LookedView::Found(found) = (match person.ask(Command::LookedAt) {
        Reply::Looked(view) => *view,
        other => panic!("{other:?}"),
    }) else {
        panic!()
    };
    let id = found.id;
    person.ask(Command::TrustPublisher { id, connection });
    begun.into_iter().for_each(block_on);
    person.ask(Command::UpdateState);
    let contacts = person.contacts();
    for name in ["First desk", "Nanao desk"] {
        assert!(contacts.contains(&name.to_owned()), "{name}");
    }
}
