//! One thing to do or to have, in a list.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Area, Glyph, GlyphIcon, Pictogram};
use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};
use super::state::{State, StateBadge};

#[cfg(test)]
mod tests;

/// A card that is one link: pictogram, verb-first title, when, where, how it stands. Stands in a
/// [`super::group::Group`] or [`super::group::List`].
#[component]
pub fn ItemCard(
    to: String,
    area: Area,
    #[props(into)] title: Phrase,
    #[props(into, default)] when: Option<Phrase>,
    #[props(into, default)] place: Option<Phrase>,
    state: State,
    #[props(into)] state_word: Phrase,
    #[props(into, default)] more: Option<Phrase>,
) -> Element {
    let name = use_ident("item");
    let when_id = when.is_some().then(|| format!("{name}-when"));
    let state_id = format!("{name}-state");
    let described_by = idents([when_id.clone(), Some(state_id.clone())]);
    rsx! {
        li { class: "item-card tone-{state.tone()}",
            Pictogram { area }
            div { class: "item-card-body",
                h3 { class: "item-card-title",
                    Anchor { class: "item-card-link", to, described_by, Say { phrase: title } }
                }
                if let Some(when) = when {
                    p { class: "item-card-when", id: when_id, Say { phrase: when } }
                }
                if let Some(place) = place {
                    p { class: "quiet", Say { phrase: place } }
                }
                p { class: "item-card-foot",
                    span { id: state_id, StateBadge { state, word: state_word } }
                    if let Some(more) = more {
                        span { class: "quiet small", Say { phrase: more } }
                    }
                }
            }
            span { class: "item-card-onward", GlyphIcon { glyph: Glyph::Onward } }
        }
    }
}
