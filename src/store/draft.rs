//! A store in memory, for the time before a lock is chosen: closing it forgets everything.

use rusqlite::{Connection, TransactionBehavior, params_from_iter, types::Value};

use super::{
    Store, StoreError,
    migrations::{STEPS, migrate},
    pragmas::settle,
};

/// Every table with what a person entered, each after those that it refers to, with its columns.
const TABLES: &[(&str, &str)] = &[
    ("change", "seq, day, did"),
    ("undo", "seq, undone"),
    ("together", "seq, first"),
    ("record", "id, entity"),
    ("record_version", "seq, record, removed, fields"),
    ("mark_version", "seq, rule, record, due, done_on"),
    ("setting", "key, value"),
    ("agenda_seen", "id, day, snapshot"),
];

impl Store {
    /// A store that touches no disk. [`Store::keep`] keeps what it holds.
    pub fn draft() -> Result<Self, StoreError> {
        let mut conn = Connection::open_in_memory()?;
        settle(&conn, None, |_| Ok(()))?;
        migrate(&mut conn, STEPS)?;
        Ok(Self { conn })
    }
}

/// Copies all rows into a fresh database of the same version, in one transaction.
pub(super) fn copy(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    let transaction = to.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for (table, columns) in TABLES {
        let count = columns.split(", ").count();
        let mut select = from.prepare(&format!("SELECT {columns} FROM {table}"))?;
        let places = vec!["?"; count].join(", ");
        let mut insert =
            transaction.prepare(&format!("INSERT INTO {table} ({columns}) VALUES ({places})"))?;
        let mut rows = select.query(())?;
        while let Some(row) = rows.next()? {
            let values: Vec<Value> = (0..count)
                .map(|column| row.get(column))
                .collect::<Result<_, _>>()?;
            insert.execute(params_from_iter(values))?;
        }
    }
    Ok(transaction.commit()?)
}
