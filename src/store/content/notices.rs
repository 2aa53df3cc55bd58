//! News, as their sources have them.

use super::Content;
use super::sources::time;
use crate::feeds::{Moment, Notice};
use crate::store::StoreError;
use jiff::Timestamp;
use rusqlite::Connection;

/// So many news of one source are kept, the newest.
const MOST: u32 = 200;

/// A notice and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptNotice {
    /// The id of its source.
    pub source: String,
    /// When it was published by its own word, else when it was first read.
    pub at: Option<Timestamp>,
    /// The notice.
    pub notice: Notice,
}

impl Content {
    /// All news, the newest first, at most so many.
    pub fn notices(&self, most: u32) -> Result<Vec<KeptNotice>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT source, published_at, notice FROM notice ORDER BY published_at DESC, source, id LIMIT ?",
        )?;
        let rows = statement.query_map([most], |row| {
            Ok((row.get::<_, String>(0)?, time(row, 1)?, row.get::<_, String>(2)?))
        })?;
        let mut notices = Vec::new();
        for row in rows {
            let (source, at, json) = row?;
            // What an older version wrote in another form is a copy, and comes again.
            let notice = serde_json::from_str(&json).ok();
            notices.extend(notice.map(|notice| KeptNotice { source, at, notice }));
        }
        Ok(notices)
    }
}

/// News of a source beside those that are here, within a transaction that is the caller's. What is told again takes the
/// place of what was told, and keeps its day where it has none of its own.
pub(super) fn write_notices(
    conn: &Connection,
    source: &str,
    notices: &[Notice],
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut insert = conn.prepare_cached(
        "INSERT INTO notice (source, id, published_at, notice) VALUES (?1, ?2, coalesce(?3, ?4), ?5) \
         ON CONFLICT (source, id) DO UPDATE SET notice = excluded.notice, \
           published_at = coalesce(?3, notice.published_at)",
    )?;
    for notice in notices {
        let published = notice.published.and_then(second);
        let json = serde_json::to_string(notice)?;
        insert.execute((source, &notice.id, published, now.as_second(), json))?;
    }
    conn.prepare_cached(
        "DELETE FROM notice WHERE source = ?1 AND id NOT IN \
         (SELECT id FROM notice WHERE source = ?1 ORDER BY published_at DESC, id LIMIT ?2)",
    )?
    .execute((source, MOST))?;
    Ok(())
}

/// A day without a time counts from its beginning in Japan, nine hours before that of UTC.
fn second(at: Moment) -> Option<i64> {
    match at {
        Moment::At(time) => Some(time.as_second()),
        Moment::On(day) => {
            let midnight = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
            Some(midnight.timestamp().as_second() - 9 * 3600)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(id: &str, published: Option<&str>) -> Notice {
        Notice {
            id: id.to_owned(),
            title: "お知らせ".to_owned(),
            link: String::new(),
            published: published.map(|at| Moment::At(at.parse().unwrap())),
            summary: String::new(),
            language: Some("ja".to_owned()),
        }
    }

    #[test]
    fn news_stay_in_the_order_of_their_days_and_are_not_told_twice() {
        let mut content = Content::in_memory().unwrap();
        let now: Timestamp = "2026-11-22T00:00:00Z".parse().unwrap();
        let later: Timestamp = "2026-11-25T00:00:00Z".parse().unwrap();
        let all = [
            notice("old", Some("2026-11-20T00:00:00Z")),
            notice("undated", None),
            notice("new", Some("2026-11-23T00:00:00Z")),
        ];
        content.at_once(|write| write.notices("city", &all, now)).unwrap();
        content
            .at_once(|write| write.notices("city", &all, later))
            .unwrap();
        let ids: Vec<String> = content
            .notices(9)
            .unwrap()
            .into_iter()
            .map(|kept| kept.notice.id)
            .collect();
        assert_eq!(ids, ["new", "undated", "old"]);
    }
}
