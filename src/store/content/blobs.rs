//! Pieces of published files by their digest, and beginnings of pieces that were cut.

use super::Content;
use crate::store::StoreError;
use rusqlite::OptionalExtension;
use std::collections::BTreeSet;

/// The SHA-256 of what a piece unpacks to.
pub type Name = [u8; 32];

/// The beginning of a piece, not proved by anything yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// What the host marked it with, if it did.
    pub etag: Option<String>,
    /// The bytes, packed.
    pub bytes: Vec<u8>,
}

impl Content {
    /// A piece as it is kept, packed.
    pub fn blob(&self, name: &Name) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT packed FROM blob WHERE digest = ?")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }

    /// Whether a piece is here.
    pub fn has_blob(&self, name: &Name) -> Result<bool, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT 1 FROM blob WHERE digest = ?")?;
        Ok(statement.exists([name])?)
    }

    /// Keeps pieces that were proved, all or none; their beginnings are of no use any more.
    pub fn keep_blobs(&mut self, blobs: &[(Name, Vec<u8>)]) -> Result<(), StoreError> {
        let transaction = self.conn.transaction()?;
        for (name, packed) in blobs {
            transaction
                .prepare_cached("INSERT OR IGNORE INTO blob (digest, packed) VALUES (?, ?)")?
                .execute((name, packed))?;
            transaction
                .prepare_cached("DELETE FROM beginning WHERE digest = ?")?
                .execute([name])?;
        }
        Ok(transaction.commit()?)
    }

    /// What came of a piece before it was cut.
    pub fn beginning(&self, name: &Name) -> Result<Option<Beginning>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT etag, bytes FROM beginning WHERE digest = ?")?;
        let row = statement.query_row([name], |row| {
            let etag: String = row.get(0)?;
            Ok(Beginning {
                etag: (!etag.is_empty()).then_some(etag),
                bytes: row.get(1)?,
            })
        });
        Ok(row.optional()?)
    }

    /// Keeps the beginning of a piece.
    pub fn keep_beginning(&mut self, name: &Name, beginning: &Beginning) -> Result<(), StoreError> {
        let etag = beginning.etag.as_deref().unwrap_or_default();
        self.conn
            .prepare_cached("REPLACE INTO beginning (digest, etag, bytes) VALUES (?, ?, ?)")?
            .execute((name, etag, &beginning.bytes))?;
        Ok(())
    }

    /// Forgets a beginning that turned out to belong to something else.
    pub fn forget_beginning(&mut self, name: &Name) -> Result<(), StoreError> {
        self.conn
            .prepare_cached("DELETE FROM beginning WHERE digest = ?")?
            .execute([name])?;
        Ok(())
    }

    /// Forgets every piece but these, and every beginning. Says how many pieces went.
    pub fn forget_other_blobs(&mut self, needed: &BTreeSet<Name>) -> Result<usize, StoreError> {
        let transaction = self.conn.transaction()?;
        let here: Vec<Name> = {
            let mut statement = transaction.prepare("SELECT digest FROM blob")?;
            let rows = statement.query_map((), |row| row.get(0))?;
            rows.collect::<Result<_, _>>()?
        };
        let mut gone = 0;
        for name in here.iter().filter(|name| !needed.contains(*name)) {
            gone += transaction
                .prepare_cached("DELETE FROM blob WHERE digest = ?")?
                .execute([name])?;
        }
        transaction.execute("DELETE FROM beginning", ())?;
        transaction.commit()?;
        Ok(gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_that_is_whole_has_no_beginning_any_more() {
        let mut content = Content::in_memory().unwrap();
        let name = [7; 32];
        let beginning = Beginning {
            etag: None,
            bytes: vec![1, 2],
        };
        content.keep_beginning(&name, &beginning).unwrap();
        assert_eq!(content.beginning(&name).unwrap(), Some(beginning));
        content.keep_blobs(&[(name, vec![1, 2, 3])]).unwrap();
        assert_eq!(content.beginning(&name).unwrap(), None);
        assert_eq!(content.blob(&name).unwrap(), Some(vec![1, 2, 3]));
    }

    #[test]
    fn only_what_is_needed_stays() {
        let mut content = Content::in_memory().unwrap();
        content.keep_blobs(&[([1; 32], vec![1]), ([2; 32], vec![2])]).unwrap();
        assert_eq!(content.forget_other_blobs(&BTreeSet::from([[2; 32]])).unwrap(), 1);
        assert!(!content.has_blob(&[1; 32]).unwrap());
        assert!(content.has_blob(&[2; 32]).unwrap());
    }
}
