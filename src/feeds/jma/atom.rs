//! The agency's Atom feeds, which list telegrams: which type, which office, where to fetch it.

use super::kind::TelegramName;
use super::tree::{Node, TreeError};
use super::values::time;
use crate::feeds::Refused;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A telegram that a feed lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its identity and address. A telegram once seen is never fetched again.
    pub id: String,
    /// Where to fetch it: the link, or the id.
    pub link: String,
    /// The control title.
    pub title: String,
    /// `VPWW53`; empty where the address does not tell.
    pub kind: String,
    /// The six digits of the office; empty where not told.
    pub office: String,
    /// When it was put into the feed.
    pub updated: Timestamp,
    /// The office's name; empty where the feed leaves it out.
    pub author: String,
    /// The first words.
    pub content: String,
}

/// A feed, read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feed {
    /// `高頻度（随時）`.
    pub title: String,
    /// When the feed was last written.
    pub updated: Timestamp,
    /// The telegrams, newest first, each once.
    pub entries: Vec<Entry>,
    /// Entries that could not be read.
    pub refused: Vec<Refused>,
}

/// Why bytes are no feed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeedError {
    /// No XML.
    #[error(transparent)]
    Tree(#[from] TreeError),
    /// XML of something else.
    #[error("no Atom feed: {0}")]
    NoFeed(String),
}

impl Feed {
    /// Whether the feed was written lately, by the time in it: a server that answers is not yet one that lives. `now` is
    /// given, and so is how long this feed may be silent (`extra` is written every few minutes, `eqvol` only when the
    /// earth moves).
    pub fn is_fresh(&self, now: Timestamp, silence: SignedDuration) -> bool {
        now.duration_since(self.updated) <= silence
    }
}

/// Reads a feed.
///
/// # Errors
/// [`FeedError`] where the bytes are no Atom feed. A wrong entry is refused by itself.
pub fn read_feed(bytes: &[u8]) -> Result<Feed, FeedError> {
    let feed = Node::parse(bytes)?;
    if feed.name != "feed" {
        return Err(FeedError::NoFeed(feed.name.clone()));
    }
    let (mut entries, mut refused, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (place, node) in feed.children("entry").enumerate() {
        match entry(node) {
            Ok(entry) if seen.insert(entry.id.clone()) => entries.push(entry),
            Ok(_) => {}
            Err(why) => refused.push(Refused {
                place: format!("feed/entry[{}]", place + 1),
                why: why.to_owned(),
            }),
        }
    }
    let newest = entries.iter().map(|entry: &Entry| entry.updated).max();
    let updated = time(feed.text("updated")).or(newest);
    let updated = updated.ok_or_else(|| FeedError::NoFeed("a feed without a time".to_owned()))?;
    entries.sort_by(|one, other| (other.updated, &one.id).cmp(&(one.updated, &other.id)));
    Ok(Feed {
        title: feed.text("title").to_owned(),
        updated,
        entries,
        refused,
    })
}

fn entry(node: &Node) -> Result<Entry, &'static str> {
    let link = node.child("link").map_or("", |link| link.attribute("href"));
    let id = if node.text("id").is_empty() {
        link
    } else {
        node.text("id")
    };
    if id.is_empty() {
        return Err("neither id nor link");
    }
    let name = TelegramName::read(if link.is_empty() { id } else { link });
    Ok(Entry {
        id: id.to_owned(),
        link: if link.is_empty() { id } else { link }.to_owned(),
        title: node.text("title").to_owned(),
        kind: name.kind,
        office: name.office,
        updated: time(node.text("updated")).ok_or("no time")?,
        author: node.text("author/name").to_owned(),
        content: node.text("content").to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEED: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom" lang="ja"><title>高頻度（随時）</title>
        <updated>2026-04-09T10:16:56+09:00</updated>
        <entry><title>震度速報</title><id>https://x/20260409011641_0_VXSE51_010000.xml</id><updated>2026-04-09T01:16:41Z</updated></entry>
        <entry><title>震度速報</title><id>https://x/20260409011641_0_VXSE51_010000.xml</id><updated>2026-04-09T01:16:41Z</updated></entry>
        <entry><title>x</title><id>y</id><updated>yesterday</updated></entry></feed>"#;

    #[test]
    fn a_telegram_listed_twice_is_one_and_a_wrong_entry_is_refused_alone() {
        let feed = read_feed(FEED.as_bytes()).unwrap();
        assert_eq!((feed.entries.len(), feed.refused.len()), (1, 1));
        assert_eq!(
            (feed.entries[0].kind.as_str(), feed.entries[0].office.as_str()),
            ("VXSE51", "010000")
        );
        assert_eq!(feed.refused[0].place, "feed/entry[3]");
    }

    #[test]
    fn a_feed_is_fresh_by_its_own_time() {
        let feed = read_feed(FEED.as_bytes()).unwrap();
        let at = |text: &str| text.parse().unwrap();
        assert!(feed.is_fresh(at("2026-04-09T01:30:00Z"), SignedDuration::from_mins(20)));
        assert!(!feed.is_fresh(at("2026-04-09T02:30:00Z"), SignedDuration::from_mins(20)));
        assert!(read_feed(b"<rss/>").is_err());
    }
}
