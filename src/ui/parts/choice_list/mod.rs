//! One of very many: statuses, municipalities, countries.

use dioxus::prelude::*;

use super::choice::{Choice, ChoiceRow};
use super::icon::{Glyph, GlyphIcon};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};

mod narrow;
mod sight;

pub use narrow::narrow;
pub use sight::{Sight, in_sight};

/// A long list with a field above that narrows it. The caller narrows (see [`narrow`]) and says in `status`
/// how many are left or that none are; that line is read out. `Enter` in the field chooses nothing.
#[component]
pub fn ChoiceList(
    #[props(into)] legend: Phrase,
    #[props(into)] filter_label: Phrase,
    query: String,
    on_query: EventHandler<String>,
    #[props(into)] status: Phrase,
    options: Vec<Choice>,
    #[props(default)] chosen: Option<String>,
    on_choose: EventHandler<String>,
) -> Element {
    let name = use_ident("choice-list");
    let field = format!("{name}-filter");
    rsx! {
        fieldset { class: "choice-list",
            legend { class: "field-label", Say { phrase: legend } }
            label { class: "small quiet", r#for: field.clone(), Say { phrase: filter_label } }
            div { class: "choice-list-filter",
                GlyphIcon { glyph: Glyph::Search }
                input {
                    class: "field-input",
                    id: field,
                    r#type: "search",
                    dir: "auto",
                    autocomplete: "off",
                    initial_value: query,
                    oninput: move |event| on_query.call(event.value()),
                    onkeydown: move |event| if event.key() == Key::Enter { event.prevent_default() },
                }
            }
            p { class: "small quiet", role: "status", Say { phrase: status } }
            div { class: "choice-list-rows",
                for option in options {
                    ChoiceRow {
                        key: "{option.value}",
                        name: name.clone(),
                        chosen: chosen.as_ref() == Some(&option.value),
                        choice: option,
                        on_choose,
                    }
                }
            }
        }
    }
}
