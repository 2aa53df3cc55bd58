//! The store from outside, on a real disk: locks, history, undo, damage, and what the bytes betray.
#![cfg(feature = "store-native")]

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use jiff::civil::{Date, date};
use secrecy::SecretString;
use serde_json::{Value, json};
use tempfile::TempDir;
use tomoni::store::{
    AgendaSeen, Cost, Did, Item, LockKind, Mark, NewLock, Part, Place, Presence, Record, RecordId, Store,
    StoreError, Undone, Unlock, Write, create, keystore_available, presence, unlock,
};

const PASSPHRASE: &str = "mưa rơi trên phố";
/// Words that are looked for in every byte on the disk.
const CANARY: &str = "Nguyen-Kanarienvogel-4711";

struct House {
    _folder: TempDir,
    path: PathBuf,
    place: Place,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("personal");
        Self {
            _folder: folder,
            place: Place::Folder(path.clone()),
            path,
        }
    }

    fn create(&self) -> Store {
        create(&self.place, lock()).unwrap()
    }

    fn unlock(&self) -> Result<Store, StoreError> {
        unlock(&self.place, key(PASSPHRASE))
    }

    fn file(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}

fn lock() -> NewLock {
    NewLock::Passphrase(SecretString::from(PASSPHRASE), Cost::FLOOR)
}

fn key(passphrase: &str) -> Unlock {
    Unlock::Passphrase(SecretString::from(passphrase))
}

fn day(day: i8) -> Date {
    date(2026, 11, day)
}

fn fields(records: &[Record]) -> Vec<Value> {
    records.iter().map(|record| record.fields.clone()).collect()
}

fn item(record: Option<RecordId>) -> Item {
    Item {
        rule: "status.address-change".to_owned(),
        record,
        due: Some(date(2026, 11, 24)),
    }
}

/// A store with a little of everything in it.
fn furnish(store: &mut Store) -> RecordId {
    let home = store
        .add_record("home", &json!({"city": CANARY}), day(1))
        .unwrap();
    store
        .add_record("job", &json!({"employer": "工場"}), day(2))
        .unwrap();
    store
        .change_record(home, &json!({"city": CANARY, "moved-in": "2026-11-10"}), day(3))
        .unwrap();
    store.mark_done(&item(Some(home)), day(4), day(5)).unwrap();
    store.set_setting("language", "vi").unwrap();
    let seen = AgendaSeen {
        day: day(5),
        snapshot: json!([{"title": CANARY}]),
    };
    store.set_agenda_seen(&seen).unwrap();
    home
}

/// Everything the store tells, to compare before and after.
fn all(store: &Store) -> String {
    let records = store.records().unwrap();
    let histories: Vec<_> = records
        .iter()
        .map(|record| store.history(record.id).unwrap())
        .collect();
    let language = store.setting("language").unwrap();
    format!(
        "{records:?} {histories:?} {:?} {language:?} {:?}",
        store.marks(),
        store.agenda_seen()
    )
}

// ---- the lock ----

#[test]
fn nothing_touches_the_disk_before_a_lock_is_chosen() {
    let house = House::new();
    assert_eq!(presence(&house.place), Ok(Presence::NeverChosen));
    assert_eq!(house.unlock().err(), Some(StoreError::NotChosen));
    furnish(&mut Store::draft().unwrap());
    assert!(!house.path.exists());
}

#[test]
fn what_was_stored_is_there_after_locking_and_unlocking() {
    let house = House::new();
    let mut store = house.create();
    furnish(&mut store);
    let before = all(&store);
    drop(store);
    assert_eq!(
        presence(&house.place),
        Ok(Presence::Locked {
            locks: vec![LockKind::Passphrase]
        })
    );
    assert_eq!(all(&house.unlock().unwrap()), before);
}

#[test]
fn a_wrong_passphrase_is_refused_again_and_again_and_changes_nothing() {
    let house = House::new();
    furnish(&mut house.create());
    let before = fs::read(house.file("tomoni.db")).unwrap();
    for wrong in ["", "mưa rơi trên ph", "MƯA RƠI TRÊN PHỐ", "mưa rơi trên phố "] {
        assert_eq!(
            unlock(&house.place, key(wrong)).err(),
            Some(StoreError::WrongPassphrase),
            "{wrong}"
        );
    }
    assert_eq!(fs::read(house.file("tomoni.db")).unwrap(), before);
    assert!(house.unlock().is_ok());
}

