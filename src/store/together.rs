//! Several writes as one: on the disk all or none, and taken back all together.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;

use super::{
    RecordId, Store, StoreError,
    changes::{Did, Seq, log},
    records::append,
};

/// One write of several.
#[derive(Debug, Clone, PartialEq)]
pub enum Write {
    /// Adds a record.
    Add {
        /// What it is (not empty).
        entity: String,
        /// Its fields.
        fields: Value,
    },
    /// Replaces the fields of a record.
    Change {
        /// The record.
        id: RecordId,
        /// Its fields.
        fields: Value,
    },
    /// Removes a record.
    Remove {
        /// The record.
        id: RecordId,
    },
}

impl Store {
    /// Carries out all writes or none, and tells the record of each. [`Store::undo`] takes them back together.
    pub fn write_together(&mut self, writes: &[Write], day: Date) -> Result<Vec<RecordId>, StoreError> {
        let mut planned = Vec::new();
        for write in writes {
            planned.push(self.planned(write)?);
        }
        let transaction = self.begin()?;
        let mut first = None;
        let mut written = Vec::new();
        for (write, plan) in writes.iter().zip(planned) {
            let (id, did, fields) = match (plan, write) {
                (Plan::Nothing(id), _) => {
                    written.push(id);
                    continue;
                }
                (Plan::New(fields), Write::Add { entity, .. }) => {
                    (super::records::insert(&transaction, entity)?, Did::Add, fields)
                }
                (Plan::New(_), _) => return Err(StoreError::NoSuchRecord),
                (Plan::Known(id, did, fields), _) => (id, did, fields),
            };
            let seq = log(&transaction, day, did)?;
            append(&transaction, seq, id, did == Did::Remove, &fields.to_string())?;
            match first {
                None => first = Some(seq),
                Some(first) => join(&transaction, seq, first)?,
            }
            written.push(id);
        }
        transaction.commit()?;
        Ok(written)
    }

    fn planned(&self, write: &Write) -> Result<Plan, StoreError> {
        let known = |id: RecordId| self.record(id)?.ok_or(StoreError::NoSuchRecord);
        Ok(match write {
            Write::Add { fields, .. } => Plan::New(fields.clone()),
            Write::Change { id, fields } if known(*id)?.fields == *fields => Plan::Nothing(*id),
            Write::Change { id, fields } => Plan::Known(*id, Did::Change, fields.clone()),
            Write::Remove { id } => Plan::Known(*id, Did::Remove, known(*id)?.fields),
        })
    }
}

/// What a write comes to.
enum Plan {
    /// A new record.
    New(Value),
    /// A new version of a record.
    Known(RecordId, Did, Value),
    /// It is so already.
    Nothing(RecordId),
}

fn join(conn: &Connection, seq: Seq, first: Seq) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT INTO together (seq, first) VALUES (?, ?)")?
        .execute((seq.0, first.0))?;
    Ok(())
}

/// The first of the changes that were made together with this one, where it was not the first itself.
pub(super) fn first_of(conn: &Connection, seq: Seq) -> Result<Option<Seq>, StoreError> {
    let first = conn
        .prepare_cached("SELECT first FROM together WHERE seq = ?")?
        .query_row([seq.0], |row| row.get(0));
    Ok(first.optional()?.map(Seq))
}
