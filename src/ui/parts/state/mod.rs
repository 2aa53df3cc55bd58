//! How a thing stands: a shape and a word, never a colour alone.

use dioxus::prelude::*;

use super::phrase::{Phrase, Say};

/// How a thing stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its day has passed: a mark of exclamation.
    Overdue,
    /// Its day is today: a full circle.
    Today,
    /// Its day is near: a half circle.
    Soon,
    /// Its day is far: an empty circle.
    Later,
    /// It is done: a tick.
    Done,
    /// An answer is missing: a mark of question.
    Ask,
    /// A window is open: a ring with its centre.
    Open,
    /// A right: a diamond.
    Right,
    /// A law that is not in force yet: a dashed circle.
    Coming,
}

impl State {
    /// Its colour, as the last part of a class.
    pub(crate) fn tone(self) -> &'static str {
        match self {
            State::Overdue => "plum",
            State::Soon | State::Ask => "kaki",
            State::Done | State::Right => "moss",
            State::Today | State::Later | State::Open | State::Coming => "ai",
        }
    }
}

/// A state with its word.
#[component]
pub fn StateBadge(state: State, #[props(into)] word: Phrase) -> Element {
    rsx! {
        span { class: "state tone-{state.tone()}",
            Shape { state }
            span { class: "state-word", Say { phrase: word } }
        }
    }
}

/// The shape alone, for a place where the word stands nearby.
#[component]
pub fn Shape(state: State) -> Element {
    rsx! {
        svg {
            class: "shape",
            view_box: "0 0 16 16",
            fill: "none",
            stroke: "currentColor",
            stroke_width: "2",
            stroke_linecap: "round",
            stroke_linejoin: "round",
            "aria-hidden": "true",
            {outline(state)}
        }
    }
}

fn outline(state: State) -> Element {
    match state {
        State::Overdue => rsx! { path { d: "M8 2v7.5" } path { d: "M8 13.6v.1", stroke_width: "2.6" } },
        State::Today => rsx! { circle { cx: "8", cy: "8", r: "6", fill: "currentColor" } },
        State::Soon => rsx! {
            circle { cx: "8", cy: "8", r: "6" }
            path { d: "M8 2a6 6 0 0 1 0 12z", fill: "currentColor", stroke: "none" }
        },
        State::Later => rsx! { circle { cx: "8", cy: "8", r: "6" } },
        State::Done => rsx! { path { d: "M2.5 8.5 6.5 12.5 13.5 4" } },
        State::Ask => rsx! {
            path { d: "M5 5.5a3 3 0 1 1 4.3 2.7C8.3 8.7 8 9.2 8 10.2" }
            path { d: "M8 13.6v.1", stroke_width: "2.6" }
        },
        State::Open => rsx! {
            circle { cx: "8", cy: "8", r: "6" }
            circle { cx: "8", cy: "8", r: "2", fill: "currentColor" }
        },
        State::Right => rsx! { path { d: "M8 1.5 14.5 8 8 14.5 1.5 8z" } },
        State::Coming => rsx! { circle { cx: "8", cy: "8", r: "6", stroke_dasharray: "2.4 3.9" } },
    }
}
