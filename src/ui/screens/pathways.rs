//! What can come next: the ways from the present status, the nearest first; in general while locked.

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use super::{field, shapes};
use crate::app::{Command, Reply};
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::item_card::ItemCard;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::state::State;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{PathwayCard, PathwaysView, ProgressView};
use dioxus::prelude::*;

/// The ways.
#[component]
pub fn PathwaysScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Pathways);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Pathways(view))) => rsx! { PathwaysPage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The ways as a sheet: those that start here, those that perhaps do, those that open later.
#[component]
pub fn PathwaysPage(view: PathwaysView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let personal = view.here.is_some();
    let of = |wanted: fn(&PathwayCard) -> bool| -> Vec<PathwayCard> {
        view.ways.iter().filter(|way| wanted(way)).cloned().collect()
    };
    let lead = match &view.here {
        Some(here) => say.pathways_you_are_here(&here.text.plain()),
        None => say.pathways_lead(),
    };
    let begin = if personal {
        say.pathways_ways()
    } else {
        say.pathways_all()
    };
    rsx! {
        Page { title: phrase(&say.pathways_title()), lead: phrase(&lead), back: back(&spoken, Route::Life {}),
            if let Some(at) = &view.ask {
                Group { title: phrase(&say.state_needs_answer()), joined: true,
                    LinkRow {
                        to: field::place(at).to_string(),
                        title: phrase(&say.pathways_tell_status()),
                        picture: RowPicture::Glyph(Glyph::Ask),
                    }
                }
            }
            if !personal {
                Notice { kind: NoticeKind::Info, text: phrase(&say.pathways_general_note()) }
            }
            if view.ways.is_empty() {
                Notice { kind: NoticeKind::Info, text: phrase(&say.pathways_none()) }
            }
            Ways { title: phrase(&begin), ways: of(|way| !way.perhaps && way.opens.is_none()), spoken: spoken.clone() }
            Ways { title: phrase(&say.pathways_perhaps()), ways: of(|way| way.perhaps), spoken: spoken.clone() }
            Ways { title: phrase(&say.pathways_coming()), ways: of(|way| !way.perhaps && way.opens.is_some()), spoken: spoken.clone() }
        }
    }
}

#[component]
fn Ways(title: crate::ui::parts::phrase::Phrase, ways: Vec<PathwayCard>, spoken: Spoken) -> Element {
    if ways.is_empty() {
        return rsx! {};
    }
    let (measured, plain): (Vec<_>, Vec<_>) = ways.into_iter().partition(|way| way.progress.is_some());
    rsx! {
        if !measured.is_empty() {
            Group { title: title.clone(),
                for way in &measured {
                    WayCard { key: "{way.id}", way: way.clone() }
                }
            }
        }
        if !plain.is_empty() {
            // Ways of which nothing can be counted stand below those that can, under the same heading once.
            Group { title: if measured.is_empty() { title } else { phrase(&spoken.0.say().pathways_others()) }, joined: true,
                for way in plain {
                    LinkRow {
                        key: "{way.id}",
                        to: place(&way.id),
                        title: phrase(&way.title),
                        hint: optional(way.opens.as_ref()),
                    }
                }
            }
        }
    }
}

/// A way with how far the person is on it.
#[component]
fn WayCard(way: PathwayCard) -> Element {
    let Some(progress) = &way.progress else {
        return rsx! {};
    };
    let when = way
        .opens
        .as_ref()
        .or(progress.from.as_ref())
        .or(progress.all_met.as_ref());
    rsx! {
        ItemCard {
            to: place(&way.id),
            area: shapes::picture(&way.area),
            title: phrase(&way.title),
            when: optional(when),
            place: joined(progress.next.iter(), ""),
            state: state(&way, progress),
            state_word: phrase(&progress.count),
            more: optional(progress.uncertain.as_ref()),
        }
    }
}

fn state(way: &PathwayCard, progress: &ProgressView) -> State {
    match () {
        () if way.opens.is_some() => State::Coming,
        () if progress.all_met.is_some() => State::Open,
        () if progress.from.is_some() => State::Later,
        () => State::Soon,
    }
}

/// The row that leads to the ways.
#[component]
pub fn PathwaysLink(spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        List { joined: true,
            LinkRow {
                to: Route::PathwaysScreen {}.to_string(),
                title: phrase(&say.pathways_title()),
                hint: phrase(&say.pathways_lead()),
            }
        }
    }
}

/// The address of a way.
pub fn place(pathway: &str) -> String {
    Route::PathwayScreen {
        pathway: pathway.to_owned(),
    }
    .to_string()
}
