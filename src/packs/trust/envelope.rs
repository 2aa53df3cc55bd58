//! A signed file: its text as received, what it says, and who signed it.

use super::digest::unhex;
use super::json;
use super::limits::MOST_SIGNATURES;
use super::names::{KeyId, Role};
use super::refusal::Refusal;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::num::NonZeroU64;

/// A file of one kind. Reading it does not mean believing it.
#[derive(Clone, Debug)]
pub(super) struct Envelope<T> {
    /// As received, byte for byte.
    pub text: String,
    /// What it says.
    pub body: T,
    pub version: NonZeroU64,
    pub expires: Timestamp,
    /// What the signatures are made over: `signed` in its canonical form, with all that we do not know in it.
    pub message: Vec<u8>,
    /// What is no hexadecimal is no signature, and does no harm beside enough right ones.
    pub signatures: BTreeMap<KeyId, Vec<u8>>,
}

/// What one kind of file says.
pub(super) trait Body: Sized {
    /// Its `_type`.
    const KIND: &'static str;

    /// Reads the part that is signed.
    fn read(signed: Value, role: &Role) -> Result<Self, Refusal>;
}

#[derive(Deserialize)]
struct Written {
    signed: Value,
    signatures: Vec<WrittenSignature>,
}

#[derive(Deserialize)]
struct WrittenSignature {
    keyid: KeyId,
    sig: String,
}

#[derive(Deserialize)]
struct Head {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    version: NonZeroU64,
    expires: Timestamp,
}

impl<T: Body> Envelope<T> {
    /// Reads a file that is within its limits.
    pub fn read(bytes: &[u8], role: &Role) -> Result<Self, Refusal> {
        let fault = |why: String| Refusal::not_understood(role, why);
        let text = std::str::from_utf8(bytes).map_err(|_| fault("it is not UTF-8".to_owned()))?;
        let written: Written = from_value(json::read(text).map_err(fault)?, role)?;
        let head: Head = from_value(written.signed.clone(), role)?;
        // TUF 4.3 and on: `_type` keeps a file of one role from being taken for another's
        if head.kind != T::KIND {
            return Err(fault(format!("it is of type {:.40}, not {}", head.kind, T::KIND)));
        }
        // TUF 4.3: the major number of the format we speak
        if head.spec_version.split('.').next() != Some("1") {
            return Err(fault(format!(
                "it is of version {:.40} of TUF",
                head.spec_version
            )));
        }
        Ok(Self {
            text: text.to_owned(),
            message: json::canonical(&written.signed).map_err(fault)?,
            body: T::read(written.signed, role)?,
            version: head.version,
            expires: head.expires,
            signatures: signatures(written.signatures, role)?,
        })
    }
}

/// TUF 4.2: “the keyid MUST be unique in the signatures array”.
fn signatures(written: Vec<WrittenSignature>, role: &Role) -> Result<BTreeMap<KeyId, Vec<u8>>, Refusal> {
    if written.len() > MOST_SIGNATURES {
        return Err(Refusal::not_understood(
            role,
            format!("it has {} signatures", written.len()),
        ));
    }
    let mut found = BTreeMap::new();
    for one in written {
        if found
            .insert(one.keyid, unhex(&one.sig).unwrap_or_default())
            .is_some()
        {
            return Err(Refusal::DuplicateSignature { role: role.clone() });
        }
    }
    Ok(found)
}

/// A typed view of JSON that was read strictly.
pub(super) fn from_value<T: serde::de::DeserializeOwned>(value: Value, role: &Role) -> Result<T, Refusal> {
    serde_json::from_value(value).map_err(|error| Refusal::not_understood(role, error.to_string()))
}
