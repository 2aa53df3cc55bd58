//! Which words of a found text were asked for, so that a reader sees why it was found.

use super::query::{Character, Query, Term, forms};
use super::segments::{Kind, Segment, segments};
use super::typos;
use std::ops::Range;

/// The stretches of a text that answer a query, in bytes, in order and apart from each other.
pub fn marks(text: &str, query: &Query) -> Vec<Range<usize>> {
    let segments = segments(text);
    let all = |typos: bool| -> Vec<Range<usize>> {
        let terms = |segment| {
            query
                .terms
                .iter()
                .flat_map(move |term| in_segment(segment, term, typos))
        };
        segments.iter().flat_map(terms).collect()
    };
    // A typo is looked for only where nothing was typed right: short words are like many others.
    let mut found = all(false);
    if found.is_empty() {
        found = all(true);
    }
    found.sort_by_key(|range| (range.start, range.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in found {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

fn in_segment(segment: &Segment, term: &Term, typos: bool) -> Vec<Range<usize>> {
    match (&segment.kind, term) {
        (Kind::Word(word), Term::Word(typed)) if is_meant(word, typed, typos) => vec![segment.range.clone()],
        (Kind::Run(run), Term::Run(typed)) => {
            let whole = in_run(run, segment.range.end, typed);
            if !whole.is_empty() {
                return whole;
            }
            let parts = term.parts();
            let parts = parts.iter().filter_map(|part| match part {
                Term::Run(part) if part.len() > 1 => Some(in_run(run, segment.range.end, part)),
                _ => None,
            });
            parts.flatten().collect()
        }
        _ => Vec::new(),
    }
}

fn is_meant(word: &str, typed: &str, typos: bool) -> bool {
    let begins = typed.chars().count() > 1 && word.starts_with(typed);
    begins
        || word == typed
        || forms(typed).iter().any(|form| form == word)
        || (typos && typos::distance(typed, word).is_some())
}

/// Every place where characters stand one after the other; the last one may have more marks than were typed.
fn in_run(run: &[(usize, String)], end: usize, typed: &[Character]) -> Vec<Range<usize>> {
    if typed.is_empty() {
        return Vec::new();
    }
    let places = run.windows(typed.len()).enumerate().filter_map(|(at, window)| {
        let same = window
            .iter()
            .zip(typed)
            .enumerate()
            .all(|(place, ((_, here), there))| {
                *here == there.folded || (place + 1 == typed.len() && here.starts_with(&there.folded))
            });
        let after = run.get(at + typed.len()).map_or(end, |(after, _)| *after);
        same.then(|| Some(window.first()?.0..after)).flatten()
    });
    places.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, typed: &str) -> String {
        let mut out = String::new();
        let mut at = 0;
        for range in marks(text, &Query::new(typed)) {
            out += &text[at..range.start];
            out += &format!("[{}]", &text[range.clone()]);
            at = range.end;
        }
        out + &text[at..]
    }

    #[test]
    fn words_and_characters_are_marked_where_they_stand() {
        assert_eq!(marked("Thẻ cư trú", "the cu"), "[Thẻ] [cư] trú");
        assert_eq!(
            marked("住民票の写し（住民票）", "住民票"),
            "[住民票]の写し（[住民票]）"
        );
        assert_eq!(marked("Ask about taxes", "tax"), "Ask about [taxes]");
        assert_eq!(marked("ประกันสุขภาพ", "สุขภาพ"), "ประกัน[สุขภาพ]");
        assert_eq!(marked("Health insurance", "insurence"), "Health [insurance]");
    }

    #[test]
    fn nothing_asked_marks_nothing() {
        assert_eq!(marked("住民票", ""), "住民票");
    }
}
