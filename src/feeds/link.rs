//! Links out of public data: to the web, and nowhere else.

use url::Url;

/// No link of any real source is longer.
const CAP: usize = 2048;

/// An address of the web in its normal form; nothing for `javascript:`, `data:`, `tel:` and other schemes, for one with
/// a name and password in it, and for what is no address.
pub fn web(text: &str) -> Option<String> {
    Url::parse(text.trim()).ok().and_then(allowed)
}

/// The same for an address that may be relative to a page's.
pub fn within(base: &Url, text: &str) -> Option<String> {
    base.join(text.trim()).ok().and_then(allowed)
}

fn allowed(url: Url) -> Option<String> {
    let safe =
        matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    (safe && url.host().is_some() && url.as_str().len() <= CAP).then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_linked_to() {
        assert_eq!(
            web(" https://www.city.nanao.lg.jp/a b ").unwrap(),
            "https://www.city.nanao.lg.jp/a%20b"
        );
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "intent://x",
            "tel:119",
            "https://user:pw@a.jp/",
            "ftp://a.jp",
            "/a",
            "",
        ] {
            assert_eq!(web(text), None, "{text}");
        }
        let base = Url::parse("https://a.jp/b/c.html").unwrap();
        assert_eq!(within(&base, "../rss.xml").unwrap(), "https://a.jp/rss.xml");
        assert_eq!(within(&base, "javascript:x"), None);
    }
}