#[test]
fn the_passphrase_opens_however_the_keyboard_spells_its_accents() {
    let house = House::new();
    drop(house.create());
    let apart = "mu\u{31b}a ro\u{31b}i tre\u{302}n pho\u{302}\u{301}";
    assert_ne!(apart, PASSPHRASE);
    assert!(unlock(&house.place, key(apart)).is_ok());
}

#[test]
fn a_passphrase_that_is_too_short_makes_no_store() {
    let house = House::new();
    for short in ["", "1234567"] {
        let lock = NewLock::Passphrase(SecretString::from(short), Cost::FLOOR);
        let refused = create(&house.place, lock).err();
        assert_eq!(refused, Some(StoreError::PassphraseTooShort { minimum: 8 }));
    }
    assert!(!house.path.exists());
}

#[test]
fn without_a_system_keystore_that_lock_is_refused_and_nothing_is_stored() {
    if keystore_available() {
        eprintln!("skipped: this system has a keystore, and it is not ours to fill");
        return;
    }
    let house = House::new();
    assert_eq!(
        create(&house.place, NewLock::Keystore).err(),
        Some(StoreError::KeystoreAbsent)
    );
    assert!(!house.path.exists());
}

#[test]
fn of_two_windows_that_choose_a_lock_at_once_one_is_refused() {
    let house = House::new();
    let choose = || create(&house.place, lock()).map(|mut store| furnish(&mut store));
    let outcomes = std::thread::scope(|scope| {
        let windows: Vec<_> = (0..3).map(|_| scope.spawn(choose)).collect();
        windows
            .into_iter()
            .map(|window| window.join().unwrap())
            .collect::<Vec<_>>()
    });
    let refused: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.err()).collect();
    assert_eq!(refused.len(), 2, "{outcomes:?}");
    assert!(
        refused
            .iter()
            .all(|e| matches!(e, StoreError::InUse | StoreError::AlreadyChosen))
    );
    assert_eq!(house.unlock().unwrap().records().unwrap().len(), 2);
}

#[test]
fn a_store_is_never_made_over_another() {
    let house = House::new();
    furnish(&mut house.create());
    assert_eq!(
        create(&house.place, lock()).err(),
        Some(StoreError::AlreadyChosen)
    );
    assert_eq!(house.unlock().unwrap().records().unwrap().len(), 2);
}

#[test]
fn a_draft_is_kept_whole_once_a_lock_is_chosen() {
    let house = House::new();
    let mut draft = Store::draft().unwrap();
    furnish(&mut draft);
    let gone = draft.add_record("trip", &json!({}), day(6)).unwrap();
    draft.undo(day(6)).unwrap();
    let mut kept = draft.keep(&house.place, lock()).unwrap();
    assert_eq!(all(&kept), all(&draft));
    let next = kept.add_record("trip", &json!({}), day(7)).unwrap();
    assert!(next > gone, "a number is never used again");
    drop(kept);
    let mut kept = house.unlock().unwrap();
    kept.undo(day(8)).unwrap();
    assert_eq!(all(&kept), all(&draft));
}

#[test]
fn a_store_that_was_begun_and_not_finished_counts_as_never_chosen() {
    let house = House::new();
    furnish(&mut house.create());
    // As after a crash just before the wraps arrive: a database whose key is nowhere.
    let wraps: Value = serde_json::from_slice(&fs::read(house.file("wraps.json")).unwrap()).unwrap();
    let begun = json!({"format": 1, "store": wraps["store"], "wraps": []});
    fs::write(house.file("wraps.json"), begun.to_string()).unwrap();
    assert_eq!(presence(&house.place), Ok(Presence::NeverChosen));
    let store = house.create();
    assert_eq!(store.records().unwrap(), []);
}

#[test]
fn a_second_window_is_told_that_the_store_is_open() {
    let house = House::new();
    let first = house.create();
    assert_eq!(house.unlock().err(), Some(StoreError::InUse));
    drop(first);
    assert!(house.unlock().is_ok());
}

// ---- history and undo ----

