//! What a person sees before they trust a publisher.

use super::digest::{Digest, unhex};
use super::keys::ed25519;
use super::refresh::own_root;
use super::refusal::Refusal;
use super::trusted::Trusted;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Thirty digits in six groups, which can be read out and compared in any language. They stand for the root's keys
/// and how many of them must sign, and stay the same as long as these do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who somebody says they are, as far as their keys say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduction {
    /// To compare with what the publisher prints, says or shows elsewhere.
    pub fingerprint: Fingerprint,
    /// How many keys stand behind it.
    pub keys: usize,
    /// How many of them must agree to change anything about who may sign.
    pub threshold: u32,
    /// The version of the root.
    pub version: u64,
    /// When the root expires.
    pub expires: Timestamp,
}

/// Reads a root that is not trusted yet. What its publishers may do is in [`Catalog::powers`](super::Catalog::powers)
/// after a refresh.
///
/// # Errors
/// If it cannot be read or is not signed by its own keys.
pub fn introduce(root: &str) -> Result<Introduction, Refusal> {
    let root = own_root(&Trusted::from_root(root), ed25519)?;
    let authority = &root.body.root;
    let mut publics: Vec<Vec<u8>> = authority
        .keys
        .values()
        .map(|key| unhex(&key.keyval.public).unwrap_or_else(|| key.keyval.public.clone().into_bytes()))
        .collect();
    publics.sort();
    publics.dedup();
    Ok(Introduction {
        fingerprint: fingerprint(&publics, authority.threshold.get()),
        keys: publics.len(),
        threshold: authority.threshold.get(),
        version: root.version.get(),
        expires: root.expires,
    })
}

/// Each group is five bytes of a SHA-256 modulo 100,000 (as Signal's safety numbers are): about 99 bits.
fn fingerprint(publics: &[Vec<u8>], threshold: u32) -> Fingerprint {
    let mut bytes = b"tomoni root v1\0".to_vec();
    bytes.extend(threshold.to_be_bytes());
    for public in publics {
        // no key can be taken for two
        bytes.extend(u32::try_from(public.len()).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend(public);
    }
    let digest = Digest::sha256(&bytes);
    let group = |five: &[u8]| {
        let number = five.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        format!("{:05}", number % 100_000)
    };
    let groups: Vec<String> = digest.as_bytes().chunks_exact(5).map(group).collect();
    Fingerprint(groups.join(" "))
}
