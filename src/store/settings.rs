//! Settings that are the person's own, and the agenda they last saw.

use jiff::civil::Date;
use rusqlite::OptionalExtension;
use serde_json::Value;

use super::{
    Store, StoreError,
    changes::{day, json},
};

/// The agenda that was on the screen last.
#[derive(Debug, Clone, PartialEq)]
pub struct AgendaSeen {
    /// The day for which it was made.
    pub day: Date,
    /// What it was, opaque to the store.
    pub snapshot: Value,
}

impl Store {
    /// The value of a setting.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT value FROM setting WHERE key = ?")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Sets a setting. Settings have no history and no undo.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("REPLACE INTO setting (key, value) VALUES (?, ?)")?
            .execute((key, value))?;
        Ok(())
    }

    /// The agenda that was seen last, for "what changed since".
    pub fn agenda_seen(&self) -> Result<Option<AgendaSeen>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT day, snapshot FROM agenda_seen WHERE id = 1")?;
        let seen = statement.query_row((), |row| {
            Ok(AgendaSeen {
                day: day(row, 0)?,
                snapshot: json(row, 1)?,
            })
        });
        Ok(seen.optional()?)
    }

    /// Keeps the agenda that is on the screen now in place of the one before.
    pub fn set_agenda_seen(&mut self, seen: &AgendaSeen) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("REPLACE INTO agenda_seen (id, day, snapshot) VALUES (1, ?, ?)")?
            .execute((seen.day.to_string(), seen.snapshot.to_string()))?;
        Ok(())
    }
}
