//! A string with the language it really came from.

use super::bidi;
use super::language::{Direction, Tag};
use super::ruby::{self, Ruby};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// How far a text can be trusted as a translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum TranslationState {
    /// The template itself, or a date or number: nothing was translated.
    Original,
    /// A person has compared it with the template.
    Reviewed {
        /// Who.
        by: String,
        /// When.
        on: Date,
    },
    /// Drafted by a machine, or nobody has vouched for it.
    MachineDrafted,
    /// The text it was made from has changed since.
    Outdated,
}

/// A string for a person, with its true language, so that a fallen-back text can be marked with `lang` and
/// `dir`. `text` may hold furigana markup and isolation marks: screens show [`Text::runs`], terminals, search
/// and files [`Text::plain`]; `to_string()` drops the furigana only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The string with furigana markup and isolation marks.
    pub text: String,
    /// The language it came from.
    pub lang: Tag,
    /// The direction of that language.
    pub dir: Direction,
    /// How far it can be trusted as a translation.
    pub state: TranslationState,
    /// Whether the reader's own language had nothing and this is another one.
    pub fallen_back: bool,
}

impl Text {
    /// The value for an HTML `lang` attribute.
    pub fn html_lang(&self) -> String {
        self.lang.html_lang()
    }

    /// Stretches with their readings, for `<ruby>`.
    pub fn runs(&self) -> Vec<Ruby> {
        ruby::parse(&self.text)
    }

    /// Without readings and isolation marks.
    pub fn plain(&self) -> String {
        bidi::strip(&ruby::plain(&self.text))
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&ruby::plain(&self.text))
    }
}
