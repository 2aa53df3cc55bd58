//! Records: what a person told the app, every version of it.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Store, StoreError,
    changes::{Did, Seq, day, did, json, log},
};

/// The number of a record in this store. Never used again, also after a removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub i64);

/// A record as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its number.
    pub id: RecordId,
    /// What it is, by the pack's schema.
    pub entity: String,
    /// Its fields, opaque to the store.
    pub fields: Value,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Version {
    /// Its place among all changes.
    pub seq: Seq,
    /// The person's day on which it was written.
    pub day: Date,
    /// What was done.
    pub did: Did,
    /// Whether the record is gone with this version.
    pub removed: bool,
    /// The fields in this version; of a removal, those it had.
    pub fields: Value,
}

/// The latest version of each record holds.
const STANDING: &str = "SELECT r.id, r.entity, v.fields FROM record r JOIN record_version v
     ON v.seq = (SELECT max(seq) FROM record_version WHERE record = r.id)
     WHERE v.removed = 0";

impl Store {
    /// All records that stand, in the order in which they were added.
    pub fn records(&self) -> Result<Vec<Record>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!("{STANDING} ORDER BY r.id"))?;
        let rows = statement.query_map((), record)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One record, if it stands.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!("{STANDING} AND r.id = ?"))?;
        Ok(statement.query_row([id.0], record).optional()?)
    }

    /// Adds a record of this entity (not empty).
    pub fn add_record(&mut self, entity: &str, fields: &Value, day: Date) -> Result<RecordId, StoreError> {
        let transaction = self.begin()?;
        let id = insert(&transaction, entity)?;
        let seq = log(&transaction, day, Did::Add)?;
        append(&transaction, seq, id, false, &fields.to_string())?;
        transaction.commit()?;
        Ok(id)
    }

    /// Replaces the fields. Writing what is there already is no change: `false`, and nothing to undo.
    pub fn change_record(&mut self, id: RecordId, fields: &Value, day: Date) -> Result<bool, StoreError> {
        let before = self.record(id)?.ok_or(StoreError::NoSuchRecord)?;
        if before.fields == *fields {
            return Ok(false);
        }
        self.write(id, Did::Change, fields, day)?;
        Ok(true)
    }

    /// Removes a record; it keeps its history, and [`Store::undo`] brings it back.
    pub fn remove_record(&mut self, id: RecordId, day: Date) -> Result<(), StoreError> {
        let before = self.record(id)?.ok_or(StoreError::NoSuchRecord)?;
        self.write(id, Did::Remove, &before.fields, day)
    }

    fn write(&mut self, id: RecordId, did: Did, fields: &Value, day: Date) -> Result<(), StoreError> {
        let transaction = self.begin()?;
        let seq = log(&transaction, day, did)?;
        append(&transaction, seq, id, did == Did::Remove, &fields.to_string())?;
        Ok(transaction.commit()?)
    }

    /// Every version of a record, oldest first; also of one that was removed. Empty if there never was one.
    pub fn history(&self, id: RecordId) -> Result<Vec<Version>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT c.seq, c.day, c.did, v.removed, v.fields
             FROM record_version v JOIN change c ON c.seq = v.seq
             WHERE v.record = ? ORDER BY v.seq",
        )?;
        let rows = statement.query_map([id.0], |row| {
            Ok(Version {
                seq: Seq(row.get(0)?),
                day: day(row, 1)?,
                did: did(row, 2)?,
                removed: row.get(3)?,
                fields: json(row, 4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn record(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        id: RecordId(row.get(0)?),
        entity: row.get(1)?,
        fields: json(row, 2)?,
    })
}

/// A new number for a record of this entity.
pub(super) fn insert(conn: &Connection, entity: &str) -> Result<RecordId, StoreError> {
    conn.prepare_cached("INSERT INTO record (entity) VALUES (?)")?
        .execute([entity])?;
    Ok(RecordId(conn.last_insert_rowid()))
}

/// One more version of a record.
pub(super) fn append(
    conn: &Connection,
    seq: Seq,
    id: RecordId,
    removed: bool,
    fields: &str,
) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO record_version (seq, record, removed, fields) VALUES (?, ?, ?, ?)")?
        .execute((seq.0, id.0, removed, fields))?;
    Ok(())
}

/// Appends, as `seq`, the version that the record had before the change `undone`; before its addition a
/// record was not there.
pub(super) fn restore_before(conn: &Connection, undone: Seq, seq: Seq) -> Result<RecordId, StoreError> {
    let (id, fields): (i64, String) = conn.query_row(
        "SELECT record, fields FROM record_version WHERE seq = ?",
        [undone.0],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let before: Option<(bool, String)> = conn
        .query_row(
            "SELECT removed, fields FROM record_version WHERE record = ? AND seq < ?
             ORDER BY seq DESC LIMIT 1",
            (id, undone.0),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (removed, fields) = before.unwrap_or((true, fields));
    append(conn, seq, RecordId(id), removed, &fields)?;
    Ok(RecordId(id))
}
