//! Cutting a file where its content says so: what is inserted or removed moves no cut but those beside it, and one
//! changed rule changes one or two pieces.
//!
//! A gear hash with two masks, as in FastCDC (Xia et al., USENIX ATC 2016). The table is part of the format: a client
//! cuts what it has with it and finds the publisher's pieces again.

use serde::{Deserialize, Serialize};

/// How large the pieces of a file are, in bytes: a power of two, on average.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Average(u32);

const SMALLEST: u32 = 1 << 12;
const LARGEST: u32 = 1 << 16;

impl Average {
    /// A power of two between 4 and 64 KiB.
    pub fn new(bytes: u32) -> Option<Average> {
        ((SMALLEST..=LARGEST).contains(&bytes) && bytes.is_power_of_two()).then_some(Average(bytes))
    }

    /// The best for a file: every piece costs a line of the index, every change costs a piece. Near √(200 × length) the
    /// two cost the same.
    pub fn for_length(length: usize) -> Average {
        let best = (length as f64 * 200.0).sqrt() as u32;
        Average(best.clamp(SMALLEST, LARGEST).next_power_of_two().min(LARGEST))
    }

    /// In bytes.
    pub fn bytes(self) -> u32 {
        self.0
    }

    /// The smallest piece but the last.
    fn least(self) -> usize {
        self.0 as usize / 4
    }

    /// The largest piece.
    pub fn most(self) -> usize {
        self.0 as usize * 4
    }
}

/// The pieces of a file, in order.
pub fn pieces(mut rest: &[u8], average: Average) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (piece, after) = rest.split_at_checked(cut(rest, average))?;
        rest = after;
        Some(piece)
    })
}

/// Where the first piece ends.
fn cut(bytes: &[u8], average: Average) -> usize {
    let bits = average.0.trailing_zeros();
    let mut hash = 0u64;
    let window = bytes.iter().enumerate().take(average.most()).skip(average.least());
    for (place, byte) in window {
        hash = (hash << 1).wrapping_add(gear(*byte));
        // Stricter before the average and laxer after it, so that sizes gather around it.
        let bits = if place < average.0 as usize { bits + 1 } else { bits - 1 };
        if hash >> (64 - bits) == 0 {
            return place + 1;
        }
    }
    bytes.len().min(average.most())
}

/// 256 numbers that look drawn: splitmix64 (Steele et al. 2014) of the byte.
fn gear(byte: u8) -> u64 {
    GEAR.get(byte as usize).copied().unwrap_or_default()
}

const GEAR: [u64; 256] = {
    let mut table = [0; 256];
    let (mut rest, mut state): (&mut [u64], u64) = (&mut table, 0x746f_6d6f_6e69);
    while let Some((first, others)) = rest.split_first_mut() {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        *first = z ^ (z >> 31);
        rest = others;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const CORE: &[u8] = include_bytes!("../../../assets/built/jp/core.json");

    fn average() -> Average {
        Average::for_length(CORE.len())
    }

    #[test]
    fn the_pieces_of_the_pack_are_near_the_wanted_size() {
        let sizes: Vec<usize> = pieces(CORE, average()).map(<[u8]>::len).collect();
        let mean = CORE.len() / sizes.len();
        let wanted = average().bytes() as usize;
        assert!((wanted * 6 / 10..wanted * 2).contains(&mean), "{mean} where {wanted} was wanted");
    }

    #[test]
    fn the_table_is_the_format_and_stays() {
        assert_eq!((GEAR[0], GEAR[255]), (0xc395_b36a_a66d_9140, 0xcc38_70f2_cce6_ee9e));
        let cuts: Vec<usize> = pieces(&[b'a'; 100_000], Average(8192)).map(<[u8]>::len).collect();
        assert_eq!(cuts, [32768, 32768, 32768, 1696]);
    }

    #[test]
    fn an_insertion_changes_the_pieces_beside_it_and_no_others() {
        let before: BTreeSet<&[u8]> = pieces(CORE, average()).collect();
        for place in (1000..CORE.len()).step_by(20_000) {
            let mut text = CORE.to_vec();
            text.splice(place..place, b"fourteen days".iter().copied());
            let changed = pieces(&text, average()).filter(|piece| !before.contains(piece)).count();
            assert!((1..=3).contains(&changed), "{changed} pieces at {place}");
        }
    }

    proptest! {
        #[test]
        fn pieces_put_together_are_the_file(bytes in proptest::collection::vec(any::<u8>(), 0..40_000)) {
            let average = Average::new(4096).unwrap();
            prop_assert_eq!(pieces(&bytes, average).collect::<Vec<_>>().concat(), bytes.clone());
            prop_assert!(pieces(&bytes, average).all(|piece| piece.len() <= average.most()));
        }
    }
}
