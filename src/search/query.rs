//! What was typed, as terms.

use super::segments::{Kind, segments};
use super::sounds::{of_kana, of_latin};
use super::tokens::{pairs, tokens};

/// So many characters of what was typed are read, and so many terms of it are looked for: a letter pasted whole is still a
/// question.
const LONGEST: usize = 200;
const MOST_TERMS: usize = 12;

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
    /// Its tokens, as a title has them.
    pub(super) tokens: Vec<String>,
}

/// One word, or characters that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A folded word.
    Word(String),
    /// Characters of a script without spaces.
    Run(Vec<Character>),
}

/// A character with the marks that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Character {
    /// Folded.
    pub folded: String,
    /// Typed as hiragana, which in a sentence is most often grammar. Folding makes katakana the same.
    pub hiragana: bool,
}

impl AsRef<str> for Character {
    fn as_ref(&self) -> &str {
        &self.folded
    }
}

impl Query {
    /// Reads what was typed. The last word may still go on.
    pub fn new(typed: &str) -> Query {
        let typed: String = typed.chars().take(LONGEST).collect();
        let hiragana = |at: usize| {
            let first = typed.get(at..).and_then(|rest| rest.chars().next());
            first.is_some_and(|first| ('\u{3041}'..='\u{309F}').contains(&first))
        };
        let character = |(at, folded)| Character {
            folded,
            hiragana: hiragana(at),
        };
        let term = |kind: Kind| match kind {
            Kind::Word(word) => Term::Word(word),
            Kind::Run(run) => Term::Run(run.into_iter().map(character).collect()),
        };
        Query {
            terms: segments(&typed)
                .into_iter()
                .map(|segment| term(segment.kind))
                .take(MOST_TERMS)
                .collect(),
            tokens: tokens(&typed),
        }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

impl Term {
    /// The tokens that stand for it in an index, one after the other. The last one of a run may go on: marks that are
    /// still to be typed belong to it, and a single character begins pairs.
    pub(super) fn tokens(&self) -> Vec<String> {
        match self {
            Term::Word(word) => vec![word.clone()],
            Term::Run(run) => match run.as_slice() {
                [single] => vec![single.folded.clone()],
                run => pairs(run),
            },
        }
    }

    /// How it sounds, if it can be Japanese written in letters or kana.
    pub(super) fn sound(&self) -> Option<String> {
        match self {
            Term::Word(word) => of_latin(word),
            Term::Run(run) => of_kana(&run.iter().map(AsRef::as_ref).collect::<String>()),
        }
    }

    /// What it is made of, for when it is not found whole: a Japanese sentence falls apart into its words in kanji and
    /// katakana, any other run into pairs of characters.
    pub(super) fn parts(&self) -> Vec<Term> {
        let Term::Run(run) = self else {
            return Vec::new();
        };
        let stretches = run.chunk_by(|left, right| left.hiragana == right.hiragana);
        let telling = stretches.filter(|stretch| stretch.iter().all(|character| !character.hiragana));
        let telling: Vec<&[Character]> = telling.collect();
        let whole = telling.first().is_none_or(|first| first.len() == run.len());
        if whole {
            return run.windows(2).map(|pair| Term::Run(pair.to_vec())).collect();
        }
        telling
            .into_iter()
            .map(|stretch| Term::Run(stretch.to_vec()))
            .collect()
    }
}

/// Other forms of an English word under which it may stand.
pub(super) fn forms(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for (ending, instead) in [
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ing", ""),
        ("ed", ""),
        ("ing", "e"),
        ("ed", ""),
    ] {
        let bare = word
            .strip_suffix(ending)
            .filter(|bare| bare.len() >= 3 && bare.is_ascii());
        forms.extend(bare.map(|bare| format!("{bare}{instead}")));
    }
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(typed: &str) -> Vec<String> {
        let shown = |term: &Term| match term {
            Term::Word(word) => word.clone(),
            Term::Run(run) => run.iter().map(AsRef::as_ref).collect(),
        };
        Query::new(typed)
            .terms
            .iter()
            .flat_map(Term::parts)
            .map(|part| shown(&part))
            .collect()
    }

    #[test]
    fn a_sentence_falls_apart_into_what_it_is_about() {
        assert_eq!(
            parts("ハローワークから納税通知書が届きました"),
            ["はろーわーく", "纳税通知书", "届"]
        );
        assert_eq!(parts("納税通知"), ["纳税", "税通", "通知"]);
        assert_eq!(parts("ประกัน"), ["ปร", "ระ", "ะกั", "กัน"]);
    }

    #[test]
    fn a_letter_pasted_whole_is_cut() {
        assert_eq!(Query::new(&"tax ".repeat(1000)).terms.len(), MOST_TERMS);
        assert!(Query::new(" …? ").is_empty());
    }

    #[test]
    fn english_words_have_other_forms() {
        assert_eq!(forms("taxes"), ["tax", "taxe"]);
        assert!(forms("renewing").contains(&"renew".to_owned()));
        assert_eq!(forms("companies")[0], "company");
    }
}
