//! How Japanese sounds, in one spelling: `juminhyo`, `jūminhyō`, `zyuuminhyou` and `じゅうみんひょう` are the same.
//!
//! The spelling is Kunrei (`zyu`, `ti`, `tu`) without long vowels and doubled consonants, because those are what learners
//! leave out or write in three ways. It is for comparing only and is never shown.

/// The sound of kana, of one word without spaces; nothing where anything else stands in it. Katakana are folded before.
pub(super) fn of_kana(text: &str) -> Option<String> {
    let mut sound = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            'っ' | 'ー' => {}
            'ゃ' | 'ゅ' | 'ょ' => small_y(&mut sound, syllable(letter)?),
            'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' => small_vowel(&mut sound, syllable(letter)?),
            letter => sound += syllable(letter)?,
        }
    }
    let sound = shortened(&sound);
    (!sound.is_empty()).then_some(sound)
}

/// The sound of a folded word in Latin letters, if it can be read as Japanese.
pub(super) fn of_latin(word: &str) -> Option<String> {
    if !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return None;
    }
    let spelt = REPLACED
        .iter()
        .fold(word.to_owned(), |word, (from, to)| word.replace(from, to));
    let sound = shortened(&without_long_h(&before_lips(&spelt)));
    is_japanese(&sound).then_some(sound)
}

/// The sound of several parts spoken together: 国民 and 年金 share an n.
pub(super) fn of_parts(parts: &[&str]) -> String {
    shortened(&parts.concat())
}

/// Hepburn, and what is typed for it, in Kunrei; in this order.
const REPLACED: [(&str, &str); 32] = [
    ("tch", "ch"),
    ("cch", "ch"),
    ("ssh", "sh"),
    ("tts", "ts"),
    ("shi", "si"),
    ("sh", "sy"),
    ("chi", "ti"),
    ("ch", "ty"),
    ("tsu", "tu"),
    ("ts", "t"),
    ("jj", "j"),
    ("ji", "zi"),
    ("jy", "zy"),
    ("j", "zy"),
    ("dzu", "zu"),
    ("dz", "z"),
    ("du", "zu"),
    ("dya", "zya"),
    ("dyu", "zyu"),
    ("dyo", "zyo"),
    ("syi", "si"),
    ("tyi", "ti"),
    ("zyi", "zi"),
    ("f", "h"),
    ("v", "b"),
    ("l", "r"),
    ("c", "k"),
    ("q", "k"),
    ("wo", "o"),
    ("kwa", "ka"),
    ("gwa", "ga"),
    ("wu", "u"),
];

/// ん before b, p and m is written m in older Hepburn: `shimbun`.
fn before_lips(word: &str) -> String {
    word.replace("mb", "nb").replace("mp", "np").replace("mm", "nm")
}

/// A long o written `oh`: `Ohno`, `Satoh`. Before a vowel the h is a sound: `Tohoku`.
fn without_long_h(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    let kept = letters.iter().enumerate().filter(|(at, letter)| {
        let after_o = at.checked_sub(1).and_then(|before| letters.get(before)) == Some(&'o');
        let vowel_next = letters
            .get(at + 1)
            .is_some_and(|next| is_vowel(*next) || *next == 'y');
        !(**letter == 'h' && after_o && !vowel_next)
    });
    kept.map(|(_, letter)| *letter).collect()
}

/// Without long vowels and doubled consonants.
fn shortened(sound: &str) -> String {
    let mut short = String::with_capacity(sound.len());
    for letter in sound.chars() {
        let last = short.chars().next_back();
        if last != Some(letter) && !(last == Some('o') && letter == 'u') {
            short.push(letter);
        }
    }
    short
}

/// Syllables of at most a consonant, a y and a vowel, or an n.
fn is_japanese(sound: &str) -> bool {
    let mut rest = sound;
    let mut any = false;
    while !rest.is_empty() {
        let syllable = [3, 2, 1]
            .into_iter()
            .filter_map(|length| rest.get(..length))
            .find(|part| is_syllable(part));
        let Some(syllable) = syllable else {
            return false;
        };
        rest = rest.get(syllable.len()..).unwrap_or_default();
        any = true;
    }
    any
}

