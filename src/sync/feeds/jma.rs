//! The Meteorological Agency: a feed names telegrams; those that concern a prefecture or everybody are fetched, each once.
//!
//! What is asked is the same for everybody in a prefecture: the host never learns the municipality.

use super::asker::{Answer, Asker};
use super::{Reading, Trouble, Wanted};
use crate::feeds::Refused;
use crate::feeds::jma::{Feed, TelegramName, read, read_feed};
use crate::sync::{self, Failure};
use jiff::Timestamp;
use std::collections::BTreeSet;
use url::Url;

/// The largest telegram: those of a great earthquake list every station and stay below a megabyte.
const LARGEST_TELEGRAM: u64 = 4 << 20;
/// So many telegrams are fetched in one look at most, the newest first; the next look goes on.
const MOST: usize = 150;

/// Telegrams that say anew what holds in an office's whole area: of several only the newest is fetched.
const WHOLE: [&str; 9] = [
    "VPWW53", "VPWW54", "VPWW55", "VPWW56", "VPWW57", "VPWW58", "VPWW59", "VPWW60", "VPWW61",
];
/// Telegrams about an office's area.
const LOCAL: [&str; 4] = ["VXWW50", "VPOA50", "VPNO50", "VPFT50"];
/// Telegrams about the whole country.
const NATIONAL: [&str; 12] = [
    "VXSE51", "VXSE52", "VXSE53", "VXSE61", "VTSE41", "VTSE51", "VTSE52", "VYSE50", "VYSE51", "VYSE52",
    "VFVO50", "VPTW60",
];

/// Whether telegrams of this type are read at all.
pub fn is_read(kind: &str) -> bool {
    is_of_an_office(kind) || NATIONAL.contains(&kind) || kind.starts_with("VPTW6")
}

fn is_of_an_office(kind: &str) -> bool {
    WHOLE.contains(&kind) || LOCAL.contains(&kind)
}

/// Whether a telegram is fetched for these prefectures. The first two digits of an office are its prefecture's, and
/// 010000 is the Agency itself.
pub fn is_wanted(name: &TelegramName, prefectures: &BTreeSet<String>) -> bool {
    if !is_read(&name.kind) {
        return false;
    }
    let prefecture = name.office.get(..2).unwrap_or_default();
    let national = name.office.is_empty() || name.office == "010000";
    !is_of_an_office(&name.kind) || national || prefectures.contains(prefecture)
}

pub(super) async fn look(asker: &mut Asker<'_>, short: &Url, long: &Url, largest: u64, wanted: &Wanted) {
    let before = asker.address(short).and_then(|state| state.checked);
    let lately = match feed(asker, short, largest).await {
        Ok(Some(lately)) => lately,
        Ok(None) => return,
        Err(()) => return,
    };
    let oldest = lately.1.entries.iter().map(|entry| entry.updated).min();
    // What was issued between the last look and the oldest that the short feed tells of stands in the long one.
    let mut earlier = None;
    if before.is_none_or(|before| oldest.is_none_or(|oldest| oldest > before)) {
        match feed(asker, long, largest).await {
            Ok(found) => earlier = found,
            Err(()) => {
                // The short feed is asked anew next time; what it tells of is read now.
                telegrams(asker, short, [&lately.1], wanted).await;
                return;
            }
        }
    }
    let listings = std::iter::once(&lately.1).chain(earlier.as_ref().map(|(_, listing)| listing));
    // A telegram that did not come would never be asked for again, were the feed taken as known.
    if telegrams(asker, short, listings, wanted).await {
        asker.understood(&lately.0);
        if let Some((answer, _)) = &earlier {
            asker.understood(answer);
        }
    }
}

