//! Every setting of a connection, in one place, each with its reason.

use rusqlite::Connection;

use super::{StoreError, hex::secret_hex, wraps::DatabaseKey};

/// "Tomo": tells our database from any other that the key might open.
pub(super) const APPLICATION_ID: i64 = 0x546F_6D6F;

/// Before the key: what must hold while it is handled.
const BEFORE_KEY: &[&str] = &[
    // A wrong key would write "hmac check failed" to stderr, or to the system log on phones.
    "cipher_log_level = NONE",
    // Wipes SQLite's memory when it is freed: without it, copies of rows and of the key's text outlive
    // the lock.
    "cipher_memory_security = ON",
];

/// After the key, before anything is read.
const OF_CONNECTION: &[&str] = &[
    // One file format, whichever SQLCipher a platform was built with.
    "cipher_compatibility = 4",
    // Sorting and temporary tables must not spill plaintext into a file.
    "temp_store = MEMORY",
    // What is deleted is overwritten, not left in free pages.
    "secure_delete = ON",
    // SQLite enforces references only when asked to.
    "foreign_keys = ON",
    // The schema is data from a file: it may not call functions with side effects.
    "trusted_schema = OFF",
    // One connection holds the file: another window is told at once, and the shared-memory file, which
    // SQLCipher does not encrypt and a full disk cannot hold, never exists.
    "locking_mode = EXCLUSIVE",
    // Another window that is just closing gets this long, in milliseconds.
    "busy_timeout = 1000",
    // A commit is on the disk before the person is told that it is saved.
    "synchronous = FULL",
    // Apple's ordinary sync does not wait for the disk.
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
];

/// The first setting that may write to the file.
#[cfg(not(target_arch = "wasm32"))]
const OF_FILE: &str = "journal_mode = WAL"; // one sync per commit; a crash loses nothing that was committed
#[cfg(target_arch = "wasm32")]
const OF_FILE: &str = "journal_mode = DELETE"; // the browser's file pool has no WAL

/// Makes the connection ready. `prove` runs before the first setting that may write, so that a file which
/// is not ours, or newer than we are, stays untouched.
pub(super) fn settle(
    conn: &Connection,
    key: Option<&DatabaseKey>,
    prove: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    for setting in BEFORE_KEY {
        set(conn, setting)?;
    }
    if let Some(key) = key {
        set_key(conn, key)?;
    }
    for setting in OF_CONNECTION {
        set(conn, setting)?;
    }
    prove(conn)?;
    set(conn, OF_FILE)
}

fn set(conn: &Connection, setting: &str) -> Result<(), StoreError> {
    Ok(conn.execute_batch(&format!("PRAGMA {setting};"))?)
}

/// Gives the raw key. An SQLite without SQLCipher would take it silently and write plaintext: asked first.
fn set_key(conn: &Connection, key: &DatabaseKey) -> Result<(), StoreError> {
    let cipher: Result<String, _> = conn.query_row("PRAGMA cipher_version", (), |row| row.get(0));
    if cipher.is_err() {
        return Err(StoreError::NoCipher);
    }
    let pragma = secret_hex("PRAGMA key = \"x'", key.as_slice(), "'\";");
    // The error is dropped whole: rusqlite's may quote the SQL, and the SQL is the key.
    conn.execute_batch(&pragma).map_err(|_| StoreError::NoCipher)
}
