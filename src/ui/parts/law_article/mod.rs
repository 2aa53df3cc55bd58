//! What the law says, in its own words.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Run, Say};

#[cfg(test)]
mod tests;

/// An article (条): the act, number and caption, the official text, where it stands and when it was read.
/// A translation, when there is one, stands below and is never the law.
#[component]
pub fn LawArticle(
    #[props(into)] act: Phrase,
    #[props(into)] article: Phrase,
    #[props(into, default)] caption: Option<Phrase>,
    /// The official paragraphs, word for word.
    text: Vec<Phrase>,
    #[props(default)] translation: Vec<Phrase>,
    #[props(into, default)] translation_note: Option<Phrase>,
    #[props(into)] source: Phrase,
    source_url: String,
    #[props(into)] checked: Phrase,
) -> Element {
    rsx! {
        figure { class: "law-article",
            figcaption { class: "law-article-head",
                GlyphIcon { glyph: Glyph::Law }
                div {
                    p { Say { phrase: act } }
                    p { class: "law-article-number",
                        Say { phrase: article }
                        if let Some(caption) = caption {
                            " "
                            Say { phrase: caption }
                        }
                    }
                }
            }
            blockquote { class: "law-article-text", cite: source_url.clone(), Paragraphs { text } }
            if !translation.is_empty() {
                div { class: "law-article-translation",
                    if let Some(note) = translation_note {
                        p { class: "quiet small", Say { phrase: note } }
                    }
                    Paragraphs { text: translation }
                }
            }
            p { class: "law-article-source small quiet",
                Anchor { to: source_url.clone(), Say { phrase: source } }
                span { Say { phrase: checked } }
            }
        }
    }
}

/// Paragraphs that carry their own language and direction.
#[component]
fn Paragraphs(text: Vec<Phrase>) -> Element {
    rsx! {
        for (at , paragraph) in text.into_iter().enumerate() {
            p {
                key: "{at}",
                lang: paragraph.lang_attribute(),
                dir: paragraph.dir_attribute(),
                Run { phrase: paragraph.clone() }
            }
        }
    }
}
