//! What can go wrong with the store, without a word about the person in it.

use std::io;

/// A part of the store that can be damaged on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The file of wraps: without it no key opens the database.
    Wraps,
    /// The encrypted database.
    Database,
}

/// Why the store refused. Neither `Display` nor `Debug` carries a path, a key, SQL or anything a person
/// told us, so that an error can be written to a log. The words for people are made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The passphrase opens no wrap. A header that somebody altered looks the same, on purpose.
    #[error("the passphrase does not open this store")]
    WrongPassphrase,
    /// A new passphrase has fewer characters than [`super::MINIMUM_PASSPHRASE`].
    #[error("the passphrase is shorter than {minimum} characters")]
    PassphraseTooShort {
        /// The least number of characters.
        minimum: usize,
    },
    /// There is no store here yet: no lock was chosen.
    #[error("no lock has been chosen yet")]
    NotChosen,
    /// There is a store here already; it is never overwritten.
    #[error("a lock has been chosen already")]
    AlreadyChosen,
    /// The store has no wrap that this way of unlocking could open.
    #[error("this store is not locked in this way")]
    NoSuchLock,
    /// The system has no keystore, or it does not let us in.
    #[error("the system keystore cannot be used")]
    KeystoreAbsent,
    /// The keystore works but has lost, or never had, the secret of this store.
    #[error("the system keystore does not hold the secret of this store")]
    KeystoreForgot,
    /// Derivation costs below the floor or above the ceiling: written by no version of ours.
    #[error("the key derivation costs are out of bounds")]
    CostRefused,
    /// Written by a newer version of the app. Nothing was changed.
    #[error("the store has version {found}, this app knows {known}")]
    NewerVersion {
        /// The version found.
        found: u32,
        /// The newest version this app knows.
        known: u32,
    },
    /// The file is damaged or was replaced. Nothing was changed.
    #[error("damaged: {0:?}")]
    Damaged(Part),
    /// The disk or the folder cannot be written.
    #[error("the disk is read-only")]
    ReadOnly,
    /// The disk, or what the browser grants, is full. The last change was not written, all before it was.
    #[error("the disk is full")]
    DiskFull,
    /// Another window or process has the store open.
    #[error("the store is open elsewhere")]
    InUse,
    /// The SQLite linked here cannot encrypt: the store refuses to write plaintext.
    #[error("this build has no SQLCipher")]
    NoCipher,
    /// The system gave no random bytes.
    #[error("no random numbers")]
    NoRandom,
    /// The browser offers no private file system here (no worker, no secure context, a private window).
    #[error("no private file system")]
    NoPool,
    /// There is no such record, or it was removed.
    #[error("no such record")]
    NoSuchRecord,
    /// Another failure of a file.
    #[error("file: {0:?}")]
    File(io::ErrorKind),
    /// Another failure of SQLite, by its extended result code.
    #[error("sqlite: {0}")]
    Sqlite(i32),
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::File(kind),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    /// Keeps the code and drops the message: SQLite's messages quote SQL and values.
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let Some(cause) = error.sqlite_error() else {
            return Self::Damaged(Part::Database); // a column holds what no version of ours writes
        };
        match cause.code {
            Code::DiskFull => Self::DiskFull,
            Code::ReadOnly | Code::PermissionDenied => Self::ReadOnly,
            Code::DatabaseCorrupt | Code::NotADatabase => Self::Damaged(Part::Database),
            Code::DatabaseBusy | Code::DatabaseLocked => Self::InUse,
            _ => Self::Sqlite(cause.extended_code),
        }
    }
}

impl From<serde_json::Error> for StoreError {
    /// JSON is only ever read back from the database, where we wrote it.
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged(Part::Database)
    }
}
