//! What must be fetched to have a publisher's newest files: known, in bytes, before the first is asked for.

use super::digest::Digest;
use super::index::{File, Index, Piece};
use std::collections::{BTreeMap, BTreeSet};

/// What a request costs besides its body: two heads.
const HEADS: u64 = 400;

/// What must be fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// The number of the publisher's list.
    pub number: u64,
    /// The indexes of the groups, as they were signed.
    pub groups: BTreeMap<String, String>,
    /// What to fetch, each once.
    pub errands: Vec<Errand>,
    /// The groups that differ from what is in use.
    pub changed: BTreeSet<String>,
}

/// One thing to fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// A piece.
    Piece(Piece),
    /// A file as a whole, because most of it is new and one large blob is smaller than many small ones.
    Whole(File),
}

impl Errand {
    /// What to ask for.
    pub fn piece(&self) -> Piece {
        match self {
            Errand::Piece(piece) => *piece,
            Errand::Whole(file) => file.whole(),
        }
    }
}

impl Plan {
    /// Bytes that will travel, without heads and what was begun before.
    pub fn bytes(&self) -> u64 {
        self.errands.iter().map(|errand| errand.piece().packed).sum()
    }

    /// What is lacking of an index, each digest once over all calls with the same `asked`.
    pub fn errands(index: &Index, asked: &mut BTreeSet<Digest>, has: impl Fn(&Digest) -> bool) -> Vec<Errand> {
        let mut errands = Vec::new();
        for file in &index.files {
            let mut new = asked.clone();
            let lacks = |piece: &&Piece| !has(&piece.digest) && new.insert(piece.digest);
            let lacking: Vec<Piece> = file.pieces.iter().filter(lacks).copied().collect();
            let in_pieces: u64 = lacking.iter().map(|piece| piece.packed + HEADS).sum();
            if lacking.len() > 1 && in_pieces > file.packed + HEADS {
                errands.push(Errand::Whole(file.clone()));
            } else {
                errands.extend(lacking.into_iter().map(Errand::Piece));
            }
            *asked = new;
        }
        errands
    }
}

#[cfg(test)]
mod tests {
    use super::super::build::Files;
    use super::*;

    const CORE: &[u8] = include_bytes!("../../../assets/built/jp/core.json");

    fn index(core: &[u8]) -> Index {
        Index::of(&Files::from([("core.json".into(), core.to_vec())]), None, |_, _| ()).unwrap()
    }

    fn errands(has: &[u8], wants: &[u8]) -> Vec<Errand> {
        let here: BTreeSet<Digest> = index(has).files[0].pieces.iter().map(|piece| piece.digest).collect();
        Plan::errands(&index(wants), &mut BTreeSet::new(), |digest| here.contains(digest))
    }

    #[test]
    fn one_change_is_fetched_in_pieces_and_a_new_file_as_a_whole() {
        let mut changed = CORE.to_vec();
        changed[200_000] ^= 1;
        let one = errands(CORE, &changed);
        assert!(one.len() <= 2 && matches!(one[0], Errand::Piece(_)), "{}", one.len());
        assert!(matches!(errands(b"{}", CORE).as_slice(), [Errand::Whole(_)]));
        assert_eq!(errands(CORE, CORE), []);
    }

    #[test]
    fn what_stands_in_two_files_is_fetched_once() {
        let mut asked = BTreeSet::new();
        assert_eq!(Plan::errands(&index(b"same"), &mut asked, |_| false).len(), 1);
        assert_eq!(Plan::errands(&index(b"same"), &mut asked, |_| false).len(), 0);
    }
}