/// A feed; nothing where it has not changed, and an error, noted, where it cannot be had.
async fn feed(asker: &mut Asker<'_>, url: &Url, largest: u64) -> Result<Option<(Answer, Feed)>, ()> {
    let answer = match asker.ask(url, largest, sync::Wanted::Data).await {
        Ok(Some(answer)) => answer,
        Ok(None) => return Ok(None),
        Err(failure) => {
            asker.stopped(failure);
            return Err(());
        }
    };
    match read_feed(&answer.body) {
        Ok(listing) => {
            asker.says(listing.updated);
            asker.look.refused.extend(listing.refused.iter().cloned());
            Ok(Some((answer, listing)))
        }
        Err(why) => {
            asker.look.trouble = Some(Trouble::unreadable(why));
            Err(())
        }
    }
}

/// Fetches what is wanted and was not read; whether all of it came.
async fn telegrams<'l>(
    asker: &mut Asker<'_>,
    feed: &Url,
    listings: impl IntoIterator<Item = &'l Feed>,
    wanted: &Wanted,
) -> bool {
    let (all, superseded) = choose(asker, feed, listings, wanted);
    let mut alerts = Vec::new();
    let mut whole = all.len() <= MOST;
    for url in all.iter().take(MOST) {
        match asker.ask_once(url, LARGEST_TELEGRAM).await {
            Ok(answer) => match read(&answer.body, url.path()) {
                Ok(read) => {
                    asker.look.refused.extend(read.unread);
                    alerts.push(read.alert);
                }
                Err(why) => refuse(asker, url, why),
            },
            // An old one that is gone does not come back.
            Err(failure @ (Failure::NotThere(_) | Failure::TooLarge(_))) => refuse(asker, url, failure),
            Err(failure) => {
                asker.stopped(failure);
                whole = false;
                break;
            }
        }
        asker.read(url.as_str());
    }
    for url in superseded {
        asker.read(url.as_str());
    }
    if !alerts.is_empty() {
        asker.look.readings.push(Reading::Alerts(alerts));
    }
    whole
}

fn refuse(asker: &mut Asker<'_>, url: &Url, why: impl std::fmt::Display) {
    asker.look.refused.push(Refused {
        place: url.to_string(),
        why: why.to_string(),
    });
}

/// The telegrams to fetch, the newest first, and those that a newer one of them makes needless.
fn choose<'l>(
    asker: &Asker<'_>,
    feed: &Url,
    listings: impl IntoIterator<Item = &'l Feed>,
    wanted: &Wanted,
) -> (Vec<Url>, Vec<Url>) {
    let entries = listings.into_iter().flat_map(|listing| &listing.entries);
    let urls = entries.filter_map(|entry| Some((entry.updated, Url::parse(&entry.link).ok()?)));
    let mut all: Vec<(Timestamp, Url)> = urls
        .filter(|(_, url)| url.origin() == feed.origin() && !asker.has_read(url.as_str()))
        .collect();
    all.sort_by(|one, other| other.cmp(one));
    let (mut chosen, mut superseded, mut whole) = (Vec::new(), Vec::new(), BTreeSet::new());
    let mut seen = BTreeSet::new();
    for (_, url) in all {
        let name = TelegramName::read(url.path());
        if !seen.insert(url.clone()) || !is_wanted(&name, &wanted.prefectures) {
            continue;
        }
        let says_all = WHOLE.contains(&name.kind.as_str());
        if says_all && !whole.insert((name.kind, name.office)) {
            superseded.push(url);
        } else {
            chosen.push(url);
        }
    }
    (chosen, superseded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(file: &str) -> bool {
        is_wanted(&TelegramName::read(file), &BTreeSet::from(["17".to_owned()]))
    }

    #[test]
    fn warnings_of_other_prefectures_are_not_fetched_and_earthquakes_are() {
        assert!(wanted("20260409011641_0_VPWW53_170000.xml"));
        assert!(!wanted("20260409011641_0_VPWW53_410000.xml"));
        assert!(wanted("20240101072429_0_VXSE53_010000.xml"));
        assert!(wanted("20260920074051_0_VXSE53_270000.xml"));
        assert!(
            !wanted("20260920150214_0_VFVO52_400000.xml"),
            "nobody reads these"
        );
    }
}
