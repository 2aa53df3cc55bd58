//! Publishers that are trusted: what was last believed of each, and when each was last asked.

use super::Content;
use crate::store::{Part, StoreError};
use jiff::Timestamp;
use rusqlite::OptionalExtension;

/// A publisher's repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publisher {
    /// Its id on this device.
    pub id: String,
    /// Where its files lie.
    pub address: String,
    /// The newest signed lists that were believed, as JSON, opaque here.
    pub trusted: String,
}

/// When a publisher was last asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// When it last answered.
    pub answered: Option<Timestamp>,
    /// How often it has failed since.
    pub failures: u32,
    /// Until when it is left alone.
    pub until: Option<Timestamp>,
}

impl Content {
    /// Every publisher, by id.
    pub fn publishers(&self) -> Result<Vec<Publisher>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, address, trusted FROM publisher ORDER BY id")?;
        let rows = statement.query_map((), publisher)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One publisher.
    pub fn publisher(&self, id: &str) -> Result<Option<Publisher>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT id, address, trusted FROM publisher WHERE id = ?")?;
        Ok(statement.query_row([id], publisher).optional()?)
    }

    /// Adds a publisher or keeps what is now believed of it.
    pub fn keep_publisher(&mut self, publisher: &Publisher) -> Result<(), StoreError> {
        let Publisher { id, address, trusted } = publisher;
        self.conn
            .prepare_cached("REPLACE INTO publisher (id, address, trusted) VALUES (?, ?, ?)")?
            .execute((id, address, trusted))?;
        Ok(())
    }

    /// Removes a publisher with all that it published. Its pieces go with the next tidying up.
    pub fn remove_publisher(&mut self, id: &str) -> Result<(), StoreError> {
        let transaction = self.conn.transaction()?;
        transaction.execute("DELETE FROM edition WHERE publisher = ?", [id])?;
        transaction.execute("DELETE FROM checked WHERE source = ?", [id])?;
        transaction.execute("DELETE FROM publisher WHERE id = ?", [id])?;
        Ok(transaction.commit()?)
    }

    /// When a publisher, or any other source that is asked, was last asked.
    pub fn checked(&self, source: &str) -> Result<Checked, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT answered, failures, until FROM checked WHERE source = ?")?;
        let row: Option<(String, u32, String)> = statement
            .query_row([source], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let Some((answered, failures, until)) = row else { return Ok(Checked::default()) };
        Ok(Checked {
            answered: moment(&answered)?,
            failures,
            until: moment(&until)?,
        })
    }

    /// Keeps when one was last asked.
    pub fn keep_checked(&mut self, source: &str, checked: &Checked) -> Result<(), StoreError> {
        let text = |moment: Option<Timestamp>| moment.map(|moment| moment.to_string()).unwrap_or_default();
        self.conn
            .prepare_cached("REPLACE INTO checked (source, answered, failures, until) VALUES (?, ?, ?, ?)")?
            .execute((source, text(checked.answered), checked.failures, text(checked.until)))?;
        Ok(())
    }
}

fn publisher(row: &rusqlite::Row<'_>) -> rusqlite::Result<Publisher> {
    Ok(Publisher {
        id: row.get(0)?,
        address: row.get(1)?,
        trusted: row.get(2)?,
    })
}

fn moment(text: &str) -> Result<Option<Timestamp>, StoreError> {
    match text {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| StoreError::Damaged(Part::Database)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_publisher_that_is_removed_leaves_nothing() {
        let mut content = Content::in_memory().unwrap();
        let publisher = Publisher {
            id: "jp".into(),
            address: "https://example.org/jp/".into(),
            trusted: "{}".into(),
        };
        content.keep_publisher(&publisher).unwrap();
        let checked = Checked {
            answered: Some(Timestamp::UNIX_EPOCH),
            failures: 2,
            until: None,
        };
        content.keep_checked("jp", &checked).unwrap();
        assert_eq!(content.publishers().unwrap(), [publisher]);
        assert_eq!(content.checked("jp").unwrap(), checked);
        content.remove_publisher("jp").unwrap();
        assert_eq!(content.publisher("jp").unwrap(), None);
        assert_eq!(content.checked("jp").unwrap(), Checked::default());
    }
}
