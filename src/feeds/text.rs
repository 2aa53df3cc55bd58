//! From bytes to text: the encodings of Japanese public data, told or guessed, and what no text may carry.

use crate::words::bidi;
use encoding_rs::{EUC_JP, Encoding as Codec, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE};
use serde::{Deserialize, Serialize};

/// An encoding that Japanese publishers use.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 behind a byte order mark, as the Digital Agency asks for and Excel writes.
    Utf8Bom,
    /// Shift_JIS as Windows writes it (CP932).
    ShiftJis,
    /// EUC-JP.
    EucJp,
    /// UTF-16, little end first, behind a byte order mark.
    Utf16Le,
    /// UTF-16, big end first, behind a byte order mark.
    Utf16Be,
}

/// A text and what it was before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark, NUL, other control characters and direction controls.
    pub text: String,
    /// How it was encoded.
    pub encoding: Encoding,
    /// How many bytes or characters stand as U+FFFD because the encoding knows none for them.
    pub unreadable: usize,
}

/// Why bytes are no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Too much of it.
    #[error("{bytes} bytes are more than the {cap} that are read of such a source")]
    TooLarge {
        /// How much there is.
        bytes: usize,
        /// How much is read.
        cap: usize,
    },
    /// A ZIP or Excel file, a PDF, a picture.
    #[error("this is a {0} file, not a text: unpack or export it first")]
    Binary(&'static str),
    /// No encoding makes a text of it.
    #[error("this is no text in UTF-8, Shift_JIS, EUC-JP or UTF-16 with a byte order mark")]
    NotText,
}

const SIGNATURES: [(&[u8], &str); 7] = [
    (b"PK\x03\x04", "ZIP or Excel"),
    (b"\x1f\x8b", "gzip"),
    (b"%PDF", "PDF"),
    (b"\xd0\xcf\x11\xe0", "old Excel"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
];

/// One unreadable character in two hundred is a mistake in a text; more is the wrong encoding.
const READABLE: usize = 200;

/// Decodes a text of at most `cap` bytes. A byte order mark decides; then UTF-8 if the bytes are that, since Japanese in
/// another encoding hardly ever is; then what an XML declaration says, or `told` (the label in a Content-Type); then the
/// best guess.
pub fn decode(bytes: &[u8], cap: usize, told: Option<&str>) -> Result<Decoded, TextError> {
    if bytes.len() > cap {
        return Err(TextError::TooLarge {
            bytes: bytes.len(),
            cap,
        });
    }
    if let Some((_, name)) = SIGNATURES.iter().find(|(mark, _)| bytes.starts_with(mark)) {
        return Err(TextError::Binary(name));
    }
    if let Some((codec, mark)) = Codec::for_bom(bytes) {
        return lossy(codec, bytes.get(mark..).unwrap_or_default(), true);
    }
    let declared = xml_encoding(bytes)
        .or(told)
        .and_then(|label| Codec::for_label(label.as_bytes()));
    // What is declared as UTF-16 and reads as ASCII up to there is not UTF-16.
    let declared = declared.filter(|codec| [SHIFT_JIS, EUC_JP, UTF_8].contains(codec));
    if let Ok(text) = std::str::from_utf8(bytes)
        && (declared.is_none_or(|codec| codec == UTF_8)
            || text.is_ascii()
            || text.chars().any(|c| c >= '\u{800}'))
    {
        return Ok(Decoded {
            text: clean(text),
            encoding: Encoding::Utf8,
            unreadable: 0,
        });
    }
    lossy(declared.unwrap_or_else(|| guess(bytes)), bytes, false)
}

/// The label in `<?xml version="1.0" encoding="Shift_JIS"?>`.
fn xml_encoding(bytes: &[u8]) -> Option<&str> {
    let head = bytes.get(..bytes.len().min(256))?;
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let head = std::str::from_utf8(head.get(..end)?).ok()?;
    let (_, rest) = head.trim_start().strip_prefix("<?xml")?.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest.get(1..)?.split(quote).next()
}

/// The encoding that leaves least unread; where two read everything, the one with fewer half-width katakana and private
/// characters, which is what the other's bytes turn into.
fn guess(bytes: &[u8]) -> &'static Codec {
    let sample = bytes.get(..bytes.len().min(1 << 20)).unwrap_or(bytes);
    let strange = |codec: &'static Codec| {
        let (text, _) = codec.decode_without_bom_handling(sample);
        text.chars()
            .map(|c| match c {
                '\u{FFFD}' => 100,
                '｡'..='ﾟ' | '\u{E000}'..='\u{F8FF}' => 1,
                _ => 0_usize,
            })
            .sum::<usize>()
    };
    [UTF_8, SHIFT_JIS, EUC_JP]
        .into_iter()
        .min_by_key(|codec| strange(codec))
        .unwrap_or(UTF_8)
}

