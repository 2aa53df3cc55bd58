//! The schema's steps: linear, numbered by `PRAGMA user_version`, each in one transaction.
//!
//! A runner of our own, because `rusqlite_migration` pins an older rusqlite than the one that shares its
//! SQLCipher with the web. What it must do fits on a page: refuse a newer database, refuse a gap in the
//! numbers, and never leave a step half done. A step that was released is never edited; `tests/schema/`
//! keeps each released schema, and an upgraded schema must equal a fresh one.

use rusqlite::{Connection, TransactionBehavior};

use super::{Part, StoreError};

/// One step of the schema.
pub(super) struct Step {
    /// The version that the database has after it.
    to: u32,
    /// What it does.
    sql: &'static str,
}

/// All steps. Add one below, add `tests/schema/v<n>.sql`, and never change one that was released.
pub(super) const STEPS: &[Step] = &[Step {
    to: 1,
    sql: include_str!("schema/v1.sql"),
}];

const _: () = assert!(contiguous(STEPS), "steps are numbered 1, 2, 3, … without a gap");

/// Whether the steps are numbered from 1 without a gap or a repetition.
const fn contiguous(steps: &[Step]) -> bool {
    let mut rest = steps;
    let mut expected = 1;
    while let [step, others @ ..] = rest {
        if step.to != expected {
            return false;
        }
        expected += 1;
        rest = others;
    }
    true
}

/// The version of the database, refused if it is newer than the last of these steps. Changes nothing.
pub(super) fn known_version(conn: &Connection, steps: &[Step]) -> Result<u32, StoreError> {
    let found: i64 = conn.query_row("PRAGMA user_version", (), |row| row.get(0))?;
    let found = u32::try_from(found).map_err(|_| StoreError::Damaged(Part::Database))?;
    let known = steps.last().map_or(0, |step| step.to);
    if found > known {
        Err(StoreError::NewerVersion { found, known })
    } else {
        Ok(found)
    }
}

/// Brings the database to the last step.
pub(super) fn migrate(conn: &mut Connection, steps: &[Step]) -> Result<(), StoreError> {
    let version = known_version(conn, steps)?;
    for step in steps.iter().filter(|step| step.to > version) {
        // Immediate: a step must not find out halfway that it may not write.
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(step.sql)?;
        transaction.pragma_update(None, "user_version", step.to)?;
        transaction.commit()?;
    }
    Ok(())
}