#[test]
fn the_history_of_a_record_tells_every_version_in_order() {
    let mut store = Store::draft().unwrap();
    let id = store.add_record("job", &json!({"pay": 1}), day(1)).unwrap();
    store.change_record(id, &json!({"pay": 2}), day(2)).unwrap();
    store.undo(day(3)).unwrap();
    store.remove_record(id, day(4)).unwrap();
    let history = store.history(id).unwrap();
    let told: Vec<_> = history
        .iter()
        .map(|version| {
            (
                version.day,
                version.did,
                version.removed,
                version.fields["pay"].clone(),
            )
        })
        .collect();
    let expected = vec![
        (day(1), Did::Add, false, json!(1)),
        (day(2), Did::Change, false, json!(2)),
        (day(3), Did::Undo, false, json!(1)),
        (day(4), Did::Remove, true, json!(1)),
    ];
    assert_eq!(told, expected);
    assert!(history.is_sorted_by(|one, next| one.seq < next.seq));
}

#[test]
fn undo_takes_back_an_addition_a_change_and_a_removal() {
    let mut store = Store::draft().unwrap();
    let id = store.add_record("home", &json!({"city": "津"}), day(1)).unwrap();
    store.change_record(id, &json!({"city": "呉"}), day(1)).unwrap();
    store.remove_record(id, day(1)).unwrap();
    assert_eq!(store.records().unwrap(), []);

    let took = |did| Ok(Some(Undone::Record { id, did }));
    assert_eq!(store.undo(day(2)), took(Did::Remove));
    assert_eq!(fields(&store.records().unwrap()), [json!({"city": "呉"})]);
    assert_eq!(store.undo(day(2)), took(Did::Change));
    assert_eq!(fields(&store.records().unwrap()), [json!({"city": "津"})]);
    assert_eq!(store.undo(day(2)), took(Did::Add));
    assert_eq!(store.records().unwrap(), []);
    assert_eq!(store.undo(day(2)), Ok(None));
    assert_eq!(
        store.history(id).unwrap().len(),
        6,
        "history is only ever added to"
    );
}

#[test]
fn what_was_written_together_is_taken_back_together_and_nothing_before_it() {
    let mut store = Store::draft().unwrap();
    let old = store.add_record("home", &json!({"city": "津"}), day(1)).unwrap();
    let none = store.add_record("job", &json!({"none": "yes"}), day(1)).unwrap();
    let before = store.records().unwrap();
    let ended = json!({"city": "津", "ended": "2026-12-05"});
    let writes = [
        Write::Change {
            id: old,
            fields: ended.clone(),
        },
        Write::Add {
            entity: "home".into(),
            fields: json!({"city": "呉"}),
        },
        Write::Remove { id: none },
    ];
    let written = store.write_together(&writes, day(2)).unwrap();
    assert_eq!((written[0], written[2]), (old, none));
    assert_eq!(fields(&store.records().unwrap()), [ended, json!({"city": "呉"})]);
    // One record that is not there, and nothing of it is written.
    let gone = [
        Write::Add {
            entity: "home".into(),
            fields: json!(1),
        },
        Write::Remove { id: none },
    ];
    assert_eq!(store.write_together(&gone, day(2)), Err(StoreError::NoSuchRecord));
    assert_eq!(store.records().unwrap().len(), 2);

    assert!(store.undo(day(3)).unwrap().is_some());
    assert_eq!(store.records().unwrap(), before);
    store.undo(day(3)).unwrap();
    assert_eq!(store.records().unwrap().len(), 1);
}

#[test]
fn undo_after_an_undo_and_a_new_change_goes_back_through_what_stands() {
    let mut store = Store::draft().unwrap();
    let id = store.add_record("job", &json!(1), day(1)).unwrap();
    store.change_record(id, &json!(2), day(1)).unwrap();
    store.undo(day(1)).unwrap();
    store.change_record(id, &json!(3), day(1)).unwrap();
    store.undo(day(1)).unwrap();
    assert_eq!(fields(&store.records().unwrap()), [json!(1)]);
    store.undo(day(1)).unwrap();
    assert_eq!(store.records().unwrap(), []);
}

#[test]
fn writing_what_is_there_already_is_no_change() {
    let mut store = Store::draft().unwrap();
    let id = store
        .add_record("home", &json!({"a": 1, "b": 2}), day(1))
        .unwrap();
    assert_eq!(
        store.change_record(id, &json!({"b": 2, "a": 1}), day(2)),
        Ok(false)
    );
    assert_eq!(store.history(id).unwrap().len(), 1);
    assert_eq!(store.mark_done(&item(None), day(1), day(1)), Ok(true));
    assert_eq!(store.mark_done(&item(None), day(1), day(2)), Ok(false));
    assert_eq!(store.unmark(&item(Some(id)), day(2)), Ok(false));
}

