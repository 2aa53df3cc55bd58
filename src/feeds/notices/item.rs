//! One item or entry of a feed.

use super::language;
use crate::feeds::moment::moment;
use crate::feeds::xml::{Piece, Pieces, Start, XmlError};
use crate::feeds::{html, link as links};
use url::Url;

use super::Notice;

/// How much of a title and of a summary is kept.
const TITLE: usize = 500;
const SUMMARY: usize = 2_000;

/// What an item tells, still as it stands.
#[derive(Debug, Default)]
pub(super) struct Item {
    id: String,
    title: String,
    link: String,
    /// The text of the date that counts.
    pub date: Option<String>,
    summary: String,
    language: Option<String>,
    /// A link was told that leads elsewhere than to the web.
    no_link: Option<String>,
}

/// Reads the item that has just begun.
pub(super) fn read(pieces: &mut Pieces<'_>, start: &Start, base: Option<&Url>) -> Result<Item, XmlError> {
    let mut item = Item {
        language: start.attribute("xml:lang").and_then(language::tag),
        ..Item::default()
    };
    // RSS 1.0 names its items by an address.
    item.id = start.attribute("rdf:about").unwrap_or_default().trim().to_owned();
    let depth = pieces.depth();
    let (mut changed, mut content) = (None, String::new());
    while let Some(piece) = pieces.next()? {
        match piece {
            Piece::Start(start) => {
                let text = inner(pieces)?;
                match start.name.as_str() {
                    "link" | "atom:link" | "rss:link" => item.link(&start, &text, base),
                    "title" | "dc:title" | "atom:title" if item.title.is_empty() => item.title = text,
                    "guid" | "id" | "atom:id" if !text.trim().is_empty() => {
                        item.guid(&start, text.trim(), base);
                    }
                    "pubDate" | "dc:date" | "published" | "issued" | "atom:published" => {
                        item.date = Some(text)
                    }
                    "updated" | "modified" | "dcterms:modified" | "atom:updated" => changed = Some(text),
                    "description" | "summary" | "dc:description" if item.summary.is_empty() => {
                        item.summary = text
                    }
                    "content:encoded" | "content" => content = text,
                    "dc:language" | "language" => item.language = language::tag(&text).or(item.language),
                    _ => {}
                }
            }
            Piece::End if pieces.depth() < depth => break,
            _ => {}
        }
    }
    let told = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    if !told(&item.date) {
        item.date = changed.filter(|text| !text.trim().is_empty());
    }
    if item.summary.trim().is_empty() {
        item.summary = content;
    }
    Ok(item)
}

/// The text in an element; markup of elements (Atom's XHTML) keeps words apart.
fn inner(pieces: &mut Pieces<'_>) -> Result<String, XmlError> {
    let (mut text, mut depth) = (String::new(), 1_usize);
    while depth > 0 {
        match pieces.next()? {
            Some(Piece::Start(_)) => {
                text.push(' ');
                depth += 1;
            }
            Some(Piece::End) => depth -= 1,
            Some(Piece::Text(more)) => text.push_str(&more),
            None => break,
        }
    }
    Ok(text)
}

/// A link, relative to the feed's address where that is known.
pub(super) fn link(text: &str, base: Option<&Url>) -> Option<String> {
    match base {
        Some(base) if !text.trim().is_empty() => links::within(base, text),
        _ => links::web(text),
    }
}

impl Item {
    fn link(&mut self, start: &Start, text: &str, base: Option<&Url>) {
        let other = start.attribute("rel").is_some_and(|rel| rel != "alternate");
        let told = start.attribute("href").unwrap_or(text).trim();
        if other || told.is_empty() || !self.link.is_empty() {
            return;
        }
        match link(told, base) {
            Some(link) => self.link = link,
            None => self.no_link = Some(told.chars().take(80).collect()),
        }
    }

    fn guid(&mut self, start: &Start, text: &str, base: Option<&Url>) {
        text.clone_into(&mut self.id);
        // "If the guid element has an attribute named isPermaLink with a value of true, the reader may assume that it is
        // a permalink to the item"; true is what it is without the attribute.
        let permanent = start.local() == "guid" && start.attribute("isPermaLink") != Some("false");
        if permanent && self.link.is_empty() {
            self.link = link(text, base).unwrap_or_default();
        }
    }

    /// The notice; why there is none, if there is none.
    pub fn notice(self, feed: Option<&str>) -> Result<Notice, String> {
        let title = html::plain(html::head(&self.title, TITLE * 8));
        let summary = html::plain(&self.summary);
        let short = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        if title.is_empty() && summary.is_empty() {
            return Err("neither a title nor a text".to_owned());
        }
        if let (true, Some(link)) = (self.link.is_empty(), &self.no_link) {
            return Err(format!("its link `{link}` does not lead to the web"));
        }
        let title = if title.is_empty() {
            short(&summary, 80)
        } else {
            short(&title, TITLE)
        };
        let date = self.date.unwrap_or_default();
        let id = [self.id, self.link.clone()].into_iter().find(|id| !id.is_empty());
        Ok(Notice {
            id: id.unwrap_or_else(|| format!("{title} {}", date.trim())),
            language: language::of(&title, self.language.as_deref().or(feed)),
            title,
            link: self.link,
            published: moment(&date),
            summary: short(&summary, SUMMARY),
        })
    }
}
