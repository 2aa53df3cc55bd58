//! JSON read strictly, and written canonically for signatures.

use super::limits::MOST_NESTING;
use icu::normalizer::ComposingNormalizerBorrowed;
use olpc_cjson::CanonicalFormatter;
use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Reads JSON in which no name stands twice in one object, no number has a fraction, all text is NFC and nothing is
/// nested deeper than [`MOST_NESTING`]. What two readers could understand differently is not read at all.
///
/// NFC matters for signatures: the canonical form is normalized, so that text which is not could be swapped under
/// a signature that still fits.
///
/// # Errors
/// What was found, in English, for the publisher.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Strict { depth: 0 }
        .deserialize(&mut reader)
        .map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// The bytes that a signature is made over: OLPC's canonical JSON (TUF 4.1).
pub(super) fn canonical(value: &Value) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let mut writer = serde_json::Serializer::with_formatter(&mut out, CanonicalFormatter::new());
    value.serialize(&mut writer).map_err(|error| error.to_string())?;
    Ok(out)
}

/// Whether text is in the form in which equal text is equal bytes.
pub(super) fn is_nfc(text: &str) -> bool {
    text.is_ascii() || ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

#[derive(Clone, Copy)]
struct Strict {
    depth: usize,
}

impl Strict {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        if self.depth >= MOST_NESTING {
            return Err(E::custom(format!("nested deeper than {MOST_NESTING} levels")));
        }
        Ok(Self {
            depth: self.depth + 1,
        })
    }
}

fn nfc<E: Error>(text: String) -> Result<String, E> {
    if is_nfc(&text) {
        Ok(text)
    } else {
        Err(E::custom("text that is not in Unicode's composed form (NFC)"))
    }
}

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON without fractions")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(Number::from(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(Number::from(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        nfc(value).map(Value::String)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let inner = self.deeper()?;
        let mut object = Map::new();
        while let Some(name) = entries.next_key::<String>()? {
            let name = nfc(name)?;
            let value = entries.next_value_seed(inner)?;
            if object.insert(name, value).is_some() {
                return Err(A::Error::custom("a name that stands twice in one object"));
            }
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_understood_in_two_ways_is_not_read() {
        assert!(read(r#"{"a": 1, "b": [true, null, "é"]}"#).is_ok());
        for text in [
            r#"{"a": 1, "a": 2}"#,
            r#"{"a": 1, "\u0061": 2}"#,
            r#"{"a": 1.5}"#,
            r#"{"a": 1e3}"#,
            r#"{"a": -0}"#,
            r#"{"a": 99999999999999999999}"#,
            "{\"a\": \"e\u{301}\"}",
            "{} {}",
            "",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn nesting_is_capped_long_before_the_stack_ends() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(read(&nested(MOST_NESTING)).is_ok());
        assert!(read(&nested(MOST_NESTING + 1)).is_err());
        assert!(read(&nested(500_000)).is_err());
        assert!(read(&"{\"a\":".repeat(200_000)).is_err());
    }

    #[test]
    fn the_canonical_form_is_sorted_and_bare() {
        let value = read(r#"{ "b" : [1, "x\n\"\\"], "a": {} }"#).unwrap();
        assert_eq!(
            canonical(&value).unwrap(),
            b"{\"a\":{},\"b\":[1,\"x\n\\\"\\\\\"]}"
        );
    }
}
