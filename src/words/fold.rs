//! Text as people type it into a search field: without case and without the accents that a foreign keyboard lacks.

use icu::normalizer::DecomposingNormalizerBorrowed;

/// Folds case, width and Latin accents: `Du học` and `du hoc` become the same. Marks of other scripts carry meaning and
/// stay.
pub fn fold(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let letters = apart
        .chars()
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}'));
    letters
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == 'đ' { 'd' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_keyboard_without_accents_finds_vietnamese() {
        assert_eq!(fold("Du học"), "du hoc");
        assert_eq!(fold("ĐIỆN THOẠI"), "dien thoai");
        assert_eq!(fold("Ｔｏｓｈｉｍａ"), "toshima");
        assert_eq!(fold("မြန်မာ"), "မြန်မာ");
    }
}
