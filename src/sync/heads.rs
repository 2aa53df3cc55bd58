//! What headers mean, the same for every transport.

use super::{Failure, Partial, Validators};
use jiff::fmt::rfc2822;
use std::time::Duration;

/// However long a host asks to be left alone, tomorrow one may ask again: otherwise one broken answer would hold an
/// update back for years.
const LONGEST_PATIENCE: Duration = Duration::from_secs(24 * 3600);

/// `Retry-After`: seconds, or a day in the host's own time, which is why its `Date` is needed and our clock is not.
pub fn retry_after(text: Option<&str>, date: Option<&str>) -> Option<Duration> {
    let text = text?.trim();
    let wait = match text.parse::<u64>() {
        Ok(seconds) => Duration::from_secs(seconds),
        Err(_) => {
            let (until, now) = (rfc2822::parse(text).ok()?, rfc2822::parse(date?.trim()).ok()?);
            Duration::try_from(until.timestamp().duration_since(now.timestamp())).unwrap_or_default()
        }
    };
    Some(wait.min(LONGEST_PATIENCE))
}

/// Whether a part goes on exactly where the beginning ends, and belongs to the same bytes.
pub fn continues(range: Option<&str>, begun: &Partial, now: &Validators) -> Result<(), Failure> {
    let lie = Failure::Nonsense("another part than was asked for");
    let start = || -> Option<u64> {
        let (unit, range) = range?.trim().split_once(' ')?;
        let (range, _whole) = range.split_once('/')?;
        let (start, _end) = range.split_once('-')?;
        start.trim().parse().ok().filter(|_| unit.eq_ignore_ascii_case("bytes"))
    };
    let other = begun.validators.etag.is_some() && now.etag.is_some() && begun.validators.etag != now.etag;
    if other || start() != Some(begun.bytes.len() as u64) {
        return Err(lie);
    }
    Ok(())
}

/// What is known after "not modified": RFC 9111 section 4.3.4, the new marks replace the old ones.
pub fn newer(known: &Validators, told: Validators) -> Validators {
    Validators {
        etag: told.etag.or_else(|| known.etag.clone()),
        last_modified: told.last_modified.or_else(|| known.last_modified.clone()),
    }
}

/// Whether a `Content-Type` is a page's.
pub fn is_page(media: Option<&str>) -> bool {
    let kind = media.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("text/html") || kind.eq_ignore_ascii_case("application/xhtml+xml")
}

/// Whether bytes begin as a page does, whatever the host calls them.
pub fn begins_like_a_page(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(256)).unwrap_or_default();
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with("<!doctype html") || text.starts_with("<html")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patience_is_counted_by_the_clock_of_the_host() {
        assert_eq!(retry_after(Some("120"), None), Some(Duration::from_secs(120)));
        let date = Some("Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(
            retry_after(Some("Sun, 06 Nov 1994 08:50:37 GMT"), date),
            Some(Duration::from_secs(60))
        );
        assert_eq!(retry_after(Some("Sun, 06 Nov 1994 08:40:37 GMT"), date), Some(Duration::ZERO));
        assert_eq!(retry_after(Some("99999999999"), None), Some(LONGEST_PATIENCE));
        assert_eq!(retry_after(Some("soon"), date), None);
        assert_eq!(retry_after(None, date), None);
    }

    #[test]
    fn only_the_part_that_was_asked_for_goes_on() {
        let marked = |etag: Option<&str>| Validators {
            etag: etag.map(str::to_owned),
            last_modified: None,
        };
        let begun = Partial {
            bytes: vec![0; 10],
            validators: marked(Some("\"a\"")),
        };
        let same = marked(Some("\"a\""));
        assert_eq!(continues(Some("bytes 10-19/20"), &begun, &same), Ok(()));
        assert_eq!(continues(Some("bytes 10-19/*"), &begun, &marked(None)), Ok(()));
        for range in [None, Some(""), Some("bytes 0-19/20"), Some("bytes 11-19/20"), Some("lines 10-19/20")] {
            assert!(continues(range, &begun, &same).is_err(), "{range:?}");
        }
        assert!(continues(Some("bytes 10-19/20"), &begun, &marked(Some("\"b\""))).is_err());
    }

    #[test]
    fn a_page_is_a_page_whatever_it_is_called() {
        assert!(is_page(Some("text/html; charset=UTF-8")));
        assert!(!is_page(Some("application/json")));
        assert!(begins_like_a_page(b"\xef\xbb\xbf\n <!DOCTYPE html><title>Sign in"));
        assert!(!begins_like_a_page(b"{\"signed\":{}}"));
    }
}
