//! Readings over kanji, in a markup that survives Fluent: `在留《ざいりゅう》カード`. The reading belongs to the
//! kanji directly before it; a `｜` marks an earlier beginning: `｜お知らせ《おしらせ》`.

use serde::{Deserialize, Serialize};

const BEGIN: char = '｜';
const OPEN: char = '《';
const CLOSE: char = '》';

/// A stretch of text, with its reading where it has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruby {
    /// The text as it stands on the line.
    pub base: String,
    /// The reading to set above it, in kana.
    pub reading: Option<String>,
}

impl Ruby {
    fn plain(base: &str) -> Option<Self> {
        (!base.is_empty()).then(|| Self {
            base: base.to_owned(),
            reading: None,
        })
    }
}

/// Whether the character is a kanji, or stands for one (々, 〆, ヶ between kanji is left out on purpose).
pub fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}' | '々' | '〆')
}

/// Splits marked-up text into stretches. Marks that pair with nothing stay as text: nothing is lost.
pub fn parse(text: &str) -> Vec<Ruby> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, reading, after)) = next_reading(rest) {
        let (plain, base) = split_base(before);
        runs.extend(Ruby::plain(plain));
        if base.is_empty() || reading.is_empty() {
            runs.extend(Ruby::plain(&format!("{base}{OPEN}{reading}{CLOSE}")));
        } else {
            runs.push(Ruby {
                base: base.to_owned(),
                reading: Some(reading.to_owned()),
            });
        }
        rest = after;
    }
    runs.extend(Ruby::plain(rest));
    runs
}

fn next_reading(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPEN)?;
    let (reading, after) = rest.split_once(CLOSE)?;
    Some((before, reading, after))
}

/// The base is what follows the last `｜`, else the kanji at the end.
fn split_base(before: &str) -> (&str, &str) {
    if let Some((plain, base)) = before.rsplit_once(BEGIN) {
        return (plain, base);
    }
    let kanji: usize = before
        .chars()
        .rev()
        .take_while(|c| is_kanji(*c))
        .map(char::len_utf8)
        .sum();
    before
        .split_at_checked(before.len().saturating_sub(kanji))
        .unwrap_or((before, ""))
}

/// The text without readings, for search, the terminal and attributes.
pub fn plain(text: &str) -> String {
    if !text.contains(OPEN) {
        return text.to_owned();
    }
    parse(text).into_iter().map(|run| run.base).collect()
}

/// The first stretch of kanji that has no reading.
pub fn unread(text: &str) -> Option<String> {
    let bare = parse(text).into_iter().filter(|run| run.reading.is_none());
    bare.filter_map(|run| {
        let kanji: String = run
            .base
            .chars()
            .skip_while(|c| !is_kanji(*c))
            .take_while(|c| is_kanji(*c))
            .collect();
        (!kanji.is_empty()).then_some(kanji)
    })
    .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let one = |run: Ruby| match run.reading {
            Some(reading) => format!("[{}/{reading}]", run.base),
            None => run.base,
        };
        parse(text).into_iter().map(one).collect()
    }

    #[test]
    fn a_reading_belongs_to_the_kanji_before_it() {
        assert_eq!(
            shown("在留《ざいりゅう》カードを持《も》って"),
            "[在留/ざいりゅう]カードを[持/も]って"
        );
        assert_eq!(shown("5日《か》"), "5[日/か]");
        assert_eq!(shown("佐々木《ささき》"), "[佐々木/ささき]");
    }

    #[test]
    fn a_bar_marks_an_earlier_beginning() {
        assert_eq!(shown("大事な｜お知らせ《おしらせ》"), "大事な[お知らせ/おしらせ]");
    }

    #[test]
    fn marks_that_pair_with_nothing_stay() {
        for text in ["a《b", "》a《", "《かな》", "かな《かな》", "漢《》", "｜"] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn plain_text_has_no_readings() {
        assert_eq!(plain("14日《か》以内《いない》に"), "14日以内に");
    }

    #[test]
    fn kanji_without_a_reading_are_found() {
        assert_eq!(unread("市役所《しやくしょ》へ行って"), Some("行".to_owned()));
        assert_eq!(unread("市役所《しやくしょ》へ"), None);
    }
}
