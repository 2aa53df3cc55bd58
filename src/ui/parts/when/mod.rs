//! The date of a thing, large.

use dioxus::prelude::*;

use super::phrase::{Phrase, Say};
use super::state::{State, StateBadge};

/// Weekday and date, the same in the Japanese era, how far away it is and how it stands.
#[component]
pub fn When(
    #[props(into)] date: Phrase,
    #[props(into, default)] era: Option<Phrase>,
    #[props(into, default)] relative: Option<Phrase>,
    state: State,
    #[props(into)] state_word: Phrase,
    children: Element,
) -> Element {
    rsx! {
        div { class: "when",
            p { class: "when-date", Say { phrase: date } }
            p { class: "when-more",
                StateBadge { state, word: state_word }
                if let Some(relative) = relative {
                    span { Say { phrase: relative } }
                }
                if let Some(era) = era {
                    span { class: "quiet", Say { phrase: era } }
                }
            }
            {children}
        }
    }
}
