//! From words to what parts show: text with its language, direction and readings.

use super::parts::phrase::{Dir, Phrase};
use crate::words::{Direction, Text};

/// A text as a phrase; readings of Japanese come along where there are some.
pub fn phrase(text: &Text) -> Phrase {
    let runs = text.runs();
    let read = runs.iter().any(|run| run.reading.is_some());
    Phrase {
        text: text.to_string(),
        lang: text.html_lang(),
        dir: match text.dir {
            Direction::Ltr => Dir::Ltr,
            Direction::Rtl => Dir::Rtl,
        },
        ruby: read.then(|| runs.into_iter().map(|run| (run.base, run.reading)).collect()),
    }
}

/// A text that may be missing.
pub fn optional(text: Option<&Text>) -> Option<Phrase> {
    text.map(phrase)
}

/// Several texts of one language in one line, with a sign between them.
pub fn joined<'a>(texts: impl IntoIterator<Item = &'a Text>, sign: &str) -> Option<Phrase> {
    let mut texts = texts.into_iter();
    let mut line = texts.next()?.clone();
    for text in texts {
        line.text.push_str(sign);
        line.text.push_str(&text.text);
    }
    Some(phrase(&line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Tag, TranslationState};

    #[test]
    fn a_line_of_several_texts_keeps_their_readings_and_their_language() {
        let text = |text: &str| Text {
            text: text.to_owned(),
            lang: Tag::parse("ja-yasashii").unwrap(),
            dir: Direction::Ltr,
            state: TranslationState::Original,
            fallen_back: false,
        };
        let line = joined([&text("今日《きょう》"), &text("明日《あす》")], " · ").unwrap();
        assert_eq!(line.text, "今日 · 明日");
        assert_eq!(line.lang, "ja");
        assert!(line.ruby.is_some());
    }
}
