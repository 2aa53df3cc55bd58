//! The public database: packs that came over the network, feeds, places, the search index.
//!
//! It opens without a key and holds nothing that the person told, so that the public zone works while the personal
//! one is locked. It is a copy of what others publish: a damaged one is thrown away and fetched anew. Until the first
//! thing is fetched it lives in memory, because nothing is written before the person has agreed to it.
//!
//! Each noun has its own file with its functions, and its tables in `schema/`.

mod alerts;
mod blobs;
mod editions;
mod law_changes;
mod notices;
mod places;
mod publishers;
mod search;
mod sources;

pub use alerts::ALERT_DAYS;
pub use blobs::{Beginning, Name};
pub use editions::{Edition, Standing};
pub use notices::KeptNotice;
pub use places::{Imported, Near, PlaceSource};
pub use publishers::{Checked, Publisher};
pub use search::{Indexed, SearchIndex};
pub use sources::{AddressState, Known, SourceState, Writing};

use rusqlite::Connection;

use super::{
    Place, StoreError,
    migrations::{Step, known_version, migrate},
    pragmas::settle,
};

/// "Tomc": tells this database from the personal one.
const APPLICATION_ID: i64 = 0x546F_6D63;

/// The tables, step by step. Never change one that was released: add the next.
const STEPS: &[Step] = &[Step {
    to: 1,
    sql: concat!(
        include_str!("schema/v1.sql"),
        include_str!("schema/publishers.sql"),
        include_str!("schema/alerts.sql"),
        include_str!("schema/places.sql"),
        include_str!("schema/sources.sql"),
        include_str!("schema/search.sql"),
    ),
}];

/// The open public database.
pub struct Content {
    conn: Connection,
    kept: bool,
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Content")
    }
}

impl Content {
    /// One that is forgotten on closing.
    pub fn in_memory() -> Result<Content, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        settle(&conn, None, |_| Ok(()))?;
        migrate(&mut conn, STEPS)?;
        Ok(Content { conn, kept: false })
    }

    /// The one that is there, or one in memory. Writes nothing where there is none.
    pub fn open(place: &Place) -> Result<Content, StoreError> {
        if place.has_content()? {
            Content::on_disk(place)
        } else {
            Content::in_memory()
        }
    }

    /// Whether it outlives the app.
    pub fn is_kept(&self) -> bool {
        self.kept
    }

    /// From now on it outlives the app: whom the person trusted before goes along, with what they brought. The rest of
    /// what was in memory (news, a search index) is had anew when it is asked for.
    pub fn keep(&mut self, place: &Place) -> Result<(), StoreError> {
        if !self.kept {
            let mut kept = Content::on_disk(place)?;
            let all = kept.conn.transaction()?;
            for table in CARRIED {
                copy(&self.conn, &all, table)?;
            }
            // Alerts are had anew: until then nobody may read that none were announced.
            all.execute("DELETE FROM remembered WHERE key = ?", [alerts::HEARD])?;
            all.commit()?;
            *self = kept;
        }
        Ok(())
    }

    /// Opens or makes the file. What cannot be read, or is newer than we are, is a copy of others' words: begun anew.
    fn on_disk(place: &Place) -> Result<Content, StoreError> {
        match Content::try_on_disk(place) {
            Err(StoreError::Damaged(_) | StoreError::NewerVersion { .. }) => {
                place.remove_content()?;
                Content::try_on_disk(place)
            }
            other => other,
        }
    }

    fn try_on_disk(place: &Place) -> Result<Content, StoreError> {
        let mut conn = place.open_content()?;
        settle(&conn, None, prove)?;
        conn.pragma_update(None, "application_id", APPLICATION_ID)?;
        migrate(&mut conn, STEPS)?;
        Ok(Content { conn, kept: true })
    }

    /// The connection, for the nouns of this room.
    pub fn connection(&mut self) -> &mut Connection {
        &mut self.conn
    }

    /// What was remembered.
    pub fn remembered(&self, key: &str) -> Result<Option<String>, StoreError> {
        use rusqlite::OptionalExtension;
        let mut statement = self
            .conn
            .prepare_cached("SELECT value FROM remembered WHERE key = ?")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Forgets what was remembered.
    pub fn forget_remembered(&mut self, key: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM remembered WHERE key = ?")?
            .execute([key])?;
        Ok(())
    }

    /// Remembers something small and public.
    pub fn remember(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("REPLACE INTO remembered (key, value) VALUES (?, ?)")?
            .execute((key, value))?;
        Ok(())
    }
}

