//! What holds now for the person's places; behind the lock, for the one chosen in the public zone.

mod area;
mod banner;
mod detail;
mod history;
#[cfg(test)]
mod tests;

pub use banner::{Banner, use_alerts};
pub use detail::AlertScreen;
pub use history::AlertHistoryScreen;

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::feeds::alert::{AlertId, Severity};
use crate::ui::parts::alert_card::{AlertCard, AlertEntry, Weight};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{self, AlertsView, FreshView, PlaceAlertsView};
use area::AreaChoice;
use dioxus::prelude::*;
use url::form_urlencoded::byte_serialize;

/// What holds now.
#[component]
pub fn AlertsScreen() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Alerts);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Alerts(view))) => {
            let choice = rsx! { AreaChoice { spoken: spoken.clone(), chosen: !view.places.is_empty() } };
            rsx! { AlertsPage { view: *view, spoken, choice } }
        }
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The list. `choice` is how a place is chosen where nobody has told one.
#[component]
pub fn AlertsPage(view: AlertsView, spoken: Spoken, #[props(default = rsx! {})] choice: Element) -> Element {
    let say = spoken.0.say();
    let elsewhere = i64::try_from(view.elsewhere.len()).unwrap_or(i64::MAX);
    rsx! {
        Page { title: phrase(&say.alerts_title()), back: back(&spoken, Route::Life {}),
            Fresh { fresh: view.fresh.clone(), spoken: spoken.clone() }
            for place in &view.places {
                PlaceOf { key: "{place.at.municipality}", place: place.clone(), spoken: spoken.clone() }
            }
            if view.places.is_empty() {
                EmptyState {
                    glyph: Glyph::Place,
                    so: phrase(&say.alerts_no_place()),
                    next: phrase(&say.alerts_no_place_next()),
                }
            }
            if view.chosen {
                {choice}
            }
            if !view.elsewhere.is_empty() {
                Disclosure { summary: phrase(&say.group_count(&say.alerts_elsewhere().plain(), elsewhere)),
                    Cards { cards: view.elsewhere.clone() }
                }
            }
            List { joined: true,
                LinkRow {
                    to: Route::Disaster {}.to_string(),
                    title: phrase(&say.alerts_disaster_card()),
                    picture: RowPicture::Glyph(Glyph::Help),
                }
                LinkRow {
                    to: Route::AlertHistoryScreen {}.to_string(),
                    title: phrase(&say.alerts_history()),
                    picture: RowPicture::Glyph(Glyph::Timeline),
                }
            }
        }
    }
}

/// How fresh it is, and a word of caution where it is not.
#[component]
fn Fresh(fresh: FreshView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let Some(heard) = fresh.heard else {
        return rsx! {
            Notice {
                kind: NoticeKind::Offline,
                title: phrase(&say.alerts_never_heard()),
                text: phrase(&say.alerts_never_heard_next()),
            }
        };
    };
    match fresh.stale {
        Some(stale) => {
            rsx! { Notice { kind: NoticeKind::Offline, title: phrase(&heard), text: phrase(&stale) } }
        }
        None => rsx! { p { class: "quiet small", Say { phrase: phrase(&heard) } } },
    }
}

#[component]
fn PlaceOf(place: PlaceAlertsView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Group { title: phrase(&place.name), hint: phrase(&place.role),
            for card in &place.cards {
                AlertCard { key: "{card.id.0}", to: alert_route(card), entry: entry(card) }
            }
            if place.cards.is_empty() {
                li { class: "card",
                    p { Say { phrase: phrase(&say.alerts_nothing()) } }
                    p { class: "quiet small", Say { phrase: phrase(&say.alerts_nothing_next()) } }
                }
            }
        }
    }
}

/// Cards of a list.
#[component]
fn Cards(cards: Vec<views::AlertCard>) -> Element {
    rsx! {
        List {
            for card in &cards {
                AlertCard { key: "{card.id.0}", to: alert_route(card), entry: entry(card) }
            }
        }
    }
}

/// The address of an alert.
fn alert_route(card: &views::AlertCard) -> String {
    Route::AlertScreen {
        id: address_of(&card.id),
    }
    .to_string()
}

/// An alert's id as a part of an address. It may hold any letter, and the router undoes the usual signs for those on its
/// way: `~` stands for the `%` of them, and never for itself.
fn address_of(id: &AlertId) -> String {
    byte_serialize(id.0.as_bytes())
        .collect::<String>()
        .replace('%', "~")
}

/// The id again.
fn id_of(address: &str) -> AlertId {
    let address = address.replace('~', "%");
    let read = url::form_urlencoded::parse(address.as_bytes()).next();
    AlertId(read.map_or_else(String::new, |(id, _)| id.into_owned()))
}

/// An alert as its card shows it.
fn entry(card: &views::AlertCard) -> AlertEntry {
    let also = joined(&card.also, " · ");
    AlertEntry {
        title: phrase(&card.title),
        official: (!card.official.is_empty())
            .then(|| crate::ui::parts::phrase::Phrase::japanese(card.official.clone())),
        weight: weight(card.mark.severity),
        word: phrase(&card.mark.word),
        level: optional(card.mark.level.as_ref()),
        label: optional(card.label.as_ref()),
        first: Some(phrase(&card.first)),
        area: optional(card.area.as_ref()),
        sent: phrase(&card.sent),
        more: also.into_iter().chain(optional(card.old.as_ref())).collect(),
    }
}

/// The shape of a severity.
fn weight(severity: Severity) -> Weight {
    match severity {
        Severity::Extreme => Weight::Extreme,
        Severity::Severe => Weight::Severe,
        Severity::Moderate => Weight::Moderate,
        Severity::Minor => Weight::Minor,
        Severity::Unknown => Weight::Unknown,
    }
}
