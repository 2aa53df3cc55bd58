//! A word beside the content: to know, to ask first, written by a machine, without a network.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// What the word is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// Good to know.
    Info,
    /// Not certain: ask before you rely on this.
    Uncertain,
    /// A machine wrote or translated this, and nobody has read it over.
    MachineDraft,
    /// There is no network, or something could not be confirmed.
    Offline,
    /// Something to look at: an amount is missing, a limit is crossed.
    Attention,
    /// Something is wrong.
    Wrong,
    /// A right, or something good.
    Good,
}

impl NoticeKind {
    fn tone_and_glyph(self) -> (&'static str, Glyph) {
        match self {
            NoticeKind::Info => ("ai", Glyph::Info),
            NoticeKind::Uncertain => ("kaki", Glyph::Ask),
            NoticeKind::MachineDraft => ("plain", Glyph::Machine),
            NoticeKind::Offline => ("plain", Glyph::Offline),
            NoticeKind::Attention => ("kaki", Glyph::Attention),
            NoticeKind::Wrong => ("plum", Glyph::Wrong),
            NoticeKind::Good => ("moss", Glyph::Done),
        }
    }
}

/// One sentence what is so; `children` what one can do about it. `live` when it appears by itself, so that
/// it is read out.
#[component]
pub fn Notice(
    kind: NoticeKind,
    #[props(into, default)] title: Option<Phrase>,
    #[props(into)] text: Phrase,
    #[props(default)] live: bool,
    children: Element,
) -> Element {
    let (tone, glyph) = kind.tone_and_glyph();
    rsx! {
        div { class: "notice tone-{tone}", role: if live { "status" } else { "note" },
            GlyphIcon { glyph }
            div { class: "notice-body",
                if let Some(title) = title {
                    p { class: "notice-title", Say { phrase: title } }
                }
                p { Say { phrase: text } }
                {children}
            }
        }
    }
}
