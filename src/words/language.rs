//! Languages: their tags, names, directions and what each falls back to, read from `locales/languages.json`.

use serde::{Deserialize, Serialize};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// The language of the contract: every message exists in it.
pub const TEMPLATE: &str = "en";
/// The language of the law and of the counter: the last resort, where even the template has nothing.
pub const LAST_RESORT: &str = "ja";

/// A well-formed BCP 47 language tag in canonical case, such as `vi`, `zh-Hant` or `ja-yasashii`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(String);

/// The text is not a well-formed language tag.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a language tag; write one like vi, zh-Hant or pt-BR")]
pub struct TagError(pub String);

impl Tag {
    /// Reads a tag in any case and with `-` or `_` between its parts.
    pub fn parse(text: &str) -> Result<Self, TagError> {
        let id: LanguageIdentifier = text.parse().map_err(|_| TagError(text.to_owned()))?;
        Ok(Self(id.to_string()))
    }

    /// The template's tag, `en`.
    pub fn template() -> Self {
        Self(TEMPLATE.to_owned())
    }

    /// The tag as written in file names and settings.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value for an HTML `lang` attribute: without variants, because easy Japanese is read aloud,
    /// broken into lines and drawn as Japanese.
    pub fn html_lang(&self) -> String {
        self.identifier().to_string()
    }

    /// The language without its variants, for plural rules and formats.
    pub(super) fn identifier(&self) -> LanguageIdentifier {
        let mut id: LanguageIdentifier = self.0.parse().unwrap_or_default();
        id.clear_variants();
        id
    }
}

impl TryFrom<String> for Tag {
    type Error = TagError;
    fn try_from(text: String) -> Result<Self, TagError> {
        Self::parse(&text)
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The direction of a language's script; also the value of the HTML `dir` attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value for an HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How much room a script needs between lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineHeight {
    /// Latin, Cyrillic, Chinese, Korean, plain Japanese.
    Normal,
    /// Scripts with marks above and below: Burmese, Khmer, Sinhala, Arabic, Urdu.
    Tall,
    /// Text with readings above the characters.
    Ruby,
}

impl LineHeight {
    /// The name for a `data-line-height` attribute or a class.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Tall => "tall",
            Self::Ruby => "ruby",
        }
    }
}

/// One row of `locales/languages.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Language {
    /// The tag; also the name of the folder with its messages.
    pub tag: Tag,
    /// The name that its readers call it by, in its own script (may carry furigana markup).
    pub own_name: String,
    /// The direction of its script.
    pub direction: Direction,
    /// ISO 15924 code of its script, to choose a font.
    pub script: String,
    /// The room it needs between lines.
    pub line_height: LineHeight,
    /// Whether its kanji carry readings (see [`super::ruby`]).
    #[serde(default)]
    pub furigana: bool,
    /// The languages to try before English, nearest first.
    pub fallback: Vec<Tag>,
}

impl Language {
    /// English, for when the table is not at hand.
    pub(super) fn english() -> Self {
        Self {
            tag: Tag::template(),
            own_name: "English".to_owned(),
            direction: Direction::Ltr,
            script: "Latn".to_owned(),
            line_height: LineHeight::Normal,
            furigana: false,
            fallback: Vec::new(),
        }
    }
}

/// The languages table cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguagesError {
    /// Not the expected JSON.
    #[error("the languages table cannot be read: {0}")]
    Unreadable(String),
    /// The same tag twice.
    #[error("the languages table names {0} twice; remove one of the two rows")]
    Twice(Tag),
    /// A fallback that has no row.
    #[error("{0} falls back to {1}, which has no row in the languages table")]
    UnknownFallback(Tag, Tag),
    /// The template is missing.
    #[error("the languages table has no row for {TEMPLATE}, the language of the contract")]
    NoTemplate,
}

