//! One form for what is written in many: case, width, accents, vowel marks, digits, kana, variants of kanji.

use super::han;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Folds one word or one character of running text.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let composed = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let mut folded = String::with_capacity(composed.len());
    for letter in composed.chars().flat_map(char::to_lowercase) {
        fold_letter(letter, &mut folded);
    }
    without_article(folded)
}

fn fold_letter(letter: char, out: &mut String) {
    match letter {
        // Latin, Greek and Cyrillic letters lose their accents: keyboards lack them.
        '\u{C0}'..='\u{52F}' | '\u{1E00}'..='\u{1FFF}' => match plain_letter(letter) {
            Some(plain) => out.push_str(plain),
            None => {
                let mut buffer = [0; 4];
                let apart = DecomposingNormalizerBorrowed::new_nfkd();
                let apart = apart.normalize(letter.encode_utf8(&mut buffer));
                out.extend(apart.chars().filter(|c| !is_accent(*c)));
            }
        },
        letter if is_accent(letter) || is_silent(letter) => {}
        letter if arabic(letter).is_some() => out.extend(arabic(letter)),
        // Katakana and hiragana are the same sounds.
        '\u{30F6}' => out.push('け'),
        '\u{30F5}' => out.push('か'),
        '\u{30A1}'..='\u{30F4}' => out.extend(char::from_u32(u32::from(letter) - 0x60)),
        letter => match digit(letter) {
            Some(digit) => out.push(digit),
            None => out.push(han::fold(letter)),
        },
    }
}

/// Letters that do not come apart into a plain one and an accent.
fn plain_letter(letter: char) -> Option<&'static str> {
    Some(match letter {
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ø' => "o",
        'ı' => "i",
        'ħ' => "h",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => return None,
    })
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

/// Marks that readers leave out: Arabic vowels and the stretching line, joiners, directions, breaks that nobody sees.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6DC}'
        | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}

/// Forms of one Arabic letter that are typed for each other.
fn arabic(letter: char) -> Option<char> {
    Some(match letter {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' | 'ی' => 'ي',
        'ؤ' => 'و',
        'ة' | 'ۀ' | 'ە' => 'ه',
        'ک' | 'ڪ' => 'ك',
        _ => return None,
    })
}

/// The first digits of the scripts that have their own.
const ZEROS: [u32; 14] = [
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xDE6, 0xE50, 0xED0, 0x1040, 0x17E0, 0x1810,
];

fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let value = ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The Arabic article and the particles written together with it: who asks for a visa means the visa too.
fn without_article(word: String) -> String {
    const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "لل", "ال", "ول"];
    let first = |word: &str| {
        word.chars()
            .next()
            .is_some_and(|c| matches!(c, '\u{621}'..='\u{64A}'))
    };
    if !first(&word) {
        return word;
    }
    let bare = ARTICLES.iter().find_map(|article| {
        word.strip_prefix(article)
            .filter(|rest| rest.chars().count() >= 3)
    });
    bare.map(str::to_owned).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn accents_case_and_width_do_not_matter() {
        for (typed, folded) in [
            ("ĐIỆN", "dien"),
            ("Jūminhyō", "juminhyo"),
            ("Ｔｏｓｈｉｍａ", "toshima"),
            ("Straße", "strasse"),
            ("Кыргыз", "кыргыз"),
        ] {
            assert_eq!(fold(typed), folded);
        }
    }

    #[test]
    fn arabic_is_one_with_and_without_vowels_stretching_and_article() {
        assert_eq!(fold("التَّأْشِيرَة"), fold("تاشيره"));
        assert_eq!(fold("الإقامـــة"), fold("اقامة"));
        assert_eq!(fold("٢٠٢٦"), "2026");
    }

    #[test]
    fn kana_are_one_whatever_their_shape() {
        assert_eq!(fold("カ"), "か");
        assert_eq!(fold("ｶﾞ"), "が");
        assert_eq!(fold("ヶ"), "け");
        assert_eq!(fold("１０"), "10");
    }

    #[test]
    fn marks_that_carry_meaning_stay() {
        assert_eq!(fold("मनपर्ने"), "मनपर्ने");
        assert_eq!(fold("မြန်"), "မြန်");
        assert_eq!(fold("한국"), "한국");
        assert_eq!(fold("က\u{200B}"), "က");
    }
}
