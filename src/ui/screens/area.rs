//! One area of life: what concerns the person now, the rules in general, whom to ask.

mod contacts;
mod mine;
#[cfg(test)]
mod tests;

use super::calculator::calculator_rows;
use super::pathways::PathwaysLink;
use super::places::PlacesLink;
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::{back, guide_route, rule_route};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AreaView, KindView};
use dioxus::prelude::*;

use contacts::Contacts;
pub use contacts::contact;
use mine::Mine;

/// One area.
#[component]
pub fn AreaScreen(area: String) -> Element {
    let spoken = Session::of().words.cloned();
    let area = use_memo(use_reactive!(|area| area));
    let reply = use_reply(move || Command::Area { area: area() });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Area(view))) => rsx! { AreaPage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// An area's sheet. While it is locked the rules stand open; below the person's own things they are folded away.
#[component]
pub fn AreaPage(view: AreaView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let rules = rsx! {
        p { class: "quiet", Say { phrase: phrase(&say.area_general_note()) } }
        for kind in view.rules.clone() {
            Rules { key: "{kind.kind:?}", kind }
        }
    };
    rsx! {
        Page { title: phrase(&view.title), back: back(&spoken, Route::Life {}),
            Doors { area: view.id.clone(), spoken: spoken.clone() }
            if view.pathways > 0 {
                PathwaysLink { spoken: spoken.clone() }
            }
            if view.mine.is_empty() {
                {rules}
            } else {
                Mine { cards: view.mine.clone(), spoken: spoken.clone() }
                Disclosure { summary: phrase(&say.area_general()), {rules} }
            }
            if !view.calculators.is_empty() {
                Group { title: phrase(&say.area_calculators()), joined: true, {calculator_rows(&view.calculators)} }
            }
            if !view.guides.is_empty() {
                Group { title: phrase(&say.area_guides()), joined: true,
                    for line in &view.guides {
                        LinkRow { key: "{line.id}", to: guide_route(&line.id), title: phrase(&line.title) }
                    }
                }
            }
            PlacesLink { spoken: spoken.clone() }
            if !view.contacts.is_empty() {
                Group { title: phrase(&say.area_contacts()),
                    Contacts { contacts: view.contacts.clone(), spoken: spoken.clone() }
                }
            }
            if !view.elsewhere.is_empty() {
                Disclosure { summary: phrase(&say.area_contacts_near()),
                    List {
                        Contacts { contacts: view.elsewhere.clone(), spoken: spoken.clone() }
                    }
                }
            }
        }
    }
}

/// The screens that belong to an area.
#[component]
fn Doors(area: String, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let doors = match area.as_str() {
        "money" => vec![(Route::Payments {}, say.payments_row())],
        "work" => vec![(Route::WorkLog {}, say.work_log_open())],
        "moving-on" => vec![
            (Route::GoingHome {}, say.going_home_row()),
            (Route::Portable {}, say.portable_row()),
        ],
        _ => return rsx! {},
    };
    rsx! {
        List { joined: true,
            for (to , title) in doors {
                LinkRow { key: "{to}", to: to.to_string(), title: phrase(&title) }
            }
        }
    }
}

#[component]
fn Rules(kind: KindView) -> Element {
    rsx! {
        Group { title: phrase(&kind.title), joined: true,
            for line in &kind.rules {
                LinkRow { key: "{line.at.rule}", to: rule_route(&line.at.rule), title: phrase(&line.title) }
            }
        }
    }
}
