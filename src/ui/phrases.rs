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
