//! Something that acts, and a link that looks like it.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one next step of a screen.
    Primary,
    /// Another step.
    #[default]
    Secondary,
    /// Something aside, like a link.
    Quiet,
    /// Something that cannot be taken back.
    Danger,
}

impl ButtonKind {
    fn class(self) -> &'static str {
        match self {
            ButtonKind::Primary => "button button-primary",
            ButtonKind::Secondary => "button button-secondary",
            ButtonKind::Quiet => "button button-quiet",
            ButtonKind::Danger => "button button-danger",
        }
    }
}

/// A button; as wide as the column on phones unless quiet. While `busy` says what is going on it cannot be
/// pressed again, and keeps the focus. `submit` makes it the one that Enter presses in a form.
#[component]
pub fn Button(
    #[props(into)] label: Phrase,
    #[props(default)] kind: ButtonKind,
    #[props(default)] glyph: Option<Glyph>,
    #[props(into, default)] busy: Option<Phrase>,
    #[props(default)] submit: bool,
    #[props(default)] on_press: EventHandler<()>,
) -> Element {
    let is_busy = busy.is_some();
    let waiting = is_busy.then_some("true");
    rsx! {
        button {
            class: kind.class(),
            r#type: if submit && !is_busy { "submit" } else { "button" },
            aria_busy: waiting,
            aria_disabled: waiting,
            onclick: move |_| if !is_busy { on_press.call(()) },
            if let Some(glyph) = glyph {
                GlyphIcon { glyph }
            }
            span { Say { phrase: busy.unwrap_or(label) } }
        }
    }
}

/// A link in the form of a button: it leads somewhere, it changes nothing.
#[component]
pub fn ButtonLink(
    #[props(into)] label: Phrase,
    to: String,
    #[props(default)] kind: ButtonKind,
    #[props(default)] glyph: Option<Glyph>,
) -> Element {
    rsx! {
        Anchor { class: kind.class(), to,
            if let Some(glyph) = glyph {
                GlyphIcon { glyph }
            }
            span { Say { phrase: label } }
        }
    }
}
