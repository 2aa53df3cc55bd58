//! Any bytes at the one door to all formats.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tomoni::feeds::{FeedKind, Hints, Reading, read, sniff};

fuzz_target!(|data: &[u8]| {
    let hints = Hints {
        address: "https://example.org/a/b".parse().ok(),
        ..Hints::default()
    };
    let Ok(kind) = sniff(data) else { return };
    assert_eq!(kind.to_string().parse::<FeedKind>().unwrap(), kind);
    let Ok(reading) = read(data, None, &hints) else {
        return;
    };
    let kept = serde_json::to_string(&reading).unwrap();
    assert_eq!(serde_json::from_str::<Reading>(&kept).unwrap(), reading);
});
