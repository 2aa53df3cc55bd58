//! The name of a file that a publisher offers. It becomes a path on every system and a part of an address, so it
//! may hold only what means the same thing everywhere.

use super::json::is_nfc;
use super::names::escape;
use crate::words::bidi;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use thiserror::Error;

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameFault {
    /// There is nothing, or nothing between two slashes.
    #[error("it is empty, or has an empty part")]
    Empty,
    /// It is too long for some system.
    #[error("it is too long")]
    Long,
    /// It begins at the root of a disk.
    #[error("it begins with a slash")]
    Absolute,
    /// It has a part `.` or `..`.
    #[error("it leaves its folder")]
    Leaves,
    /// It has a character that some system understands differently.
    #[error("it has a character that is not allowed")]
    Character,
    /// It begins or ends with a space, or ends with a dot, which some systems drop.
    #[error("a part begins or ends with a space or ends with a dot")]
    Edge,
    /// Some system keeps this name for a device, or the format for a role.
    #[error("it is a reserved name")]
    Reserved,
    /// The same text could be written with other bytes.
    #[error("it is not in Unicode's composed form (NFC)")]
    NotComposed,
    /// Another name differs from it only in capitals.
    #[error("another name differs from it only in capitals")]
    Clash,
}

/// A relative path with `/` between its parts that cannot leave its folder and is one and the same file on every
/// file system.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TargetPath(String);

impl TargetPath {
    /// Reads a path.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn new(text: &str) -> Result<Self, NameFault> {
        // 1,024 bytes: macOS's longest path; Windows and Linux allow more.
        if text.len() > 1024 {
            return Err(NameFault::Long);
        }
        if text.starts_with('/') {
            return Err(NameFault::Absolute);
        }
        if text.chars().any(is_evil) {
            return Err(NameFault::Character);
        }
        if !is_nfc(text) {
            return Err(NameFault::NotComposed);
        }
        text.split('/').try_for_each(part)?;
        Ok(Self(text.to_owned()))
    }

    /// The path as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its folder with the slash at the end, and its last part.
    pub(super) fn split(&self) -> (&str, &str) {
        match self.0.rfind('/') {
            Some(slash) => self.0.split_at(slash + 1),
            None => ("", &self.0),
        }
    }

    /// The path in an address.
    pub(super) fn in_address(text: &str) -> String {
        let parts: Vec<String> = text.split('/').map(escape).collect();
        parts.join("/")
    }

    /// What is equal for two names that one file system could take for each other.
    fn folded(&self) -> String {
        self.0.to_lowercase()
    }

    /// Refuses names of which two differ only in capitals: on most phones and Windows the second would replace
    /// the first.
    pub(super) fn apart<'p>(paths: impl Iterator<Item = &'p TargetPath>) -> Result<(), &'p TargetPath> {
        let mut seen = BTreeMap::new();
        for path in paths {
            if seen.insert(path.folded(), path).is_some() {
                return Err(path);
            }
        }
        Ok(())
    }
}

/// Characters with a meaning on some system: Windows' path and drive signs, wildcards, quotes and pipes, an
/// address's escapes and queries, what cannot be seen.
fn is_evil(c: char) -> bool {
    c.is_control()
        || bidi::is_control(c)
        || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '%' | '#')
        || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{FEFF}' | '\u{FFFD}')
        // slashes and dots that some system's best fit turns into the real ones
        || matches!(c, '\u{2044}' | '\u{2215}' | '\u{FF0F}' | '\u{FF3C}' | '\u{2024}' | '\u{2025}' | '\u{FF0E}')
}

fn part(part: &str) -> Result<(), NameFault> {
    match part {
        "" => return Err(NameFault::Empty),
        "." | ".." => return Err(NameFault::Leaves),
        _ => {}
    }
    // 255 bytes is the longest part on every common file system; the digest before it takes 65
    if part.len() > 255 - 65 {
        return Err(NameFault::Long);
    }
    if part.starts_with(char::is_whitespace) || part.ends_with(|c: char| c.is_whitespace() || c == '.') {
        return Err(NameFault::Edge);
    }
    if is_device(part) {
        return Err(NameFault::Reserved);
    }
    Ok(())
}

/// Windows' device names, with and without an ending: `CON`, `nul.txt`, `COM1`, `LPT²`.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_uppercase();
    if ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"].contains(&stem.as_str()) {
        return true;
    }
    let numbered = stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT"));
    let mut rest = numbered.unwrap_or_default().chars();
    matches!(
        (rest.next(), rest.next()),
        (Some('0'..='9' | '¹' | '²' | '³'), None)
    )
}

impl TryFrom<String> for TargetPath {
    type Error = NameFault;

    fn try_from(text: String) -> Result<Self, NameFault> {
        Self::new(&text)
    }
}

impl From<TargetPath> for String {
    fn from(path: TargetPath) -> Self {
        path.0
    }
}

impl fmt::Display for TargetPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn evil_names_are_refused() {
        use NameFault::*;
        for (text, fault) in [
            ("", Empty),
            ("a//b", Empty),
            ("a/", Empty),
            ("/etc/passwd", Absolute),
            ("..", Leaves),
            ("a/../../b", Leaves),
            ("./a", Leaves),
            ("a\\..\\b", Character),
            ("C:/a", Character),
            ("a\0", Character),
            ("a%2e%2e%2fb", Character),
            ("a\u{202E}gnp.exe", Character),
            ("a\u{200B}b", Character),
            ("a\u{FF0F}b", Character),
            ("CON", Reserved),
            ("x/nul.json", Reserved),
            ("com1", Reserved),
            ("LPT¹.txt", Reserved),
            ("a.", Edge),
            ("a ", Edge),
            ("a./b", Edge),
            (" a", Edge),
            ("e\u{301}", NotComposed),
        ] {
            assert_eq!(TargetPath::new(text), Err(fault), "{text:?}");
        }
        assert_eq!(TargetPath::new(&"a".repeat(300)), Err(Long));
        assert_eq!(TargetPath::new(&"a/".repeat(600)), Err(Long));
    }

    #[test]
    fn ordinary_names_pass() {
        for text in [
            "core.json",
            "packs/jp/words/ja-yasashii.json",
            "市/é.json",
            "console",
            "a b",
            "..a",
            "com10",
        ] {
            assert!(TargetPath::new(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn names_that_differ_only_in_capitals_clash() {
        let paths = ["a/B.json", "a/b.json"].map(|text| TargetPath::new(text).unwrap());
        assert!(TargetPath::apart(paths.iter()).is_err());
        assert!(TargetPath::apart(paths.iter().take(1)).is_ok());
    }

    proptest! {
        #[test]
        fn no_accepted_path_leaves_its_folder(text in r#"[./\\%:a-cA-Z0-9 \x00é]{0,12}"#) {
            if let Ok(path) = TargetPath::new(&text) {
                let path = std::path::Path::new(path.as_str());
                let plain = |part| matches!(part, std::path::Component::Normal(_));
                prop_assert!(path.is_relative() && path.components().all(plain));
            }
        }
    }
}
