//! Where words are: runs of letters where a script has spaces, runs of characters where it has none.

use super::fold::{fold, is_silent};
use crate::words::ruby::is_kanji;
use std::ops::Range;

/// A stretch of text that is one word, or many without a space between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is.
    pub kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One word, folded.
    Word(String),
    /// Characters with the marks that belong to them, each folded, and where each begins.
    Run(Vec<(usize, String)>),
}

/// What a letter does to the cutting.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Belongs to a word.
    Word,
    /// A character of a script without spaces.
    Character,
    /// Belongs to the character before it.
    Mark,
    /// Belongs to the character before it, and takes the next one along.
    Stacker,
    /// Not seen.
    Silent,
    /// Inside a word it does not separate.
    Apostrophe,
    /// Separates.
    Other,
}

/// Cuts text into segments; what is no letter and no digit is left out.
pub(super) fn segments(text: &str) -> Vec<Segment> {
    let mut cutter = Cutter::default();
    for (at, letter) in text.char_indices() {
        cutter.take(at, letter);
    }
    cutter.finish()
}

#[derive(Default)]
struct Cutter {
    done: Vec<Segment>,
    /// The word so far, with where it begins and ends.
    word: Option<(Range<usize>, String)>,
    /// The characters so far, unfolded, with where each begins.
    run: Vec<(usize, String)>,
    end: usize,
    stacked: bool,
}

impl Cutter {
    fn take(&mut self, at: usize, letter: char) {
        let after = at + letter.len_utf8();
        match class(letter) {
            Class::Silent => return,
            Class::Word => {
                self.end_run();
                let word = self.word.get_or_insert_with(|| (at..after, String::new()));
                word.0.end = after;
                word.1.push(letter);
            }
            Class::Apostrophe if self.word.is_some() => {}
            Class::Mark | Class::Stacker if !self.run.is_empty() => self.attach(letter, after),
            Class::Character if self.stacked => self.attach(letter, after),
            Class::Character | Class::Mark | Class::Stacker => {
                self.end_word();
                self.run.push((at, letter.to_string()));
                self.end = after;
            }
            Class::Apostrophe | Class::Other => {
                self.end_run();
                self.end_word();
            }
        }
        self.stacked = class(letter) == Class::Stacker;
    }

    fn attach(&mut self, letter: char, after: usize) {
        if let Some((_, character)) = self.run.last_mut() {
            character.push(letter);
        }
        self.end = after;
    }

    fn end_word(&mut self) {
        if let Some((range, word)) = self.word.take() {
            let word = fold(&word);
            // What folds to nothing was marks alone.
            if !word.is_empty() {
                self.done.push(Segment {
                    range,
                    kind: Kind::Word(word),
                });
            }
        }
    }

    fn end_run(&mut self) {
        let run = std::mem::take(&mut self.run);
        let Some((start, _)) = run.first() else {
            return;
        };
        let range = *start..self.end;
        let folded = run.into_iter().map(|(at, character)| (at, fold(&character)));
        let folded: Vec<_> = folded.filter(|(_, character)| !character.is_empty()).collect();
        if !folded.is_empty() {
            self.done.push(Segment {
                range,
                kind: Kind::Run(folded),
            });
        }
    }

    fn finish(mut self) -> Vec<Segment> {
        self.end_word();
        self.end_run();
        self.done
    }
}

fn class(letter: char) -> Class {
    if letter.is_ascii() {
        return match letter {
            '\'' => Class::Apostrophe,
            letter if letter.is_ascii_alphanumeric() => Class::Word,
            _ => Class::Other,
        };
    }
    match letter {
        '\u{2019}' | '\u{2BC}' | '\u{2018}' => Class::Apostrophe,
        letter if is_silent(letter) => Class::Silent,
        '\u{1039}' | '\u{17D2}' => Class::Stacker,
        letter if is_unspaced_mark(letter) => Class::Mark,
        letter if is_unspaced(letter) => Class::Character,
        '\u{964}' | '\u{965}' | '\u{970}' | '\u{DF4}' => Class::Other,
        // Signs that join or silence a consonant are no letters to Unicode, and break no word.
        '\u{300}'..='\u{36F}' | '\u{900}'..='\u{DFF}' => Class::Word,
        letter if letter.is_alphanumeric() => Class::Word,
        _ => Class::Other,
    }
}

