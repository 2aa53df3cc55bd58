//! How far one has come, in plain words and a thin line.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// "2 of 6" with a line; no percentages, no praise, no blame.
#[component]
pub fn Progress(#[props(into)] label: Phrase, at: u32, of: u32) -> Element {
    let id = use_ident("progress");
    rsx! {
        div { class: "progress",
            span { class: "quiet small", id: id.clone(), Say { phrase: label } }
            progress { class: "progress-line", value: "{at}", max: "{of}", aria_labelledby: id }
        }
    }
}
