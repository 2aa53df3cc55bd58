//! The log: everything a person does is a row with a sequence number, and undoing is one more row.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, types::Type};
use serde::{Deserialize, Serialize};

use super::{Item, RecordId, Store, StoreError, marks, records, together::first_of};

/// The place of a change in the order of all changes of this store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Seq(pub(super) i64);

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Did {
    /// A record was added.
    Add,
    /// A record's fields were changed.
    Change,
    /// A record was removed.
    Remove,
    /// An item was marked as done.
    Mark,
    /// An item was marked as not done.
    Unmark,
    /// An earlier change was taken back.
    Undo,
}

/// What an undo took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undone {
    /// A change of a record.
    Record {
        /// The record, which may be gone now (after an addition) or back again (after a removal).
        id: RecordId,
        /// What had been done.
        did: Did,
    },
    /// A mark on an item.
    Mark {
        /// The item.
        item: Item,
        /// What had been done.
        did: Did,
    },
}

impl Store {
    /// Takes back the latest change that still stands, with those that were made together with it, and says which
    /// came first; `None` if none stands. Called again, it goes further back. History is never rewritten: what was undone stays in it.
    pub fn undo(&mut self, day: Date) -> Result<Option<Undone>, StoreError> {
        let transaction = self.begin()?;
        let mut what = None;
        while let Some((undone, did)) = latest_standing(&transaction)? {
            what = Some(take_back(&transaction, undone, did, day)?);
            if first_of(&transaction, undone)?.is_none() {
                break;
            }
        }
        transaction.commit()?;
        Ok(what)
    }

    /// A transaction that holds the write lock from its start: it cannot fail halfway for want of it.
    pub(super) fn begin(&mut self) -> Result<Transaction<'_>, StoreError> {
        Ok(self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?)
    }
}

fn take_back(transaction: &Transaction<'_>, undone: Seq, did: Did, day: Date) -> Result<Undone, StoreError> {
    let seq = log(transaction, day, Did::Undo)?;
    transaction.execute("INSERT INTO undo (seq, undone) VALUES (?, ?)", (seq.0, undone.0))?;
    Ok(match did {
        Did::Mark | Did::Unmark => Undone::Mark {
            item: marks::restore_before(transaction, undone, seq)?,
            did,
        },
        _ => Undone::Record {
            id: records::restore_before(transaction, undone, seq)?,
            did,
        },
    })
}

/// Appends a line to the log.
pub(super) fn log(conn: &Connection, day: Date, did: Did) -> Result<Seq, StoreError> {
    conn.prepare_cached("INSERT INTO change (day, did) VALUES (?, ?)")?
        .execute((day.to_string(), did.name()))?;
    Ok(Seq(conn.last_insert_rowid()))
}

/// The latest change that is no undo and was not undone.
fn latest_standing(conn: &Connection) -> Result<Option<(Seq, Did)>, StoreError> {
    let found = conn.query_row(
        "SELECT seq, did FROM change
         WHERE did <> 'undo' AND NOT EXISTS (SELECT 1 FROM undo WHERE undone = change.seq)
         ORDER BY seq DESC LIMIT 1",
        (),
        |row| Ok((Seq(row.get(0)?), did(row, 1)?)),
    );
    Ok(found.optional()?)
}

impl Did {
    fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Change => "change",
            Self::Remove => "remove",
            Self::Mark => "mark",
            Self::Unmark => "unmark",
            Self::Undo => "undo",
        }
    }
}

/// Reads what was done from a column.
pub(super) fn did(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Did> {
    let all = [
        Did::Add,
        Did::Change,
        Did::Remove,
        Did::Mark,
        Did::Unmark,
        Did::Undo,
    ];
    let name: String = row.get(column)?;
    all.into_iter()
        .find(|did| did.name() == name)
        .ok_or_else(|| unreadable(column))
}

/// Reads a day from a column.
pub(super) fn day(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Date> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| unreadable(column))
}

/// Reads JSON from a column.
pub(super) fn json(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<serde_json::Value> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|_| unreadable(column))
}

/// A column that holds what no version of ours writes: damage, by the conversion to [`StoreError`].
fn unreadable(column: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, String::new(), Type::Text)
}
