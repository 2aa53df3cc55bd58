//! Places: what is near, one of them, and its card to show.

mod at;
mod details;
mod filters;
mod list;
mod show;
#[cfg(test)]
mod tests;

pub use at::place_route;
pub use details::{PlacePage, PlaceScreen};
pub use list::PlacesPage;
pub use show::{PlaceCardPage, PlaceCardScreen};

use super::answer_field::AnswerField;
use super::problem::{ProblemScreen, WrongReply};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::group::List;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{Answer, PlacesAsked, PlacesNear, Sought};
use dioxus::prelude::*;

/// What was asked last, so that the way back from a place leads to the same list. It is kept nowhere else.
static ASKED: GlobalSignal<PlacesAsked> = Signal::global(PlacesAsked::default);

/// Behind a lock the next one looks for something of their own.
pub fn forget() {
    if *ASKED.peek() != PlacesAsked::default() {
        *ASKED.write() = PlacesAsked::default();
    }
}

/// What is near, of any kind.
#[component]
pub fn PlacesScreen() -> Element {
    rsx! { Asking {} }
}

/// What is near, of one kind to begin with.
#[component]
pub fn PlacesOfScreen(kind: String) -> Element {
    use_hook(|| {
        let (sought, near) = (Sought::by_id(&kind), ASKED.peek().near.clone());
        *ASKED.write() = PlacesAsked {
            sought,
            near,
            ..PlacesAsked::default()
        };
    });
    rsx! { Asking {} }
}

/// The list and what it is narrowed by.
#[component]
fn Asking() -> Element {
    let spoken = Session::of().words.cloned();
    let mut choosing = use_signal(|| false);
    let reply = use_reply(move || Command::Places { asked: ASKED() });
    let town = move |code: String| {
        choosing.set(false);
        ASKED.write().near = PlacesNear::Municipality(code);
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Places(view))) => rsx! {
            PlacesPage {
                choosing: choosing() || !view.measured,
                town: rsx! {
                    AnswerField {
                        spoken: spoken.clone(),
                        label: spoken.say(|say| say.places_choose()),
                        hint: spoken.say(|say| say.places_choose_lead()),
                        answer: Answer::Place,
                        value: view.town.as_ref().map(|town| town.code.clone()).unwrap_or_default(),
                        on_change: town,
                    }
                },
                view: *view,
                spoken,
                on_choose_town: move |()| choosing.set(true),
                on_ask: move |wanted| *ASKED.write() = wanted,
            }
        },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The row that leads to the list.
#[component]
pub fn PlacesLink(spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        List { joined: true,
            LinkRow {
                to: Route::PlacesScreen {}.to_string(),
                title: phrase(&say.places_title()),
                hint: phrase(&say.places_lead()),
                picture: RowPicture::Glyph(Glyph::Place),
            }
        }
    }
}

/// The row that leads from a duty to the offices where it is done.
#[component]
pub fn PlacesOfLink(sought: Sought, spoken: Spoken) -> Element {
    let kind = sought.id().to_owned();
    rsx! {
        List { joined: true,
            LinkRow {
                to: Route::PlacesOfScreen { kind }.to_string(),
                title: spoken.say(|say| say.places_link()),
                picture: RowPicture::Glyph(Glyph::Place),
            }
        }
    }
}
