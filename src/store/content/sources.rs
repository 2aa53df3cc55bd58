//! How each public source stands: when it was asked, what it was marked with, what went wrong.

use super::alerts::{HEARD, write_alerts};
use super::law_changes::write_law;
use super::notices::write_notices;
use super::places::write_places;
use super::{Content, Imported, PlaceSource};
use crate::feeds::alert::Alert;
use crate::feeds::egov::LawChange;
use crate::feeds::{Notice, Place, Refused};
use crate::store::StoreError;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior};
use std::collections::{BTreeMap, BTreeSet};

/// So many of the parts that could not be read are kept to be shown; all are counted.
const SHOWN: usize = 20;
/// So long a telegram's name is kept: no list names one that is older.
const REMEMBERED_SECONDS: i64 = 30 * 24 * 60 * 60;

/// How a source stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceState {
    /// When it was last tried.
    pub tried: Option<Timestamp>,
    /// When it last answered well.
    pub checked: Option<Timestamp>,
    /// When something in it last changed.
    pub changed: Option<Timestamp>,
    /// How new it is by its own word.
    pub says: Option<Timestamp>,
    /// Not before this it is asked again by itself.
    pub next: Option<Timestamp>,
    /// Failures since it last answered well.
    pub failures: u32,
    /// The last of them, as `sync` writes it; empty for none.
    pub problem: String,
    /// How many parts of the last answer could not be read.
    pub refused_count: u32,
    /// The first of them.
    pub refused: Vec<Refused>,
    /// How many bytes travelled when something had changed.
    pub bytes: u64,
}

/// What a host marked its last answer with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AddressState {
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
    /// When it last answered.
    pub checked: Option<Timestamp>,
}

/// What is known of a source's addresses, and which telegrams were read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// By address.
    pub addresses: BTreeMap<String, AddressState>,
    /// By name.
    pub telegrams: BTreeSet<String>,
}

impl Content {
    /// How a source stands; all unset where it was never asked.
    pub fn source(&self, id: &str) -> Result<SourceState, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT tried_at, checked_at, changed_at, says_at, next_at, failures, problem, refused_count, refused, bytes \
             FROM source WHERE id = ?",
        )?;
        Ok(statement.query_row([id], state).optional()?.unwrap_or_default())
    }

    /// What is known of a source's addresses, and which telegrams were read.
    pub fn known(&self, id: &str) -> Result<Known, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT url, etag, last_modified, checked_at FROM source_address WHERE source = ?",
        )?;
        let address = |row: &Row<'_>| {
            let state = AddressState {
                etag: row.get(1)?,
                last_modified: row.get(2)?,
                checked: time(row, 3)?,
            };
            Ok((row.get::<_, String>(0)?, state))
        };
        let addresses = statement.query_map([id], address)?.collect::<Result<_, _>>()?;
        let mut statement = self.conn.prepare_cached("SELECT id FROM telegram_seen")?;
        let telegrams = statement.query_map((), |row| row.get(0))?;
        Ok(Known {
            addresses,
            telegrams: telegrams.collect::<Result<_, _>>()?,
        })
    }

    /// Writes everything that one look at a source yielded, or nothing of it.
    pub fn at_once<T>(
        &mut self,
        write: impl FnOnce(&Writing<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let transaction = self
            .conn
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let written = write(&Writing(&transaction))?;
        transaction.commit()?;
        Ok(written)
    }

    /// Forgets a source and everything that is only there because of it. Alerts and places forget their own.
    pub fn forget_source(&mut self, id: &str) -> Result<(), StoreError> {
        self.at_once(|Writing(write)| {
            for table in ["source_address", "notice"] {
                write.execute(&format!("DELETE FROM {table} WHERE source = ?"), [id])?;
            }
            write.execute("DELETE FROM source WHERE id = ?", [id])?;
            Ok(())
        })
    }
}

/// What belongs together is written through this, and is there as a whole or not at all.
pub struct Writing<'a>(&'a Transaction<'a>);

impl Writing<'_> {
    /// How a source stands.
    pub fn source(&self, id: &str, state: &SourceState) -> Result<(), StoreError> {
        set_source(self.0, id, state)
    }

    /// What hosts marked their answers with, and which telegrams were read.
    pub fn known(&self, id: &str, known: &Known, now: Timestamp) -> Result<(), StoreError> {
        set_known(self.0, id, known, now)
    }

    /// Alerts; those that are here already stay as they are.
    pub fn alerts(&self, alerts: &[Alert]) -> Result<usize, StoreError> {
        write_alerts(self.0, alerts)
    }

    /// The source of alerts was alive then.
    pub fn alerts_heard(&self, at: Timestamp) -> Result<(), StoreError> {
        self.remember(HEARD, &at.to_string())
    }

    /// The places of a list in place of those before.
    pub fn places(&self, source: &PlaceSource, places: &[Place]) -> Result<Imported, StoreError> {
        write_places(self.0, source, places)
    }

    /// News of a source, beside those that are here.
    pub fn notices(&self, source: &str, notices: &[Notice], now: Timestamp) -> Result<(), StoreError> {
        write_notices(self.0, source, notices, now)
    }

    /// What is new in a law, in place of what was known.
    pub fn law(&self, law: &str, changes: &[LawChange], now: Timestamp) -> Result<(), StoreError> {
        write_law(self.0, law, changes, now)
    }

    /// Something small.
    pub fn remember(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "REPLACE INTO remembered (key, value) VALUES (?, ?)";
        self.0.prepare_cached(sql)?.execute((key, value))?;
        Ok(())
    }
}

