//! A secret that a person types or pastes.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};
use super::text_field::{FieldMarks, FieldNotes};

#[cfg(test)]
mod tests;

/// A passphrase, which can be shown. Pasting and password managers are welcome (WCAG 3.3.8); `fresh` is a
/// new one, which a manager then offers to make.
#[component]
pub fn PassphraseField(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(into, default)] error: Option<Phrase>,
    #[props(into)] show: Phrase,
    #[props(into)] hide: Phrase,
    #[props(default)] fresh: bool,
    value: String,
    on_input: EventHandler<String>,
) -> Element {
    let id = use_ident("passphrase");
    let marks = FieldMarks::of(&id, hint.is_some(), error.is_some());
    let mut shown = use_signal(|| false);
    let (kind, glyph, word) = match shown() {
        true => ("text", Glyph::Hide, hide),
        false => ("password", Glyph::Show, show),
    };
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), Say { phrase: label } }
            FieldNotes { hint, error, marks: marks.clone() }
            div { class: "passphrase",
                input {
                    class: "field-input", id: id.clone(), r#type: kind, dir: "ltr", initial_value: value,
                    autocomplete: if fresh { "new-password" } else { "current-password" },
                    autocapitalize: "none", spellcheck: "false",
                    aria_invalid: marks.invalid(), aria_describedby: marks.described_by(),
                    oninput: move |event| on_input.call(event.value()),
                }
                button {
                    class: "button button-quiet", r#type: "button", aria_controls: id,
                    onclick: move |_| shown.toggle(),
                    GlyphIcon { glyph }
                    span { Say { phrase: word } }
                }
            }
        }
    }
}
