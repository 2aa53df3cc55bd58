//! One alert: what to do and where to go first, then what is known, then the official text.

use super::super::problem::{ProblemScreen, WrongReply};
use super::super::shapes::back;
use super::super::wait::Wait;
use super::{id_of, weight};
use crate::app::{Command, Reply};
use crate::ui::parts::alert_card::WeightBadge;
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{List, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::places::place_route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AlertView, OfficialView, SitesView, TodoView};
use dioxus::prelude::*;

/// One alert.
#[component]
pub fn AlertScreen(id: String) -> Element {
    let spoken = Session::of().words.cloned();
    let id = use_memo(use_reactive!(|id| id_of(&id)));
    let reply = use_reply(move || Command::Alert { id: id() });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Alert(view))) => rsx! { AlertPage { view: *view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The alert's sheet, from top to bottom.
#[component]
pub fn AlertPage(view: AlertView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&view.card.title), lead: phrase(&view.card.sent), back: back(&spoken, Route::AlertsScreen {}),
            if let Some(drill) = &view.drill {
                Notice { kind: NoticeKind::Info, title: optional(view.card.label.as_ref()), text: phrase(drill) }
            } else if let Some(label) = &view.card.label {
                Notice { kind: NoticeKind::Info, text: phrase(label) }
            }
            if let Some(old) = &view.card.old {
                Notice { kind: NoticeKind::Offline, text: phrase(old) }
            }
            Marks { view: view.clone() }
            for (at , todo) in view.todo.iter().enumerate() {
                Todo { key: "{at}", todo: todo.clone(), spoken: spoken.clone(), alone: view.todo.len() == 1 }
            }
            Sites { sites: view.sites.clone(), notes: joined(&view.site_notes, " "), spoken: spoken.clone() }
            Known { view: view.clone(), spoken: spoken.clone() }
            Levels { view: view.clone(), spoken: spoken.clone() }
            Areas { view: view.clone(), spoken: spoken.clone() }
            Official { official: view.official.clone(), name: view.card.official.clone(), spoken: spoken.clone() }
            p { class: "quiet small", Say { phrase: phrase(&view.source) } }
            p { class: "quiet small", Say { phrase: phrase(&say.alerts_japan_time()) } }
        }
    }
}

/// How grave it is at each of the person's places.
#[component]
fn Marks(view: AlertView) -> Element {
    if view.here.is_empty() {
        return rsx! {
            p { WeightBadge { weight: weight(view.card.mark.severity), word: phrase(&view.card.mark.word) } }
        };
    }
    rsx! {
        for (at , here) in view.here.iter().enumerate() {
            Card { key: "{at}",
                p { Say { phrase: phrase(&here.role) } " · " Say { phrase: phrase(&here.name) } }
                for (line , (event , mark)) in here.lines.iter().enumerate() {
                    p { key: "{line}", class: "alert-weights",
                        WeightBadge { weight: weight(mark.severity), word: phrase(&mark.word) }
                        if let Some(level) = &mark.level {
                            span { class: "alert-level", Say { phrase: phrase(level) } }
                        }
                        span { Say { phrase: phrase(event) } }
                    }
                }
            }
        }
    }
}

#[component]
fn Todo(todo: TodoView, spoken: Spoken, alone: bool) -> Element {
    let title = if alone {
        spoken.say(|say| say.alerts_do())
    } else {
        phrase(&todo.event)
    };
    let step = |text| Step {
        title: phrase(text),
        detail: None,
    };
    rsx! {
        Section { title,
            p { class: "alert-label", Say { phrase: phrase(&todo.first) } }
            if !todo.steps.is_empty() {
                Steps { steps: todo.steps.iter().map(step).collect::<Vec<_>>() }
            }
        }
    }
}

