//! What an authority announced, in a list or as a head: how grave by shape and word, what to do in one sentence.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};

/// How grave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Danger to life: a full octagon with a mark of exclamation.
    Extreme,
    /// Serious: a full triangle with a mark of exclamation.
    Severe,
    /// Take care: a half diamond.
    Moderate,
    /// Good to know: a circle.
    Minor,
    /// Nobody graded it: a dotted circle.
    Unknown,
}

impl Weight {
    fn tone(self) -> &'static str {
        match self {
            Weight::Extreme => "plum",
            Weight::Severe => "kaki",
            Weight::Moderate | Weight::Minor => "ai",
            Weight::Unknown => "plain",
        }
    }
}

/// An alert in words.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertEntry {
    /// What is announced.
    pub title: Phrase,
    /// Its official name.
    pub official: Option<Phrase>,
    /// How grave.
    pub weight: Weight,
    /// The same in words.
    pub word: Phrase,
    /// The official level.
    pub level: Option<Phrase>,
    /// "Drill", "Lifted": before all else.
    pub label: Option<Phrase>,
    /// What to do, in one sentence.
    pub first: Option<Phrase>,
    /// Where.
    pub area: Option<Phrase>,
    /// When.
    pub sent: Phrase,
    /// Other lines: what else is announced, that it is old.
    pub more: Vec<Phrase>,
}

/// A card that is one link, in a [`super::group::List`].
#[component]
pub fn AlertCard(to: String, entry: AlertEntry) -> Element {
    let name = use_ident("alert");
    let described_by = idents([Some(format!("{name}-weight")), Some(format!("{name}-first"))]);
    rsx! {
        li { class: "alert tone-{entry.weight.tone()}",
            div { class: "alert-body",
                if let Some(label) = entry.label {
                    p { class: "alert-label", Say { phrase: label } }
                }
                h3 { class: "alert-title",
                    Anchor { class: "alert-link", to, described_by, Say { phrase: entry.title } }
                }
                p { class: "alert-weights", id: "{name}-weight",
                    WeightBadge { weight: entry.weight, word: entry.word }
                    if let Some(level) = entry.level {
                        span { class: "alert-level", Say { phrase: level } }
                    }
                }
                if let Some(first) = entry.first {
                    p { id: "{name}-first", Say { phrase: first } }
                }
                for (at , line) in entry.more.into_iter().enumerate() {
                    p { key: "{at}", class: "quiet small", Say { phrase: line } }
                }
                p { class: "quiet small alert-foot",
                    if let Some(area) = entry.area {
                        span { Say { phrase: area } }
                    }
                    span { Say { phrase: entry.sent } }
                    if let Some(official) = entry.official {
                        span { Say { phrase: official } }
                    }
                }
            }
            span { class: "alert-onward", GlyphIcon { glyph: Glyph::Onward } }
        }
    }
}

/// How grave, by shape and word.
#[component]
pub fn WeightBadge(weight: Weight, #[props(into)] word: Phrase) -> Element {
    rsx! {
        span { class: "state tone-{weight.tone()}",
            svg {
                class: "shape",
                view_box: "0 0 16 16",
                fill: "none",
                stroke: "currentColor",
                stroke_width: "2",
                stroke_linejoin: "round",
                "aria-hidden": "true",
                {outline(weight)}
            }
            span { class: "state-word", Say { phrase: word } }
        }
    }
}

fn outline(weight: Weight) -> Element {
    match weight {
        Weight::Extreme => rsx! {
            path { d: "M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5z", fill: "currentColor" }
            path { d: "M8 4.5v4.5 M8 11.4v.1", stroke: "var(--tone-soft)", stroke_linecap: "round" }
        },
        Weight::Severe => rsx! {
            path { d: "M8 1.8 15 14H1z", fill: "currentColor" }
            path { d: "M8 6.5v3.5 M8 12v.1", stroke: "var(--tone-soft)", stroke_linecap: "round" }
        },
        Weight::Moderate => rsx! {
            path { d: "M8 1.5 14.5 8 8 14.5 1.5 8z" }
            path { d: "M8 1.5 14.5 8 8 14.5z", fill: "currentColor", stroke: "none" }
        },
        Weight::Minor => rsx! { circle { cx: "8", cy: "8", r: "6" } },
        Weight::Unknown => {
            rsx! { circle { cx: "8", cy: "8", r: "6", stroke_dasharray: "1 3", stroke_linecap: "round" } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn how_grave_it_is_has_a_shape_and_a_word_and_is_read_out_with_the_link() {
        let entry = AlertEntry {
            title: "Tsunami Warning".into(),
            official: Some(Phrase::japanese("津波警報")),
            weight: Weight::Extreme,
            word: "Danger to life".into(),
            level: None,
            label: Some("Drill".into()),
            first: Some("Leave the coast now.".into()),
            area: None,
            sent: "Announced today, 16:22".into(),
            more: vec![],
        };
        let html = shown(move || rsx! { AlertCard { to: "/alerts/1", entry: entry.clone() } });
        assert!(html.contains("<svg") && html.contains("Danger to life"), "{html}");
        assert!(html.contains("aria-describedby=\"alert-"), "{html}");
        assert!(
            html.contains(r#"<bdi lang="ja" dir="ltr">津波警報</bdi>"#),
            "{html}"
        );
        assert!(html.find("Drill").unwrap() < html.find("Tsunami Warning").unwrap());
    }
}
