//! A field that asks a moment after the last letter.

use dioxus::prelude::*;

use super::icon::{Glyph, GlyphIcon};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// A label, a hint, the field. What is typed goes out once nothing more was typed for 150 ms, or with Enter. The clock is a
/// style's, which runs alike in every window: each letter begins it anew.
#[component]
pub fn SearchField(
    #[props(into)] label: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    on_search: EventHandler<String>,
) -> Element {
    let id = use_ident("search");
    let hint_id = format!("{id}-hint");
    let mut typed = use_signal(String::new);
    let mut letters = use_signal(|| 0_u32);
    rsx! {
        div { class: "field", role: "search",
            label { class: "field-label", r#for: id.clone(), Say { phrase: label } }
            if let Some(hint) = hint.clone() {
                p { class: "field-hint", id: hint_id.clone(), Say { phrase: hint } }
            }
            div { class: "choice-list-filter",
                GlyphIcon { glyph: Glyph::Search }
                input {
                    class: "field-input", id, r#type: "search", dir: "auto", autocomplete: "off", maxlength: "200",
                    enterkeyhint: "search", aria_describedby: hint.is_some().then_some(hint_id),
                    oninput: move |event| {
                        typed.set(event.value());
                        letters += 1;
                    },
                    onkeydown: move |event| if event.key() == Key::Enter {
                        event.prevent_default();
                        on_search.call(typed());
                    },
                }
            }
            // A list of one: each letter brings a new clock.
            for letter in [letters()] {
                if letter > 0 {
                    span { key: "{letter}", class: "search-clock", aria_hidden: "true", onanimationend: move |_| on_search.call(typed()) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::parts::shown::shown;

    #[test]
    fn the_field_has_its_label_and_nothing_runs_before_a_letter() {
        let html = shown(
            || rsx! { SearchField { label: "Search", hint: Phrase::from("Any language"), on_search: |_| {} } },
        );
        assert!(
            html.contains(r#"type="search""#) && html.contains("aria-describedby"),
            "{html}"
        );
        assert!(!html.contains("search-clock"), "{html}");
    }
}
