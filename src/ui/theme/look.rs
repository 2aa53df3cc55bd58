//! What the person chose about the look, and how the root element is told.

use crate::ui::parts::phrase::Dir;
use serde::{Deserialize, Serialize};

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The size of all text, in per cent of the system's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// 100 %
    #[default]
    Normal,
    /// 125 %
    Large,
    /// 150 %
    Larger,
    /// 200 %
    Largest,
}

/// How much air between lines a language's letters need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lines {
    /// One and a half.
    #[default]
    Plain,
    /// One and three quarters: marks above and below the letters.
    Tall,
    /// Two: the sloping hand of Urdu.
    Nastaliq,
}

impl Lines {
    /// The line class of a BCP 47 tag.
    pub fn of(lang: &str) -> Lines {
        match lang.split('-').next().unwrap_or_default() {
            "my" | "km" | "si" | "ne" | "hi" | "bn" | "th" => Lines::Tall,
            "ur" => Lines::Nastaliq,
            _ => Lines::Plain,
        }
    }
}

/// All that the root element carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// The page's language, a BCP 47 tag as HTML wants it.
    pub lang: String,
    /// The page's direction.
    pub dir: Dir,
    /// Light or dark.
    pub theme: Theme,
    /// The size of all text.
    pub text: TextSize,
    /// Whether readings above kanji are hidden.
    pub plain_kanji: bool,
}

impl Look {
    /// The root element's attributes, names and values; an empty value means: as the system says.
    pub fn attributes(&self) -> [(&'static str, String); 6] {
        let theme = match self.theme {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        let text = match self.text {
            TextSize::Normal => "100",
            TextSize::Large => "125",
            TextSize::Larger => "150",
            TextSize::Largest => "200",
        };
        let lines = match Lines::of(&self.lang) {
            Lines::Plain => "plain",
            Lines::Tall => "tall",
            Lines::Nastaliq => "nastaliq",
        };
        [
            ("lang", self.lang.clone()),
            ("dir", self.dir.attribute().unwrap_or("ltr").to_owned()),
            ("data-theme", theme.to_owned()),
            ("data-text", text.to_owned()),
            ("data-lines", lines.to_owned()),
            (
                "data-readings",
                if self.plain_kanji { "off" } else { "on" }.to_owned(),
            ),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burmese_gets_tall_lines_and_urdu_taller_ones() {
        assert_eq!(Lines::of("my"), Lines::Tall);
        assert_eq!(Lines::of("ne-NP"), Lines::Tall);
        assert_eq!(Lines::of("ur"), Lines::Nastaliq);
        assert_eq!(Lines::of("zh-Hant"), Lines::Plain);
    }
}
