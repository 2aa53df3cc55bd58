//! The ways in: whether there is a store, making one once a lock is chosen, unlocking it.
//!
//! Making a store happens in an order in which a crash at any point leaves either no store or a whole one:
//! a file of wraps without wraps (begun), the database, and last the wraps, whose arrival is the moment from
//! which the store exists. A database beside an empty file of wraps has no key anywhere: it was never
//! finished, or it was erased. A database without a file of wraps is damage, and so is the reverse.

use rusqlite::Connection;
use secrecy::SecretString;
use zeroize::Zeroizing;

use super::{
    Part, Place, Store, StoreError,
    cost::{Cost, long_enough},
    draft::copy,
    hex::Bytes,
    keystore::{Keystore, System},
    migrations::{STEPS, known_version, migrate},
    pragmas::{APPLICATION_ID, settle},
    wraps::{DatabaseKey, Method, StoreId, Wrap, WrapFile},
};

/// What a place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// No lock was chosen: nothing is stored.
    NeverChosen,
    /// A store, and the ways in which it can be unlocked.
    Locked {
        /// Each kind once, in the order in which they were made.
        locks: Vec<LockKind>,
    },
    /// A part is missing, empty or unreadable. A new store is not made over it.
    Damaged(Part),
}

/// A way of unlocking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockKind {
    /// By a passphrase.
    Passphrase,
    /// By the system keystore, without asking the person.
    Keystore,
}

/// The lock that a person chooses.
#[derive(Debug)]
pub enum NewLock {
    /// A passphrase, and what a guess at it shall cost ([`Cost::calibrate`]).
    Passphrase(SecretString, Cost),
    /// The system keystore alone.
    Keystore,
}

/// What the person unlocks with.
#[derive(Debug)]
pub enum Unlock {
    /// The passphrase.
    Passphrase(SecretString),
    /// The system keystore.
    Keystore,
}

/// Whether there is a store here. Opens and changes nothing. A newer format of the wraps is an error.
pub fn presence(place: &Place) -> Result<Presence, StoreError> {
    let Some(bytes) = place.read_wraps()? else {
        let lost = place.has_database()?;
        return Ok(if lost {
            Presence::Damaged(Part::Wraps)
        } else {
            Presence::NeverChosen
        });
    };
    let wraps = match WrapFile::parse(&bytes) {
        Ok(file) if file.wraps.is_empty() => return Ok(Presence::NeverChosen),
        Ok(file) => file.wraps,
        Err(StoreError::Damaged(part)) => return Ok(Presence::Damaged(part)),
        Err(error) => return Err(error),
    };
    if !place.has_database()? {
        return Ok(Presence::Damaged(Part::Database));
    }
    let mut locks: Vec<LockKind> = wraps.iter().map(Wrap::kind).collect();
    locks.dedup();
    Ok(Presence::Locked { locks })
}

/// Makes a store, empty and unlocked. Refuses where one is, or where one is damaged.
pub fn create(place: &Place, lock: NewLock) -> Result<Store, StoreError> {
    make(place, lock, None, &System)
}

/// Opens the store.
pub fn unlock(place: &Place, key: Unlock) -> Result<Store, StoreError> {
    enter(place, key, &System)
}

impl Store {
    /// Makes a store that holds what this one does: for a draft in memory, once a lock is chosen. On an
    /// error nothing is stored and the draft is as it was.
    pub fn keep(&self, place: &Place, lock: NewLock) -> Result<Store, StoreError> {
        make(place, lock, Some(self), &System)
    }
}

/// [`create`] and [`Store::keep`] with any keystore.
pub(super) fn make(
    place: &Place,
    lock: NewLock,
    draft: Option<&Store>,
    keystore: &dyn Keystore,
) -> Result<Store, StoreError> {
    still_free(place)?;
    let id = StoreId::random()?;
    let key = random_key()?;
    let wrap = first_wrap(&id, lock, &key, keystore)?;
    let made = place.hold().and_then(|_held| {
        still_free(place)?; // another window may have been quicker
        let made = write_all(place, &id, &key, wrap, draft);
        if made.is_err() {
            // Best effort, and in this order: a database that stays has no key in any wrap.
            let _ = place.remove_database().and_then(|()| place.remove_wraps());
        }
        made
    });
    if made.is_err() {
        let _ = keystore.forget(&id.text());
    }
    made
}

fn still_free(place: &Place) -> Result<(), StoreError> {
    match presence(place)? {
        Presence::NeverChosen => Ok(()),
        Presence::Locked { .. } => Err(StoreError::AlreadyChosen),
        Presence::Damaged(part) => Err(StoreError::Damaged(part)),
    }
}

