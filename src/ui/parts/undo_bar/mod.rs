//! What has just been done, and the way to take it back.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// Says what was done, with undo where there is something to take back. It goes by itself after fifteen seconds, waits while it is pointed at or
/// holds the focus (WCAG 2.2.1), and stands in [`super::page::Frame`]'s toast, which is read out.
#[component]
pub fn UndoBar(
    #[props(into)] text: Phrase,
    #[props(into, default)] undo: Option<Phrase>,
    #[props(into)] close: Phrase,
    #[props(default)] on_undo: EventHandler<()>,
    on_close: EventHandler<()>,
) -> Element {
    rsx! {
        div { class: "undo",
            p { class: "undo-text", Say { phrase: text } }
            if let Some(undo) = undo {
                button { class: "undo-button", r#type: "button", onclick: move |_| on_undo.call(()),
                    GlyphIcon { glyph: Glyph::Undo }
                    span { Say { phrase: undo } }
                }
            }
            button { class: "undo-button", r#type: "button", onclick: move |_| on_close.call(()),
                GlyphIcon { glyph: Glyph::Close }
                span { class: "unseen", Say { phrase: close } }
            }
            // The clock is a style's, which runs alike in every window and stops by a rule.
            span { class: "undo-clock", aria_hidden: "true", onanimationend: move |_| on_close.call(()) }
        }
    }
}
