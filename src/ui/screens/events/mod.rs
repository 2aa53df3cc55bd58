//! Life events: choosing what happened, telling it, and the plan that follows.

mod form;
mod outcome;
mod plan;
#[cfg(test)]
mod tests;
mod trying;
mod what_if;

pub use plan::PlanScreen;
pub use trying::{EventScreen, WhatIfEvent, WhatIfRecord, forget};
pub use what_if::{WhatIf, WhatIfPage};

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::{back, picture};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::group::Group;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{EventCard, EventsView};
use dioxus::prelude::*;

/// What may happen.
#[component]
pub fn Events() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Events);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Events(view))) => rsx! { EventsPage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// What happened lately with its plan, then everything that may happen.
#[component]
pub fn EventsPage(view: EventsView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page {
            title: phrase(&say.events_title()),
            lead: phrase(&say.events_lead()),
            back: back(&spoken, Route::Life {}),
            if !view.recent.is_empty() {
                Group { title: phrase(&say.events_recent()), joined: true,
                    for recent in &view.recent {
                        LinkRow {
                            key: "{recent.record.0}",
                            to: Route::PlanScreen { record: recent.record.0 }.to_string(),
                            title: phrase(&recent.card.title),
                            hint: phrase(&recent.day_text),
                            picture: RowPicture::Area(picture(&recent.card.area)),
                        }
                    }
                }
            }
            Group { title: phrase(&say.events_all()), joined: true,
                for event in &view.events {
                    EventRow {
                        key: "{event.id}",
                        to: Route::EventScreen { event: event.id.clone() }.to_string(),
                        event: event.clone(),
                    }
                }
            }
        }
    }
}

/// One event of a list.
#[component]
fn EventRow(event: EventCard, to: String) -> Element {
    rsx! {
        LinkRow {
            to,
            title: phrase(&event.title),
            hint: optional(event.what.as_ref()),
            picture: RowPicture::Area(picture(&event.area)),
        }
    }
}
