//! Languages, each in its own script; no flags.

use dioxus::prelude::*;

use super::choice::{Choice, ChoiceRow};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};

#[cfg(test)]
mod tests;

/// A language one can choose.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageOption {
    /// Its tag.
    pub tag: String,
    /// Its name in itself, with its own language and direction.
    pub own_name: Phrase,
    /// Its name in the page's language, for somebody who helps.
    pub name: Option<Phrase>,
}

/// The languages as big rows.
#[component]
pub fn LanguageList(
    #[props(into)] legend: Phrase,
    languages: Vec<LanguageOption>,
    chosen: String,
    on_choose: EventHandler<String>,
) -> Element {
    let name = use_ident("language");
    rsx! {
        fieldset { class: "language-list",
            legend { class: "field-label", Say { phrase: legend } }
            div { class: "language-rows",
                for language in languages {
                    ChoiceRow {
                        key: "{language.tag}",
                        name: name.clone(),
                        chosen: language.tag == chosen,
                        choice: Choice { hint: language.name, ..Choice::new(language.tag, language.own_name) },
                        on_choose,
                    }
                }
            }
        }
    }
}