#[test]
fn a_record_that_is_not_there_cannot_be_changed_removed_or_marked() {
    let mut store = Store::draft().unwrap();
    let id = store.add_record("home", &json!({}), day(1)).unwrap();
    store.remove_record(id, day(1)).unwrap();
    let none = Some(StoreError::NoSuchRecord);
    for id in [id, RecordId(id.0 + 1), RecordId(0)] {
        assert_eq!(store.change_record(id, &json!({"x": 1}), day(2)).err(), none);
        assert_eq!(store.remove_record(id, day(2)).err(), none);
        assert_eq!(store.mark_done(&item(Some(id)), day(2), day(2)).err(), none);
        assert_eq!(store.record(id), Ok(None));
    }
}

#[test]
fn marks_are_set_moved_taken_off_and_undone() {
    let mut store = Store::draft().unwrap();
    let home = store.add_record("home", &json!({}), day(1)).unwrap();
    let (ours, plain) = (item(Some(home)), item(None));
    store.mark_done(&ours, day(4), day(5)).unwrap();
    store.mark_done(&plain, day(3), day(5)).unwrap();
    store.mark_done(&ours, day(6), day(6)).unwrap();
    let done = |item: &Item, on| Mark {
        item: item.clone(),
        done_on: day(on),
    };
    assert_eq!(store.marks().unwrap(), [done(&plain, 3), done(&ours, 6)]);

    let took = |did| {
        Ok(Some(Undone::Mark {
            item: ours.clone(),
            did,
        }))
    };
    store.unmark(&ours, day(7)).unwrap();
    assert_eq!(store.marks().unwrap(), [done(&plain, 3)]);
    assert_eq!(store.undo(day(8)), took(Did::Unmark));
    assert_eq!(store.marks().unwrap(), [done(&plain, 3), done(&ours, 6)]);
    assert_eq!(store.undo(day(8)), took(Did::Mark));
    assert_eq!(store.marks().unwrap(), [done(&plain, 3), done(&ours, 4)]);
}

#[test]
fn the_same_rule_with_another_due_date_is_another_item() {
    let mut store = Store::draft().unwrap();
    let next_year = Item {
        due: Some(date(2027, 11, 24)),
        ..item(None)
    };
    let never_due = Item {
        due: None,
        ..item(None)
    };
    store.mark_done(&item(None), day(1), day(1)).unwrap();
    store.mark_done(&never_due, day(2), day(2)).unwrap();
    let marks = store.marks().unwrap();
    assert_eq!(
        marks.iter().map(|mark| mark.item.due).collect::<Vec<_>>(),
        [None, item(None).due]
    );
    assert!(marks.iter().all(|mark| mark.item != next_year));
}

#[test]
fn an_error_tells_nothing_of_the_person() {
    let mut store = Store::draft().unwrap();
    let error = store
        .add_record("", &json!({"name": CANARY}), day(1))
        .unwrap_err();
    assert!(!format!("{error} {error:?}").contains(CANARY));
    assert_eq!(format!("{store:?}"), "Store");
    assert_eq!(store.records().unwrap(), []);
    assert!(!format!("{:?} {:?}", lock(), key(CANARY)).contains(CANARY));
}

// ---- what the disk betrays ----

#[test]
fn no_byte_on_the_disk_is_plaintext_open_or_closed() {
    let house = House::new();
    let mut store = house.create();
    let long = CANARY.repeat(3000); // larger than the cache of one page, sorted and overwritten
    for number in 0..40 {
        let id = store
            .add_record("home", &json!({"text": long, "number": number}), day(1))
            .unwrap();
        store
            .change_record(id, &json!({"text": long, "number": -number}), day(1))
            .unwrap();
    }
    store.marks().unwrap();
    assert!(
        house.file("tomoni.db-wal").exists(),
        "the log is open and is looked at"
    );
    assert!(!house.file("tomoni.db-shm").exists());
    look_through(&house.path);
    assert_eq!(open_temporary_files(), Vec::<PathBuf>::new());
    drop(store);
    look_through(&house.path);
    assert!(!house.file("tomoni.db-wal").exists());
}