fn is_syllable(part: &str) -> bool {
    let consonant = |letter: char| "kgsztdnhbpmyrw".contains(letter);
    let mut letters = part.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(first), None, None) => is_vowel(first) || first == 'n',
        (Some(first), Some(vowel), None) => consonant(first) && is_vowel(vowel),
        (Some(first), Some('y'), Some(vowel)) => consonant(first) && first != 'y' && is_vowel(vowel),
        _ => false,
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'i' | 'u' | 'e' | 'o')
}

fn small_y(sound: &mut String, y: &str) {
    if sound.ends_with('i') {
        sound.pop();
    }
    *sound += y;
}

/// ふぁ, てぃ, うぃ, しぇ: the small vowel takes the place of the first.
fn small_vowel(sound: &mut String, vowel: &str) {
    let last = sound.pop();
    match last {
        Some('i') if vowel == "e" => sound.push('y'),
        Some('u') if sound.chars().next_back().is_none_or(is_vowel) => sound.push('w'),
        Some('a' | 'i' | 'u' | 'e' | 'o') | None => {}
        Some(other) => sound.push(other),
    }
    *sound += vowel;
}

const ROWS: [(&str, [&str; 5]); 15] = [
    ("あいうえお", ["a", "i", "u", "e", "o"]),
    ("かきくけこ", ["ka", "ki", "ku", "ke", "ko"]),
    ("さしすせそ", ["sa", "si", "su", "se", "so"]),
    ("たちつてと", ["ta", "ti", "tu", "te", "to"]),
    ("なにぬねの", ["na", "ni", "nu", "ne", "no"]),
    ("はひふへほ", ["ha", "hi", "hu", "he", "ho"]),
    ("まみむめも", ["ma", "mi", "mu", "me", "mo"]),
    ("らりるれろ", ["ra", "ri", "ru", "re", "ro"]),
    ("がぎぐげご", ["ga", "gi", "gu", "ge", "go"]),
    ("ざじずぜぞ", ["za", "zi", "zu", "ze", "zo"]),
    ("だぢづでど", ["da", "zi", "zu", "de", "do"]),
    ("ばびぶべぼ", ["ba", "bi", "bu", "be", "bo"]),
    ("ぱぴぷぺぽ", ["pa", "pi", "pu", "pe", "po"]),
    ("わゐゔゑを", ["wa", "i", "bu", "e", "o"]),
    ("ぁぃぅぇぉ", ["a", "i", "u", "e", "o"]),
];

fn syllable(kana: char) -> Option<&'static str> {
    Some(match kana {
        'や' => "ya",
        'ゆ' => "yu",
        'よ' => "yo",
        'ゃ' => "ya",
        'ゅ' => "yu",
        'ょ' => "yo",
        'ゎ' => "wa",
        'ん' => "n",
        kana => ROWS.iter().find_map(|(row, sounds)| {
            let place = row.chars().position(|one| one == kana)?;
            sounds.get(place)
        })?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_sounds_the_same() {
        for (kana, spellings) in [
            (
                "じゅうみんひょう",
                &[
                    "juminhyo",
                    "juuminhyou",
                    "zyuminhyo",
                    "zyuuminhyou",
                    "jyuuminhyou",
                ][..],
            ),
            ("しんじゅく", &["shinjuku", "sinzyuku", "shinnjuku"]),
            ("ざいりゅうかーど", &["zairyukado", "zairyuukaado"]),
            ("しんぶん", &["shimbun", "sinbun", "shinbun"]),
            ("こっきょう", &["kokkyo", "kokkyou", "kokyo"]),
            ("とうほく", &["tohoku", "touhoku"]),
            ("おおの", &["ono", "ohno", "oono"]),
            ("まっちゃ", &["matcha", "maccha", "mattya"]),
            ("ふぁっくす", &["fakkusu"]),
            ("うぃるす", &["wirusu"]),
            ("つづく", &["tsuzuku", "tuduku", "tsudzuku"]),
        ] {
            let sound = of_kana(kana);
            assert!(sound.is_some());
            for spelling in spellings {
                assert_eq!(of_latin(spelling), sound, "{kana} {spelling}");
            }
        }
    }

    #[test]
    fn what_cannot_be_japanese_has_no_sound() {
        for word in ["tax", "ward", "visa2", "thẻ", "residence-card", "strong"] {
            assert_eq!(of_latin(word), None, "{word}");
        }
        assert_eq!(of_kana("住民"), None);
        assert_eq!(of_kana("ー"), None);
    }
}
