//! The feeds that a web page names: `<link rel="alternate" type="application/rss+xml" href="…">`.

use crate::feeds::html::{characters, find_ignoring_case, head, plain};
use crate::feeds::link;
use crate::feeds::text::{TextError, decode};
use serde::{Deserialize, Serialize};
use url::Url;

/// Links to feeds stand in the head of a page.
const CAP: usize = 2 << 20;
const SCANNED: usize = 512 << 10;
/// More feeds than any real page names.
const FEEDS: usize = 50;
/// How far a tag may reach.
const TAG: usize = 4 << 10;

/// A feed that a page names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundFeed {
    /// Its absolute address.
    pub url: String,
    /// Its title; empty where none is told.
    pub title: String,
}

/// The feeds that a page names, in its order, each once. `address` is the page's own.
pub fn discover(page: &[u8], address: &Url) -> Result<Vec<FoundFeed>, TextError> {
    let text = decode(page, CAP, None)?.text;
    let mut rest = head(&text, SCANNED);
    let (mut base, mut found): (Url, Vec<FoundFeed>) = (address.clone(), Vec::new());
    while let Some(at) = rest.find('<') {
        let from = rest.get(at..).unwrap_or_default();
        if let Some(comment) = from.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let tag = head(from, TAG);
        let tag = tag.get(..end_of_tag(tag)).unwrap_or(tag);
        rest = from.get(tag.len().max(1)..).unwrap_or_default();
        match name(tag).as_str() {
            "base" => {
                base = attribute(tag, "href")
                    .and_then(|href| address.join(&href).ok())
                    .unwrap_or(base)
            }
            "link" if found.len() < FEEDS => {
                let feed = feed(tag, &base).filter(|feed| !found.iter().any(|known| known.url == feed.url));
                found.extend(feed);
            }
            script @ ("script" | "style") => {
                let end = find_ignoring_case(rest, &format!("</{script}"));
                rest = end.and_then(|at| rest.get(at..)).unwrap_or_default();
            }
            _ => {}
        }
    }
    Ok(found)
}

fn feed(tag: &str, base: &Url) -> Option<FoundFeed> {
    let rel = attribute(tag, "rel")?.to_ascii_lowercase();
    let kind = attribute(tag, "type")?.to_ascii_lowercase();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let is_feed = matches!(
        kind,
        "application/rss+xml" | "application/atom+xml" | "application/rdf+xml"
    );
    if !is_feed || !rel.split_ascii_whitespace().any(|word| word == "alternate") {
        return None;
    }
    let url = link::within(
        base,
        &attribute(tag, "href").filter(|href| !href.trim().is_empty())?,
    )?;
    Some(FoundFeed {
        url,
        title: plain(&attribute(tag, "title").unwrap_or_default()),
    })
}

fn name(tag: &str) -> String {
    let name = tag.trim_start_matches('<');
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(name.len());
    name.get(..end.min(16)).unwrap_or_default().to_ascii_lowercase()
}

/// Behind the `>` that ends a tag; one within quotation marks does not.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// An attribute's value, in double, single or no quotation marks.
fn attribute(tag: &str, wanted: &str) -> Option<String> {
    let mut rest = tag
        .split_once(|c: char| c.is_whitespace())
        .map_or("", |(_, rest)| rest);
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))
            .unwrap_or(rest.len());
        if end == 0 {
            return None;
        }
        let (name, after) = rest.split_at(end);
        let Some(value) = after.trim_start().strip_prefix('=').map(str::trim_start) else {
            rest = after;
            continue;
        };
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
        let (value, after) = match quote {
            Some(quote) => value.get(1..)?.split_once(quote)?,
            None => value.split_at(
                value
                    .find(|c: char| c.is_whitespace() || c == '>')
                    .unwrap_or(value.len()),
            ),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(characters(value));
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<(String, String)> {
        let address = Url::parse("https://www.city.example.lg.jp/index.html").unwrap();
        discover(html.as_bytes(), &address)
            .unwrap()
            .into_iter()
            .map(|f| (f.url, f.title))
            .collect()
    }

    #[test]
    fn feeds_of_a_page_are_found_with_their_whole_addresses() {
        let html = "<!DOCTYPE html><html><head><script>var a='<link rel=alternate type=application/rss+xml href=/no>'</script>
            <LINK REL=\"alternate\" TYPE='application/rss+xml' title=\"新着 &amp; お知らせ\" href=\"/rss/news.xml?a=1&amp;b=2\" />
            <link rel=alternate type=application/atom+xml href=atom.xml><link rel=\"stylesheet\" href=\"a.css\">
            <link href=\"/rss/news.xml?a=1&b=2\" rel=\"alternate\" type=\"application/rss+xml\">
            <!-- <link rel=\"alternate\" type=\"application/rss+xml\" href=\"/old.xml\"> -->
            <link rel=\"alternate\" type=\"application/rss+xml\" href=\"javascript:alert(1)\"></head>";
        let site = "https://www.city.example.lg.jp";
        assert_eq!(
            found(html),
            [
                (
                    format!("{site}/rss/news.xml?a=1&b=2"),
                    "新着 & お知らせ".to_owned()
                ),
                (format!("{site}/atom.xml"), String::new())
            ]
        );
    }

    #[test]
    fn a_base_moves_what_follows() {
        let html = "<base href='/life/'><link rel='alternate home' type='application/rdf+xml; charset=utf-8' href='a.rdf'>";
        assert_eq!(
            found(html),
            [(
                "https://www.city.example.lg.jp/life/a.rdf".to_owned(),
                String::new()
            )]
        );
    }

    #[test]
    fn broken_pages_end() {
        for html in [
            "<link",
            "<link rel=\"alternate",
            "<<<<",
            "<link rel = = = >",
            "<script>",
            "<link \"\"\"\">",
        ] {
            assert_eq!(found(html), [], "{html}");
        }
        assert_eq!(found(&"<link rel=alternate ".repeat(100_000)), []);
    }
}
