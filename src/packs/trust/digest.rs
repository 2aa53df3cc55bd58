//! Digests of files.

use serde::{Deserialize, Serialize};
use sha2::Digest as _;
use std::collections::BTreeMap;
use std::fmt;

/// One digest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(Vec<u8>);

impl Digest {
    /// The SHA-256 of some bytes.
    pub fn sha256(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).to_vec())
    }

    /// The SHA-512 of some bytes.
    pub fn sha512(bytes: &[u8]) -> Self {
        Self(sha2::Sha512::digest(bytes).to_vec())
    }

    /// The bytes of the digest.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Lower-case hexadecimal.
impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl TryFrom<String> for Digest {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        unhex(&text)
            .map(Self)
            .ok_or_else(|| format!("{text:.80} is not a digest"))
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

/// Bytes from hexadecimal digits.
pub(super) fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    let byte = |pair: &[u8]| match pair {
        [high, low] => Some(digit(*high)? << 4 | digit(*low)?),
        _ => None,
    };
    pairs.map(byte).collect()
}

fn digit(byte: u8) -> Option<u8> {
    u8::try_from(char::from(byte).to_digit(16)?).ok()
}

/// What a file must digest to, by algorithm. Those that we know must all fit, and we must know one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digests(BTreeMap<String, String>);

impl Digests {
    /// The SHA-256 of some bytes, as a publisher states it.
    pub fn of(bytes: &[u8]) -> Self {
        Self(BTreeMap::from([(
            "sha256".to_owned(),
            Digest::sha256(bytes).to_string(),
        )]))
    }

    /// The SHA-256, by which a file can be told from all others; `None` if only SHA-512 is stated.
    pub fn sha256(&self) -> Option<Digest> {
        Digest::try_from(self.0.get("sha256")?.clone()).ok()
    }

    /// Whether nothing is stated.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether we know one of the algorithms.
    pub fn is_known(&self) -> bool {
        self.0.keys().any(|name| name == "sha256" || name == "sha512")
    }

    /// Whether bytes fit. Nothing fits where no known algorithm is stated.
    pub fn fit(&self, bytes: &[u8]) -> bool {
        let fits = |(name, stated): (&String, &String)| match name.as_str() {
            "sha256" => stated.eq_ignore_ascii_case(&Digest::sha256(bytes).to_string()),
            "sha512" => stated.eq_ignore_ascii_case(&Digest::sha512(bytes).to_string()),
            _ => true,
        };
        self.is_known() && self.0.iter().all(fits)
    }

    /// The digest that stands before a file's name where a repository has consistent snapshots.
    pub(super) fn in_name(&self) -> Option<Digest> {
        let found = self.0.get("sha256").or_else(|| self.0.get("sha512"))?;
        Digest::try_from(found.clone()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_digest_must_fit_and_one_must_be_known() {
        let digests = |rows: &[(&str, String)]| {
            Digests(
                rows.iter()
                    .map(|(name, hex)| ((*name).to_owned(), hex.clone()))
                    .collect(),
            )
        };
        let (good, also) = (Digest::sha256(b"x").to_string(), Digest::sha512(b"x").to_string());
        assert!(digests(&[("sha256", good.clone()), ("sha512", also)]).fit(b"x"));
        assert!(!digests(&[("sha256", good.clone()), ("sha512", good.clone())]).fit(b"x"));
        assert!(!digests(&[("md5", good)]).fit(b"x"));
        assert!(!Digests::default().fit(b"x"));
    }
}
