//! Nothing is asked before a person has turned a source on.

use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tomoni::app::{Command, Companion, Moment, Problem, Reply, Request};
use tomoni::store::Place;
use tomoni::sync::{Connection, Failure, Fetching, Get, Net};
use tomoni::views::SourcesView;

static ASKED: AtomicUsize = AtomicUsize::new(0);

/// Counts who asks.
struct Counting;

impl Net for Counting {
    fn get(&self, _get: Get) -> Fetching<'_> {
        ASKED.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { Err(Failure::Offline) })
    }
}

fn ask(companion: &mut Companion, command: Command) -> Result<Reply, Problem> {
    let request = Request {
        id: 1,
        moment: Moment::on(jiff::civil::date(2026, 11, 22)),
        language: "en".to_owned(),
        whose: None,
        command,
    };
    companion.handle(request).reply
}

fn sources(companion: &mut Companion) -> SourcesView {
    match ask(companion, Command::Sources) {
        Ok(Reply::Sources(view)) => *view,
        other => panic!("{other:?}"),
    }
}

fn sync(companion: &mut Companion, asked: bool) -> Option<tomoni::views::SyncView> {
    let connection = Connection::default();
    match ask(companion, Command::Sync { connection, asked }) {
        Ok(Reply::Sync(view)) => view,
        other => panic!("{other:?}"),
    }
}

#[test]
fn everything_is_off_until_it_is_turned_on_and_a_locked_store_knows_of_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut companion = Companion::new(Place::Folder(home.path().join("store"))).with_net(Rc::new(Counting));
    assert_eq!(ask(&mut companion, Command::Sources), Err(Problem::Locked));
    ask(&mut companion, Command::Begin).unwrap();
    let view = sources(&mut companion);
    assert!(!view.any_on && view.sources.len() >= 7, "{}", view.sources.len());
    assert_eq!(sync(&mut companion, false), None);
    let said = sync(&mut companion, true).unwrap();
    assert!(!said.running);
    assert_eq!(said.said.plain(), "Turn on at least one source first.");

    let id = "holidays".to_owned();
    ask(
        &mut companion,
        Command::SetSource {
            id: id.clone(),
            on: true,
        },
    )
    .unwrap();
    let view = sources(&mut companion);
    let on: Vec<&str> = view
        .sources
        .iter()
        .filter(|source| source.on)
        .map(|source| source.id.as_str())
        .collect();
    assert_eq!(on, ["holidays"]);
    let said = sync(&mut companion, true).unwrap();
    assert_eq!(said.step, (1, 1));
    assert!(said.running);
    ask(&mut companion, Command::CancelSync).unwrap();
    assert!(!sync_state(&mut companion).running);
    ask(&mut companion, Command::SetSource { id, on: false }).unwrap();
    assert!(!sources(&mut companion).any_on);
    assert_eq!(ASKED.load(Ordering::SeqCst), 0);
    assert_eq!(
        std::fs::read_dir(home.path()).unwrap().count(),
        0,
        "a draft writes nothing"
    );
}

fn sync_state(companion: &mut Companion) -> tomoni::views::SyncView {
    match ask(companion, Command::SyncState) {
        Ok(Reply::Sync(Some(view))) => view,
        other => panic!("{other:?}"),
    }
}