/// All languages that can be chosen, in the order of the table.
#[derive(Default, Clone, Debug, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Reads and checks the table.
    pub fn parse(json: &str) -> Result<Self, LanguagesError> {
        let rows: Vec<Language> =
            serde_json::from_str(json).map_err(|e| LanguagesError::Unreadable(e.to_string()))?;
        let table = Self(rows);
        table.checked()
    }

    fn checked(self) -> Result<Self, LanguagesError> {
        for (at, row) in self.0.iter().enumerate() {
            if self.0.iter().skip(at + 1).any(|other| other.tag == row.tag) {
                return Err(LanguagesError::Twice(row.tag.clone()));
            }
            if let Some(unknown) = row.fallback.iter().find(|tag| self.get(tag).is_none()) {
                return Err(LanguagesError::UnknownFallback(row.tag.clone(), unknown.clone()));
            }
        }
        if self.get(&Tag::template()).is_none() {
            return Err(LanguagesError::NoTemplate);
        }
        Ok(self)
    }

    /// The languages in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.0.iter()
    }

    /// The row of a tag.
    pub fn get(&self, tag: &Tag) -> Option<&Language> {
        self.0.iter().find(|row| row.tag == *tag)
    }

    /// The languages in which a message is sought for a reader of `tag`: the language, its fallback,
    /// English, Japanese. An unknown tag is read in English.
    pub fn chain(&self, tag: &Tag) -> Vec<&Language> {
        let own = self.get(tag);
        let nearer = own.into_iter().flat_map(|row| row.fallback.iter());
        let last = [Tag::template(), Tag(LAST_RESORT.to_owned())];
        let mut chain: Vec<&Language> = own.into_iter().collect();
        for row in nearer.chain(last.iter()).filter_map(|tag| self.get(tag)) {
            if !chain.iter().any(|seen| seen.tag == row.tag) {
                chain.push(row);
            }
        }
        chain
    }

    /// The best language for what a system or browser prefers (`vi-VN`, `zh-Hant-TW`, …), else English.
    pub fn negotiate<'a>(&self, preferred: impl IntoIterator<Item = &'a str>) -> Tag {
        for wish in preferred {
            let mut parts: Vec<&str> = wish.split(['-', '_', '.']).collect();
            while !parts.is_empty() {
                if let Some(row) = Tag::parse(&parts.join("-")).ok().and_then(|tag| self.get(&tag)) {
                    return row.tag.clone();
                }
                parts.pop();
            }
        }
        Tag::template()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Languages {
        Languages::parse(include_str!("../../locales/languages.json")).unwrap()
    }

    fn chain(tag: &str) -> Vec<String> {
        table()
            .chain(&Tag::parse(tag).unwrap())
            .iter()
            .map(|row| row.tag.to_string())
            .collect()
    }

    #[test]
    fn a_message_is_sought_in_the_language_then_its_fallback_then_english_then_japanese() {
        assert_eq!(chain("vi"), ["vi", "en", "ja"]);
        assert_eq!(chain("ja-yasashii"), ["ja-yasashii", "ja", "en"]);
        assert_eq!(chain("en"), ["en", "ja"]);
        assert_eq!(chain("tlh"), ["en", "ja"]);
    }

    #[test]
    fn easy_japanese_is_japanese_to_the_browser() {
        assert_eq!(Tag::parse("ja-yasashii").unwrap().html_lang(), "ja");
        assert_eq!(Tag::parse("ZH_hant").unwrap().html_lang(), "zh-Hant");
        assert!(Tag::parse("../etc").is_err());
    }

    #[test]
    fn the_system_language_is_cut_from_the_right_until_it_is_known() {
        assert_eq!(table().negotiate(["xx", "vi_VN.UTF-8"]).as_str(), "vi");
        assert_eq!(table().negotiate(["tlh"]).as_str(), "en");
    }

    #[test]
    fn a_broken_table_says_which_row() {
        let row = |tag: &str, fallback: &str| {
            format!(
                r#"{{"tag":"{tag}","own-name":"x","direction":"ltr","script":"Latn","line-height":"normal","fallback":[{fallback}]}}"#
            )
        };
        let unknown = Languages::parse(&format!("[{},{}]", row("en", ""), row("km", "\"th\"")));
        assert!(matches!(unknown, Err(LanguagesError::UnknownFallback(_, _))));
        let twice = Languages::parse(&format!("[{0},{0}]", row("en", "")));
        assert!(matches!(twice, Err(LanguagesError::Twice(_))));
        assert_eq!(
            Languages::parse(&format!("[{}]", row("km", ""))),
            Err(LanguagesError::NoTemplate)
        );
    }
}
