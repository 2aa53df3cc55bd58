//! Letters and digits of one width, so that `０７６７－５３` and `0767-53` are the same.

use icu::normalizer::ComposingNormalizerBorrowed;

/// The text with full-width letters, digits and signs as ASCII, half-width katakana as katakana, and no space around.
pub(super) fn plain(text: &str) -> String {
    if text.is_ascii() {
        return text.trim().to_owned();
    }
    let even = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    even.trim().chars().map(dash).collect()
}

/// The many strokes that stand for a hyphen in numbers.
fn dash(c: char) -> char {
    match c {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | 'ー' | 'ｰ' => '-',
        _ => c,
    }
}

/// A column's name in the form in which names are compared: one width, small letters, without spaces and strokes.
pub(super) fn name(text: &str) -> String {
    let even = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let told = even
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '_' | '-' | '(' | ')' | '*' | '※' | '"'));
    told.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn widths_and_strokes_are_one() {
        assert_eq!(super::plain(" ０７６７－５３ー１１１１ "), "0767-53-1111");
        assert_eq!(super::name("名称＿カナ"), super::name("名称（ｶﾅ）"));
        assert_eq!(super::name("Name Kana"), "namekana");
    }
}
