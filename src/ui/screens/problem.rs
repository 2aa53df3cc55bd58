//! When something stands in the way: what is so, what to do, and a way to try again.

use crate::app::{DoorProblem, Problem};
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::session::{Session, Spoken};
use crate::words::Text;
use dioxus::prelude::*;

/// A whole page about a problem.
#[component]
pub fn ProblemScreen(problem: Problem) -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    let said = problem.said(&words.0);
    let closed_door = matches!(problem, Problem::Door(_));
    rsx! {
        Page { title: said.first().map(phrase).unwrap_or_default(),
            for (at , sentence) in said.iter().enumerate().skip(1) {
                p { key: "{at}", "{sentence}" }
            }
            Button {
                label: words.say(|say| say.action_retry()),
                kind: ButtonKind::Primary,
                on_press: move |()| async move {
                    if closed_door { session.open().await } else { session.refresh_status().await }
                },
            }
        }
    }
}

/// An answer that belongs to another question: the companion and the screen are not of one build.
#[component]
pub fn WrongReply() -> Element {
    rsx! {
        ProblemScreen { problem: Problem::Door(DoorProblem::Lost) }
    }
}

/// A problem beside what it is about.
#[component]
pub fn Wrong(said: Vec<Text>) -> Element {
    let Some((so, to_do)) = said.split_first() else {
        return rsx! {};
    };
    let to_do = crate::ui::phrases::joined(to_do, " ").unwrap_or_default();
    rsx! {
        Notice { kind: NoticeKind::Wrong, title: phrase(so), text: to_do, live: true }
    }
}

/// The sentences of a problem, to be shown beside a field.
pub fn sentences(problem: &Problem, words: &Spoken) -> Vec<Text> {
    problem.said(&words.0)
}
