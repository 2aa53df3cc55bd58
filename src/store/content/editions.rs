//! Editions: a publisher's files of one moment. One is in use, one may wait; each is there as a whole or not at all.

use super::Content;
use crate::store::{Part, StoreError};
use jiff::Timestamp;
use rusqlite::OptionalExtension;
use std::collections::BTreeMap;

/// Whether an edition is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In use.
    Active,
    /// Whole and proved, but not in use yet.
    Staged,
}

impl Standing {
    fn as_str(self) -> &'static str {
        match self {
            Standing::Active => "active",
            Standing::Staged => "staged",
        }
    }
}

/// A publisher's files of one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The number of the publisher's list.
    pub number: u64,
    /// Since when it is here.
    pub since: Timestamp,
    /// The indexes of its groups, as they were signed.
    pub groups: BTreeMap<String, String>,
}

impl Content {
    /// An edition of a publisher.
    pub fn edition(&self, publisher: &str, standing: Standing) -> Result<Option<Edition>, StoreError> {
        let of = (publisher, standing.as_str());
        let mut statement = self
            .conn
            .prepare_cached("SELECT number, since FROM edition WHERE publisher = ? AND standing = ?")?;
        let row: Option<(i64, String)> = statement.query_row(of, |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        let Some((number, since)) = row else { return Ok(None) };
        let mut statement = self
            .conn
            .prepare_cached("SELECT name, contents FROM edition_group WHERE publisher = ? AND standing = ?")?;
        let groups = statement.query_map(of, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let damaged = StoreError::Damaged(Part::Database);
        Ok(Some(Edition {
            number: u64::try_from(number).map_err(|_| damaged)?,
            since: since.parse().map_err(|_| damaged)?,
            groups: groups.collect::<Result<_, _>>()?,
        }))
    }

    /// Puts an edition in the place of the one that waits.
    pub fn stage(&mut self, publisher: &str, edition: &Edition) -> Result<(), StoreError> {
        let number = i64::try_from(edition.number).map_err(|_| StoreError::Damaged(Part::Database))?;
        let transaction = self.conn.transaction()?;
        transaction.execute("DELETE FROM edition WHERE publisher = ? AND standing = 'staged'", [publisher])?;
        transaction.execute(
            "INSERT INTO edition (publisher, standing, number, since) VALUES (?, 'staged', ?, ?)",
            (publisher, number, edition.since.to_string()),
        )?;
        for (name, contents) in &edition.groups {
            transaction
                .prepare_cached(
                    "INSERT INTO edition_group (publisher, standing, name, contents) VALUES (?, 'staged', ?, ?)",
                )?
                .execute((publisher, name, contents))?;
        }
        Ok(transaction.commit()?)
    }

    /// Puts the edition that waits into use. Says whether one waited.
    pub fn activate(&mut self, publisher: &str) -> Result<bool, StoreError> {
        let transaction = self.conn.transaction()?;
        let waits = transaction
            .prepare("SELECT 1 FROM edition WHERE publisher = ? AND standing = 'staged'")?
            .exists([publisher])?;
        if waits {
            transaction.execute("DELETE FROM edition WHERE publisher = ? AND standing = 'active'", [publisher])?;
            transaction.execute("UPDATE edition SET standing = 'active' WHERE publisher = ?", [publisher])?;
        }
        transaction.commit()?;
        Ok(waits)
    }

    /// Every index that an edition of anybody needs.
    pub fn all_indexes(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.conn.prepare_cached("SELECT contents FROM edition_group")?;
        let rows = statement.query_map((), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(number: u64) -> Edition {
        Edition {
            number,
            since: Timestamp::UNIX_EPOCH,
            groups: BTreeMap::from([("core".to_owned(), format!("index {number}"))]),
        }
    }

    #[test]
    fn an_edition_waits_and_then_takes_the_place_of_the_one_in_use() {
        let mut content = Content::in_memory().unwrap();
        assert!(!content.activate("jp").unwrap());
        for number in [1, 2] {
            content.stage("jp", &edition(number)).unwrap();
            assert_eq!(content.edition("jp", Standing::Staged).unwrap(), Some(edition(number)));
            assert!(content.activate("jp").unwrap());
            assert_eq!(content.edition("jp", Standing::Staged).unwrap(), None);
            assert_eq!(content.edition("jp", Standing::Active).unwrap(), Some(edition(number)));
        }
        assert_eq!(content.all_indexes().unwrap(), ["index 2"]);
    }

    #[test]
    fn publishers_do_not_touch_each_other() {
        let mut content = Content::in_memory().unwrap();
        content.stage("jp", &edition(1)).unwrap();
        content.stage("city", &edition(5)).unwrap();
        content.activate("city").unwrap();
        assert_eq!(content.edition("jp", Standing::Staged).unwrap(), Some(edition(1)));
        assert_eq!(content.edition("jp", Standing::Active).unwrap(), None);
    }
}
