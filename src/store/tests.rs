//! What only the inside can see: a keystore of our own, the settings of an open connection, a file of a
//! newer version. Everything else is in `tests/store.rs`.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fs,
};

use secrecy::SecretString;
use serde_json::json;
use tempfile::TempDir;

use super::{
    keystore::{Keystore, KeystoreSecret},
    opening::{enter, make},
    *,
};

/// A keystore in memory that can lose everything or be switched off.
#[derive(Default)]
struct Drawer {
    secrets: RefCell<BTreeMap<String, KeystoreSecret>>,
    closed: Cell<bool>,
}

impl Keystore for Drawer {
    fn get(&self, account: &str) -> Result<KeystoreSecret, StoreError> {
        self.open()?;
        self.secrets
            .borrow()
            .get(account)
            .cloned()
            .ok_or(StoreError::KeystoreForgot)
    }

    fn set(&self, account: &str, secret: &KeystoreSecret) -> Result<(), StoreError> {
        self.open()?;
        self.secrets
            .borrow_mut()
            .insert(account.to_owned(), secret.clone());
        Ok(())
    }

    fn forget(&self, account: &str) -> Result<(), StoreError> {
        self.open()?;
        self.secrets.borrow_mut().remove(account);
        Ok(())
    }
}

impl Drawer {
    fn open(&self) -> Result<(), StoreError> {
        if self.closed.get() {
            Err(StoreError::KeystoreAbsent)
        } else {
            Ok(())
        }
    }
}

fn place() -> (TempDir, Place) {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::Folder(folder.path().join("store"));
    (folder, place)
}

fn passphrase() -> NewLock {
    NewLock::Passphrase(SecretString::from("eight or more"), Cost::FLOOR)
}

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 21)
}

#[test]
fn the_keystore_alone_opens_the_store() {
    let (_folder, place) = place();
    let drawer = Drawer::default();
    let mut store = make(&place, NewLock::Keystore, None, &drawer).unwrap();
    store.add_record("home", &json!({}), today()).unwrap();
    drop(store);
    assert_eq!(
        presence(&place),
        Ok(Presence::Locked {
            locks: vec![LockKind::Keystore]
        })
    );
    let store = enter(&place, Unlock::Keystore, &drawer).unwrap();
    assert_eq!(store.records().unwrap().len(), 1);
}

#[test]
fn a_keystore_that_lost_or_changed_its_secret_or_is_gone_is_told_apart() {
    let (_folder, place) = place();
    let drawer = Drawer::default();
    drop(make(&place, NewLock::Keystore, None, &drawer).unwrap());
    let attempt = || enter(&place, Unlock::Keystore, &drawer).err();

    drawer.closed.set(true);
    assert_eq!(attempt(), Some(StoreError::KeystoreAbsent));
    drawer.closed.set(false);
    assert_eq!(attempt(), None);
    drawer
        .secrets
        .borrow_mut()
        .values_mut()
        .for_each(|secret| secret[0] ^= 1);
    assert_eq!(attempt(), Some(StoreError::KeystoreForgot));
    drawer.secrets.borrow_mut().clear();
    assert_eq!(attempt(), Some(StoreError::KeystoreForgot));
}

#[test]
fn a_keystore_that_is_gone_at_the_choice_leaves_nothing_behind() {
    let (_folder, place) = place();
    let drawer = Drawer::default();
    drawer.closed.set(true);
    assert_eq!(
        make(&place, NewLock::Keystore, None, &drawer).err(),
        Some(StoreError::KeystoreAbsent)
    );
    let Place::Folder(folder) = &place;
    assert!(!folder.exists());
}

#[test]
fn one_kind_of_lock_does_not_answer_for_the_other() {
    let (_folder, place) = place();
    let drawer = Drawer::default();
    drop(make(&place, passphrase(), None, &drawer).unwrap());
    assert_eq!(
        enter(&place, Unlock::Keystore, &drawer).err(),
        Some(StoreError::NoSuchLock)
    );
    assert!(drawer.secrets.borrow().is_empty());
}

#[test]
fn every_setting_of_an_open_store_has_taken_effect() {
    let (_folder, place) = place();
    let store = make(&place, passphrase(), None, &Drawer::default()).unwrap();
    let text = |name: &str| -> String {
        store
            .conn
            .query_row(&format!("PRAGMA {name}"), (), |row| {
                row.get::<_, rusqlite::types::Value>(0)
            })
            .map(|value| match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            })
            .unwrap_or_else(|error| error.to_string())
    };
    for (name, value) in [
        ("cipher_memory_security", "1"),
        ("temp_store", "2"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("locking_mode", "exclusive"),
        ("busy_timeout", "1000"),
        ("synchronous", "2"),
        ("journal_mode", "wal"),
        ("application_id", "1416588655"),
        ("user_version", "2"),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("integrity_check", "ok"),
    ] {
        assert_eq!(text(name), value, "{name}");
    }
}

#[test]
fn a_newer_version_is_refused_and_its_file_stays_as_it_is() {
    let (_folder, place) = place();
    let drawer = Drawer::default();
    let store = make(&place, passphrase(), None, &drawer).unwrap();
    store.conn.pragma_update(None, "user_version", 9).unwrap();
    drop(store);
    let Place::Folder(folder) = &place;
    let before = fs::read(folder.join("tomoni.db")).unwrap();
    let key = Unlock::Passphrase(SecretString::from("eight or more"));
    let refused = StoreError::NewerVersion { found: 9, known: 2 };
    assert_eq!(enter(&place, key, &drawer).err(), Some(refused));
    assert_eq!(fs::read(folder.join("tomoni.db")).unwrap(), before);
}

#[test]
fn a_database_that_is_not_of_this_store_is_damage() {
    for sabotage in [
        "UPDATE canary SET store = 'another'",
        "DELETE FROM canary",
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 0",
    ] {
        let (_folder, place) = place();
        let drawer = Drawer::default();
        let store = make(&place, passphrase(), None, &drawer).unwrap();
        store.conn.execute_batch(sabotage).unwrap();
        drop(store);
        let key = Unlock::Passphrase(SecretString::from("eight or more"));
        let refused = enter(&place, key, &drawer).err();
        assert_eq!(refused, Some(StoreError::Damaged(Part::Database)), "{sabotage}");
    }
}

#[test]
fn a_row_that_no_version_of_ours_writes_is_damage_and_no_panic() {
    let mut store = Store::draft().unwrap();
    let id = store.add_record("home", &json!({"city": "津"}), today()).unwrap();
    store
        .conn
        .execute("UPDATE change SET day = '2026-02-30'", ())
        .unwrap();
    assert_eq!(store.history(id).err(), Some(StoreError::Damaged(Part::Database)));
}
