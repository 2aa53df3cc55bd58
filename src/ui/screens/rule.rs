//! A rule in general, as anybody may read it: the item's sheet without the person's part.

use super::item::ItemPage;
use super::problem::{ProblemScreen, WrongReply};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::platform;
use crate::ui::session::{Session, use_reply};
use dioxus::prelude::*;

/// A rule in general.
#[component]
pub fn RuleScreen(rule: String) -> Element {
    let spoken = Session::of().words.cloned();
    let rule = use_memo(use_reactive!(|rule| rule));
    let reply = use_reply(move || Command::Rule { rule: rule() });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Item(view))) => rsx! { ItemPage { view: *view, spoken, today: platform::today() } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}
