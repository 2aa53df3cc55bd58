//! The plan of an event that was told.

use super::Events;
use super::outcome::{As, Outcome};
use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::parts::button::ButtonLink;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::Page;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::shapes::{Telling, back};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::TriedView;
use dioxus::prelude::*;

/// The plan, made anew whenever facts change.
#[component]
pub fn PlanScreen(record: i64) -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(move || Command::Plan {
        record: RecordId(record),
    });
    match reply.cloned() {
        None => rsx! { Wait {} },
        // It was taken back: there is no plan any more, and everything else that may happen.
        Some(Err(Problem::Gone)) => rsx! { Events {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Tried(view))) => rsx! { PlanPage { view: *view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The plan with the way to its facts.
#[component]
pub fn PlanPage(view: TriedView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let title = view
        .event
        .as_ref()
        .map(|event| phrase(&event.title))
        .unwrap_or_default();
    let day = view.day.as_ref().map(|day| say.plan_day(&day.plain()));
    rsx! {
        Page { title, lead: optional(day.as_ref()), back: back(&spoken, Route::Events {}),
            Outcome { spoken: spoken.clone(), view: view.clone(), first: As::Plan, telling: Telling::Told }
            if let Some(record) = view.record {
                ButtonLink {
                    label: phrase(&say.action_correct()),
                    to: Route::RecordScreen { entity: view.entity.clone(), record: record.0 }.to_string(),
                    glyph: Glyph::Change,
                }
            }
        }
    }
}