fn lossy(codec: &'static Codec, bytes: &[u8], marked: bool) -> Result<Decoded, TextError> {
    let (text, broken) = codec.decode_without_bom_handling(bytes);
    let unreadable = if broken {
        text.matches('\u{FFFD}').count()
    } else {
        0
    };
    if unreadable > 0 && unreadable >= text.chars().count().div_ceil(READABLE).max(2) {
        return Err(TextError::NotText);
    }
    let encoding = match codec {
        codec if codec == SHIFT_JIS => Encoding::ShiftJis,
        codec if codec == EUC_JP => Encoding::EucJp,
        codec if codec == UTF_16LE => Encoding::Utf16Le,
        codec if codec == UTF_16BE => Encoding::Utf16Be,
        _ if marked => Encoding::Utf8Bom,
        _ => Encoding::Utf8,
    };
    Ok(Decoded {
        text: clean(&text),
        encoding,
        unreadable,
    })
}

/// A text without control characters other than tab and line ends, and without direction controls: none of them
/// belongs into public data, and each can hide or turn around what a person reads.
pub fn clean(text: &str) -> String {
    text.chars().filter(|c| !is_unwanted(*c)).collect()
}

fn is_unwanted(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    control || bidi::is_control(c) || matches!(c, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "名称,住所\r\n七尾中学校,石川県七尾市藤橋町\r\nカフェ①,〒９２６\r\n";

    fn read(bytes: &[u8]) -> Decoded {
        decode(bytes, 1 << 20, None).unwrap()
    }

    #[test]
    fn every_encoding_of_the_wild_is_found_without_being_told() {
        let utf16 = |big: bool| -> Vec<u8> {
            let unit = |unit: u16| {
                if big {
                    unit.to_be_bytes()
                } else {
                    unit.to_le_bytes()
                }
            };
            [0xFEFF]
                .into_iter()
                .chain(SAMPLE.encode_utf16())
                .flat_map(unit)
                .collect()
        };
        let cases = [
            (SAMPLE.as_bytes().to_vec(), Encoding::Utf8),
            (format!("\u{FEFF}{SAMPLE}").into_bytes(), Encoding::Utf8Bom),
            (SHIFT_JIS.encode(SAMPLE).0.into_owned(), Encoding::ShiftJis),
            (utf16(false), Encoding::Utf16Le),
            (utf16(true), Encoding::Utf16Be),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(
                read(&bytes),
                Decoded {
                    text: SAMPLE.to_owned(),
                    encoding,
                    unreadable: 0
                }
            );
        }
        let euc = "お知らせ。外国人住民のための相談窓口を開きました。";
        let found = read(&EUC_JP.encode(euc).0);
        assert_eq!((found.text.as_str(), found.encoding), (euc, Encoding::EucJp));
    }

    #[test]
    fn a_declaration_is_believed_only_where_the_bytes_agree() {
        let xml = "<?xml version='1.0' encoding='Shift_JIS'?><a>窓口</a>";
        assert_eq!(read(&SHIFT_JIS.encode(xml).0).encoding, Encoding::ShiftJis);
        assert_eq!(read(xml.as_bytes()).encoding, Encoding::Utf8);
        let utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>窓口</a>";
        assert_eq!(read(utf16.as_bytes()).encoding, Encoding::Utf8);
        let told = decode(&EUC_JP.encode("表").0, 99, Some("euc-jp")).unwrap();
        assert_eq!((told.text.as_str(), told.encoding), ("表", Encoding::EucJp));
    }

    #[test]
    fn what_hides_or_turns_text_is_taken_out() {
        assert_eq!(
            read("a\0b\u{202E}c\u{7}\u{2066}d\tはい\n".as_bytes()).text,
            "abcd\tはい\n"
        );
    }

    #[test]
    fn one_broken_byte_is_told_and_a_binary_file_is_refused() {
        let mut bytes = SHIFT_JIS.encode(&SAMPLE.repeat(20)).0.into_owned();
        bytes.splice(2..2, [0xFF]);
        let found = read(&bytes);
        assert_eq!((found.encoding, found.unreadable), (Encoding::ShiftJis, 1));
        assert_eq!(decode(&[0xFF; 400], 999, None), Err(TextError::NotText));
        assert_eq!(
            decode(b"PK\x03\x04..", 99, None),
            Err(TextError::Binary("ZIP or Excel"))
        );
        assert_eq!(
            decode(b"abc", 2, None),
            Err(TextError::TooLarge { bytes: 3, cap: 2 })
        );
    }
}
