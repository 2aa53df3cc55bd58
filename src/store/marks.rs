//! Marks: items of the agenda that the person has done, and on which day.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

use super::{
    RecordId, Store, StoreError,
    changes::{Did, Seq, day, log},
};

/// One item of the agenda: a rule applied to a record, due on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Item {
    /// The rule's id (not empty).
    pub rule: String,
    /// The record, if the rule concerns one.
    pub record: Option<RecordId>,
    /// The due date, if it has one: next year's duty under the same rule is another item.
    pub due: Option<Date>,
}

/// An item that is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// The item.
    pub item: Item,
    /// The day on which the person did it.
    pub done_on: Date,
}

impl Store {
    /// Everything that is done, by item.
    pub fn marks(&self) -> Result<Vec<Mark>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT rule, record, due, done_on FROM mark_version m
             WHERE done_on <> '' AND seq = (SELECT max(seq) FROM mark_version
               WHERE rule = m.rule AND record = m.record AND due = m.due)
             ORDER BY rule, record, due",
        )?;
        let rows = statement.query_map((), |row| {
            Ok(Mark {
                item: item(row)?,
                done_on: day(row, 3)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Marks an item as done on a day. The same mark again is no change: `false`, and nothing to undo.
    pub fn mark_done(&mut self, item: &Item, done_on: Date, day: Date) -> Result<bool, StoreError> {
        if let Some(record) = item.record {
            self.record(record)?.ok_or(StoreError::NoSuchRecord)?;
        }
        self.set_mark(item, Did::Mark, &done_on.to_string(), day)
    }

    /// Marks an item as not done. `false` if it was not done.
    pub fn unmark(&mut self, item: &Item, day: Date) -> Result<bool, StoreError> {
        self.set_mark(item, Did::Unmark, "", day)
    }

    fn set_mark(&mut self, item: &Item, did: Did, done_on: &str, day: Date) -> Result<bool, StoreError> {
        let transaction = self.begin()?;
        if done_before(&transaction, item, Seq(i64::MAX))? == done_on {
            return Ok(false);
        }
        let seq = log(&transaction, day, did)?;
        append(&transaction, seq, item, done_on)?;
        transaction.commit()?;
        Ok(true)
    }
}

/// The columns rule, record, due.
fn item(row: &Row<'_>) -> rusqlite::Result<Item> {
    let record: i64 = row.get(1)?;
    let due: String = row.get(2)?;
    Ok(Item {
        rule: row.get(0)?,
        record: (record != 0).then_some(RecordId(record)),
        due: if due.is_empty() { None } else { Some(day(row, 2)?) },
    })
}

/// As the table says "none".
fn key(item: &Item) -> (&str, i64, String) {
    let due = item.due.map(|due| due.to_string()).unwrap_or_default();
    (&item.rule, item.record.map_or(0, |id| id.0), due)
}

/// The day on which the item was done as of a place in the log, '' for none.
fn done_before(conn: &Connection, item: &Item, seq: Seq) -> Result<String, StoreError> {
    let (rule, record, due) = key(item);
    let done = conn
        .prepare_cached(
            "SELECT done_on FROM mark_version WHERE rule = ? AND record = ? AND due = ? AND seq < ?
             ORDER BY seq DESC LIMIT 1",
        )?
        .query_row((rule, record, due, seq.0), |row| row.get(0));
    Ok(done.optional()?.unwrap_or_default())
}

fn append(conn: &Connection, seq: Seq, item: &Item, done_on: &str) -> Result<(), StoreError> {
    let (rule, record, due) = key(item);
    conn.prepare_cached("INSERT INTO mark_version (seq, rule, record, due, done_on) VALUES (?, ?, ?, ?, ?)")?
        .execute((seq.0, rule, record, due, done_on))?;
    Ok(())
}

/// Appends, as `seq`, the state that the item had before the change `undone`.
pub(super) fn restore_before(conn: &Connection, undone: Seq, seq: Seq) -> Result<Item, StoreError> {
    let item = conn.query_row(
        "SELECT rule, record, due FROM mark_version WHERE seq = ?",
        [undone.0],
        item,
    )?;
    let done_on = done_before(conn, &item, undone)?;
    append(conn, seq, &item, &done_on)?;
    Ok(item)
}
