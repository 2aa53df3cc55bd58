//! Twelve months: what comes next, then the rail.

pub(super) mod rail;
#[cfg(test)]
mod tests;

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::{Card, Telling};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::button::ButtonLink;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::Group;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::Page;
use crate::ui::parts::timeline_rail::TimelineRail;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::TimelineView;
use dioxus::prelude::*;

/// Twelve months.
#[component]
pub fn Timeline() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Timeline);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Timeline(view))) => rsx! { TimelinePage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The next thing as a card, and the months.
#[component]
pub fn TimelinePage(view: TimelineView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let mut entries = view.months.iter().flat_map(|month| &month.entries);
    let next = entries.next();
    let others = entries.take_while(|entry| next.is_some_and(|next| next.date == entry.date));
    let others = i64::try_from(others.count()).unwrap_or(i64::MAX);
    rsx! {
        Page { title: phrase(&say.nav_timeline()), lead: phrase(&say.timeline_lead()),
            if let Some(next) = next {
                Group {
                    title: phrase(&say.timeline_next()),
                    hint: (others > 0).then(|| phrase(&say.timeline_same_day(others))),
                    Card { card: next.card.clone() }
                }
            } else {
                EmptyState {
                    glyph: Glyph::Timeline,
                    so: phrase(&say.timeline_nothing()),
                    next: phrase(&say.timeline_nothing_do()),
                }
            }
            ButtonLink {
                label: phrase(&say.what_if_open()),
                to: Route::WhatIf {}.to_string(),
                glyph: Glyph::Change,
            }
            TimelineRail { months: rail::months(&view, &spoken, Telling::Told) }
        }
    }
}