fn set_source(write: &Connection, id: &str, state: &SourceState) -> Result<(), StoreError> {
    let refused: Vec<&Refused> = state.refused.iter().take(SHOWN).collect();
    write
        .prepare_cached(
            "REPLACE INTO source (id, tried_at, checked_at, changed_at, says_at, next_at, failures, problem, \
             refused_count, refused, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute((
            id,
            seconds(state.tried),
            seconds(state.checked),
            seconds(state.changed),
            seconds(state.says),
            seconds(state.next),
            state.failures,
            &state.problem,
            state.refused_count,
            serde_json::to_string(&refused)?,
            i64::try_from(state.bytes).unwrap_or(i64::MAX),
        ))?;
    Ok(())
}

fn set_known(write: &Connection, id: &str, known: &Known, now: Timestamp) -> Result<(), StoreError> {
    let mut address = write.prepare_cached(
        "REPLACE INTO source_address (source, url, etag, last_modified, checked_at) VALUES (?, ?, ?, ?, ?)",
    )?;
    for (url, state) in &known.addresses {
        address.execute((id, url, &state.etag, &state.last_modified, seconds(state.checked)))?;
    }
    let mut telegram =
        write.prepare_cached("INSERT OR IGNORE INTO telegram_seen (id, seen_at) VALUES (?, ?)")?;
    for name in &known.telegrams {
        telegram.execute((name, now.as_second()))?;
    }
    let oldest = now.as_second().saturating_sub(REMEMBERED_SECONDS);
    write.execute("DELETE FROM telegram_seen WHERE seen_at < ?", [oldest])?;
    Ok(())
}

fn state(row: &Row<'_>) -> rusqlite::Result<SourceState> {
    Ok(SourceState {
        tried: time(row, 0)?,
        checked: time(row, 1)?,
        changed: time(row, 2)?,
        says: time(row, 3)?,
        next: time(row, 4)?,
        failures: row.get(5)?,
        problem: row.get(6)?,
        refused_count: row.get(7)?,
        // What an older version wrote is not worth a damaged database.
        refused: serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default(),
        bytes: u64::try_from(row.get::<_, i64>(9)?).unwrap_or(0),
    })
}

/// Seconds since 1970; 0 is never.
pub(super) fn seconds(time: Option<Timestamp>) -> i64 {
    time.map_or(0, Timestamp::as_second)
}

pub(super) fn time(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Timestamp>> {
    let seconds: i64 = row.get(column)?;
    Ok((seconds != 0)
        .then(|| Timestamp::from_second(seconds).ok())
        .flatten())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Part;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    #[test]
    fn what_is_written_of_a_source_is_read_again() {
        let mut content = Content::in_memory().unwrap();
        let state = SourceState {
            tried: Some(at(1_700_000_000)),
            failures: 2,
            problem: "\"offline\"".to_owned(),
            refused_count: 3,
            refused: vec![Refused {
                place: "line 7".to_owned(),
                why: "no name".to_owned(),
            }],
            bytes: 12,
            ..SourceState::default()
        };
        content.at_once(|write| write.source("x", &state)).unwrap();
        assert_eq!(content.source("x").unwrap(), state);
        assert_eq!(content.source("y").unwrap(), SourceState::default());
    }

    #[test]
    fn a_write_that_fails_leaves_nothing() {
        let mut content = Content::in_memory().unwrap();
        let failed = content.at_once(|write| {
            write.source(
                "x",
                &SourceState {
                    failures: 1,
                    ..SourceState::default()
                },
            )?;
            Err::<(), _>(StoreError::Damaged(Part::Database))
        });
        assert!(failed.is_err());
        assert_eq!(content.source("x").unwrap(), SourceState::default());
    }

    #[test]
    fn telegrams_are_remembered_for_a_month() {
        let mut content = Content::in_memory().unwrap();
        let known = |name: &str| Known {
            telegrams: BTreeSet::from([name.to_owned()]),
            ..Known::default()
        };
        content
            .at_once(|write| write.known("x", &known("a"), at(1_700_000_000)))
            .unwrap();
        content
            .at_once(|write| write.known("x", &known("b"), at(1_703_000_000)))
            .unwrap();
        assert_eq!(
            content.known("x").unwrap().telegrams,
            BTreeSet::from(["b".to_owned()])
        );
    }
}
