//! Where a publisher is, as a person types it or a QR code says it.

use thiserror::Error;
use url::Url;

/// What a person was given: an address, and perhaps the fingerprint to expect there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The repository's address; ends with a slash.
    pub address: Url,
    /// The fingerprint's digits, where the poster told them.
    pub fingerprint: Option<String>,
}

/// Why what was typed is no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AddressError {
    /// Not an address at all.
    #[error("not an address")]
    None,
    /// Not https.
    #[error("not https")]
    NotSecure,
}

/// The longest text that is read; a QR code of this size can still be scanned.
const LONGEST: usize = 1_000;
/// The digits of a fingerprint.
const DIGITS: usize = 30;

/// Reads an address as it is typed, copied or scanned: `nanao.example.org/tomoni`,
/// `https://nanao.example.org/tomoni/#12345…` with the fingerprint behind the `#`, which no server ever sees. `loopback`
/// allows http to this very machine, for tests and for looking at one's own work.
///
/// # Errors
/// If it is no address, or leads out without https.
pub fn invitation(text: &str, loopback: bool) -> Result<Invitation, AddressError> {
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST || text.contains(char::is_whitespace) {
        return Err(AddressError::None);
    }
    let written = if text.contains("://") {
        text.to_owned()
    } else {
        format!("https://{text}")
    };
    let mut address = Url::parse(&written).map_err(|_| AddressError::None)?;
    let here = loopback && matches!(address.host_str(), Some("127.0.0.1" | "localhost"));
    if address.scheme() != "https" && !(here && address.scheme() == "http") {
        return Err(AddressError::NotSecure);
    }
    if address.host_str().is_none_or(str::is_empty)
        || !address.username().is_empty()
        || address.password().is_some()
    {
        return Err(AddressError::None);
    }
    let digits: String = address
        .fragment()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    address.set_fragment(None);
    address.set_query(None);
    if !address.path().ends_with('/') {
        address.set_path(&format!("{}/", address.path()));
    }
    let fingerprint = Some(digits).filter(|digits| digits.len() == DIGITS);
    Ok(Invitation { address, fingerprint })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_people_write_it() {
        for text in [
            "nanao.example.org/tomoni",
            " https://nanao.example.org/tomoni/ ",
            "https://nanao.example.org/tomoni?utm=poster",
        ] {
            let read = invitation(text, false).unwrap();
            assert_eq!(
                read.address.as_str(),
                "https://nanao.example.org/tomoni/",
                "{text}"
            );
            assert_eq!(read.fingerprint, None);
        }
    }

    #[test]
    fn a_poster_may_tell_the_fingerprint_to_expect() {
        let read = invitation("https://a.example/#12345-12345-12345-12345-12345-12345", false).unwrap();
        assert_eq!(
            read.fingerprint.as_deref(),
            Some("123451234512345123451234512345")
        );
    }

    #[test]
    fn what_is_not_safe_or_no_address_is_refused() {
        for (text, error) in [
            ("", AddressError::None),
            ("two words", AddressError::None),
            ("http://a.example/", AddressError::NotSecure),
            ("file:///etc/passwd", AddressError::NotSecure),
            ("javascript://alert", AddressError::NotSecure),
            ("https://user:secret@a.example/", AddressError::None),
            ("http://127.0.0.1:8000/", AddressError::NotSecure),
        ] {
            assert_eq!(invitation(text, false), Err(error), "{text}");
        }
        assert!(invitation("http://127.0.0.1:8000/", true).is_ok());
    }
}
