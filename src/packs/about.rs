//! Who a publisher says it is, in its own words: one small signed file.

use crate::words::bidi;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// The file's name in a publisher's repository; it is a group of its own.
pub const ABOUT: &str = "publisher.json";

/// The largest file that is read: names in all languages take a hundredth of it.
pub const MOST_BYTES: u64 = 64_000;

/// The longest name, in characters. A name is shown beside everything that its publisher says.
const LONGEST_NAME: usize = 80;

/// What a publisher says of itself. Nothing here is proof of anything; the fingerprint is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Its name by language, BCP 47; one at least.
    pub name: BTreeMap<String, String>,
    /// Its web site.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub site: String,
}

/// Why it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AboutError {
    /// It is not what it should be.
    #[error("publisher.json cannot be read")]
    NotUnderstood,
    /// It has no name that could be shown.
    #[error("publisher.json names nobody")]
    NoName,
}

impl About {
    /// Reads the file. What could change the direction of the text around a name is taken out of it.
    ///
    /// # Errors
    /// If it is not the file that it should be, or names nobody.
    pub fn read(bytes: &[u8]) -> Result<About, AboutError> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(AboutError::NotUnderstood);
        }
        let about: About = serde_json::from_slice(bytes).map_err(|_| AboutError::NotUnderstood)?;
        let name: BTreeMap<String, String> = about
            .name
            .into_iter()
            .map(|(tag, name)| (tag, shown(&name)))
            .filter(|(_, name)| !name.is_empty())
            .collect();
        if name.is_empty() {
            return Err(AboutError::NoName);
        }
        let site = Some(about.site)
            .filter(|site| site.starts_with("https://"))
            .unwrap_or_default();
        Ok(About { name, site })
    }

    /// The name in a language, else in English, else the first there is, with its language.
    pub fn named(&self, language: &str) -> Option<(&str, &str)> {
        let of = |tag: &str| self.name.get_key_value(tag);
        let (tag, name) = of(language)
            .or_else(|| of("en"))
            .or_else(|| self.name.first_key_value())?;
        Some((tag, name))
    }
}

fn shown(name: &str) -> String {
    let plain: String = bidi::strip(name)
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    plain.trim().chars().take(LONGEST_NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_the_readers_language_comes_first() {
        let about =
            About::read(br#"{"name":{"en":"Friends of Nanao","ja":"\u4e03\u5c3e\u306e\u53cb"}}"#).unwrap();
        assert_eq!(about.named("ja"), Some(("ja", "七尾の友")));
        assert_eq!(about.named("vi"), Some(("en", "Friends of Nanao")));
    }

    #[test]
    fn a_name_cannot_turn_the_text_around_it() {
        let about = About::read("{\"name\":{\"en\":\"a\u{202e}b\u{2066}\\n\"}}".as_bytes()).unwrap();
        assert_eq!(about.named("en"), Some(("en", "ab")));
    }

    #[test]
    fn a_file_that_names_nobody_is_refused() {
        assert_eq!(About::read(br#"{"name":{}}"#), Err(AboutError::NoName));
        assert_eq!(
            About::read(br#"{"name":{"en":" \u202e "}}"#),
            Err(AboutError::NoName)
        );
        assert_eq!(About::read(b"<html>"), Err(AboutError::NotUnderstood));
    }

    #[test]
    fn a_file_that_is_too_large_is_not_read() {
        let long = format!(r#"{{"name":{{"en":"{}"}}}}"#, "a".repeat(64_000));
        assert_eq!(About::read(long.as_bytes()), Err(AboutError::NotUnderstood));
    }

    #[test]
    fn only_a_safe_address_is_kept_of_a_site() {
        let about = About::read(br#"{"name":{"en":"N"},"site":"javascript:alert(1)"}"#).unwrap();
        assert_eq!(about.site, "");
    }
}
