//! Secret keys, and signatures made with them.

use super::super::digest::{Digest, unhex};
use super::super::json;
use super::super::keys::{Key, KeyValue};
use super::super::names::KeyId;
use super::SignError;
use ed25519_dalek::{Signer, SigningKey};
use serde_json::{Value, json};

/// The beginning of a secret key's text, so that it is seen for what it is.
const HEAD: &str = "TOMONI-SECRET-KEY-ED25519-";

/// A publisher's secret key. It is wiped from memory when dropped.
#[derive(Clone)]
pub struct Secret(SigningKey);

impl Secret {
    /// A key from 32 bytes, which must be random unless it is for a test.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seed))
    }

    /// A new key.
    ///
    /// # Errors
    /// [`SignError::NoRandom`].
    #[cfg(feature = "kit")]
    pub fn random() -> Result<Self, SignError> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| SignError::NoRandom)?;
        Ok(Self::from_seed(seed))
    }

    /// The text that a publisher keeps in a safe place.
    pub fn to_text(&self) -> String {
        let hex: String = self
            .0
            .as_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("{HEAD}{hex}\n")
    }

    /// Reads what [`Secret::to_text`] wrote.
    ///
    /// # Errors
    /// [`SignError::NoKey`].
    pub fn from_text(text: &str) -> Result<Self, SignError> {
        let seed = text.trim().strip_prefix(HEAD).and_then(unhex);
        let seed = seed.and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        seed.map(Self::from_seed).ok_or(SignError::NoKey)
    }

    /// The public key.
    pub fn public(&self) -> Key {
        let bytes = self.0.verifying_key().to_bytes();
        Key {
            keytype: "ed25519".to_owned(),
            scheme: "ed25519".to_owned(),
            keyval: KeyValue {
                public: bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            },
        }
    }

    /// The id of the public key.
    ///
    /// # Errors
    /// Never in practice.
    pub fn id(&self) -> Result<KeyId, SignError> {
        key_id(&self.public())
    }

    fn signature(&self, message: &[u8]) -> String {
        let bytes = self.0.sign(message).to_bytes();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// TUF 4.2: the id of a key is the SHA-256 of its canonical form.
///
/// # Errors
/// Never in practice.
pub fn key_id(key: &Key) -> Result<KeyId, SignError> {
    let value = serde_json::to_value(key).map_err(|error| SignError::Given(error.to_string()))?;
    let bytes = json::canonical(&value).map_err(SignError::Given)?;
    KeyId::try_from(Digest::sha256(&bytes).to_string()).map_err(|why| SignError::Given(why.to_string()))
}

/// Who signs a role.
#[derive(Clone)]
pub struct Ring {
    /// The keys at hand.
    pub secrets: Vec<Secret>,
    /// The keys of others, who sign elsewhere.
    pub others: Vec<Key>,
    /// How many must sign.
    pub threshold: u32,
}

impl Ring {
    /// One key.
    pub fn one(secret: Secret) -> Self {
        Self::of(vec![secret], 1)
    }

    /// Several keys of which `threshold` must sign.
    pub fn of(secrets: Vec<Secret>, threshold: u32) -> Self {
        Self {
            secrets,
            others: Vec::new(),
            threshold,
        }
    }

    /// All public keys.
    pub fn publics(&self) -> Vec<Key> {
        let own = self.secrets.iter().map(Secret::public);
        own.chain(self.others.iter().cloned()).collect()
    }
}

/// Signs a file's `signed` part with these keys.
///
/// # Errors
/// [`SignError::Given`] if it has no canonical form.
pub fn seal(signed: &Value, secrets: &[Secret]) -> Result<Vec<u8>, SignError> {
    let message = json::canonical(signed).map_err(SignError::Given)?;
    let mut signatures = Vec::new();
    for secret in secrets {
        signatures.push(json!({ "keyid": secret.id()?, "sig": secret.signature(&message) }));
    }
    let file = json!({ "signatures": signatures, "signed": signed });
    let mut bytes = serde_json::to_vec(&file).map_err(|error| SignError::Given(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Adds one key's signature to a file, for keys that lie with different people.
///
/// # Errors
/// [`SignError::Given`] if it is not a signed file.
pub fn also_sign(file: &[u8], secret: &Secret) -> Result<Vec<u8>, SignError> {
    let text = std::str::from_utf8(file).map_err(|error| SignError::Given(error.to_string()))?;
    let mut value = json::read(text).map_err(SignError::Given)?;
    let lacking = || SignError::Given("it has no signed part".to_owned());
    let message = json::canonical(value.get("signed").ok_or_else(lacking)?).map_err(SignError::Given)?;
    let id = secret.id()?;
    let signatures = value
        .get_mut("signatures")
        .and_then(Value::as_array_mut)
        .ok_or_else(lacking)?;
    signatures.retain(|one| one.get("keyid").and_then(Value::as_str) != Some(id.as_str()));
    signatures.push(json!({ "keyid": id, "sig": secret.signature(&message) }));
    let mut bytes = serde_json::to_vec(&value).map_err(|error| SignError::Given(error.to_string()))?;
    bytes.push(b'\n');
    Ok(bytes)
}
