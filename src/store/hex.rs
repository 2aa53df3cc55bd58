//! Fixed-length bytes, written as hexadecimal.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};
use zeroize::Zeroizing;

use super::StoreError;

/// Exactly `N` public bytes: a salt, a nonce, a sealed key. As JSON a string of `2 * N` lower-case digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Bytes<const N: usize>(pub(super) [u8; N]);

impl<const N: usize> Bytes<N> {
    /// Fresh random bytes.
    pub(super) fn random() -> Result<Self, StoreError> {
        let mut bytes = [0; N];
        getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandom)?;
        Ok(Self(bytes))
    }

    /// The hexadecimal digits.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(2 * N);
        push_hex(&mut text, &self.0);
        text
    }
}

impl<const N: usize> Serialize for Bytes<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

impl<'de, const N: usize> Deserialize<'de> for Bytes<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        parse(&text)
            .map(Self)
            .ok_or_else(|| D::Error::custom("not hexadecimal of the right length"))
    }
}

fn parse<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != N || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

/// The digits of secret bytes between `before` and `after`, in one buffer that wipes itself and never grows.
pub(super) fn secret_hex(before: &str, bytes: &[u8], after: &str) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(
        before.len() + 2 * bytes.len() + after.len(),
    ));
    text.push_str(before);
    push_hex(&mut text, bytes);
    text.push_str(after);
    text
}

fn push_hex(text: &mut String, bytes: &[u8]) {
    for byte in bytes {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from(if nibble < 10 {
                b'0' + nibble
            } else {
                b'a' + nibble - 10
            }));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_from_their_digits() {
        let bytes = Bytes([0x00, 0x9a, 0xf1, 0xff]);
        assert_eq!(bytes.text(), "009af1ff");
        assert_eq!(parse(&bytes.text()), Some(bytes.0));
    }

    #[test]
    fn a_wrong_length_or_letter_is_refused() {
        for text in ["", "00", "0000000", "000000000", "0000000g", "0000000F"] {
            assert_eq!(parse::<4>(text), None, "{text}");
        }
    }

    #[test]
    fn secret_digits_stand_between_their_quotes_without_a_reallocation() {
        let text = secret_hex("x'", &[1, 255], "'");
        assert_eq!(*text, "x'01ff'");
        assert_eq!(text.capacity(), text.len());
    }
}
