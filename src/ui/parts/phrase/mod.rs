//! A piece of text that knows its language, its direction and, for Japanese, its readings.

use dioxus::prelude::*;

mod clean;
#[cfg(test)]
mod tests;

use clean::without_bidi_controls;

/// Which way a text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dir {
    /// As the text around it.
    #[default]
    Inherit,
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
    /// By its first strong letter; only for what a person typed.
    Auto,
}

impl Dir {
    /// The value of the `dir` attribute, if there is to be one.
    pub fn attribute(self) -> Option<&'static str> {
        match self {
            Dir::Inherit => None,
            Dir::Ltr => Some("ltr"),
            Dir::Rtl => Some("rtl"),
            Dir::Auto => Some("auto"),
        }
    }
}

/// Text to be shown. Made from a plain string it is in the page's own language; [`Phrase::foreign`] names
/// another. Never formatted further: words arrive here ready.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrase {
    /// The whole text, also when `ruby` is given.
    pub text: String,
    /// Its BCP 47 tag, or empty for the page's own language.
    pub lang: String,
    /// Its direction.
    pub dir: Dir,
    /// The text in pieces with their readings (振り仮名), when readings are wanted.
    pub ruby: Option<Vec<(String, Option<String>)>>,
}

impl Phrase {
    /// Text in a language that may not be the page's.
    pub fn foreign(text: impl Into<String>, lang: impl Into<String>, dir: Dir) -> Phrase {
        Phrase {
            text: text.into(),
            lang: lang.into(),
            dir,
            ruby: None,
        }
    }

    /// Japanese text without readings.
    pub fn japanese(text: impl Into<String>) -> Phrase {
        Phrase::foreign(text, "ja", Dir::Ltr)
    }

    /// The same text with readings over its pieces.
    pub fn with_ruby(mut self, pieces: Vec<(String, Option<String>)>) -> Phrase {
        self.ruby = Some(pieces);
        self
    }

    /// The `lang` attribute. Easy Japanese (`ja-yasashii`) is Japanese to a voice and to a font.
    pub fn lang_attribute(&self) -> Option<String> {
        match self.lang.as_str() {
            "" => None,
            tag if tag.starts_with("ja-") => Some("ja".to_owned()),
            tag => Some(tag.to_owned()),
        }
    }

    /// The `dir` attribute.
    pub fn dir_attribute(&self) -> Option<&'static str> {
        self.dir.attribute()
    }

    /// Whether it needs an element of its own, to tell language and direction.
    fn is_foreign(&self) -> bool {
        !self.lang.is_empty() || self.dir != Dir::Inherit
    }
}

impl From<&str> for Phrase {
    fn from(text: &str) -> Phrase {
        Phrase {
            text: text.to_owned(),
            ..Phrase::default()
        }
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Phrase {
        Phrase {
            text,
            ..Phrase::default()
        }
    }
}

/// Shows a phrase inside any element: a foreign run stands in a `bdi` with `lang` and `dir`, so that its
/// order cannot spill into its surroundings and a screen reader changes its voice.
#[component]
pub fn Say(#[props(into)] phrase: Phrase) -> Element {
    if !phrase.is_foreign() {
        // Pieces with readings are many nodes; in a row of things they must stay one.
        return match phrase.ruby {
            None => rsx! { Run { phrase } },
            Some(_) => rsx! { span { Run { phrase } } },
        };
    }
    let lang = phrase.lang_attribute();
    let dir = phrase.dir_attribute();
    rsx! {
        bdi { lang, dir, Run { phrase } }
    }
}

/// The letters alone, with their readings; for elements that carry `lang` and `dir` themselves.
#[component]
pub fn Run(phrase: Phrase) -> Element {
    let Some(pieces) = phrase.ruby else {
        let text = without_bidi_controls(&phrase.text);
        return rsx! { "{text}" };
    };
    rsx! {
        for (base, reading) in pieces {
            if let Some(reading) = reading {
                ruby {
                    {base}
                    rp { "(" }
                    rt { {reading} }
                    rp { ")" }
                }
            } else {
                {base}
            }
        }
    }
}
