//! While there is nothing to show yet, and when something went wrong: what is so, and what to do.

use crate::app::{DoorProblem, Problem};
use crate::ui::parts::loading::Loading;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::Phrase;
use crate::ui::phrases::phrase;
use crate::ui::session::Spoken;
use dioxus::prelude::*;

/// The way back to where the person came from.
pub fn back(spoken: &Spoken, to: impl ToString) -> Back {
    Back {
        label: phrase(&spoken.0.say().action_back()),
        to: to.to_string(),
    }
}

/// A quiet line until the companion has answered.
#[component]
pub fn Waiting(spoken: Spoken) -> Element {
    rsx! {
        Loading { text: phrase(&spoken.0.say().screen_wait()) }
    }
}

/// A screen that could not be made.
#[component]
pub fn Trouble(problem: Problem, spoken: Spoken) -> Element {
    let mut said = problem.said(&spoken.0).into_iter().map(|text| phrase(&text));
    let title = said.next().unwrap_or_default();
    rsx! {
        Page { title, back: back(&spoken, "/"),
            for (at , sentence) in said.enumerate() {
                p { key: "{at}", crate::ui::parts::phrase::Say { phrase: sentence } }
            }
        }
    }
}

/// An answer that belongs to another question: the companion and the screen are not of one build.
#[component]
pub fn WrongReply(spoken: Spoken) -> Element {
    rsx! {
        Trouble { problem: Problem::Door(DoorProblem::Lost), spoken }
    }
}

/// Something that did not work, beside what was to be done.
#[component]
pub fn Failed(problem: Problem, spoken: Spoken) -> Element {
    let said: Vec<String> = problem.said(&spoken.0).iter().map(ToString::to_string).collect();
    rsx! {
        Notice { kind: NoticeKind::Wrong, text: Phrase::from(said.join(" ")), live: true }
    }
}
