//! One item: what, by when, where, with what, at what cost, why it concerns the person, and the law.

mod bar;
pub(super) mod law;
mod notes;
mod page;
pub(in crate::ui::screens) mod papers;
#[cfg(test)]
mod tests;
pub(super) mod when;
mod who;

use super::problem::{ProblemScreen, WrongReply};
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::platform;
use crate::ui::session::{Session, use_reply};
use crate::views::ItemAt;
use dioxus::prelude::*;
use jiff::civil::Date;

pub(super) use law::LawSection;
pub(super) use notes::{Confidence, Translation};
pub use page::ItemPage;
pub(super) use page::Told;
pub(super) use who::Publisher;

/// One item of the person's.
#[component]
pub fn ItemScreen(rule: String, record: i64) -> Element {
    let session = Session::of();
    let record = (record != 0).then_some(RecordId(record));
    let at = use_memo(use_reactive!(|(rule, record)| ItemAt { rule, record }));
    let reply = use_reply(move || Command::Item { at: at() });
    let mut problem = use_signal(|| None::<Problem>);
    let act = move |command: Command| {
        spawn(async move { problem.set(session.ask(command).await.err()) });
    };
    let spoken = session.words.cloned();
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Item(view))) => rsx! {
            ItemPage {
                view: *view,
                spoken,
                today: platform::today(),
                problem: problem(),
                on_done: move |on: Date| act(Command::MarkDone { at: at(), on }),
                on_unmark: move |()| act(Command::Unmark { at: at() }),
            }
        },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}
