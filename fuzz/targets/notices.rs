//! RSS, Atom and pages: no item vanishes, and every link leads to the web.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;
use tomoni::feeds::{Notices, discover, notices};
use url::Url;

static BASE: LazyLock<Url> = LazyLock::new(|| "https://example.org/a/b".parse().unwrap());

fn is_web(link: &str) -> bool {
    link.is_empty() || link.starts_with("https://") || link.starts_with("http://")
}

fuzz_target!(|data: &[u8]| {
    if let Ok(feeds) = discover(data, &BASE) {
        assert!(feeds.iter().all(|feed| is_web(feed.url.as_str())));
    }
    let Ok(feed) = notices(data, Some(&BASE)) else {
        return;
    };
    assert_eq!(feed.items, feed.notices.len() + feed.refused.len());
    assert!(is_web(&feed.link));
    assert!(feed.notices.iter().all(|notice| is_web(&notice.link)));
    let kept = serde_json::to_string(&feed).unwrap();
    assert_eq!(serde_json::from_str::<Notices>(&kept).unwrap(), feed);
    // The ids are the same whenever it is read.
    assert_eq!(notices(data, Some(&BASE)).unwrap(), feed);
});
