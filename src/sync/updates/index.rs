//! The index of a group of files: which files, and of which pieces each is made. A signed target; lines of text that
//! anybody can read and check with `sha256sum`.
//!
//! ```text
//! tomoni-index 1
//! file core.json 351849 5f…e1 8192 71230
//! 0a…9c 8210 2311
//! …
//! ```
//!
//! A `file` line has the name, the length, the digest, the average size of the pieces, and what the whole takes on the
//! way in one piece; each line below it is one piece: digest, length, and what it takes on the way.

use super::chunk::Average;
use super::digest::Digest;
use std::fmt::Write;
use thiserror::Error;

/// What ends the names of indexes: `core.index`, `jp/core.index`.
pub const ENDING: &str = ".index";
/// The largest index. Beyond, a file would be cut into larger pieces.
pub const MOST_INDEX: u64 = 2 << 20;
/// The largest file.
pub const MOST_FILE: u64 = 64 << 20;
const MOST_FILES: usize = 64;
const FIRST_LINE: &str = "tomoni-index 1";

/// A group of files that is fetched together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    /// The files.
    pub files: Vec<File>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name: no folder, nothing that a file system might take for something else.
    pub name: String,
    /// Bytes.
    pub length: u64,
    /// Its digest; its blob is the whole file.
    pub digest: Digest,
    /// The size of its pieces.
    pub average: Average,
    /// What the whole takes on the way.
    pub packed: u64,
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
}

/// One piece, or a whole file taken as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Piece {
    /// Its digest.
    pub digest: Digest,
    /// Bytes.
    pub length: u64,
    /// What it takes on the way.
    pub packed: u64,
}

/// What is wrong with an index.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line} of the index: {why}")]
pub struct IndexError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub why: &'static str,
}

impl File {
    /// The file as one piece.
    pub fn whole(&self) -> Piece {
        Piece {
            digest: self.digest,
            length: self.length,
            packed: self.packed,
        }
    }
}

impl Index {
    /// As text.
    pub fn to_text(&self) -> String {
        let mut text = format!("{FIRST_LINE}\n");
        for file in &self.files {
            let (name, length, digest, packed) = (&file.name, file.length, file.digest, file.packed);
            // Writing to a string cannot fail.
            let _ = writeln!(
                text,
                "file {name} {length} {digest} {} {packed}",
                file.average.bytes()
            );
            for piece in &file.pieces {
                let _ = writeln!(text, "{} {} {}", piece.digest, piece.length, piece.packed);
            }
        }
        text
    }

    /// Reads an index. Its bytes were proved to be the publisher's; what they say is checked all the same.
    pub fn parse(bytes: &[u8]) -> Result<Index, IndexError> {
        let wrong = |line: usize, why| Err(IndexError { line: line + 1, why });
        if bytes.len() as u64 > MOST_INDEX {
            return wrong(0, "too large");
        }
        let Ok(text) = std::str::from_utf8(bytes) else {
            return wrong(0, "no text");
        };
        let mut lines = text.lines().enumerate();
        if lines.next().map(|(_, line)| line) != Some(FIRST_LINE) {
            return wrong(0, "another format");
        }
        let mut files: Vec<File> = Vec::new();
        for (number, line) in lines {
            let read = match line.strip_prefix("file ") {
                Some(rest) => file(rest, &files).map(|file| files.push(file)),
                None => piece(line, files.last_mut()),
            };
            if let Err(why) = read {
                return wrong(number, why);
            }
        }
        match files.iter().all(|file| file.length == sum(&file.pieces)) {
            true => Ok(Index { files }),
            false => wrong(text.lines().count(), "the pieces do not make the file"),
        }
    }
}

fn sum(pieces: &[Piece]) -> u64 {
    pieces.iter().map(|piece| piece.length).sum()
}

