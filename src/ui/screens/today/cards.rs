//! One item as a card that leads to it.

use crate::agenda::State;
use crate::rules::Kind;
use crate::ui::parts::icon::Area;
use crate::ui::parts::item_card::ItemCard;
use crate::ui::parts::state::State as Shape;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::views::{self, ItemAt};
use dioxus::prelude::*;

/// Where an item stands.
pub fn place(at: &ItemAt) -> Route {
    Route::ItemScreen {
        rule: at.rule.clone(),
        record: at.record.map_or(0, |record| record.0),
    }
}

/// The card of an item.
#[component]
pub fn CardOf(card: views::ItemCard) -> Element {
    let when = card.when.iter().chain(&card.relative);
    rsx! {
        ItemCard {
            to: place(&card.at).to_string(),
            area: area(&card.area),
            title: phrase(&card.title),
            when: joined(when, " · "),
            place: optional(card.office.as_ref()),
            state: shape(card.state, card.kind),
            state_word: phrase(&card.state_word),
            more: optional(card.act_by.as_ref()),
        }
    }
}

fn area(id: &str) -> Area {
    match id {
        "work" => Area::Work,
        "money" => Area::Money,
        "insurance" => Area::Health,
        "home" => Area::Home,
        "family" => Area::Family,
        "community" => Area::Community,
        "moving-on" => Area::Leaving,
        _ => Area::Status,
    }
}

fn shape(state: State, kind: Kind) -> Shape {
    match state {
        State::Overdue => Shape::Overdue,
        State::DueSoon => Shape::Soon,
        State::Open => Shape::Open,
        State::NeedsAnswer | State::Possible => Shape::Ask,
        State::Upcoming | State::Past => Shape::Later,
        State::Standing if matches!(kind, Kind::Right | Kind::Ban) => Shape::Right,
        State::Standing => Shape::Later,
        State::ComingLaw => Shape::Coming,
        State::Done => Shape::Done,
    }
}
