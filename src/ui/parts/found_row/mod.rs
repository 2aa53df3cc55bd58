//! Something that was found: what it is, its title, the sentence in which it was found.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// A text with what was asked for marked in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    /// The whole text, with its language and direction.
    pub whole: Phrase,
    /// The same in stretches: the text, its reading, whether it was asked for.
    pub runs: Vec<(String, Option<String>, bool)>,
}

/// A row of a [`super::group::List`]; without an address it leads nowhere.
#[component]
pub fn FoundRow(
    to: Option<String>,
    #[props(into)] kind: Phrase,
    title: Marked,
    #[props(default)] line: Option<Marked>,
) -> Element {
    let leads = to.is_some();
    let words = rsx! {
        span { class: "link-row-words",
            span { class: "quiet small", Say { phrase: kind } }
            span { class: "link-row-title", MarkedRuns { marked: title } }
            if let Some(line) = line {
                span { class: "found-line", MarkedRuns { marked: line } }
            }
        }
        if leads {
            GlyphIcon { glyph: Glyph::Onward }
        }
    };
    rsx! {
        li { class: "link-row",
            match to {
                Some(to) => rsx! { Anchor { class: "link-row-link", to, {words} } },
                None => rsx! { div { class: "link-row-link", {words} } },
            }
        }
    }
}

#[component]
fn MarkedRuns(marked: Marked) -> Element {
    let (lang, dir) = (marked.whole.lang_attribute(), marked.whole.dir_attribute());
    rsx! {
        bdi { lang, dir,
            for (at , (base , reading , asked)) in marked.runs.into_iter().enumerate() {
                if asked {
                    mark { key: "{at}", Stretch { base, reading } }
                } else {
                    Stretch { key: "{at}", base, reading }
                }
            }
        }
    }
}

#[component]
fn Stretch(base: String, reading: Option<String>) -> Element {
    let phrase = Phrase::from(base.as_str());
    match reading {
        Some(reading) => rsx! { Say { phrase: phrase.with_ruby(vec![(base, Some(reading))]) } },
        None => rsx! { Say { phrase } },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    fn title() -> Marked {
        Marked {
            whole: Phrase::japanese("在留カード"),
            runs: vec![
                ("在留".into(), Some("ざいりゅう".into()), true),
                ("カード".into(), None, false),
            ],
        }
    }

    #[test]
    fn a_mark_keeps_its_reading_and_the_text_its_language() {
        let html =
            shown(|| rsx! { ul { FoundRow { to: "/rule/x".to_owned(), kind: "Duty", title: title() } } });
        assert!(
            html.contains("<mark>") && html.contains("<rt>ざいりゅう</rt>"),
            "{html}"
        );
        assert!(
            html.contains(r#"lang="ja""#) && html.contains(r#"href="/rule/x""#),
            "{html}"
        );
    }

    #[test]
    fn without_an_address_there_is_no_link() {
        let html = shown(|| rsx! { ul { FoundRow { to: None, kind: "Place", title: title() } } });
        assert!(!html.contains("<a "), "{html}");
    }
}