/// What goes along to the disk, parents before their children.
const CARRIED: [&str; 6] = [
    "remembered",
    "publisher",
    "checked",
    "edition",
    "edition_group",
    "blob",
];

/// Copies a table's rows over those that are there.
fn copy(from: &Connection, to: &Connection, table: &'static str) -> Result<(), StoreError> {
    let mut rows = from.prepare(&format!("SELECT * FROM {table}"))?;
    let width = rows.column_count();
    let places = vec!["?"; width].join(", ");
    let mut put = to.prepare(&format!("REPLACE INTO {table} VALUES ({places})"))?;
    let mut rows = rows.query(())?;
    while let Some(row) = rows.next()? {
        let cells: Vec<rusqlite::types::Value> =
            (0..width).map(|at| row.get(at)).collect::<Result<_, _>>()?;
        put.execute(rusqlite::params_from_iter(cells))?;
    }
    Ok(())
}

/// A file that is whole, ours, and not newer than we are; reading it through costs little, it holds only copies.
fn prove(conn: &Connection) -> Result<(), StoreError> {
    let id: i64 = conn.query_row("PRAGMA application_id", (), |row| row.get(0))?;
    if id != 0 && id != APPLICATION_ID {
        return Err(StoreError::Damaged(super::Part::Database));
    }
    known_version(conn, STEPS).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> (tempfile::TempDir, Place) {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::Folder(folder.path().join("store"));
        (folder, place)
    }

    #[test]
    fn looking_writes_nothing() {
        let (folder, place) = place();
        let content = Content::open(&place).unwrap();
        assert!(!content.is_kept());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_is_kept_is_there_again() {
        let (_folder, place) = place();
        let mut content = Content::open(&place).unwrap();
        content.keep(&place).unwrap();
        content.remember("edition", "7").unwrap();
        drop(content);
        let content = Content::open(&place).unwrap();
        assert!(content.is_kept());
        assert_eq!(content.remembered("edition").unwrap().as_deref(), Some("7"));
    }

    #[test]
    fn whom_somebody_trusted_before_choosing_a_lock_is_still_trusted_after() {
        let (_folder, place) = place();
        let mut content = Content::open(&place).unwrap();
        let publisher = Publisher {
            id: "1".into(),
            address: "https://a.example/".into(),
            trusted: "{}".into(),
        };
        let edition = Edition {
            number: 3,
            since: jiff::Timestamp::UNIX_EPOCH,
            groups: [("places".to_owned(), "index".to_owned())].into(),
        };
        content.remember("trusted.1", "yes").unwrap();
        content.set_alerts_heard(jiff::Timestamp::UNIX_EPOCH).unwrap();
        content.keep_publisher(&publisher).unwrap();
        content.stage("1", &edition).unwrap();
        content.activate("1").unwrap();
        content.keep_blobs(&[([7; 32], vec![1, 2])]).unwrap();
        content.keep(&place).unwrap();
        drop(content);
        let content = Content::open(&place).unwrap();
        assert_eq!(content.remembered("trusted.1").unwrap().as_deref(), Some("yes"));
        assert_eq!(content.publishers().unwrap(), [publisher]);
        assert_eq!(content.edition("1", Standing::Active).unwrap(), Some(edition));
        assert_eq!(content.blob(&[7; 32]).unwrap(), Some(vec![1, 2]));
        // The alerts themselves did not come along.
        assert_eq!(content.alerts_heard().unwrap(), None);
    }

    #[test]
    fn a_damaged_copy_is_begun_anew() {
        let (folder, place) = place();
        Content::open(&place).unwrap().keep(&place).unwrap();
        let file = folder.path().join("store/content.db");
        std::fs::write(
            &file,
            "this is no database, and never was one; it is long enough to be read as one",
        )
        .unwrap();
        let content = Content::open(&place).unwrap();
        assert!(content.is_kept());
        assert_eq!(content.remembered("edition").unwrap(), None);
    }
}
