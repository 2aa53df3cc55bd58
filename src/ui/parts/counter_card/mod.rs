//! What is shown to the clerk: Japanese large, the person's own language below.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Run, Say};

#[cfg(test)]
mod tests;

/// The same said twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Both {
    /// For the clerk.
    pub japanese: Phrase,
    /// For the person; none when that is Japanese too.
    pub own: Option<Phrase>,
}

/// White paper in both themes. Form name, what I ask for, what I brought, a line for the clerk's pen; and
/// nothing else of the person's life.
#[component]
pub fn CounterCard(
    form: Both,
    ask: Both,
    #[props(default)] brought_title: Option<Both>,
    #[props(default)] brought: Vec<Both>,
    #[props(default)] write_here: Option<Both>,
) -> Element {
    let heading = use_ident("counter");
    rsx! {
        article { class: "counter-card always-light", aria_labelledby: heading.clone(),
            div { class: "counter-form", id: heading, Twice { both: form } }
            div { class: "counter-ask", Twice { both: ask } }
            if let Some(title) = brought_title {
                div { class: "counter-brought",
                    Twice { both: title }
                    ul { class: "counter-list",
                        for (at , thing) in brought.into_iter().enumerate() {
                            li { key: "{at}", Twice { both: thing } }
                        }
                    }
                }
            }
            if let Some(line) = write_here {
                div { class: "counter-line",
                    Twice { both: line }
                    div { class: "counter-rule", aria_hidden: "true" }
                }
            }
        }
    }
}

/// The Japanese is a paragraph of its own direction: the clerk's, whatever the page's is.
#[component]
pub fn Twice(both: Both) -> Element {
    rsx! {
        p {
            class: "counter-japanese",
            lang: both.japanese.lang_attribute(),
            dir: both.japanese.dir_attribute(),
            Run { phrase: both.japanese.clone() }
        }
        if let Some(own) = both.own {
            p { class: "counter-own", Say { phrase: own } }
        }
    }
}