fn file(line: &str, before: &[File]) -> Result<File, &'static str> {
    let mut words = line.split(' ');
    let mut word = || words.next().ok_or("too few words");
    let (name, length, digest, average, packed) = (word()?, word()?, word()?, word()?, word()?);
    if before.len() >= MOST_FILES {
        return Err("too many files");
    }
    if !is_name(name) || before.iter().any(|file| file.name == name) {
        return Err("a name that is none, or comes twice");
    }
    let (length, packed) = (number(length)?, number(packed)?);
    if length > MOST_FILE || packed > most_packed(length) {
        return Err("too large");
    }
    Ok(File {
        name: name.to_owned(),
        length,
        digest: Digest::parse(digest).ok_or("no digest")?,
        average: average
            .parse()
            .ok()
            .and_then(Average::new)
            .ok_or("no size of pieces")?,
        packed,
        pieces: Vec::new(),
    })
}

fn piece(line: &str, file: Option<&mut File>) -> Result<(), &'static str> {
    let file = file.ok_or("a piece of no file")?;
    let mut words = line.split(' ');
    let mut word = || words.next().ok_or("too few words");
    let (digest, length, packed) = (word()?, number(word()?)?, number(word()?)?);
    if length == 0 || length > file.average.most() as u64 || packed > most_packed(length) {
        return Err("a piece that is too large or empty");
    }
    file.pieces.push(Piece {
        digest: Digest::parse(digest).ok_or("no digest")?,
        length,
        packed,
    });
    Ok(())
}

/// Digits and nothing else.
fn number(word: &str) -> Result<u64, &'static str> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|_| digits).ok_or("no number")
}

/// What cannot be packed grows by a few bytes in every 16 KiB.
fn most_packed(length: u64) -> u64 {
    length + length / 1000 + 64
}

/// Small letters, digits, hyphens and one ending: safe as a file's name on every system.
pub(super) fn is_name(name: &str) -> bool {
    let plain = |part: &str| {
        let bytes = part.bytes();
        !part.is_empty()
            && bytes
                .clone()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    name.len() <= 64
        && name
            .split_once('.')
            .is_some_and(|(stem, ending)| plain(stem) && plain(ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sample() -> Index {
        let piece = |text: &str| Piece {
            digest: Digest::of(text.as_bytes()),
            length: text.len() as u64,
            packed: 20,
        };
        let file = |name: &str, texts: &[&str]| File {
            name: name.to_owned(),
            length: texts.concat().len() as u64,
            digest: Digest::of(texts.concat().as_bytes()),
            average: Average::new(8192).unwrap(),
            packed: 30,
            pieces: texts.iter().map(|text| piece(text)).collect(),
        };
        Index {
            files: vec![
                file("core.json", &["one", "two"]),
                file("offices.csv", &["three"]),
            ],
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        assert_eq!(Index::parse(sample().to_text().as_bytes()), Ok(sample()));
    }

    #[test]
    fn evil_names_are_no_names() {
        for name in [
            "../core.json",
            "/etc/passwd",
            "a\\b.json",
            "con",
            "core.json.",
            "Core.json",
            "core..json",
            ".json",
            "core%2e.json",
            "co\u{301}re.json",
            "a.b.c",
            "",
            "nul\0.json",
            "core.json ",
            &"a".repeat(70),
        ] {
            let text = sample().to_text().replace("core.json", name);
            assert!(Index::parse(text.as_bytes()).is_err(), "{name:?}");
        }
    }

    #[test]
    fn sizes_that_lie_are_refused() {
        let good = sample().to_text();
        for (from, to) in [
            (" 6 ", " 7 "),
            (" 6 ", " 99999999999 "),
            (" 3 20", " 0 20"),
            (" 3 20", " 3 9000"),
            (" 8192 ", " 8191 "),
            (" 8192 ", " 1073741824 "),
            (" 6 ", " +6 "),
            ("offices.csv", "core.json"),
            ("index 1", "index 2"),
        ] {
            let bad = good.replacen(from, to, 1);
            assert_ne!(bad, good, "{from} is not in the sample");
            assert!(Index::parse(bad.as_bytes()).is_err(), "{from} → {to}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), cut in 0usize..300) {
            let _ = Index::parse(&bytes);
            let mut text = sample().to_text().into_bytes();
            text.splice(cut.min(text.len())..cut.min(text.len()), bytes.into_iter().take(3));
            let _ = Index::parse(&text);
        }
    }
}
