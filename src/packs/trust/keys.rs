//! Keys, and who must have signed.

use super::digest::unhex;
use super::envelope::Envelope;
use super::names::{KeyId, Role};
use super::refusal::Refusal;
use ed25519_dalek::{Signature, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroU32;

/// A public key as it stands in a file (TUF 4.2).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Key {
    /// Its kind: `ed25519`.
    pub keytype: String,
    /// How it signs: `ed25519`.
    pub scheme: String,
    /// Its value.
    pub keyval: KeyValue,
}

/// The value of a public key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct KeyValue {
    /// For Ed25519, 64 hexadecimal digits.
    pub public: String,
}

impl Key {
    /// What two ways of writing one key have in common, so that one key is never counted as two.
    fn identity(&self) -> String {
        match unhex(self.keyval.public.trim()) {
            Some(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            None => self.keyval.public.split_whitespace().collect(),
        }
    }
}

/// Whether a signature over a message is this key's. A kind of key that it does not know has signed nothing.
pub type Check = fn(key: &Key, message: &[u8], signature: &[u8]) -> bool;

/// The check of the app: Ed25519 with `verify_strict`, which also refuses weak keys and signatures that could be
/// rewritten.
pub fn ed25519(key: &Key, message: &[u8], signature: &[u8]) -> bool {
    if (key.keytype.as_str(), key.scheme.as_str()) != ("ed25519", "ed25519") {
        return false;
    }
    let public = unhex(&key.keyval.public).and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let Some(Ok(public)) = public.map(|bytes| VerifyingKey::from_bytes(&bytes)) else {
        return false;
    };
    Signature::from_slice(signature).is_ok_and(|signature| public.verify_strict(message, &signature).is_ok())
}

/// The keys of a role, and how many of them must have signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Authority {
    pub keys: BTreeMap<KeyId, Key>,
    pub threshold: NonZeroU32,
}

impl Authority {
    /// TUF 5.3.4, 5.4.2, 5.5.3, 5.6.3: signed by a threshold of keys. Each key counts once, under however many
    /// ids it stands; a wrong signature beside enough right ones does no harm.
    pub fn check<T>(&self, file: &Envelope<T>, role: &Role, check: Check) -> Result<(), Refusal> {
        let signed = |(id, signature): (&KeyId, &Vec<u8>)| {
            let key = self.keys.get(id)?;
            check(key, &file.message, signature).then(|| key.identity())
        };
        let signers: BTreeSet<String> = file.signatures.iter().filter_map(signed).collect();
        let (found, needed) = (signers.len(), self.threshold.get());
        if u32::try_from(found).unwrap_or(u32::MAX) >= needed {
            return Ok(());
        }
        Err(Refusal::TooFewSignatures {
            role: role.clone(),
            found: u32::try_from(found).unwrap_or(u32::MAX),
            needed,
        })
    }
}

/// A role's keys as they stand in a file.
#[derive(Deserialize)]
pub(super) struct WrittenAuthority {
    keyids: Vec<KeyId>,
    threshold: NonZeroU32,
}

impl WrittenAuthority {
    /// With the keys themselves. An id without a key can never have signed.
    pub fn with(self, keys: &BTreeMap<KeyId, Key>) -> Result<Authority, String> {
        let mut own = BTreeMap::new();
        let mut seen = BTreeSet::new();
        for id in self.keyids {
            if !seen.insert(id.clone()) {
                return Err(format!("the key {} stands twice in one role", id.as_str()));
            }
            if let Some(key) = keys.get(&id) {
                own.insert(id, key.clone());
            }
        }
        Ok(Authority {
            keys: own,
            threshold: self.threshold,
        })
    }
}
