//! The files of a store in a folder: `tomoni.db` (encrypted), `wraps.json` (public, sealed keys) and `content.db`
//! (public: what others publish).

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags};

use super::StoreError;

/// Where a store is. One store per place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A folder of its own; it is made when a lock is chosen, never before.
    Folder(PathBuf),
}

const DATABASE: &str = "tomoni.db";
const CONTENT: &str = "content.db";
const CONTENT_SIDECARS: [&str; 3] = ["content.db-wal", "content.db-shm", "content.db-journal"];
/// What SQLite may have left beside the database.
const SIDECARS: [&str; 3] = ["tomoni.db-wal", "tomoni.db-shm", "tomoni.db-journal"];
/// Empty; locked while a store is made.
const HELD: &str = "making.lock";
const WRAPS: &str = "wraps.json";
const WRAPS_BEFORE: &str = "wraps.json.new";
/// One byte more than the largest file of wraps: enough to see that a file is none.
const MOST_READ: u64 = 64 * 1024 + 1;

impl Place {
    fn folder(&self) -> &Path {
        let Self::Folder(folder) = self;
        folder
    }

    /// Makes the folder, for this user alone, and holds it while a store is made: of two windows in which
    /// a lock is chosen at once, one must not remove what the other begins.
    pub(super) fn hold(&self) -> Result<File, StoreError> {
        self.make_folder()?;
        let held = private().open(self.folder().join(HELD))?;
        match held.try_lock() {
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            // Some file systems know no locks; the window for an accident is a few milliseconds.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(held),
        }
    }

    fn make_folder(&self) -> Result<(), StoreError> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        Ok(builder.create(self.folder())?)
    }

    /// The bytes of the wraps, if there are any.
    pub(super) fn read_wraps(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let file = match File::open(self.folder().join(WRAPS)) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let mut bytes = Vec::new();
        file.take(MOST_READ).read_to_end(&mut bytes)?;
        Ok(Some(bytes))
    }

    /// Replaces the wraps: after a crash the old ones are there or the new ones, never a part.
    pub(super) fn write_wraps(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let (new, name) = (self.folder().join(WRAPS_BEFORE), self.folder().join(WRAPS));
        let mut file = private().open(&new)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &name)?;
        self.sync_folder()
    }

    /// Whether there is a database. A file without a byte is none: SQLite would take it for a new one.
    pub(super) fn has_database(&self) -> Result<bool, StoreError> {
        self.has(DATABASE)
    }

    /// Whether there is a public database.
    pub(super) fn has_content(&self) -> Result<bool, StoreError> {
        self.has(CONTENT)
    }

    /// Opens the public database, or makes a new one.
    pub(super) fn open_content(&self) -> Result<Connection, StoreError> {
        self.make_folder()?;
        self.connect(CONTENT, OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Removes the public database.
    pub(super) fn remove_content(&self) -> Result<(), StoreError> {
        CONTENT_SIDECARS
            .into_iter()
            .chain([CONTENT])
            .try_for_each(|name| self.remove(name))
    }

    fn has(&self, name: &str) -> Result<bool, StoreError> {
        match fs::metadata(self.folder().join(name)) {
            Ok(file) => Ok(file.len() > 0),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Makes a new database.
    pub(super) fn create(&self) -> Result<Connection, StoreError> {
        self.connect(DATABASE, OpenFlags::SQLITE_OPEN_CREATE)
    }

    /// Opens the database that is there.
    pub(super) fn open(&self) -> Result<Connection, StoreError> {
        let conn = self.connect(DATABASE, OpenFlags::empty())?;
        // SQLite quietly opens for reading what it may not write.
        if conn.is_readonly("main")? {
            Err(StoreError::ReadOnly)
        } else {
            Ok(conn)
        }
    }

    fn connect(&self, name: &str, more: OpenFlags) -> Result<Connection, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | more;
        Ok(Connection::open_with_flags(self.folder().join(name), flags)?)
    }

    /// Removes the database. Only for one whose key is in no wrap.
    pub(super) fn remove_database(&self) -> Result<(), StoreError> {
        SIDECARS
            .into_iter()
            .chain([DATABASE])
            .try_for_each(|name| self.remove(name))
    }

    /// Removes the wraps.
    pub(super) fn remove_wraps(&self) -> Result<(), StoreError> {
        [WRAPS_BEFORE, WRAPS]
            .into_iter()
            .try_for_each(|name| self.remove(name))
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        match fs::remove_file(self.folder().join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// A rename is on the disk once the folder is. Only Unix lets a folder be opened for that.
    fn sync_folder(&self) -> Result<(), StoreError> {
        #[cfg(unix)]
        File::open(self.folder())?.sync_all()?;
        Ok(())
    }
}

/// Options to begin a file anew, for this user alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}
