//! Bars beside each other, with the line that they should not cross or should reach.
//!
//! They are a list for a voice: each entry says its name, its value and, where it means something, that in a word. The
//! drawing adds nothing that is not said, and runs from the start of the line in both directions of writing.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Say};
use super::state::{Shape, State};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it stands for.
    pub label: Phrase,
    /// Its value in words.
    pub value: Phrase,
    /// Its length in thousandths of the track.
    pub length: u16,
    /// What it means: a shape and a word.
    pub verdict: Option<(State, Phrase)>,
}

/// The limit of all bars.
#[derive(Clone, Debug, PartialEq)]
pub struct BarLimit {
    /// In words.
    pub text: Phrase,
    /// Where it stands, in thousandths of the track, if it can be drawn.
    pub at: Option<u16>,
}

/// Bars under a title.
#[component]
pub fn Bars(#[props(into)] title: Phrase, bars: Vec<Bar>, limit: Option<BarLimit>) -> Element {
    let id = use_ident("bars");
    let at = limit.as_ref().and_then(|limit| limit.at);
    rsx! {
        figure { class: "bars", aria_labelledby: id.clone(),
            figcaption { class: "bars-title", id, Say { phrase: title } }
            if let Some(limit) = limit {
                p { class: "bars-limit quiet small",
                    if limit.at.is_some() {
                        span { class: "bars-limit-key", aria_hidden: "true" }
                    }
                    Say { phrase: limit.text }
                }
            }
            ul { class: "bars-list", role: "list",
                for (place , bar) in bars.into_iter().enumerate() {
                    Entry { key: "{place}", bar, limit: at }
                }
            }
        }
    }
}

#[component]
fn Entry(bar: Bar, limit: Option<u16>) -> Element {
    let tone = bar.verdict.as_ref().map_or("ai", |(state, _)| state.tone());
    let length = bar.length.min(1000);
    rsx! {
        li { class: "bar tone-{tone}",
            span { class: "bar-label", Say { phrase: bar.label } }
            span { class: "bar-value", Say { phrase: bar.value } }
            span { class: "bar-track", aria_hidden: "true",
                if length > 0 {
                    span { class: "bar-fill", style: "--length:{length}" }
                }
                if let Some(limit) = limit {
                    span { class: "bar-limit", style: "--at:{limit.min(1000)}" }
                }
            }
            if let Some((state, word)) = bar.verdict {
                span { class: "bar-verdict",
                    Shape { state }
                    span { Say { phrase: word } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    fn html(length: u16, limit: Option<BarLimit>) -> String {
        let bar = Bar {
            label: "Monday".into(),
            value: "36 hours".into(),
            length,
            verdict: Some((State::Overdue, "Above the limit".into())),
        };
        shown(move || rsx! { Bars { title: "Seven days", bars: vec![bar.clone()], limit: limit.clone() } })
    }

    #[test]
    fn a_bar_says_its_name_its_value_and_its_meaning_and_the_drawing_is_silent() {
        let html = html(1000, None);
        for said in ["Monday", "36 hours", "Above the limit", "Seven days"] {
            assert!(html.contains(&format!(">{said}<")), "{said}: {html}");
        }
        assert!(html.contains(r#"<ul class="bars-list" role="list">"#), "{html}");
        assert!(
            html.contains(r#"<span class="bar-track" aria-hidden="true">"#),
            "{html}"
        );
        assert!(html.contains(r#"style="--length:1000""#), "{html}");
        assert!(!html.contains("bar-limit"), "{html}");
    }

    #[test]
    fn nothing_is_no_bar_and_too_long_ends_at_the_track() {
        assert!(!html(0, None).contains("bar-fill"));
        assert!(html(4000, None).contains(r#"style="--length:1000""#));
    }

    #[test]
    fn the_limit_is_said_once_and_drawn_on_every_track_where_its_place_is_known() {
        let limit = |at| BarLimit {
            text: "Limit: 28 hours".into(),
            at,
        };
        let drawn = html(500, Some(limit(Some(777))));
        assert_eq!(drawn.matches("Limit: 28 hours").count(), 1, "{drawn}");
        assert!(drawn.contains(r#"class="bar-limit" style="--at:777""#), "{drawn}");
        let said = html(500, Some(limit(None)));
        assert!(
            said.contains("Limit: 28 hours") && !said.contains("--at"),
            "{said}"
        );
    }
}
