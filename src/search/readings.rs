//! How kanji are read, and with it how a text sounds.

use super::fold::fold;
use super::segments::is_japanese;
use super::sounds::{of_kana, of_latin};
use crate::words::ruby::is_kanji;
use std::collections::{BTreeMap, BTreeSet};

/// Words written with kanji and how they sound, from the readings that a pack has.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    sounds: BTreeMap<String, Vec<String>>,
    /// So many characters has the longest word.
    longest: usize,
}

/// So many parts of a compound are joined: 国民健康保険料 has four.
const JOINED: usize = 4;
/// So many characters of an ending in hiragana are read.
const INFLECTION: usize = 3;
/// A single kanji that sounds shorter than this says too little.
const TELLING: usize = 3;

impl Readings {
    /// Reads lines of `word,kana`, the more frequent reading of a word before the rarer.
    pub fn from_csv(text: &str) -> Readings {
        let mut readings = Readings::default();
        for (word, reading) in text.lines().filter_map(|line| line.split_once(',')) {
            readings.add(word, reading);
        }
        readings
    }

    /// Adds how a word is read, in kana or in Latin letters. What is neither is passed over.
    pub fn add(&mut self, word: &str, reading: &str) {
        let folded = fold(reading);
        let Some(sound) = of_kana(&folded).or_else(|| of_latin(&folded)) else {
            return;
        };
        self.longest = self.longest.max(word.chars().count());
        let sounds = self.sounds.entry(word.to_owned()).or_default();
        if !word.is_empty() && !sounds.contains(&sound) {
            sounds.push(sound);
        }
    }

    /// Adds the name of a town or a prefecture, also without the last character, which says what it is.
    pub fn add_place(&mut self, name: &str, reading: &str) {
        self.add(name, reading);
        const KINDS: [(char, &[&str]); 7] = [
            ('市', &["し"]),
            ('区', &["く"]),
            ('町', &["まち", "ちょう"]),
            ('村', &["むら", "そん"]),
            ('県', &["けん", ""]),
            ('府', &["ふ", ""]),
            ('都', &["と", ""]),
        ];
        for (kind, endings) in KINDS {
            let Some(bare) = name.strip_suffix(kind).filter(|bare| !bare.is_empty()) else {
                continue;
            };
            if let Some(read) = endings.iter().find_map(|ending| reading.strip_suffix(ending)) {
                self.add(bare, read);
            }
        }
    }

    /// The sounds of a text: of each word that can be read, and of neighbours together. Words in katakana can be read,
    /// hiragana only where the whole text is kana: inside a sentence they are grammar.
    pub(super) fn sounds(&self, text: &str) -> BTreeSet<String> {
        let mut sounds = BTreeSet::new();
        let mut compound: Vec<Vec<String>> = Vec::new();
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let mut at = 0;
        while let Some((_, letter)) = letters.get(at) {
            match self.word_at(text, &letters, at, *letter) {
                Some((length, read)) => {
                    compound.push(read);
                    at += length;
                }
                None => {
                    join(&std::mem::take(&mut compound), &mut sounds);
                    at += 1;
                }
            }
        }
        join(&compound, &mut sounds);
        sounds.extend(whole_kana(text));
        sounds
    }

