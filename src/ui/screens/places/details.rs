//! One place.

use super::at::{card_route, read};
use super::list::SourceLines;
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::contact_card::PhoneLink;
use crate::ui::parts::detail_rows::{DetailRow, DetailRows};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::state::{State, StateBadge};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::shapes::back;
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::PlaceView;
use crate::words::Text;
use dioxus::prelude::*;

/// One place.
#[component]
pub fn PlaceScreen(source: String, id: String) -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let at = use_memo(use_reactive!(|(source, id)| (read(&source), read(&id))));
    // What was changed here, until it is read again.
    let mut changed = use_signal(|| None);
    let reply = use_reply(move || {
        let (source, id) = at();
        Command::Place { source, id }
    });
    let on_keep = move |keep: bool| async move {
        let (source, id) = at();
        if session
            .ask_quietly(Command::KeepPlace { source, id, keep })
            .await
            .is_ok()
        {
            changed.set(Some(keep));
        }
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Place(mut view))) => {
            view.kept = view.kept.map(|kept| changed().unwrap_or(kept));
            rsx! { PlacePage { view: *view, spoken, on_keep } }
        }
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// From top to bottom: what it is and whether it is open, what it is safe in, address and number, the way there, more,
/// who says so.
#[component]
pub fn PlacePage(view: PlaceView, spoken: Spoken, #[props(default)] on_keep: EventHandler<bool>) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&view.card.name), lead: phrase(&view.card.kind), back: back(&spoken, Route::PlacesScreen {}),
            Badges { view: view.clone(), spoken: spoken.clone() }
            if let Some(dangers) = joined(&view.card.refuge, " · ") {
                Section { title: phrase(&say.place_safe_in()), hint: phrase(&say.place_safe_note()),
                    p { Say { phrase: dangers } }
                }
            }
            Known { view: view.clone(), spoken: spoken.clone() }
            Way { view: view.clone(), spoken: spoken.clone() }
            if let Some(kept) = view.kept {
                Button {
                    label: phrase(&if kept { say.place_keep_no_more() } else { say.place_keep() }),
                    kind: ButtonKind::Secondary,
                    glyph: if kept { Glyph::Remove } else { Glyph::Add },
                    on_press: move |()| on_keep.call(!kept),
                }
            }
            if !view.notes.is_empty() {
                Disclosure { summary: phrase(&say.place_notes()), Notes { notes: view.notes.clone() } }
            }
            Section { title: phrase(&say.places_sources()), SourceLines { source: view.source.clone() } }
        }
    }
}

/// Whether it is open, and whether one is understood there.
#[component]
fn Badges(view: PlaceView, spoken: Spoken) -> Element {
    let open = view.card.open.as_ref().map(|open| {
        let state = match open.is {
            Some(true) => State::Open,
            Some(false) => State::Later,
            None => State::Ask,
        };
        (state, phrase(&open.word))
    });
    rsx! {
        if let Some((state, word)) = open {
            p { StateBadge { state, word } }
        }
        if view.card.speaks_mine {
            p { StateBadge { state: State::Right, word: spoken.say(|say| say.place_speaks_yours()) } }
        }
    }
}

/// The Japanese name, the address, the number, the hours.
#[component]
fn Known(view: PlaceView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let row = |glyph, name: Text, value: Option<Phrase>| {
        Some(DetailRow {
            glyph,
            name: phrase(&name),
            value: value?,
            beside: None,
        })
    };
    let address = view.address.as_ref().map(|address| DetailRow {
        glyph: Glyph::Place,
        name: phrase(&say.place_address()),
        value: phrase(address),
        beside: None,
    });
    let name = view.card.name_official.as_ref().map(|name| DetailRow {
        glyph: Glyph::Languages,
        name: phrase(&say.place_name_japanese()),
        value: phrase(name),
        beside: optional(view.reading.as_ref()),
    });
    let rows = [
        name,
        row(
            Glyph::Place,
            say.place_distance(),
            optional(view.card.distance.as_ref()),
        ),
        address,
        row(Glyph::Hours, say.place_hours(), joined(&view.hours, " / ")),
        row(Glyph::Day, say.place_times(), optional(view.times.as_ref())),
        row(
            Glyph::Languages,
            say.place_languages(),
            joined(&view.languages, " · "),
        ),
        row(
            Glyph::AboutMe,
            say.place_capacity(),
            optional(view.capacity.as_ref()),
        ),
    ];
    let rows: Vec<DetailRow> = rows.into_iter().flatten().collect();
    rsx! {
        if !rows.is_empty() {
            DetailRows { rows }
        }
        if let (Some(phone), Some(_)) = (&view.phone, &view.links.call) {
            p { PhoneLink { phone: phone.clone(), name: phrase(&view.card.name) } }
        }
        if let Some(web) = &view.links.web {
            p { ButtonLink { label: phrase(&say.place_web()), to: web.clone(), kind: ButtonKind::Quiet, glyph: Glyph::Outside } }
        }
    }
}

/// The card to show, and the ways out of the app.
#[component]
fn Way(view: PlaceView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let show = card_route(&view.card.source, &view.card.id);
    let ways = [
        (&view.links.geo, say.place_geo_link()),
        (&view.links.map, say.place_map_link()),
        (&view.links.route, say.place_route_link()),
    ];
    let ways: Vec<(String, Text)> = ways
        .into_iter()
        .filter_map(|(to, word)| Some((to.clone()?, word)))
        .collect();
    rsx! {
        Section { title: phrase(&say.place_way()),
            ButtonLink {
                label: phrase(&say.place_show()), to: show.to_string(), kind: ButtonKind::Primary, glyph: Glyph::Counter,
            }
            for (to , word) in &ways {
                ButtonLink {
                    key: "{to}", label: phrase(word), to: to.clone(), kind: ButtonKind::Secondary, glyph: Glyph::Outside,
                }
            }
            if !ways.is_empty() {
                Notice { kind: NoticeKind::Info, text: phrase(&say.place_leaves()) }
            }
        }
    }
}

/// What else the list tells, by its own names.
#[component]
fn Notes(notes: Vec<(Text, Text)>) -> Element {
    rsx! {
        dl { class: "contact-more small",
            for (at , (name , text)) in notes.iter().enumerate() {
                dt { key: "{at}", class: "quiet", Say { phrase: phrase(name) } }
                dd { Say { phrase: phrase(text) } }
            }
        }
    }
}
