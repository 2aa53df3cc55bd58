//! A small picture of where numbered places lie around a middle. The list beside it says all that it shows.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// A dot with its number in the list; the number stands aside where dots would hide each other.
#[derive(Clone, Debug, PartialEq)]
pub struct MapDot {
    /// Its number in the list.
    pub number: usize,
    /// Where the place is.
    pub at: (f64, f64),
    /// Where its number stands.
    pub label: (f64, f64),
}

/// The picture, north up whatever the direction of writing. `words` is read out in its place; `bar` is the length of
/// the scale in the picture's units, with the same in words.
#[component]
pub fn PlaceMap(
    #[props(into)] title: Phrase,
    #[props(into)] words: Phrase,
    #[props(into)] north: Phrase,
    #[props(into)] middle: Phrase,
    size: (f64, f64),
    here: (f64, f64),
    dots: Vec<MapDot>,
    bar: (f64, Phrase),
) -> Element {
    let id = use_ident("map");
    let (width, height) = size;
    let (bar, length) = bar;
    rsx! {
        figure { class: "place-map", aria_labelledby: id.clone(),
            figcaption { class: "place-map-title", id, Say { phrase: title } }
            p { class: "unseen", Say { phrase: words } }
            svg {
                class: "place-map-picture", view_box: "0 0 {width} {height}", "aria-hidden": "true",
                for dot in dots.iter().filter(|dot| dot.at != dot.label) {
                    line { key: "{dot.number}", class: "place-map-lead", x1: dot.at.0, y1: dot.at.1, x2: dot.label.0, y2: dot.label.1 }
                }
                for dot in dots.iter().filter(|dot| dot.at != dot.label) {
                    circle { key: "{dot.number}", class: "place-map-spot", cx: dot.at.0, cy: dot.at.1, r: 3 }
                }
                rect { class: "place-map-here", x: here.0 - 6.0, y: here.1 - 6.0, width: 12, height: 12 }
                for dot in &dots {
                    g { key: "{dot.number}",
                        circle { class: "place-map-dot", cx: dot.label.0, cy: dot.label.1, r: 10 }
                        text { class: "place-map-number", x: dot.label.0, y: dot.label.1 + 4.0, "{dot.number}" }
                    }
                }
                path { class: "place-map-north", d: "M16 34 L16 14 M11 20 L16 13 L21 20" }
                text { class: "place-map-letter", x: 16, y: 48, "{north.text}" }
            }
            div { class: "place-map-keys small",
                span { class: "place-map-key",
                    span { class: "place-map-square", aria_hidden: "true" }
                    Say { phrase: middle }
                }
                span { Say { phrase: length } }
            }
            div { class: "place-map-bar", style: "--part:{bar / width}", aria_hidden: "true" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn a_voice_hears_words_and_not_the_drawing() {
        let dot = MapDot {
            number: 1,
            at: (100.0, 100.0),
            label: (122.0, 100.0),
        };
        let html = shown(move || {
            rsx! {
                PlaceMap {
                    title: "Where they are", words: "One place.", north: "N", middle: "Town hall",
                    size: (320.0, 240.0), here: (160.0, 120.0), dots: vec![dot.clone()], bar: (80.0, Phrase::from("500 m")),
                }
            }
        });
        assert!(html.contains("<p class=\"unseen\">One place.</p>"), "{html}");
        assert!(
            html.contains("aria-hidden=\"true\"") && html.contains(">1</text>"),
            "{html}"
        );
        assert!(html.contains("--part:0.25"), "{html}");
    }
}