    /// The sounds of words that go on in hiragana: 引っ越した, 払う. A query may end before them, so the word and three more
    /// characters are enough; a single one between two words is inside: 引っ越.
    pub(super) fn inflected(&self, text: &str) -> BTreeSet<String> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let starts = (0..letters.len()).filter_map(|at| self.inflected_at(text, &letters, at));
        starts.collect()
    }

    fn inflected_at(&self, text: &str, letters: &[(usize, char)], start: usize) -> Option<String> {
        let (mut at, mut sounds, mut goes_on) = (start, Vec::new(), false);
        while let Some((_, letter)) = letters.get(at).filter(|(_, letter)| is_kanji(*letter)) {
            let (length, read) = self.read_at(text, letters, at, *letter)?;
            sounds.push(read.first()?.clone());
            at += length;
            let ending = letters
                .get(at..)?
                .iter()
                .take_while(|(_, letter)| is_hiragana(*letter));
            let ending: Vec<char> = ending.map(|(_, letter)| *letter).collect();
            let kana: String = ending.iter().take(INFLECTION).collect();
            goes_on |= !kana.is_empty();
            sounds.extend(of_kana(&kana));
            at += ending.len();
            if ending.len() != 1 {
                break;
            }
        }
        let read: Vec<&str> = sounds.iter().map(String::as_str).collect();
        goes_on.then(|| super::sounds::of_parts(&read))
    }

    /// The word that begins here, its length in characters and its sounds.
    fn word_at(
        &self,
        text: &str,
        letters: &[(usize, char)],
        at: usize,
        letter: char,
    ) -> Option<(usize, Vec<String>)> {
        if !is_japanese(letter) {
            return None;
        }
        let start = letters.get(at)?.0;
        let end = |length: usize| letters.get(at + length).map_or(text.len(), |(end, _)| *end);
        if is_katakana(letter) {
            let length = letters
                .get(at..)?
                .iter()
                .take_while(|(_, letter)| is_katakana(*letter))
                .count();
            let word = fold(text.get(start..end(length))?);
            return (length > 1).then(|| Some((length, vec![of_kana(&word)?])))?;
        }
        let (length, sounds) = self.read_at(text, letters, at, letter)?;
        let telling = |sound: &&String| length > 1 || !is_kanji(letter) || sound.len() >= TELLING;
        Some((length, sounds.iter().filter(telling).cloned().collect()))
    }

    /// The longest known word that begins here.
    fn read_at(
        &self,
        text: &str,
        letters: &[(usize, char)],
        at: usize,
        letter: char,
    ) -> Option<(usize, &Vec<String>)> {
        if !is_japanese(letter) {
            return None;
        }
        let start = letters.get(at)?.0;
        let end = |length: usize| letters.get(at + length).map_or(text.len(), |(end, _)| *end);
        let most = self.longest.min(letters.len().saturating_sub(at));
        (1..=most).rev().find_map(|length| {
            let sounds = self.sounds.get(text.get(start..end(length))?)?;
            Some((length, sounds))
        })
    }
}

fn is_hiragana(letter: char) -> bool {
    ('\u{3041}'..='\u{309F}').contains(&letter)
}

fn is_katakana(letter: char) -> bool {
    matches!(letter, '\u{30A1}'..='\u{30FA}' | '\u{30FC}' | '\u{FF66}'..='\u{FF9F}')
}

/// The sounds of the parts, and of neighbours together by their first reading.
fn join(parts: &[Vec<String>], into: &mut BTreeSet<String>) {
    into.extend(parts.iter().flatten().cloned());
    for several in 2..=JOINED {
        for neighbours in parts.windows(several) {
            let read: Option<Vec<&str>> = neighbours
                .iter()
                .map(|part| part.first().map(String::as_str))
                .collect();
            into.extend(read.map(|read| super::sounds::of_parts(&read)));
        }
    }
}

/// The sounds of a text that is nothing but kana, word by word.
fn whole_kana(text: &str) -> Vec<String> {
    let words: Option<Vec<String>> = text.split_whitespace().map(|word| of_kana(&fold(word))).collect();
    words.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn readings() -> Readings {
        let mut readings = Readings::from_csv(
            "在留,ざいりゅう\n住民票,じゅうみんひょう\n国民,こくみん\n年金,ねんきん\n日,ひ\n",
        );
        readings.add_place("新宿区", "しんじゅくく");
        readings.add_place("東京都", "Tokyo");
        readings
    }

    #[test]
    fn a_text_sounds_like_its_words_and_its_compounds() {
        let sounds = readings().sounds("在留カードと住民票、国民年金の日");
        for sound in [
            "zairyu",
            "kado",
            "zairyukado",
            "zyuminhyo",
            "kokumin",
            "kokuminenkin",
        ] {
            assert!(sounds.contains(sound), "{sound}: {sounds:?}");
        }
        assert!(!sounds.contains("hi"));
    }

    #[test]
    fn words_that_go_on_in_hiragana_are_read_with_their_ending() {
        let readings = Readings::from_csv("引,ひ\n越,こ\n払,はら\n");
        let sounds = readings.inflected("引っ越した後に払います");
        assert!(
            sounds.contains("hikosita") && sounds.contains("haraimasu"),
            "{sounds:?}"
        );
    }

    #[test]
    fn towns_are_read_with_and_without_what_they_are() {
        assert!(readings().sounds("新宿に").contains("sinzyuku"));
        assert!(readings().sounds("新宿区").contains("sinzyukuku"));
        assert!(readings().sounds("東京の").contains("tokyo"));
    }

    #[test]
    fn kana_alone_are_read_and_grammar_is_not() {
        assert!(readings().sounds("つくばし").contains("tukubasi"));
        assert!(readings().sounds("住所をかえる").is_empty());
    }
}
