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
    pub(super) to: u32,
    /// What it does.
    pub(super) sql: &'static str,
}

/// All steps. Add one below, add `tests/schema/v<n>.sql`, and never change one that was released.
pub(super) const STEPS: &[Step] = &[
    Step {
        to: 1,
        sql: include_str!("schema/v1.sql"),
    },
    Step {
        to: 2,
        sql: include_str!("schema/v2.sql"),
    },
];

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

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Step = Step {
        to: 1,
        sql: "CREATE TABLE a (x INTEGER NOT NULL) STRICT",
    };
    const TWO: Step = Step {
        to: 2,
        sql: "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT ''",
    };

    /// Every table and index as SQL, in the order of their names.
    fn schema(conn: &Connection) -> Vec<String> {
        let mut statement = conn
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
            .unwrap();
        let rows = statement.query_map((), |row| row.get::<_, String>(0)).unwrap();
        rows.map(|sql| sql.unwrap().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    fn version(conn: &Connection) -> u32 {
        known_version(
            conn,
            &[Step {
                to: u32::MAX,
                sql: "",
            }],
        )
        .unwrap()
    }

    fn fresh(steps: &[Step]) -> Connection {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, steps).unwrap();
        conn
    }

    /// The schema as it was released, with its version.
    fn released(sql: &str, version: u32) -> Connection {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(sql).unwrap();
        conn.pragma_update(None, "user_version", version).unwrap();
        conn
    }

    #[test]
    fn every_released_schema_upgrades_to_the_schema_of_a_fresh_store() {
        let wanted = schema(&fresh(STEPS));
        let all = [
            (include_str!("../../tests/schema/v1.sql"), 1),
            (include_str!("../../tests/schema/v2.sql"), 2),
        ];
        assert_eq!(
            all.len(),
            STEPS.len(),
            "a step without its fixture in tests/schema"
        );
        for (sql, number) in all {
            let mut old = released(sql, number);
            migrate(&mut old, STEPS).unwrap();
            assert_eq!(schema(&old), wanted, "from version {number}");
            assert_eq!(version(&old), STEPS.last().unwrap().to);
        }
    }

    #[test]
    fn a_released_step_still_makes_the_schema_that_was_released() {
        let all = [
            include_str!("../../tests/schema/v1.sql"),
            include_str!("../../tests/schema/v2.sql"),
        ];
        for (sql, number) in all.into_iter().zip(1u32..) {
            let steps = &STEPS[..number as usize];
            assert_eq!(
                schema(&fresh(steps)),
                schema(&released(sql, number)),
                "version {number}"
            );
        }
    }

    #[test]
    fn every_table_is_strict_and_no_column_may_be_null() {
        let conn = fresh(STEPS);
        let loose: Vec<String> = conn
            .prepare(
                "SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c
                 WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
                   AND (t.strict = 0 OR (c.\"notnull\" = 0 AND NOT (c.pk = 1 AND c.type = 'INTEGER')))",
            )
            .unwrap()
            .query_map((), |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(loose, Vec::<String>::new());
    }

    #[test]
    fn steps_run_from_where_the_database_stands() {
        let mut conn = fresh(&[ONE]);
        conn.execute("INSERT INTO a (x) VALUES (7)", ()).unwrap();
        migrate(&mut conn, &[ONE, TWO]).unwrap();
        assert_eq!(version(&conn), 2);
        let row = conn.query_row("SELECT x, y FROM a", (), |row| Ok((row.get(0)?, row.get(1)?)));
        assert_eq!(row.unwrap(), (7, String::new()));
        migrate(&mut conn, &[ONE, TWO]).unwrap();
        assert_eq!(version(&conn), 2);
    }

    #[test]
    fn a_step_that_fails_halfway_leaves_the_version_before_it() {
        let broken = Step {
            to: 2,
            sql: "CREATE TABLE b (x INTEGER) STRICT; CREATE TABLE a (x INTEGER)",
        };
        let mut conn = fresh(&[ONE]);
        let before = schema(&conn);
        assert!(migrate(&mut conn, &[ONE, broken]).is_err());
        assert_eq!((version(&conn), schema(&conn)), (1, before));
    }

    #[test]
    fn a_newer_database_is_refused_and_unchanged() {
        let mut conn = fresh(&[ONE, TWO]);
        let before = schema(&conn);
        let newer = StoreError::NewerVersion { found: 2, known: 1 };
        assert_eq!(migrate(&mut conn, &[ONE]), Err(newer));
        assert_eq!((version(&conn), schema(&conn)), (2, before));
    }

    #[test]
    fn a_gap_or_a_repetition_in_the_numbers_is_seen() {
        assert!(contiguous(&[ONE, TWO]));
        assert!(!contiguous(&[TWO]));
        assert!(!contiguous(&[ONE, ONE]));
        assert!(!contiguous(&[ONE, TWO, Step { to: 4, sql: "" }]));
    }
}
