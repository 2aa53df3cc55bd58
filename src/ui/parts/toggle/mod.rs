//! Something that is on or off.

use dioxus::prelude::*;

use super::ident::{idents, use_ident};
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// A switch; `word` says in words how it stands ("On", "Off"), so that the colour need not.
#[component]
pub fn Toggle(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into)] word: Phrase,
    on: bool,
    on_toggle: EventHandler<bool>,
) -> Element {
    let id = use_ident("toggle");
    let hint_id = hint.is_some().then(|| format!("{id}-hint"));
    rsx! {
        label { class: "toggle",
            span { class: "toggle-words",
                span { id: id.clone(), Say { phrase: label } }
                if let Some(hint) = hint {
                    span { class: "quiet small", id: hint_id.clone(), Say { phrase: hint } }
                }
            }
            span { class: "toggle-side",
                span { class: "toggle-state small quiet", aria_hidden: "true", Say { phrase: word } }
                input {
                    class: "toggle-switch",
                    r#type: "checkbox",
                    role: "switch",
                    checked: on,
                    aria_labelledby: id,
                    aria_describedby: idents([hint_id]),
                    onchange: move |event| on_toggle.call(event.checked()),
                }
            }
        }
    }
}