fn look_through(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.starts_with(b"SQLite format 3"), "{path:?}");
        for word in [CANARY, "record_version", "CREATE TABLE", "moved-in", PASSPHRASE] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {path:?}");
        }
    }
}

/// SQLite's temporary files have no name in a folder, only an open descriptor.
fn open_temporary_files() -> Vec<PathBuf> {
    let Ok(descriptors) = fs::read_dir("/proc/self/fd") else {
        return Vec::new();
    };
    descriptors
        .filter_map(|entry| fs::read_link(entry.ok()?.path()).ok())
        .filter(|path| path.to_string_lossy().contains("etilqs"))
        .collect()
}

#[cfg(unix)]
#[test]
fn the_folder_is_for_its_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new();
    drop(house.create());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&house.path), 0o700);
    assert_eq!(mode(&house.file("wraps.json")), 0o600);
}

// ---- damage ----

#[test]
fn a_missing_or_empty_file_beside_the_other_is_damage_and_not_a_new_start() {
    let damaged = |part| (Ok(Presence::Damaged(part)), Some(StoreError::Damaged(part)));
    let states: [(&str, Option<&[u8]>, Part); 4] = [
        ("tomoni.db", None, Part::Database),
        ("tomoni.db", Some(b""), Part::Database),
        ("wraps.json", None, Part::Wraps),
        ("wraps.json", Some(b""), Part::Wraps),
    ];
    for (name, content, part) in states {
        let house = House::new();
        furnish(&mut house.create());
        match content {
            Some(bytes) => fs::write(house.file(name), bytes).unwrap(),
            None => fs::remove_file(house.file(name)).unwrap(),
        }
        let other = if part == Part::Wraps {
            "tomoni.db"
        } else {
            "wraps.json"
        };
        let before = fs::read(house.file(other)).unwrap();
        assert_eq!(
            (presence(&house.place), house.unlock().err()),
            damaged(part),
            "{name} {content:?}"
        );
        assert_eq!(
            create(&house.place, lock()).err(),
            Some(StoreError::Damaged(part))
        );
        assert_eq!(fs::read(house.file(other)).unwrap(), before);
    }
}

#[test]
fn a_database_cut_anywhere_is_damage() {
    let house = House::new();
    furnish(&mut house.create());
    let whole = fs::read(house.file("tomoni.db")).unwrap();
    let pages = whole.len() / 4096;
    assert!(pages > 8);
    let at_pages = (1..pages).map(|page| page * 4096);
    for length in [1, 15, 16, 100, 4095, 4097, whole.len() - 1]
        .into_iter()
        .chain(at_pages)
    {
        fs::write(house.file("tomoni.db"), &whole[..length]).unwrap();
        assert_eq!(
            house.unlock().err(),
            Some(StoreError::Damaged(Part::Database)),
            "{length} bytes"
        );
        assert_eq!(
            fs::metadata(house.file("tomoni.db")).unwrap().len(),
            length as u64
        );
    }
    fs::write(house.file("tomoni.db"), &whole).unwrap();
    assert!(house.unlock().is_ok());
}

#[test]
fn a_flipped_bit_in_any_page_is_damage_or_never_read_and_never_a_panic() {
    let house = House::new();
    furnish(&mut house.create());
    let whole = fs::read(house.file("tomoni.db")).unwrap();
    let expected = all(&house.unlock().unwrap());
    let mut noticed = 0;
    for page in 0..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 1234] ^= 0x10;
        fs::write(house.file("tomoni.db"), &bytes).unwrap();
        match read_all(&house) {
            Ok(told) => assert_eq!(told, expected, "page {page}"),
            Err(error) => {
                assert_eq!(error, StoreError::Damaged(Part::Database), "page {page}");
                noticed += 1;
            }
        }
    }
    assert!(noticed >= 8, "only {noticed} pages were noticed");
}

fn read_all(house: &House) -> Result<String, StoreError> {
    let store = house.unlock()?;
    for record in store.records()? {
        store.history(record.id)?;
    }
    store.marks()?;
    store.setting("language")?;
    store.agenda_seen()?;
    Ok(all(&store))
}

