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
                    p { class: "law-article-number", Numbered { article, caption } }
                }
            }
            blockquote {
                class: "law-article-text",
                cite: source_url.clone(),
                dir: text.first().and_then(Phrase::dir_attribute),
                Paragraphs { text: text.clone() }
            }
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

/// Number and caption in one run, so that a page of the other direction does not turn them round.
#[component]
fn Numbered(article: Phrase, caption: Option<Phrase>) -> Element {
    rsx! {
        bdi { lang: article.lang_attribute(), dir: article.dir_attribute(),
            Run { phrase: article.clone() }
            if let Some(caption) = caption {
                " "
                Run { phrase: caption }
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
