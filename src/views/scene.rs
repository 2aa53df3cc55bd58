//! What views are made from.

use crate::packs::{LawTexts, Pack, Places};
use crate::words::{Args, Direction, Tag, Text, TranslationState, Words};

/// Languages written from right to left, of those that names may be told in.
const RIGHT_TO_LEFT: [&str; 6] = ["ar", "fa", "ur", "he", "ps", "dv"];

/// The pack and the words of one reader.
#[derive(Copy, Clone)]
pub struct Scene<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// Municipalities, offices and contacts.
    pub places: &'a Places,
    /// The official text of the cited articles, where it was read.
    pub laws: Option<&'a LawTexts>,
    /// The reader's words.
    pub words: &'a Words,
    /// The words of the offices, for what the clerk reads.
    pub official: &'a Words,
}

impl<'a> Scene<'a> {
    /// The same in the reader's language, in that of the offices and in English, each once: what is asked for in any of
    /// them is to be found.
    pub fn sides(&self, english: &'a Words) -> Vec<Scene<'a>> {
        let mut sides = vec![*self];
        for words in [self.official, english] {
            if sides
                .iter()
                .all(|side| side.words.language().tag != words.language().tag)
            {
                sides.push(Scene { words, ..*self });
            }
        }
        sides
    }
}

impl Scene<'_> {
    /// A message of the pack, or nothing.
    pub(super) fn text(&self, id: &str) -> Option<Text> {
        self.words.text(id, &Args::none())
    }

    /// A message of the pack; its id where nobody wrote it, so that a screen never has a hole.
    pub(super) fn named(&self, id: &str) -> Text {
        self.text(id).unwrap_or_else(|| self.verbatim(id))
    }

    /// A message in the language of the offices.
    pub(super) fn official(&self, id: &str) -> Option<Text> {
        self.official.text(id, &Args::none())
    }

    /// A part of a rule's words: its title without an attribute.
    pub(super) fn rule_text(&self, rule: &str, attribute: Option<&str>) -> Option<Text> {
        self.text(&message(rule, attribute))
    }

    /// A rule's title.
    pub(super) fn title(&self, rule: &str) -> Text {
        self.rule_text(rule, None).unwrap_or_else(|| self.verbatim(rule))
    }

    /// Text that needs no translation: what the person wrote, a number, a code.
    pub(super) fn verbatim(&self, text: &str) -> Text {
        self.words.verbatim(text)
    }

    /// Text in a language that may not be the reader's, marked with it.
    pub(super) fn foreign(&self, text: &str, language: &str) -> Text {
        let own = self.words.language();
        let Ok(lang) = Tag::parse(language) else {
            return self.verbatim(text);
        };
        if lang == own.tag {
            return self.verbatim(text);
        }
        let first = language.split('-').next().unwrap_or_default();
        let rtl = RIGHT_TO_LEFT.contains(&first);
        Text {
            text: text.to_owned(),
            lang,
            dir: if rtl { Direction::Rtl } else { Direction::Ltr },
            state: TranslationState::Original,
            fallen_back: true,
        }
    }
}

/// The message of a rule's words.
pub(super) fn message(rule: &str, attribute: Option<&str>) -> String {
    let id = rule.replace('.', "-");
    attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"))
}