#[test]
fn a_foreign_database_or_a_foreign_file_in_its_place_is_damage() {
    let (house, other) = (House::new(), House::new());
    furnish(&mut house.create());
    furnish(&mut other.create());
    let foreign = fs::read(other.file("tomoni.db")).unwrap();
    let noise: Vec<u8> = (0..20_000u32)
        .map(|number| ((number * 7919) >> 3) as u8)
        .collect();
    for bytes in [foreign, noise, b"SQLite format 3\0".repeat(1000)] {
        fs::write(house.file("tomoni.db"), bytes).unwrap();
        assert_eq!(house.unlock().err(), Some(StoreError::Damaged(Part::Database)));
    }
}

#[test]
fn a_weakened_cost_in_the_header_is_refused() {
    let house = House::new();
    furnish(&mut house.create());
    let text = fs::read_to_string(house.file("wraps.json")).unwrap();
    for (from, to, error) in [
        ("19456", "1024", StoreError::CostRefused),
        ("19456", "4294967295", StoreError::CostRefused),
        ("19456", "19457", StoreError::WrongPassphrase),
    ] {
        assert!(text.contains(from));
        fs::write(house.file("wraps.json"), text.replacen(from, to, 1)).unwrap();
        assert_eq!(house.unlock().err(), Some(error), "{to}");
    }
}

#[test]
fn what_a_crash_leaves_opens_with_every_whole_change_and_no_half_one() {
    let house = House::new();
    let mut store = house.create();
    for number in 0..5 {
        store.add_record("day-of-work", &json!(number), day(1)).unwrap();
    }
    // What is on the disk at this moment is what a crash leaves.
    let left = House::new();
    fs::create_dir(&left.path).unwrap();
    for name in ["tomoni.db", "tomoni.db-wal", "wraps.json"] {
        fs::copy(house.file(name), left.file(name)).unwrap();
    }
    assert_eq!(
        left.unlock().unwrap().records().unwrap(),
        store.records().unwrap()
    );
    // Half of the last write in the log: the change before it holds.
    let wal = fs::read(house.file("tomoni.db-wal")).unwrap();
    for name in ["tomoni.db", "wraps.json"] {
        fs::copy(house.file(name), left.file(name)).unwrap();
    }
    fs::write(left.file("tomoni.db-wal"), &wal[..wal.len() - 100]).unwrap();
    assert_eq!(left.unlock().unwrap().records().unwrap().len(), 4);
}

/// Set in a child process to the folder into which it writes until it is killed.
const WRITER: &str = "TOMONI_TEST_WRITER";

#[test]
fn a_process_killed_while_writing_loses_nothing_that_it_had_acknowledged() {
    if let Some(folder) = std::env::var_os(WRITER) {
        return write_until_killed(Place::Folder(folder.into()));
    }
    let house = House::new();
    drop(house.create());
    let mut promised = 0;
    for round in 0..12 {
        promised = promised.max(write_and_kill(&house, 5 + round * 7 % 40));
        let store = house.unlock().unwrap();
        let records = store.records().unwrap();
        assert!(
            records.len() >= promised,
            "round {round}: {} of {promised}",
            records.len()
        );
        for (number, record) in records.iter().enumerate() {
            assert_eq!(record.fields, json!(number));
            assert_eq!(store.history(record.id).unwrap().len(), 1);
        }
    }
    assert!(promised > 12, "the writer hardly wrote: {promised}");
}

/// Says on standard output how many records are stored, after each.
fn write_until_killed(place: Place) {
    let mut store = unlock(&place, key(PASSPHRASE)).unwrap();
    let mut number = store.records().unwrap().len();
    loop {
        store.add_record("day-of-work", &json!(number), day(1)).unwrap();
        number += 1;
        println!("acknowledged {number}");
    }
}

/// Lets a process write, kills it this long after its first word, and returns the last number it said.
fn write_and_kill(house: &House, milliseconds: u64) -> usize {
    let name = "a_process_killed_while_writing_loses_nothing_that_it_had_acknowledged";
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(WRITER, &house.path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut last = 0;
    let mut hear = |line: Result<String, _>| {
        let number = line
            .unwrap()
            .strip_prefix("acknowledged ")
            .and_then(|number| number.parse().ok());
        last = number.unwrap_or(last);
        number.is_some()
    };
    while !hear(said.next().expect("the writer ended by itself")) {}
    std::thread::sleep(Duration::from_millis(milliseconds));
    child.kill().unwrap();
    child.wait().unwrap();
    said.for_each(|line| {
        hear(line);
    });
    last
}

// ---- disks that refuse ----

/// A file system of its own, for as long as the value lives. `None` where the system does not let us.
struct Disk(PathBuf);

impl Disk {
    fn mount(at: &Path, size: &str) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let options = format!("size={size}");
        let mounted = run("mount", &["-t", "tmpfs", "-o", &options, "tmpfs", at.to_str()?]);
        mounted.then(|| Self(at.to_owned()))
    }

    fn read_only(&self) -> bool {
        run("mount", &["-o", "remount,ro", self.0.to_str().unwrap()])
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run("umount", &["-l", self.0.to_str().unwrap()]);
    }
}

