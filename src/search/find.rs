//! From a query to the rows that answer it.

use super::index::{Index, Lookup, Part, Row};
use super::query::{Query, Term, forms};
use super::rank::{self, Evidence};
use super::typos;

/// A document that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// Which one.
    pub row: Row,
    /// How well it answers; only for comparing within one query.
    pub score: f32,
}

/// With fewer finds than this a word may also be a beginning, or misspelt.
const FEW: usize = 3;
/// A beginning by its sound has at least so many letters.
const TELLING: usize = 3;

/// How much a find counts by how it was found; in titles, and in what else a document says.
#[derive(Clone, Copy)]
struct Worth {
    title: f32,
    body: f32,
}

const EXACT: Worth = Worth {
    title: 1.0,
    body: 0.4,
};
const SOUND: Worth = Worth {
    title: 0.95,
    body: 0.35,
};
const FORM: Worth = Worth {
    title: 0.9,
    body: 0.33,
};
const BEGINNING: Worth = Worth {
    title: 0.75,
    body: 0.25,
};
const SOUND_BEGINNING: Worth = Worth {
    title: 0.7,
    body: 0.2,
};
const TYPO: Worth = Worth {
    title: 0.6,
    body: 0.2,
};
const TWO_TYPOS: Worth = Worth {
    title: 0.45,
    body: 0.15,
};
/// A term that was found only in parts counts so much of a whole one.
const IN_PARTS: f32 = 0.8;

/// The documents that answer a query, the best first; equally good ones in the order of their rows.
pub fn find<I: Index>(index: &I, query: &Query, most: usize) -> Result<Vec<Found>, I::Problem> {
    let seeker = Seeker {
        index,
        size: index.size()?,
    };
    let last = query.terms.len().saturating_sub(1);
    let mut terms = Vec::with_capacity(query.terms.len());
    for (at, term) in query.terms.iter().enumerate() {
        terms.push(seeker.evidence(term, at == last)?);
    }
    seeker.join_neighbours(query, &mut terms)?;
    let best = rank::combine(index, &terms, seeker.size, most.max(rank::LOOKED_AT));
    let mut found = rank::by_titles(index, query, best)?;
    found.truncate(most);
    Ok(found)
}

struct Seeker<'a, I> {
    index: &'a I,
    size: usize,
}

impl<I: Index> Seeker<'_, I> {
    fn evidence(&self, term: &Term, last: bool) -> Result<Evidence, I::Problem> {
        let mut found = Evidence::default();
        match term {
            Term::Word(word) => self.word(word, term, last, &mut found)?,
            Term::Run(_) => self.run(term, last, &mut found)?,
        }
        Ok(found)
    }

    fn word(&self, word: &str, term: &Term, last: bool, found: &mut Evidence) -> Result<(), I::Problem> {
        let sound = term.sound().filter(|sound| sound.len() >= TELLING);
        self.tokens(&term.tokens(), false, EXACT, found)?;
        self.sound(sound.as_deref(), false, SOUND, found)?;
        for form in forms(word) {
            self.tokens(&[form], false, FORM, found)?;
        }
        if last || found.len() < FEW {
            self.tokens(&term.tokens(), true, BEGINNING, found)?;
            self.sound(sound.as_deref(), true, SOUND_BEGINNING, found)?;
        }
        if found.len() < FEW {
            self.typos(word, sound.as_deref(), found)?;
        }
        Ok(())
    }

    fn run(&self, term: &Term, last: bool, found: &mut Evidence) -> Result<(), I::Problem> {
        self.tokens(&term.tokens(), true, EXACT, found)?;
        let sound = term.sound();
        self.sound(sound.as_deref(), false, SOUND, found)?;
        if last || found.len() < FEW {
            let telling = sound.as_deref().filter(|sound| sound.len() >= TELLING);
            self.sound(telling, true, SOUND_BEGINNING, found)?;
        }
        if found.len() < FEW {
            self.parts(term, found)?;
        }
        Ok(())
    }

    /// What is not found whole is found by its parts, the better the more of them are there.
    fn parts(&self, term: &Term, found: &mut Evidence) -> Result<(), I::Problem> {
        let mut parts = Vec::new();
        for part in term.parts() {
            let mut evidence = Evidence::default();
            self.tokens(&part.tokens(), true, EXACT, &mut evidence)?;
            if evidence.is_empty() {
                self.pairs(&part, &mut evidence)?;
            }
            parts.push(evidence);
        }
        found.add_shares(&parts, self.size, IN_PARTS);
        Ok(())
    }

    fn pairs(&self, part: &Term, found: &mut Evidence) -> Result<(), I::Problem> {
        let mut pairs = Vec::new();
        for pair in part.parts() {
            let mut evidence = Evidence::default();
            self.tokens(&pair.tokens(), true, EXACT, &mut evidence)?;
            pairs.push(evidence);
        }
        found.add_shares(&pairs, self.size, IN_PARTS);
        Ok(())
    }

    /// Two words that are one in the documents: `jumin hyo`, `re entry`.
    fn join_neighbours(&self, query: &Query, terms: &mut [Evidence]) -> Result<(), I::Problem> {
        for (at, neighbours) in query.terms.windows(2).enumerate() {
            let [Term::Word(left), Term::Word(right)] = neighbours else {
                continue;
            };
            let both = Term::Word(format!("{left}{right}"));
            let mut found = Evidence::default();
            self.tokens(&both.tokens(), false, EXACT, &mut found)?;
            let sound = both.sound().filter(|sound| sound.len() >= TELLING);
            self.sound(sound.as_deref(), true, SOUND, &mut found)?;
            for term in terms.iter_mut().skip(at).take(2) {
                term.merge(&found);
            }
        }
        Ok(())
    }

    fn typos(&self, word: &str, sound: Option<&str>, found: &mut Evidence) -> Result<(), I::Problem> {
        let letters = word.chars().count();
        if typos::forgiven(letters) == 0 {
            return Ok(());
        }
        for meant in self.index.words(typos::lengths(letters))? {
            let wrong = typos::distance(word, &meant);
            let sounds = || typos::distance(sound?, &meant).map(|wrong| wrong.max(1));
            let worth = match wrong.or_else(sounds) {
                None | Some(0) => continue,
                Some(1) => TYPO,
                Some(_) => TWO_TYPOS,
            };
            let tokens = [meant];
            self.tokens(&tokens, false, worth, found)?;
            let [meant] = tokens;
            self.sound(Some(&meant), false, worth, found)?;
        }
        Ok(())
    }

    fn tokens(
        &self,
        tokens: &[String],
        prefix: bool,
        worth: Worth,
        found: &mut Evidence,
    ) -> Result<(), I::Problem> {
        self.look(Part::Title, tokens, prefix, worth.title, found)?;
        self.look(Part::Body, tokens, prefix, worth.body, found)
    }

    fn sound(
        &self,
        sound: Option<&str>,
        prefix: bool,
        worth: Worth,
        found: &mut Evidence,
    ) -> Result<(), I::Problem> {
        let Some(sound) = sound else {
            return Ok(());
        };
        let tokens = [sound.to_owned()];
        self.look(Part::TitleSound, &tokens, prefix, worth.title, found)?;
        self.look(Part::BodySound, &tokens, prefix, worth.body, found)
    }

    fn look(
        &self,
        part: Part,
        tokens: &[String],
        prefix: bool,
        worth: f32,
        found: &mut Evidence,
    ) -> Result<(), I::Problem> {
        let rows = self.index.rows(&Lookup { part, tokens, prefix })?;
        found.add(&rows, worth);
        Ok(())
    }
}
