//! The files of a store in the browser's private file system, by SQLite's access-handle pool. Only a
//! dedicated worker in a secure context has it, and only one at a time.
//!
//! A pool holds SQLite files and nothing else. The wraps, which must be readable before there is a key, are
//! therefore one row of a tiny SQLite file of their own, not encrypted: the same public bytes as in the
//! native `wraps.json`, and SQLite's own transaction in place of the rename.

use std::cell::RefCell;

use rusqlite::{Connection, OpenFlags, OptionalExtension};
use sqlite_wasm_rs::{WasmOsCallback, vfs::VfsFilesManager};
use sqlite_wasm_vfs::sahpool::{
    OpfsSAHError, OpfsSAHPoolCfgBuilder, OpfsSAHPoolUtil, install as install_pool,
};
use wasm_bindgen::JsValue;

use super::{Part, StoreError};

/// Where a store is. One store per place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The browser's private file system; call [`install`] first.
    Pool,
}

const VFS: &str = "tomoni-pool";
const DATABASE: &str = "tomoni.db";
const WRAPS: &str = "wraps.db";
const CONTENT: &str = "content.db";

thread_local! {
    static POOL: RefCell<Option<OpfsSAHPoolUtil>> = const { RefCell::new(None) };
}

/// Takes hold of the pool, once per worker and before anything else here.
/// [`StoreError::InUse`] if another tab has it, [`StoreError::NoPool`] if the browser gives none.
pub async fn install() -> Result<(), StoreError> {
    // Not the default file system: a connection that names none must stay in memory.
    let options = OpfsSAHPoolCfgBuilder::new()
        .vfs_name(VFS)
        .directory("tomoni")
        // Three databases, each with its journal, and room for what comes.
        .initial_capacity(12)
        .build();
    let pool = install_pool::<WasmOsCallback>(&options, false).await?;
    POOL.set(Some(pool));
    Ok(())
}

impl Place {
    /// The pool is held by this worker alone once it is installed.
    pub(super) fn hold(&self) -> Result<(), StoreError> {
        with_pool(|_| Ok(()))
    }

    /// The bytes of the wraps, if there are any.
    pub(super) fn read_wraps(&self) -> Result<Option<Vec<u8>>, StoreError> {
        if !with_pool(|pool| pool.contains(WRAPS))? {
            return Ok(None);
        }
        let read = || {
            let conn = connect(WRAPS, OpenFlags::empty())?;
            if conn.query_row("SELECT count(*) FROM sqlite_schema", (), |row| {
                row.get::<_, i64>(0)
            })? == 0
            {
                return Ok(None); // a first write that was cut short
            }
            conn.query_row("SELECT content FROM wraps WHERE id = 1", (), |row| row.get(0))
                .optional()
        };
        read().map_err(of_wraps)
    }

    /// Replaces the wraps, whole or not at all.
    pub(super) fn write_wraps(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let conn = connect(WRAPS, OpenFlags::SQLITE_OPEN_CREATE)?;
        conn.execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")?;
        let transaction = conn.unchecked_transaction()?;
        transaction.execute_batch(
            "CREATE TABLE IF NOT EXISTS wraps (
               id INTEGER PRIMARY KEY CHECK (id = 1),
               content BLOB NOT NULL
             ) STRICT",
        )?;
        transaction.execute("REPLACE INTO wraps (id, content) VALUES (1, ?)", [bytes])?;
        Ok(transaction.commit()?)
    }

    /// Whether there is a database. An empty one is found when it is opened.
    pub(super) fn has_database(&self) -> Result<bool, StoreError> {
        with_pool(|pool| pool.contains(DATABASE))
    }

    /// Whether there is a public database.
    pub(super) fn has_content(&self) -> Result<bool, StoreError> {
        with_pool(|pool| pool.contains(CONTENT))
    }

    /// Opens the public database, or makes a new one.
    pub(super) fn open_content(&self) -> Result<Connection, StoreError> {
        Ok(connect(CONTENT, OpenFlags::SQLITE_OPEN_CREATE)?)
    }

    /// Removes the public database.
    pub(super) fn remove_content(&self) -> Result<(), StoreError> {
        with_pool(|pool| {
            pool.remove("content.db-journal")?;
            pool.remove(CONTENT)
        })?;
        Ok(())
    }

    /// Makes a new database.
    pub(super) fn create(&self) -> Result<Connection, StoreError> {
        Ok(connect(DATABASE, OpenFlags::SQLITE_OPEN_CREATE)?)
    }

    /// Opens the database that is there.
    pub(super) fn open(&self) -> Result<Connection, StoreError> {
        Ok(connect(DATABASE, OpenFlags::empty())?)
    }

    /// Removes the database. Only for one whose key is in no wrap.
    pub(super) fn remove_database(&self) -> Result<(), StoreError> {
        with_pool(|pool| {
            pool.remove("tomoni.db-journal")?;
            pool.remove(DATABASE)
        })?;
        Ok(())
    }

    /// Removes the wraps.
    pub(super) fn remove_wraps(&self) -> Result<(), StoreError> {
        with_pool(|pool| {
            pool.remove("wraps.db-journal")?;
            pool.remove(WRAPS)
        })?;
        Ok(())
    }
}

fn connect(name: &str, more: OpenFlags) -> rusqlite::Result<Connection> {
    Connection::open_with_flags_and_vfs(name, OpenFlags::SQLITE_OPEN_READ_WRITE | more, VFS)
}

fn with_pool<T>(act: impl FnOnce(&OpfsSAHPoolUtil) -> Result<T, OpfsSAHError>) -> Result<T, StoreError> {
    POOL.with_borrow(|pool| match pool {
        Some(pool) => Ok(act(pool)?),
        None => Err(StoreError::NoPool),
    })
}

/// What is damaged in the file of wraps is the wraps, not the database.
fn of_wraps(error: rusqlite::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Damaged(_) | StoreError::Sqlite(_) => StoreError::Damaged(Part::Wraps),
        other => other,
    }
}

impl From<OpfsSAHError> for StoreError {
    fn from(error: OpfsSAHError) -> Self {
        match error {
            OpfsSAHError::Opfs { value, .. } => match name_of(&value).as_deref() {
                Some("QuotaExceededError") => Self::DiskFull,
                Some("NoModificationAllowedError") => Self::InUse,
                _ => Self::NoPool,
            },
            OpfsSAHError::NoCapacity => Self::DiskFull,
            OpfsSAHError::FileInUse(_) | OpfsSAHError::FilesInUse | OpfsSAHError::Busy => Self::InUse,
            OpfsSAHError::InvalidHeader { .. } => Self::Damaged(Part::Database),
            _ => Self::NoPool,
        }
    }
}

/// The browser's name of an exception.
fn name_of(value: &JsValue) -> Option<String> {
    js_sys::Reflect::get(value, &JsValue::from_str("name"))
        .ok()?
        .as_string()
}
