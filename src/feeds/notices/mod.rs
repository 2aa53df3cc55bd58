//! Notices of authorities: RSS 0.9x, 1.0 (RDF) and 2.0, and Atom.
//!
//! Read with our own reader over quick-xml and not with feed-rs, whose RSS 1.0 drops items without a word, whose ids are
//! random where the feed has none, and which brings a clock, random numbers and regular expressions into the page;
//! feed-rs is what the tests compare with.

mod discover;
mod item;
mod language;

use super::Refused;
use super::moment::Moment;
use super::text::{TextError, decode};
use super::xml::{Piece, Pieces, Start, XmlError};
pub use discover::{FoundFeed, discover};
use item::Item;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use url::Url;

/// The largest ministry's feed has some 300 KB.
const CAP: usize = 4 << 20;
/// More notices than anybody reads; a feed has fifteen to some hundred.
const ITEMS: usize = 2_000;

/// A notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The same whenever the feed is read: the source's own id, else the link, else title and date.
    pub id: String,
    /// Its title as plain text.
    pub title: String,
    /// Its page (`http` or `https`); empty where none is told.
    pub link: String,
    /// When it was published, else when it was changed.
    pub published: Option<Moment>,
    /// What the feed tells of it, as plain text; empty where nothing.
    pub summary: String,
    /// Its language, BCP 47: what the letters show, then what the feed says. `und-Latn` where only the script is known.
    pub language: Option<String>,
}

/// A feed as read. Every item is a notice or refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notices {
    /// Its title.
    pub title: String,
    /// Its web page.
    pub link: String,
    /// The language that it says it is in.
    pub language: Option<String>,
    /// How many items it has.
    pub items: usize,
    /// Its notices in its own order.
    pub notices: Vec<Notice>,
    /// Items that are no notices, and why; notices whose date cannot be read are told here too, with `date` in place.
    pub refused: Vec<Refused>,
    /// Dates that could not be read; their notices are there without.
    pub undated: Vec<Refused>,
}

/// Why a whole feed is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoticesError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// No XML, or an attack.
    #[error(transparent)]
    Xml(#[from] XmlError),
    /// Some other XML.
    #[error("it is `{0}`, neither RSS nor Atom")]
    NotAFeed(String),
    /// More items than any real feed.
    #[error("it has more than {ITEMS} items")]
    TooManyItems,
}

/// Reads a feed. `base` is its own address, to which its links may be relative.
pub fn notices(bytes: &[u8], base: Option<&Url>) -> Result<Notices, NoticesError> {
    let text = decode(bytes, CAP, None)?.text;
    let mut reader = FeedReader {
        pieces: Pieces::new(&text),
        base: base.cloned(),
        feed: Notices::default(),
        ids: BTreeSet::new(),
    };
    reader.root()?;
    while let Some(piece) = reader.pieces.next()? {
        if let Piece::Start(start) = piece {
            reader.element(&start)?;
        }
    }
    Ok(reader.feed)
}

/// Whether an element is the root of a feed.
pub(super) fn is_root(name: &str) -> bool {
    matches!(name, "rss" | "RDF" | "feed")
}

struct FeedReader<'a> {
    pieces: Pieces<'a>,
    base: Option<Url>,
    feed: Notices,
    ids: BTreeSet<String>,
}

impl FeedReader<'_> {
    fn root(&mut self) -> Result<(), NoticesError> {
        while let Some(piece) = self.pieces.next()? {
            if let Piece::Start(start) = piece {
                self.language(&start);
                return if is_root(start.local()) {
                    Ok(())
                } else {
                    Err(NoticesError::NotAFeed(start.name))
                };
            }
        }
        Err(NoticesError::NotAFeed(String::new()))
    }

    fn language(&mut self, start: &Start) {
        let told = start.attribute("xml:lang").or(start.attribute("lang"));
        self.feed.language = told.and_then(language::tag).or(self.feed.language.take());
        let base = start.attribute("xml:base").and_then(|base| match &self.base {
            Some(known) => known.join(base).ok(),
            None => Url::parse(base).ok(),
        });
        self.base = base.or(self.base.take());
    }

    fn element(&mut self, start: &Start) -> Result<(), NoticesError> {
        match start.local() {
            "channel" => self.language(start),
            "item" | "entry" => {
                self.feed.items += 1;
                if self.feed.items > ITEMS {
                    return Err(NoticesError::TooManyItems);
                }
                let item = item::read(&mut self.pieces, start, self.base.as_ref())?;
                self.keep(item);
            }
            // The picture of a channel and the input field of RSS 1.0 have titles and links of their own.
            "image" | "textInput" | "textinput" | "author" => drop(self.pieces.text(|_| false)?),
            "title" if self.feed.title.is_empty() => {
                self.feed.title = super::html::plain(&self.pieces.text(|_| false)?)
            }
            "language" => {
                let told = self.pieces.text(|_| false)?;
                self.feed.language = language::tag(&told).or(self.feed.language.take());
            }
            "link" if self.feed.link.is_empty() => {
                let other = start.attribute("rel").is_some_and(|rel| rel != "alternate");
                let text = self.pieces.text(|_| false)?;
                let link = start.attribute("href").unwrap_or(&text);
                if !other {
                    self.feed.link = item::link(link, self.base.as_ref()).unwrap_or_default();
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn keep(&mut self, item: Item) {
        let place = format!("item {}", self.feed.items);
        let Item { date, .. } = &item;
        if let Some(date) = date.as_ref().filter(|date| super::moment::moment(date).is_none()) {
            let why = format!("`{}` is no date", date.chars().take(60).collect::<String>());
            self.feed.undated.push(Refused {
                place: place.clone(),
                why,
            });
        }
        match item.notice(self.feed.language.as_deref()) {
            Ok(notice) if self.ids.contains(&notice.id) => {
                self.feed.refused.push(Refused {
                    place,
                    why: format!("`{}` stands twice", notice.id),
                });
            }
            Ok(notice) => {
                self.ids.insert(notice.id.clone());
                self.feed.notices.push(notice);
            }
            Err(why) => self.feed.refused.push(Refused { place, why }),
        }
    }
}

#[cfg(test)]
mod tests;
