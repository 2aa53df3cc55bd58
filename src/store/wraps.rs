//! Wraps: the database key, sealed once for each way of opening it, in a small public file beside the
//! database.
//!
//! The key itself never changes and is never stored bare. A wrap is XChaCha20-Poly1305 under
//! HKDF-SHA256(factors); its whole header (format, store, method, costs, salt) is authenticated, so that no
//! one can weaken a stored cost. A later way of opening (a PIN with the keystore, a recovery code, a backup
//! passphrase) is one more [`Method`] and one more row, never a new scheme. An app that does not know a
//! method must not rewrite the file, so a new method raises [`FORMAT`].

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{AeadInOut, Tag},
};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{Part, StoreError, cost::Cost, hex::Bytes};

/// The newest format of the file that this app reads and writes.
const FORMAT: u32 = 1;
/// A file of wraps is some hundred bytes each; more than this is no such file.
const MOST_BYTES: usize = 64 * 1024;

/// The key given raw to SQLCipher.
pub(super) type DatabaseKey = Zeroizing<[u8; 32]>;
/// The public random name of one store: it binds wraps, keystore entry and database to each other.
pub(super) type StoreId = Bytes<16>;

/// The file. With no wraps it says that a store was begun, or erased: nothing in it can be opened.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrapFile {
    format: u32,
    pub(super) store: StoreId,
    pub(super) wraps: Vec<Wrap>,
}

/// One sealed copy of the database key.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrap {
    pub(super) method: Method,
    pub(super) salt: Bytes<16>,
    nonce: Bytes<24>,
    sealed: Bytes<32>,
    tag: Bytes<16>,
}

/// What the wrap is opened with.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Method {
    /// Argon2id of a passphrase.
    Passphrase {
        /// Its costs.
        cost: Cost,
    },
    /// The secret in the system keystore alone.
    Keystore {},
}

impl WrapFile {
    /// A file that holds these wraps of this store.
    pub(super) fn new(store: StoreId, wraps: Vec<Wrap>) -> Self {
        Self {
            format: FORMAT,
            store,
            wraps,
        }
    }

    /// Reads the file; a newer format is told apart from damage.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, StoreError> {
        #[derive(Deserialize)]
        struct Head {
            format: u32,
        }
        let damaged = StoreError::Damaged(Part::Wraps);
        if bytes.len() > MOST_BYTES {
            return Err(damaged);
        }
        let head: Head = serde_json::from_slice(bytes).map_err(|_| damaged)?;
        if head.format > FORMAT {
            return Err(StoreError::NewerVersion {
                found: head.format,
                known: FORMAT,
            });
        }
        let file: Self = serde_json::from_slice(bytes).map_err(|_| damaged)?;
        if file.format == FORMAT {
            Ok(file)
        } else {
            Err(damaged)
        }
    }

    /// The bytes of the file.
    pub(super) fn bytes(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec_pretty(self).map_err(|_| StoreError::Damaged(Part::Wraps))
    }
}

impl Wrap {
    /// Seals the key under the method's `factor` (32 bytes that only its owner can produce).
    pub(super) fn seal(
        store: &StoreId,
        method: Method,
        salt: Bytes<16>,
        factor: &[u8; 32],
        key: &DatabaseKey,
    ) -> Result<Self, StoreError> {
        let nonce = Bytes::random()?;
        let header = header(store, method, &salt);
        let mut sealed = key.clone();
        let tag = cipher(factor, &salt, &header)?
            .encrypt_inout_detached(&nonce.0.into(), header.as_bytes(), sealed.as_mut_slice().into())
            .map_err(|_| StoreError::CostRefused)?;
        Ok(Self {
            method,
            salt,
            nonce,
            sealed: Bytes(*sealed),
            tag: Bytes(tag.into()),
        })
    }

    /// Opens the wrap; `None` if the factor is wrong or anything in the wrap was altered.
    pub(super) fn open(&self, store: &StoreId, factor: &[u8; 32]) -> Result<Option<DatabaseKey>, StoreError> {
        let header = header(store, self.method, &self.salt);
        let mut key = Zeroizing::new(self.sealed.0);
        let tag = Tag::<XChaCha20Poly1305>::from(self.tag.0);
        let opened = cipher(factor, &self.salt, &header)?.decrypt_inout_detached(
            &self.nonce.0.into(),
            header.as_bytes(),
            key.as_mut_slice().into(),
            &tag,
        );
        Ok(opened.is_ok().then_some(key))
    }
}