fn run(program: &str, arguments: &[&str]) -> bool {
    let done = Command::new(program).args(arguments).output();
    done.is_ok_and(|output| output.status.success())
}

#[test]
fn a_read_only_disk_is_told_and_nothing_is_lost() {
    let house = House::new();
    let Some(disk) = Disk::mount(&house.path, "8m") else {
        eprintln!("skipped: mounting a tmpfs is not allowed here");
        return;
    };
    furnish(&mut house.create());
    assert!(disk.read_only());
    assert!(matches!(presence(&house.place), Ok(Presence::Locked { .. })));
    assert_eq!(house.unlock().err(), Some(StoreError::ReadOnly));
    assert!(run("mount", &["-o", "remount,rw", house.path.to_str().unwrap()]));
    assert_eq!(house.unlock().unwrap().records().unwrap().len(), 2);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_told_as_read_only() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new();
    furnish(&mut house.create());
    let allow = |mode| fs::set_permissions(&house.path, fs::Permissions::from_mode(mode)).unwrap();
    allow(0o500);
    let outcome = house.unlock().err();
    let obeyed = fs::write(house.file("probe"), "").is_err();
    allow(0o700);
    if obeyed {
        assert_eq!(outcome, Some(StoreError::ReadOnly));
    } else {
        eprintln!("skipped: this user may write everywhere");
    }
    assert_eq!(house.unlock().unwrap().records().unwrap().len(), 2);
}

#[test]
fn a_read_only_disk_takes_no_new_store() {
    let house = House::new();
    let Some(disk) = Disk::mount(&house.path, "8m") else {
        eprintln!("skipped: mounting a tmpfs is not allowed here");
        return;
    };
    assert!(disk.read_only());
    assert_eq!(create(&house.place, lock()).err(), Some(StoreError::ReadOnly));
    assert_eq!(presence(&house.place), Ok(Presence::NeverChosen));
}

#[test]
fn a_full_disk_at_the_choice_of_a_lock_leaves_nothing_behind() {
    let house = House::new();
    let Some(_disk) = Disk::mount(&house.path, "64k") else {
        eprintln!("skipped: mounting a tmpfs is not allowed here");
        return;
    };
    let mut draft = Store::draft().unwrap();
    furnish(&mut draft);
    let before = all(&draft);
    assert_eq!(draft.keep(&house.place, lock()).err(), Some(StoreError::DiskFull));
    assert!(!house.file("tomoni.db").exists() && !house.file("wraps.json").exists());
    assert_eq!(presence(&house.place), Ok(Presence::NeverChosen));
    assert_eq!(all(&draft), before);
}

#[test]
fn a_disk_that_fills_up_keeps_what_was_written_and_opens_while_it_is_full() {
    let house = House::new();
    let Some(_disk) = Disk::mount(&house.path, "1m") else {
        eprintln!("skipped: mounting a tmpfs is not allowed here");
        return;
    };
    fs::write(house.path.join("photos"), vec![0; 300_000]).unwrap();
    let mut store = house.create();
    furnish(&mut store);
    let text = "x".repeat(20_000);
    let error = (0..200).find_map(|number| {
        store
            .add_record("document", &json!({"text": text, "number": number}), day(6))
            .err()
    });
    assert_eq!(error, Some(StoreError::DiskFull));
    let before = all(&store);
    drop(store);
    let mut store = house.unlock().unwrap();
    assert_eq!(all(&store), before);
    assert_eq!(
        store.add_record("document", &json!(text), day(7)).err(),
        Some(StoreError::DiskFull)
    );
    fs::remove_file(house.file("photos")).unwrap();
    store.undo(day(7)).unwrap();
    store.add_record("note", &json!("short"), day(7)).unwrap();
}
