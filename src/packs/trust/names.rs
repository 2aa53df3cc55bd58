//! The names of keys and roles.

use super::json::is_nfc;
use super::path::NameFault;
use crate::words::bidi;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The name under which a key stands in a file. Several may stand for one key; signatures are counted by key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct KeyId(String);

impl KeyId {
    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for KeyId {
    type Error = NameFault;

    /// # Errors
    /// Anything but 1 to 128 ASCII letters and digits; TUF 4.2 makes it 64 hexadecimal digits.
    fn try_from(text: String) -> Result<Self, NameFault> {
        match text.len() {
            0 => Err(NameFault::Empty),
            1..=128 if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) => Ok(Self(text)),
            1..=128 => Err(NameFault::Character),
            _ => Err(NameFault::Long),
        }
    }
}

impl From<KeyId> for String {
    fn from(id: KeyId) -> Self {
        id.0
    }
}

/// The name of a publisher to whom a part of the files was delegated. It may hold any printable text, because
/// it never becomes a path: [`RoleName::in_files`] escapes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoleName(String);

/// The roles that every repository has; nobody may be called so.
const TOP: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];

impl RoleName {
    /// Reads a name.
    ///
    /// # Errors
    /// An empty or long name, a control or direction character, text that is not NFC, one of the four top-level
    /// roles.
    pub fn new(text: &str) -> Result<Self, NameFault> {
        if text.is_empty() {
            return Err(NameFault::Empty);
        }
        if text.len() > 128 {
            return Err(NameFault::Long);
        }
        if text.chars().any(|c| c.is_control() || bidi::is_control(c)) {
            return Err(NameFault::Character);
        }
        if !is_nfc(text) {
            return Err(NameFault::NotComposed);
        }
        if TOP.iter().any(|top| text.eq_ignore_ascii_case(top)) {
            return Err(NameFault::Reserved);
        }
        Ok(Self(text.to_owned()))
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name in file names and addresses: everything but ASCII letters, digits, `_`, `.`, `-` and `~` is
    /// escaped, so that `../x` stays one file in its folder.
    pub fn in_files(&self) -> String {
        escape(&self.0)
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

impl TryFrom<String> for RoleName {
    type Error = NameFault;

    fn try_from(text: String) -> Result<Self, NameFault> {
        Self::new(&text)
    }
}

impl From<RoleName> for String {
    fn from(name: RoleName) -> Self {
        name.0
    }
}

impl fmt::Display for RoleName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whose file it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The keys of all others.
    Root,
    /// The newest snapshot, signed often.
    Timestamp,
    /// The version of every list of files, so that lists of different days cannot be mixed.
    Snapshot,
    /// The top-level list of files, and who may list others.
    Targets,
    /// A publisher's list of files.
    Publisher(RoleName),
}

impl Role {
    /// The stem of the role's file.
    pub(super) fn stem(&self) -> String {
        match self {
            Self::Root => "root".to_owned(),
            Self::Timestamp => "timestamp".to_owned(),
            Self::Snapshot => "snapshot".to_owned(),
            Self::Targets => "targets".to_owned(),
            Self::Publisher(name) => name.in_files(),
        }
    }

    /// The role's name in the files.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Root => "root",
            Self::Timestamp => "timestamp",
            Self::Snapshot => "snapshot",
            Self::Targets => "targets",
            Self::Publisher(name) => name.as_str(),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_stays_one_file_in_its_folder_whatever_it_is_called() {
        let file = |name: &str| RoleName::new(name).unwrap().in_files();
        assert_eq!(file("../delegated"), "..%2Fdelegated");
        assert_eq!(file("a?#b"), "a%3F%23b");
        assert_eq!(file("赤十字"), "%E8%B5%A4%E5%8D%81%E5%AD%97");
        for evil in ["", "Root", "targets", "a\0b", "a\u{202E}b", "e\u{301}"] {
            assert!(RoleName::new(evil).is_err(), "{evil:?}");
        }
    }
}
