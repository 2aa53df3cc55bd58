//! Everything that was told, to add to, correct and undo.

use super::household::OthersKnown;
use super::problem::ProblemScreen;
use super::today::Contradictions;
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AboutView, EntityView, WORK_DAY};
use dioxus::prelude::*;

/// Everything that was told.
#[component]
pub fn About() -> Element {
    let words = Session::of().words.read().clone();
    let reply = use_reply(|| Command::About);
    let view = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::About(view))) => view.clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    rsx! { AboutPage { words, view, household: rsx! { OthersKnown {} } } }
}

/// The records by what they are about, then the people of the household and what can be added.
#[component]
pub fn AboutPage(words: Spoken, view: AboutView, #[props(default = rsx! {})] household: Element) -> Element {
    let told: Vec<EntityView> = view
        .entities
        .iter()
        .filter(|entity| !entity.records.is_empty())
        .cloned()
        .collect();
    rsx! {
        Page { title: words.say(|say| say.nav_about_me()), lead: words.say(|say| say.about_lead()),
            Contradictions { words: words.clone(), said: view.contradictions.clone() }
            if told.is_empty() {
                EmptyState {
                    glyph: Glyph::AboutMe,
                    so: words.say(|say| say.about_nothing()),
                    next: words.say(|say| say.about_nothing_next()),
                }
            }
            for entity in told {
                Records { key: "{entity.id}", words: words.clone(), entity }
            }
            {household}
            List { joined: true,
                LinkRow { to: Route::Payments {}.to_string(), title: words.say(|say| say.payments_row()) }
                LinkRow { to: Route::Portable {}.to_string(), title: words.say(|say| say.portable_row()) }
            }
            Addable { words, entities: view.entities }
        }
    }
}

fn place(entity: &EntityView, record: i64) -> String {
    if entity.id == WORK_DAY {
        return Route::WorkLog {}.to_string();
    }
    let entity = entity.id.clone();
    Route::RecordScreen { entity, record }.to_string()
}

/// The records of one entity. Days of work are many and have a screen of their own.
#[component]
fn Records(words: Spoken, entity: EntityView) -> Element {
    if entity.id == WORK_DAY {
        let count = i64::try_from(entity.records.len()).unwrap_or(i64::MAX);
        return rsx! {
            Group { title: phrase(&entity.title), joined: true,
                LinkRow { to: place(&entity, 0), title: words.say(|say| say.work_log_days(count)) }
            }
        };
    }
    rsx! {
        Group { title: phrase(&entity.title), joined: true,
            for record in entity.records.iter() {
                LinkRow {
                    key: "{record.id.0}",
                    to: place(&entity, record.id.0),
                    title: phrase(&record.summary),
                }
            }
        }
    }
}

#[component]
fn Addable(words: Spoken, entities: Vec<EntityView>) -> Element {
    rsx! {
        Group { title: words.say(|say| say.about_add()), joined: true,
            for entity in entities.iter().filter(|entity| entity.can_add) {
                LinkRow {
                    key: "{entity.id}",
                    to: place(entity, 0),
                    title: phrase(entity.add.as_ref().unwrap_or(&entity.title)),
                    picture: RowPicture::Glyph(Glyph::Add),
                }
            }
        }
    }
}
