//! What was announced in the last month.

use super::super::problem::{ProblemScreen, WrongReply};
use super::super::shapes::back;
use super::super::wait::Wait;
use super::Cards;
use crate::app::{Command, Reply};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::AlertHistoryView;
use dioxus::prelude::*;

/// The history.
#[component]
pub fn AlertHistoryScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::AlertHistory);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::AlertHistory(view))) => rsx! { HistoryPage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The newest first, with drills, tests and what was taken back.
#[component]
pub fn HistoryPage(view: AlertHistoryView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&say.alerts_history()), back: back(&spoken, Route::AlertsScreen {}),
            if view.cards.is_empty() {
                p { Say { phrase: phrase(&say.alerts_history_empty()) } }
            }
            Cards { cards: view.cards }
        }
    }
}
