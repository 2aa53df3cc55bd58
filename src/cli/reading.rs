//! The built-in pack in one language, ready for views.

use crate::packs::{Japan, LawTexts, Places};
use crate::views::Scene;
use crate::words::{Tag, Words};
use miette::IntoDiagnostic;

/// What views are made from.
pub(super) struct Reading<'a> {
    japan: &'a Japan,
    places: Places,
    laws: LawTexts,
    words: Words,
    official: Words,
}

impl<'a> Reading<'a> {
    /// Reads the pack's words, places and law texts.
    pub(super) fn of(japan: &'a Japan, language: &Tag) -> miette::Result<Reading<'a>> {
        let official = Tag::parse(&japan.pack.manifest.official).into_diagnostic()?;
        Ok(Reading {
            japan,
            places: japan.places().into_diagnostic()?,
            laws: japan.laws().into_diagnostic()?,
            words: japan.words(language),
            official: japan.words(&official),
        })
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        Scene {
            pack: &self.japan.pack,
            places: &self.places,
            laws: &self.laws,
            words: &self.words,
            official: &self.official,
        }
    }
}
