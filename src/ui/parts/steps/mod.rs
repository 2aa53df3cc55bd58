//! One thing after another.

use dioxus::prelude::*;

use super::phrase::{Phrase, Say};

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is done, or what follows.
    pub title: Phrase,
    /// More about it.
    pub detail: Option<Phrase>,
}

/// Numbered steps: of a guide, or of how a date was counted. The numbers are the list's own.
#[component]
pub fn Steps(steps: Vec<Step>) -> Element {
    rsx! {
        ol { class: "steps",
            for (at , step) in steps.into_iter().enumerate() {
                li { key: "{at}", class: "step",
                    div {
                        p { Say { phrase: step.title } }
                        if let Some(detail) = step.detail {
                            p { class: "quiet small", Say { phrase: detail } }
                        }
                    }
                }
            }
        }
    }
}