fn cipher(factor: &[u8; 32], salt: &Bytes<16>, header: &str) -> Result<XChaCha20Poly1305, StoreError> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(&salt.0), factor)
        .expand(header.as_bytes(), key.as_mut())
        .map_err(|_| StoreError::CostRefused)?;
    XChaCha20Poly1305::new_from_slice(key.as_slice()).map_err(|_| StoreError::CostRefused)
}

/// What is authenticated, and the HKDF context: spelled out, so that no change of a serializer alters it.
fn header(store: &StoreId, method: Method, salt: &Bytes<16>) -> String {
    let method = match method {
        Method::Passphrase { cost } => format!("passphrase {}", cost.header()),
        Method::Keystore {} => "keystore".to_owned(),
    };
    format!(
        "tomoni wrap {FORMAT}; store {}; {method}; salt {}",
        store.text(),
        salt.text()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTOR: [u8; 32] = [7; 32];

    fn sealed() -> (StoreId, Wrap, DatabaseKey) {
        let store = Bytes([1; 16]);
        let key = Zeroizing::new([42; 32]);
        let method = Method::Passphrase { cost: Cost::FLOOR };
        let wrap = Wrap::seal(&store, method, Bytes([2; 16]), &FACTOR, &key).unwrap();
        (store, wrap, key)
    }

    #[test]
    fn the_key_comes_back_with_the_factor_and_not_with_another() {
        let (store, wrap, key) = sealed();
        assert_eq!(wrap.open(&store, &FACTOR).unwrap(), Some(key));
        assert_eq!(wrap.open(&store, &[8; 32]).unwrap(), None);
    }

    #[test]
    fn any_change_of_the_header_or_the_sealed_key_closes_the_wrap() {
        let (store, wrap, _) = sealed();
        assert!(
            wrap.open(&Bytes([9; 16]), &FACTOR).unwrap().is_none(),
            "another store"
        );
        let edits: [fn(&mut Wrap); 5] = [
            |wrap| wrap.method = Method::Keystore {},
            |wrap| wrap.salt.0[0] ^= 1,
            |wrap| wrap.nonce.0[23] ^= 1,
            |wrap| wrap.sealed.0[31] ^= 1,
            |wrap| wrap.tag.0[0] ^= 1,
        ];
        for (number, edit) in edits.into_iter().enumerate() {
            let mut altered = wrap.clone();
            edit(&mut altered);
            assert!(altered.open(&store, &FACTOR).unwrap().is_none(), "edit {number}");
        }
    }

    #[test]
    fn two_wraps_of_one_key_share_no_byte_sequence() {
        let (_, one, _) = sealed();
        let (_, other, _) = sealed();
        assert!(one.nonce != other.nonce && one.sealed != other.sealed && one.tag != other.tag);
    }

    #[test]
    fn the_file_is_read_as_it_was_written() {
        let (store, wrap, key) = sealed();
        let bytes = WrapFile::new(store, vec![wrap]).bytes().unwrap();
        let file = WrapFile::parse(&bytes).unwrap();
        assert_eq!(file.wraps[0].open(&file.store, &FACTOR).unwrap(), Some(key));
    }

    #[test]
    fn a_file_that_is_none_is_damage_and_a_newer_one_is_newer() {
        let damaged = Some(StoreError::Damaged(Part::Wraps));
        let (store, wrap, _) = sealed();
        let whole = String::from_utf8(WrapFile::new(store, vec![wrap]).bytes().unwrap()).unwrap();
        for end in (0..whole.len()).filter(|end| whole.is_char_boundary(*end)) {
            assert_eq!(
                WrapFile::parse(&whole.as_bytes()[..end]).err(),
                damaged,
                "cut at {end}"
            );
        }
        let deep = "[".repeat(60_000);
        let long = " ".repeat(MOST_BYTES) + &whole;
        let foreign = whole.replacen("\"wraps\"", "\"more\": 1, \"wraps\"", 1);
        let zero = whole.replacen("\"format\": 1", "\"format\": 0", 1);
        let unknown = whole.replacen("\"passphrase\"", "\"riddle\"", 1);
        for text in [&deep, &long, &foreign, &zero, &unknown] {
            assert_ne!(*text, whole);
            assert_eq!(WrapFile::parse(text.as_bytes()).err(), damaged);
        }
        let newer = whole.replacen("\"format\": 1", "\"format\": 2, \"what\": []", 1);
        let refused = StoreError::NewerVersion { found: 2, known: 1 };
        assert_eq!(WrapFile::parse(newer.as_bytes()).err(), Some(refused));
    }
}
