//! A row that leads on: an area of life, a setting.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Area, Glyph, GlyphIcon, Pictogram};
use super::phrase::{Phrase, Say};

/// The picture at the head of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowPicture {
    /// A pictogram of an area.
    Area(Area),
    /// A glyph.
    Glyph(Glyph),
    /// A number that stands on a picture of the same list.
    Number(usize),
}

/// A row of a [`super::group::Group`] or [`super::group::List`], one target from end to end. `beside` is its
/// name in another language, `value` what holds now.
#[component]
pub fn LinkRow(
    to: String,
    #[props(into)] title: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into, default)] beside: Option<Phrase>,
    #[props(into, default)] value: Option<Phrase>,
    #[props(default)] picture: Option<RowPicture>,
    #[props(default)] current: bool,
) -> Element {
    rsx! {
        li { class: "link-row",
            Anchor { class: "link-row-link", to, current,
                match picture {
                    Some(RowPicture::Area(area)) => rsx! { Pictogram { area } },
                    Some(RowPicture::Glyph(glyph)) => rsx! { GlyphIcon { glyph } },
                    Some(RowPicture::Number(number)) => rsx! { span { class: "place-number", "{number}" } },
                    None => rsx! {},
                }
                span { class: "link-row-words",
                    span { class: "link-row-title", Say { phrase: title } }
                    if let Some(beside) = beside {
                        span { class: "quiet small", Say { phrase: beside } }
                    }
                    if let Some(hint) = hint {
                        span { class: "quiet small", Say { phrase: hint } }
                    }
                }
                if let Some(value) = value {
                    span { class: "quiet link-row-value", Say { phrase: value } }
                }
                GlyphIcon { glyph: Glyph::Onward }
            }
        }
    }
}
