//! Going home: what to do before leaving, by date.

#[cfg(test)]
mod tests;

use super::field;
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::{Card, back, rule_route};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::rules::Confidence;
use crate::ui::parts::button::{ButtonKind, ButtonLink};
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{FieldAt, GoingHomeView, OriginView, SlotView, TripView};
use dioxus::prelude::*;

/// The list of leaving.
#[component]
pub fn GoingHome() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::GoingHome);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::GoingHome(view))) => rsx! { GoingHomePage { view: *view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The journey, what is still to be told, the steps, and the country of origin.
#[component]
pub fn GoingHomePage(view: GoingHomeView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let dated = view.trip.as_ref().is_some_and(|trip| trip.departs.is_some());
    rsx! {
        Page { title: phrase(&say.going_home_title()), lead: phrase(&say.going_home_lead()),
            back: back(&spoken, Route::AreaScreen { area: "moving-on".to_owned() }),
            if let Some(trip) = view.trip.clone() {
                Trip { trip, spoken: spoken.clone() }
            }
            if let Some(at) = view.ask.clone() {
                Missing { at, spoken: spoken.clone() }
            }
            if dated {
                p { class: "quiet", Say { phrase: phrase(&say.going_home_plan_note()) } }
            }
            for slot in view.slots.clone() {
                Steps { key: "{slot.slot:?}", slot }
            }
            Origin { origin: view.origin.clone(), spoken: spoken.clone() }
        }
    }
}

#[component]
fn Trip(trip: TripView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let kind = trip.for_good.map(|for_good| match for_good {
        true => say.going_home_for_good(),
        false => say.going_home_coming_back(),
    });
    let told = joined(trip.departs.iter().chain(&kind), " ");
    let to = Route::RecordScreen {
        entity: "trip".to_owned(),
        record: trip.record.0,
    };
    rsx! {
        if let Some(told) = told {
            p { Say { phrase: told } }
        }
        ButtonLink { label: phrase(&say.going_home_change()), to: to.to_string() }
    }
}

/// The one answer that the list waits for.
#[component]
fn Missing(at: FieldAt, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let departs = at.field.as_deref() == Some("departs");
    let label = match departs {
        true => say.going_home_ask(),
        false => say.going_home_ask_for_good(),
    };
    rsx! {
        if departs {
            Notice { kind: NoticeKind::Info, text: phrase(&say.going_home_ask_note()) }
        }
        ButtonLink { label: phrase(&label), to: field::place(&at).to_string(), kind: ButtonKind::Primary }
    }
}

#[component]
fn Steps(slot: SlotView) -> Element {
    let general = slot.cards.is_empty();
    rsx! {
        Group { title: phrase(&slot.title), hint: optional(slot.when.as_ref()), joined: general,
            for card in slot.cards.clone() {
                Card { key: "{card.at.rule} {card.at.record:?}", card }
            }
            for rule in slot.rules.iter() {
                LinkRow { key: "{rule.at.rule}", to: rule_route(&rule.at.rule), title: phrase(&rule.title) }
            }
        }
    }
}

#[component]
fn Origin(origin: OriginView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    if origin.steps.is_empty() && origin.ask.is_none() {
        return rsx! {};
    }
    rsx! {
        Section { title: phrase(&say.going_home_origin()), hint: phrase(&say.going_home_origin_note()),
            for step in origin.steps.iter() {
                Notice {
                    key: "{step.text.text}",
                    kind: match step.confidence {
                        Confidence::Uncertain => NoticeKind::Uncertain,
                        Confidence::Verified | Confidence::FromKnowledge => NoticeKind::Info,
                    },
                    title: phrase(&step.confidence_word),
                    text: phrase(&step.text),
                }
            }
            if let Some(at) = origin.ask.as_ref() {
                ButtonLink { label: phrase(&say.going_home_origin_ask()), to: field::place(at).to_string() }
            }
        }
    }
}
