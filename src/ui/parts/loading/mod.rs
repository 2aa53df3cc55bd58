//! A wait, in words.

use dioxus::prelude::*;

use super::phrase::{Phrase, Say};

/// A quiet line that is read out; no spinner, no empty shapes that pretend.
#[component]
pub fn Loading(#[props(into)] text: Phrase) -> Element {
    rsx! {
        p { class: "quiet", role: "status", Say { phrase: text } }
    }
}
