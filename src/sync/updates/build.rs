//! From files to their index: what a publisher signs, and what a device works out of the files it has.

use super::chunk::{Average, pieces};
use super::digest::Digest;
use super::index::{File, Index, Piece};
use crate::sync::pack;
use std::collections::BTreeMap;
use std::io;

/// A group's files by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The groups into which a built pack's files fall, by what is needed together: the rules; the words of one language;
/// the official texts; the places.
pub fn group_of(file: &str) -> String {
    let (stem, ending) = file.split_once('.').unwrap_or((file, ""));
    match (stem, ending) {
        (_, "csv") => "places".to_owned(),
        (stem, _) => match stem.strip_prefix("calculators-") {
            Some(language) => format!("words-{language}"),
            None => stem.to_owned(),
        },
    }
}

/// The files of each group.
pub fn groups(files: Files) -> BTreeMap<String, Files> {
    let mut groups: BTreeMap<String, Files> = BTreeMap::new();
    for (name, bytes) in files {
        groups.entry(group_of(&name)).or_default().insert(name, bytes);
    }
    groups
}

impl Index {
    /// The index of files. Where an earlier one is known, its sizes of pieces are kept while they are still sensible:
    /// another size would change every piece. `packed` is given every blob.
    pub fn of(
        files: &Files,
        earlier: Option<&Index>,
        mut packed: impl FnMut(Digest, Vec<u8>),
    ) -> io::Result<Index> {
        let mut index = Index { files: Vec::new() };
        for (name, bytes) in files {
            let before = earlier.and_then(|index| index.files.iter().find(|file| file.name == *name));
            let average = average(bytes.len(), before.map(|file| file.average));
            let whole = take(bytes, &mut packed)?;
            let pieces = pieces(bytes, average).map(|piece| take(piece, &mut packed));
            index.files.push(File {
                name: name.clone(),
                length: whole.length,
                digest: whole.digest,
                average,
                packed: whole.packed,
                pieces: pieces.collect::<Result<_, _>>()?,
            });
        }
        Ok(index)
    }
}

fn take(bytes: &[u8], packed: &mut impl FnMut(Digest, Vec<u8>)) -> io::Result<Piece> {
    let blob = pack(bytes)?;
    let piece = Piece {
        digest: Digest::of(bytes),
        length: bytes.len() as u64,
        packed: blob.len() as u64,
    };
    packed(piece.digest, blob);
    Ok(piece)
}

/// The earlier size, until the best one is four times as large or small.
fn average(length: usize, earlier: Option<Average>) -> Average {
    let best = Average::for_length(length);
    let near = |earlier: &Average| (best.bytes() / 2..=best.bytes() * 2).contains(&earlier.bytes());
    earlier.filter(near).unwrap_or(best)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_pack_falls_into_groups() {
        for (file, group) in [
            ("core.json", "core"), ("laws.json", "laws"), ("words-ja-yasashii.json", "words-ja-yasashii"),
            ("calculators-vi.json", "words-vi"), ("offices.csv", "places"),
        ] {
            assert_eq!(group_of(file), group);
        }
    }

    #[test]
    fn the_size_of_pieces_stays_while_a_file_grows() {
        let start = Average::for_length(350_000);
        assert_eq!(average(700_000, Some(start)), start);
        assert_ne!(average(350_000 * 64, Some(start)), start);
    }

    #[test]
    fn an_index_that_is_worked_out_can_be_read() {
        let files = Files::from([("core.json".to_owned(), b"{}".repeat(9000)), ("empty.csv".to_owned(), Vec::new())]);
        let index = Index::of(&files, None, |_, _| ()).unwrap();
        assert_eq!(Index::parse(index.to_text().as_bytes()), Ok(index));
    }
}
