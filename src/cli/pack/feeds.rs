//! The public sources of a pack: their addresses, words, times and sizes.

use super::check::{Shown, at_id, shown};
use super::words::messages;
use crate::feeds::PlaceKind;
use crate::packs::{Built, Feed, FeedFrom, Files};
use crate::words::Tag;
use std::collections::BTreeSet;

/// The file.
const FILE: &str = "feeds.yaml";
/// A source that is asked more often than this is a burden for its host.
const SHORTEST: u32 = 5;
/// Nothing larger is ever taken from a source.
const LARGEST: u64 = 32 * 1024 * 1024;

/// A problem and what to do about it.
type Problem = (String, String);

/// What is wrong with the public sources.
pub(super) fn findings(files: &Files, built: &Built) -> Vec<Shown> {
    let text = files.text(FILE).unwrap_or_default();
    let messages = messages(built);
    let (mut found, mut ids) = (Vec::new(), BTreeSet::new());
    for feed in &built.core.feeds {
        let twice =
            (!ids.insert(&feed.id)).then(|| problem("two sources have this id", "give one another id"));
        let words = words(feed, &messages);
        for (problem, hint) in of(feed).into_iter().chain(words).chain(twice) {
            found.push(shown(FILE, text, &problem, &hint, at_id(text, &feed.id)));
        }
    }
    found
}

fn problem(problem: impl Into<String>, hint: impl Into<String>) -> Problem {
    (problem.into(), hint.into())
}

fn words(feed: &Feed, messages: &BTreeSet<String>) -> Vec<Problem> {
    let wanted = [format!("feed-{}", feed.id), format!("feed-{}.gives", feed.id)];
    let missing = wanted.into_iter().filter(|id| !messages.contains(id));
    missing
        .map(|id| problem(format!("no message `{id}`"), "write it in words/en/feeds.ftl"))
        .collect()
}

fn of(feed: &Feed) -> Vec<Problem> {
    let mut found = Vec::new();
    for url in feed.urls().into_iter().chain(&feed.site) {
        let ours = url.username().is_empty() && url.password().is_none();
        if url.scheme() != "https" || url.host_str().is_none() || !ours {
            found.push(problem(
                format!("{url} is not an https address"),
                "begin it with https://",
            ));
        }
    }
    if feed.every < SHORTEST {
        found.push(problem(
            format!("every {} minutes is too often", feed.every),
            format!("{SHORTEST} or more"),
        ));
    }
    if feed.usual > feed.largest || feed.largest > LARGEST {
        found.push(problem(
            "usual, largest and the limit are out of order",
            format!("usual ≤ largest ≤ {LARGEST} bytes"),
        ));
    }
    let code = |code: &String| code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_digit());
    if !feed.prefectures.iter().all(code) {
        found.push(problem("a prefecture has no two-digit code", "as in \"17\""));
    }
    found.extend(from(&feed.from));
    found
}

fn from(from: &FeedFrom) -> Option<Problem> {
    match from {
        FeedFrom::OpenData {
            place, municipality, ..
        } => {
            let known = serde_json::from_value::<PlaceKind>(place.as_str().into()).is_ok();
            let digits = municipality.len() == 5 && municipality.bytes().all(|byte| byte.is_ascii_digit());
            if known && digits {
                return None;
            }
            Some(problem(
                format!("no kind of place `{place}`, or no municipality `{municipality}`"),
                "as in evacuation-site and \"17202\"",
            ))
        }
        FeedFrom::LawRevisions { base } => (!base.as_str().ends_with('/'))
            .then(|| problem("the address does not end with /", "the law's id follows it")),
        FeedFrom::Notices { language, .. } | FeedFrom::MunicipalNotices { language } => Tag::parse(language)
            .is_err()
            .then(|| problem(format!("`{language}` is no language"), "a BCP 47 tag, as in `ja`")),
        FeedFrom::Jma { .. } | FeedFrom::Holidays { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn feed(yaml: &str) -> Feed {
        serde_saphyr::from_str(yaml).unwrap()
    }

    const GOOD: &str = "
id: x
publisher: 内閣府
licence: CC BY 4.0
attribution: 出典：内閣府
from: { holidays: { url: 'https://example.jp/a.csv' } }
every: 60
usual: 10
largest: 100
";

    #[test]
    fn a_whole_source_has_nothing_wrong() {
        assert_eq!(of(&feed(GOOD)), Vec::new());
    }

    #[test]
    fn an_address_without_encryption_and_a_look_every_minute_are_told() {
        let bad = GOOD.replace("https:", "http:").replace("every: 60", "every: 1");
        assert_eq!(of(&feed(&bad)).len(), 2);
    }

    #[test]
    fn a_kind_of_place_that_nobody_knows_is_told() {
        let from =
            "from: { open-data: { url: 'https://example.jp/a.csv', place: pub, municipality: '17202' } }";
        let bad = GOOD.replace("from: { holidays: { url: 'https://example.jp/a.csv' } }", from);
        assert_eq!(of(&feed(&bad)).len(), 1);
    }
}
