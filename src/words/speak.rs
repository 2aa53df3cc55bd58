//! The words of one reader: messages, dates, numbers and lists in the language they chose.

use super::args::Args;
use super::formats::{DateStyle, Formats};
use super::language::{Language, Tag};
use super::messages::Messages;
use super::problem::Problem;
use super::shelf::Shelf;
use super::source::Sources;
use super::text::{Text, TranslationState};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that can be said to one reader. Built once per chosen language; cheap to ask, safe to share
/// between threads.
pub struct Words {
    language: Language,
    app: Shelf,
    packs: Vec<Shelf>,
    formats: Arc<Formats>,
    japanese: Arc<Formats>,
    problems: Vec<Problem>,
}

impl Words {
    /// Opens the words of a language and of those it falls back to. An unknown language is read in English.
    /// Faults in files never stop this; they are in [`Words::problems`].
    pub fn new(sources: &Sources, language: &Tag) -> Self {
        let chain = sources.languages.chain(language);
        let formats: BTreeMap<Tag, Arc<Formats>> = chain
            .iter()
            .map(|row| (row.tag.clone(), Arc::new(Formats::new(row))))
            .collect();
        let mut problems = Vec::new();
        let mut open = |source| Shelf::open(source, &chain, &formats, &mut problems);
        let app = open(&sources.app);
        let packs = sources.packs.iter().map(&mut open).collect();
        let language = chain.first().map_or_else(Language::english, |row| (*row).clone());
        let of = |tag: &str| {
            let found = formats.iter().find(|(own, _)| own.as_str() == tag);
            found.map_or_else(
                || Arc::new(Formats::new(&language)),
                |(_, formats)| Arc::clone(formats),
            )
        };
        let (formats, japanese) = (of(language.tag.as_str()), of(super::language::LAST_RESORT));
        Self {
            language,
            app,
            packs,
            formats,
            japanese,
            problems,
        }
    }

    /// The chosen language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Faults found in the files of these languages; the messages concerned have fallen back.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The app's own messages, one method each.
    pub fn say(&self) -> Messages<'_> {
        Messages::new(self)
    }

    /// A message whose id is known only now, most often a pack's: `status-address-change`, or an attribute of
    /// it: `status-address-change.what`. The app's own come first, so that no pack can replace one. `None` if
    /// no language has it.
    pub fn text(&self, id: &str, args: &Args) -> Option<Text> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let shelves = std::iter::once(&self.app).chain(&self.packs);
        shelves
            .filter_map(|shelf| shelf.say(&self.language.tag, id, attribute, args))
            .next()
    }

    /// One of the app's own messages. The template has them all (a test proves it); should one be missing all
    /// the same, its id is better than nothing.
    pub(super) fn own(&self, id: &str, attribute: Option<&str>, args: &Args) -> Text {
        let said = self.app.say(&self.language.tag, id, attribute, args);
        said.unwrap_or_else(|| self.neutral(id.to_owned()))
    }

    /// A date in the chosen language.
    pub fn date(&self, date: Date, style: DateStyle) -> Text {
        self.neutral(self.formats.date(date, style))
    }

    /// A date in the Japanese era as Japanese forms want it, 令和8年11月26日, whatever the chosen language.
    pub fn era_on_forms(&self, date: Date) -> String {
        self.japanese.date(date, DateStyle::Era)
    }

    /// A whole number with the language's separators.
    pub fn number(&self, number: i64) -> Text {
        self.neutral(self.formats.number(number))
    }

    /// A decimal number from its digits with the language's separators: 1,156.25 is `(115625, 2)`.
    pub fn decimal(&self, digits: i64, places: u8) -> Text {
        self.neutral(self.formats.decimal(digits, places))
    }

    /// Text that needs no translation, such as what the reader wrote.
    pub fn verbatim(&self, text: &str) -> Text {
        self.neutral(text.to_owned())
    }

    /// Several things joined as the language joins them: “A, B and C”.
    pub fn list(&self, items: &[String]) -> Text {
        self.neutral(self.formats.list(items))
    }

    fn neutral(&self, text: String) -> Text {
        Text {
            text,
            lang: self.language.tag.clone(),
            dir: self.language.direction,
            state: TranslationState::Original,
            fallen_back: false,
        }
    }
}