/// Letters of scripts that put no space between words. Their digits are words.
fn is_unspaced(letter: char) -> bool {
    is_japanese(letter)
        || matches!(letter,
            '\u{E01}'..='\u{E4E}' | '\u{E81}'..='\u{ECE}' | '\u{EDC}'..='\u{EDF}'
            | '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{108F}' | '\u{109A}'..='\u{109F}'
            | '\u{AA60}'..='\u{AA7F}' | '\u{A9E0}'..='\u{A9EF}' | '\u{A9FA}'..='\u{A9FE}'
            | '\u{1780}'..='\u{17D3}' | '\u{17D7}' | '\u{17DC}' | '\u{17DD}')
}

/// Kanji and kana.
pub(super) fn is_japanese(letter: char) -> bool {
    is_kanji(letter)
        || letter == '〇'
        || matches!(letter, '\u{3041}'..='\u{3096}' | '\u{309D}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}'
            | '\u{30FC}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}')
}

fn is_unspaced_mark(letter: char) -> bool {
    matches!(letter,
        '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}'
        | '\u{EB1}' | '\u{EB4}'..='\u{EBC}' | '\u{EC8}'..='\u{ECE}'
        | '\u{102B}'..='\u{103E}' | '\u{1056}'..='\u{1059}' | '\u{105E}'..='\u{1060}' | '\u{1062}'..='\u{1064}'
        | '\u{1067}'..='\u{106D}' | '\u{1071}'..='\u{1074}' | '\u{1082}'..='\u{108D}' | '\u{108F}'
        | '\u{109A}'..='\u{109D}' | '\u{AA7B}'..='\u{AA7D}'
        | '\u{17B4}'..='\u{17D1}' | '\u{17D3}' | '\u{17DD}'
        | '\u{3099}' | '\u{309A}' | '\u{FF9E}' | '\u{FF9F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let shown = |segment: Segment| match segment.kind {
            Kind::Word(word) => word,
            Kind::Run(run) => {
                let run: Vec<String> = run.into_iter().map(|(_, character)| character).collect();
                run.join("|")
            }
        };
        segments(text).into_iter().map(shown).collect()
    }

    #[test]
    fn spaced_scripts_give_words_and_the_others_characters() {
        assert_eq!(
            cut("Tell the ward, 14日以内に!"),
            ["tell", "the", "ward", "14", "日|以|内|に"]
        );
        assert_eq!(cut("Bảo hiểm y tế"), ["bao", "hiem", "y", "te"]);
        assert_eq!(cut("shin'ichi don’t"), ["shinichi", "dont"]);
        assert_eq!(cut("स्वास्थ्य बीमा।"), ["स्वास्थ्य", "बीमा"]);
    }

    #[test]
    fn marks_stay_with_their_character_and_hidden_breaks_go() {
        assert_eq!(cut("ประกัน"), ["ป|ร|ะ|กั|น"]);
        assert_eq!(cut("ကျန်း\u{200B}မာ"), ["ကျ|န်း|မာ"]);
        assert_eq!(cut("ភាសា\u{200B}ខ្មែរ"), ["ភា|សា|ខ្មែ|រ"]);
        assert_eq!(cut("ｶﾞｲﾄﾞ"), ["が|い|ど"]);
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        let text = "（住民票）を Đà";
        let found: Vec<&str> = segments(text)
            .iter()
            .filter_map(|one| text.get(one.range.clone()))
            .collect();
        assert_eq!(found, ["住民票", "を", "Đà"]);
    }
}
