//! The weather agency's Atom feeds: every entry is read or refused, none twice.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::collections::BTreeSet;
use tomoni::feeds::jma::{Feed, read_feed};

fuzz_target!(|data: &[u8]| {
    let Ok(feed) = read_feed(data) else { return };
    let ids: BTreeSet<_> = feed.entries.iter().map(|entry| &entry.id).collect();
    assert_eq!(ids.len(), feed.entries.len());
    let kept = serde_json::to_string(&feed).unwrap();
    assert_eq!(serde_json::from_str::<Feed>(&kept).unwrap(), feed);
});
