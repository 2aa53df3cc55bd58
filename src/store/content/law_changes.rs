//! Laws that changed, or will, since the explanations were compared with them.

use super::Content;
use crate::feeds::egov::LawChange;
use crate::store::StoreError;
use jiff::Timestamp;
use rusqlite::Connection;

impl Content {
    /// All changes that are known, by law. What an older version wrote in another form is left out: it is asked anew.
    pub fn law_changes(&self) -> Result<Vec<LawChange>, StoreError> {
        let mut statement = self
            .conn
            .prepare_cached("SELECT change FROM law_change ORDER BY law")?;
        let mut changes = Vec::new();
        for json in statement.query_map((), |row| row.get::<_, String>(0))? {
            let of_law: Vec<LawChange> = serde_json::from_str(&json?).unwrap_or_default();
            changes.extend(of_law);
        }
        Ok(changes)
    }

    /// Forgets them all.
    pub fn forget_law_changes(&mut self) -> Result<(), StoreError> {
        self.conn.execute("DELETE FROM law_change", ())?;
        Ok(())
    }
}

/// What is new in a law, in place of what was known, within a transaction that is the caller's.
pub(super) fn write_law(
    conn: &Connection,
    law: &str,
    changes: &[LawChange],
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached("REPLACE INTO law_change (law, checked_at, change) VALUES (?, ?, ?)")?
        .execute((law, now.as_second(), serde_json::to_string(changes)?))?;
    Ok(())
}