fn write_all(
    place: &Place,
    id: &StoreId,
    key: &DatabaseKey,
    wrap: Wrap,
    draft: Option<&Store>,
) -> Result<Store, StoreError> {
    place.write_wraps(&WrapFile::new(*id, Vec::new()).bytes()?)?;
    place.remove_database()?; // of an earlier beginning: no wrap holds its key
    let mut conn = place.create()?;
    settle(&conn, Some(key), |_| Ok(()))?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(&mut conn, STEPS)?;
    if let Some(draft) = draft {
        copy(&draft.conn, &mut conn)?;
    }
    conn.execute("INSERT INTO canary (id, store) VALUES (1, ?)", [id.text()])?;
    place.write_wraps(&WrapFile::new(*id, vec![wrap]).bytes()?)?;
    Ok(Store { conn })
}

/// [`unlock`] with any keystore.
pub(super) fn enter(place: &Place, key: Unlock, keystore: &dyn Keystore) -> Result<Store, StoreError> {
    match presence(place)? {
        Presence::NeverChosen => return Err(StoreError::NotChosen),
        Presence::Damaged(part) => return Err(StoreError::Damaged(part)),
        Presence::Locked { .. } => {}
    }
    let bytes = place.read_wraps()?.ok_or(StoreError::Damaged(Part::Wraps))?;
    let wraps = WrapFile::parse(&bytes)?;
    let key = unwrap_key(&wraps, &key, keystore)?;
    let mut conn = place.open()?;
    settle(&conn, Some(&key), |conn| prove(conn, &wraps.store))?;
    migrate(&mut conn, STEPS)?;
    Ok(Store { conn })
}

/// Our application, a version that we know, and this very store; reads only.
fn prove(conn: &Connection, id: &StoreId) -> Result<(), StoreError> {
    let damaged = StoreError::Damaged(Part::Database);
    let application: i64 = conn.query_row("PRAGMA application_id", (), |row| row.get(0))?;
    let version = known_version(conn, STEPS)?;
    if application != APPLICATION_ID || version == 0 {
        return Err(damaged);
    }
    // The newest table lies at the end of a young file: a file that was cut within it is damage and not a new start.
    if version > 1 {
        conn.query_row("SELECT count(*) FROM together", (), |_| Ok(()))?;
    }
    let canary: String = conn.query_row("SELECT store FROM canary WHERE id = 1", (), |row| row.get(0))?;
    if canary == id.text() { Ok(()) } else { Err(damaged) }
}

fn random_key() -> Result<DatabaseKey, StoreError> {
    let mut key = Zeroizing::new([0; 32]);
    getrandom::fill(key.as_mut()).map_err(|_| StoreError::NoRandom)?;
    Ok(key)
}

fn first_wrap(
    id: &StoreId,
    lock: NewLock,
    key: &DatabaseKey,
    keystore: &dyn Keystore,
) -> Result<Wrap, StoreError> {
    let salt = Bytes::random()?;
    match lock {
        NewLock::Passphrase(passphrase, cost) => {
            long_enough(&passphrase)?;
            let factor = cost.derive(&passphrase, &salt.0)?;
            Wrap::seal(id, Method::Passphrase { cost }, salt, &factor, key)
        }
        NewLock::Keystore => {
            let secret = random_key()?;
            keystore.set(&id.text(), &secret)?;
            Wrap::seal(id, Method::Keystore {}, salt, &secret, key)
        }
    }
}

/// Tries each wrap of the kind. No wrap of the kind, and none that opens, are different errors.
fn unwrap_key(file: &WrapFile, key: &Unlock, keystore: &dyn Keystore) -> Result<DatabaseKey, StoreError> {
    let mut refusal = StoreError::NoSuchLock;
    for wrap in &file.wraps {
        let factor = match (wrap.method, key) {
            (Method::Passphrase { cost }, Unlock::Passphrase(passphrase)) => {
                refusal = StoreError::WrongPassphrase;
                cost.derive(passphrase, &wrap.salt.0)?
            }
            (Method::Keystore {}, Unlock::Keystore) => {
                refusal = StoreError::KeystoreForgot;
                keystore.get(&file.store.text())?
            }
            _ => continue,
        };
        if let Some(key) = wrap.open(&file.store, &factor)? {
            return Ok(key);
        }
    }
    Err(refusal)
}

impl Wrap {
    fn kind(&self) -> LockKind {
        match self.method {
            Method::Passphrase { .. } => LockKind::Passphrase,
            Method::Keystore {} => LockKind::Keystore,
        }
    }
}