#[component]
fn Sites(sites: Vec<SitesView>, notes: Option<Phrase>, spoken: Spoken) -> Element {
    if sites.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: spoken.say(|say| say.alerts_sites()),
            for (at , near) in sites.iter().enumerate() {
                div { key: "{at}", class: "stack",
                    if !near.sites.is_empty() {
                        p { class: "quiet small", Say { phrase: phrase(&near.from) } }
                    }
                    if let Some((so , instead)) = &near.instead {
                        p { Say { phrase: phrase(so) } }
                        p { Say { phrase: phrase(instead) } }
                    }
                    if !near.sites.is_empty() {
                        List { joined: true,
                            for site in &near.sites {
                                LinkRow {
                                    key: "{site.id}",
                                    to: place_route(&site.source, &site.id).to_string(),
                                    title: phrase(&site.name),
                                    hint: optional(site.name_official.as_ref()),
                                    value: optional(site.distance.as_ref()),
                                    picture: RowPicture::Glyph(Glyph::Place),
                                }
                            }
                        }
                    }
                }
            }
            if let Some(notes) = notes {
                p { class: "quiet small", Say { phrase: notes } }
            }
        }
    }
}

/// What is known, and the Agency's sentences.
#[component]
fn Known(view: AlertView, spoken: Spoken) -> Element {
    if view.facts.is_empty() && view.comments.is_empty() && view.until.is_none() {
        return rsx! {};
    }
    rsx! {
        Section { title: spoken.say(|say| say.alerts_facts()),
            for (at , comment) in view.comments.iter().enumerate() {
                p { key: "{at}", Say { phrase: phrase(comment) } }
            }
            if let Some(until) = &view.until {
                p { Say { phrase: phrase(until) } }
            }
            dl { class: "alert-facts",
                for (at , fact) in view.facts.iter().enumerate() {
                    div { key: "{at}",
                        dt { class: "quiet small", Say { phrase: phrase(&fact.name) } }
                        dd { Say { phrase: phrase(&fact.value) } }
                        if let Some(note) = &fact.note {
                            dd { class: "quiet small", Say { phrase: phrase(note) } }
                        }
                    }
                }
            }
        }
    }
}

/// The five levels, folded away.
#[component]
fn Levels(view: AlertView, spoken: Spoken) -> Element {
    if view.levels.is_empty() {
        return rsx! {};
    }
    rsx! {
        Disclosure { summary: spoken.say(|say| say.alerts_levels()),
            dl { class: "alert-facts",
                for level in &view.levels {
                    div { key: "{level.level}", aria_current: level.now.then_some("true"),
                        dt { class: if level.now { "alert-level" } else { "" }, Say { phrase: phrase(&level.name) } }
                        dd { Say { phrase: phrase(&level.means) } }
                        dd { class: "quiet small", Say { phrase: phrase(&level.who) } }
                    }
                }
            }
            p { Say { phrase: phrase(&view.levels_note) } }
        }
    }
}

/// The other areas, folded away.
#[component]
fn Areas(view: AlertView, spoken: Spoken) -> Element {
    if view.areas.is_empty() {
        return rsx! {};
    }
    let say = spoken.0.say();
    let more = i64::try_from(view.more_areas).unwrap_or(i64::MAX);
    rsx! {
        Disclosure { summary: phrase(&say.alerts_areas_all()),
            dl { class: "alert-facts",
                for (at , (name , what)) in view.areas.iter().enumerate() {
                    div { key: "{at}",
                        dt { Say { phrase: phrase(name) } }
                        dd { class: "quiet small", Say { phrase: phrase(what) } }
                    }
                }
            }
            if more > 0 {
                p { class: "quiet small", Say { phrase: phrase(&say.alerts_areas_more(more)) } }
            }
        }
    }
}

/// The Agency's own words, one tap away.
#[component]
fn Official(official: OfficialView, name: String, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let nothing = official.text.is_empty() && official.more.is_empty();
    rsx! {
        Disclosure { summary: phrase(&say.alerts_official()),
            div { lang: "ja", dir: "ltr", class: "stack",
                p { class: "alert-label", "{official.headline}" }
                if name != official.headline {
                    p { "{name}" }
                }
                if !official.text.is_empty() {
                    p { class: "alert-text", "{official.text}" }
                }
                for (at , (label , text)) in official.more.iter().enumerate() {
                    p { key: "{at}", class: "alert-text",
                        if !label.is_empty() {
                            span { class: "quiet", "{label}　" }
                        }
                        "{text}"
                    }
                }
            }
            if nothing {
                p { class: "quiet small", Say { phrase: phrase(&say.alerts_official_missing()) } }
            }
        }
    }
}
