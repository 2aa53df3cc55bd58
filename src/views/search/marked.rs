//! A text with what was asked for marked in it.

use crate::search::{Query, marks};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// A text in stretches, some of them marked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MarkedText {
    /// The text with its language and direction.
    pub text: Text,
    /// The same in stretches.
    pub runs: Vec<MarkedRun>,
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkedRun {
    /// The text as it stands on the line.
    pub base: String,
    /// Its reading, where it has one.
    pub reading: Option<String>,
    /// Whether it was asked for.
    pub marked: bool,
}

impl MarkedText {
    /// Marks what was asked for. A stretch with a reading is marked as a whole.
    pub fn new(text: Text, query: &Query) -> MarkedText {
        let pieces = text.runs();
        let line: String = pieces.iter().map(|piece| piece.base.as_str()).collect();
        let marked = marks(&line, query);
        let mut runs = Vec::new();
        let mut at = 0;
        for piece in pieces {
            let end = at + piece.base.len();
            let inside = marked.iter().filter(|range| range.start < end && range.end > at);
            match piece.reading {
                Some(reading) => {
                    let marked = inside.count() > 0;
                    runs.push(MarkedRun {
                        base: piece.base,
                        reading: Some(reading),
                        marked,
                    });
                }
                None => {
                    let mut from = at;
                    for range in inside {
                        push(&mut runs, line.get(from..range.start.max(at)), false);
                        push(&mut runs, line.get(range.start.max(at)..range.end.min(end)), true);
                        from = range.end.min(end);
                    }
                    push(&mut runs, line.get(from..end), false);
                }
            }
            at = end;
        }
        MarkedText { text, runs }
    }

    /// How much of it was asked for, in bytes.
    pub(super) fn marked(&self) -> usize {
        self.runs
            .iter()
            .filter(|run| run.marked)
            .map(|run| run.base.len())
            .sum()
    }
}

fn push(runs: &mut Vec<MarkedRun>, base: Option<&str>, marked: bool) {
    if let Some(base) = base.filter(|base| !base.is_empty()) {
        runs.push(MarkedRun {
            base: base.to_owned(),
            reading: None,
            marked,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Direction, Tag, TranslationState};

    fn shown(text: &str, typed: &str) -> String {
        let text = Text {
            text: text.to_owned(),
            lang: Tag::template(),
            dir: Direction::Ltr,
            state: TranslationState::Original,
            fallen_back: false,
        };
        let marked = MarkedText::new(text, &Query::new(typed));
        let one = |run: &MarkedRun| {
            let reading = run
                .reading
                .as_ref()
                .map(|reading| format!("({reading})"))
                .unwrap_or_default();
            let both = format!("{}{reading}", run.base);
            if run.marked { format!("[{both}]") } else { both }
        };
        marked.runs.iter().map(one).collect()
    }

    #[test]
    fn marks_stand_beside_readings() {
        assert_eq!(
            shown("在留《ざいりゅう》カードを持《も》つ", "在留カード"),
            "[在留(ざいりゅう)][カード]を持(も)つ"
        );
        assert_eq!(shown("Pay your taxes here", "tax"), "Pay your [taxes] here");
        assert_eq!(shown("Nothing", ""), "Nothing");
    }
}
