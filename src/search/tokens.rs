//! Tokens: what an index holds of a text.

use super::segments::{Kind, Segment, segments};

/// The tokens of a text in their order: words whole, characters in overlapping pairs. The last character of a run stands
/// alone once more, so that every character begins a token and a single one can be found.
pub(super) fn tokens(text: &str) -> Vec<String> {
    segments(text)
        .into_iter()
        .flat_map(|segment| of(&segment))
        .collect()
}

fn of(segment: &Segment) -> Vec<String> {
    match &segment.kind {
        Kind::Word(word) => vec![word.clone()],
        Kind::Run(run) => {
            let characters: Vec<&str> = run.iter().map(|(_, character)| character.as_str()).collect();
            let mut tokens = pairs(&characters);
            tokens.extend(characters.last().map(|last| (*last).to_owned()));
            tokens
        }
    }
}

/// Each character with the next.
pub(super) fn pairs<T: AsRef<str>>(characters: &[T]) -> Vec<String> {
    let pair = |pair: &[T]| pair.iter().map(AsRef::as_ref).collect::<String>();
    characters.windows(2).map(pair).collect()
}

/// Words written with a hyphen, as one: `re-entry` is found by `reentry`.
pub(super) fn joined(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<(usize, String, bool)> = None;
    for segment in segments(text) {
        let Kind::Word(word) = segment.kind else {
            found.extend(take(&mut open));
            continue;
        };
        let linked = open.as_ref().is_some_and(|(end, _, _)| {
            text.get(*end..segment.range.start)
                .is_some_and(|between| matches!(between, "-" | "‐" | "‑"))
        });
        match open.as_mut().filter(|_| linked) {
            Some((end, so_far, several)) => {
                *end = segment.range.end;
                *so_far += &word;
                *several = true;
            }
            None => {
                found.extend(take(&mut open));
                open = Some((segment.range.end, word, false));
            }
        }
    }
    found.extend(take(&mut open));
    found
}

fn take(open: &mut Option<(usize, String, bool)>) -> Option<String> {
    open.take()
        .filter(|(_, _, several)| *several)
        .map(|(_, word, _)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_begins_a_token() {
        assert_eq!(tokens("住民票"), ["住民", "民票", "票"]);
        assert_eq!(tokens("税"), ["税"]);
        assert_eq!(
            tokens("Hello Work ハロー"),
            ["hello", "work", "はろ", "ろー", "ー"]
        );
    }

    #[test]
    fn hyphens_join_and_separate() {
        assert_eq!(
            joined("a re-entry permit, Chiyoda-ku-cho 5 - 6"),
            ["reentry", "chiyodakucho"]
        );
        assert_eq!(tokens("re-entry"), ["re", "entry"]);
    }
}
