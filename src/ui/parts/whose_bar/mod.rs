//! Whose matters a screen shows, where they are not one's own: named at the top, with the way back.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// “For Minh (child)”, and one tap back to oneself.
#[component]
pub fn WhoseBar(#[props(into)] name: Phrase, #[props(into)] back: Phrase, to: String) -> Element {
    let named = use_ident("whose");
    rsx! {
        aside { class: "whose tone-ai", aria_labelledby: named.clone(),
            span { class: "whose-name", id: named,
                GlyphIcon { glyph: Glyph::AboutMe }
                Say { phrase: name }
            }
            Anchor { class: "whose-back", to,
                GlyphIcon { glyph: Glyph::Undo }
                Say { phrase: back }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn the_name_stands_beside_the_way_back() {
        let html =
            shown(|| rsx! { WhoseBar { name: "For Minh (child)", back: "Back to myself", to: "/for/0" } });
        assert!(html.contains("For Minh (child)"), "{html}");
        assert!(html.contains(r#"href="/for/0""#), "{html}");
    }
}
