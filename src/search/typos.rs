//! Typos: one letter wrong, missing, too many or swapped with its neighbour; in long words two.

use std::ops::RangeInclusive;

/// Words shorter than this must be right: a wrong letter in them makes another word.
pub(super) const FORGIVEN_FROM: usize = 4;
/// From here on two letters may be wrong.
const TWO_FROM: usize = 8;

/// So many letters of a word may be wrong.
pub fn forgiven(letters: usize) -> usize {
    match letters {
        0..FORGIVEN_FROM => 0,
        FORGIVEN_FROM..TWO_FROM => 1,
        _ => 2,
    }
}

/// The lengths that a word may have which was meant by one of so many letters.
pub(super) fn lengths(letters: usize) -> RangeInclusive<usize> {
    let wrong = forgiven(letters);
    letters.saturating_sub(wrong)..=letters + wrong
}

/// How many letters of what was typed are wrong, if it can have been meant for this word.
pub(super) fn distance(typed: &str, word: &str) -> Option<usize> {
    let wrong = strsim::osa_distance(typed, word);
    (wrong <= forgiven(typed.chars().count())).then_some(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn longer_words_forgive_more() {
        assert_eq!(distance("tax", "tex"), None);
        assert_eq!(distance("vsia", "visa"), Some(1));
        assert_eq!(distance("pensoin", "pension"), Some(1));
        assert_eq!(distance("insurence", "insurance"), Some(1));
        assert_eq!(distance("resedense", "residence"), Some(2));
        assert_eq!(distance("work", "word"), Some(1));
        assert_eq!(lengths(6), 5..=7);
    }
}
