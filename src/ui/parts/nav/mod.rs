//! The five places of the app.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

/// One place of the app.
#[derive(Clone, Debug, PartialEq)]
pub struct NavEntry {
    /// Where it leads.
    pub to: String,
    /// Its picture.
    pub glyph: Glyph,
    /// Its name, one word if the language can.
    pub label: Phrase,
    /// Whether the person is there, or below it.
    pub current: bool,
}

/// Tabs at the bottom of a phone, a side bar on wide windows. `label` names it for a screen reader; `brand`
/// stands at the head of the side bar.
#[component]
pub fn Nav(
    #[props(into)] label: Phrase,
    #[props(into, default)] brand: Option<Phrase>,
    entries: Vec<NavEntry>,
) -> Element {
    rsx! {
        nav { class: "nav", lang: label.lang_attribute(), aria_label: label.text.clone(),
            if let Some(brand) = brand {
                p { class: "nav-brand", Say { phrase: brand } }
            }
            ul { class: "nav-list", role: "list",
                for entry in entries {
                    li { key: "{entry.to}", class: "nav-item",
                        Anchor { class: "nav-link", to: entry.to, current: entry.current,
                            GlyphIcon { glyph: entry.glyph }
                            span { class: "nav-word", Say { phrase: entry.label } }
                        }
                    }
                }
            }
        }
    }
}
