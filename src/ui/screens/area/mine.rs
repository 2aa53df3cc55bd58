//! What concerns the person: things to do as cards, what holds all the time as rows, what is over folded away.

use crate::agenda::State;
use crate::rules::Kind;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::link_row::LinkRow;
use crate::ui::phrases::{optional, phrase};
use crate::ui::screens::shapes::{Card, item_route};
use crate::ui::session::Spoken;
use crate::views::ItemCard;
use crate::words::Text;
use dioxus::prelude::*;

/// Where a card stands in its area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    ToDo,
    Right,
    Always,
    Coming,
    Over,
}

fn place(card: &ItemCard) -> Place {
    match (card.state, card.kind) {
        (State::Done | State::Past, _) => Place::Over,
        (State::ComingLaw, _) => Place::Coming,
        (State::Standing, Kind::Right | Kind::Ban | Kind::Window) => Place::Right,
        (State::Standing, Kind::Duty | Kind::Limit) => Place::Always,
        _ => Place::ToDo,
    }
}

/// The person's own things of an area.
#[component]
pub fn Mine(cards: Vec<ItemCard>, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let of = |wanted: Place| -> Vec<ItemCard> {
        cards
            .iter()
            .filter(|card| place(card) == wanted)
            .cloned()
            .collect()
    };
    let (todo, over) = (of(Place::ToDo), of(Place::Over));
    rsx! {
        if !todo.is_empty() {
            Group { title: phrase(&say.area_mine()),
                for card in todo {
                    Card { key: "{card.at.rule} {card.at.record:?}", card }
                }
            }
        }
        Rows { title: say.group_rights(), cards: of(Place::Right) }
        Rows { title: say.group_always(), cards: of(Place::Always) }
        Rows { title: say.group_coming_law(), cards: of(Place::Coming) }
        if !over.is_empty() {
            Disclosure { summary: phrase(&say.group_done()),
                List { joined: true,
                    for card in over {
                        Row { key: "{card.at.rule} {card.at.record:?}", card }
                    }
                }
            }
        }
    }
}

#[component]
fn Rows(title: Text, cards: Vec<ItemCard>) -> Element {
    if cards.is_empty() {
        return rsx! {};
    }
    rsx! {
        Group { title: phrase(&title), joined: true,
            for card in cards {
                Row { key: "{card.at.rule} {card.at.record:?}", card }
            }
        }
    }
}

#[component]
fn Row(card: ItemCard) -> Element {
    rsx! {
        LinkRow { to: item_route(&card.at), title: phrase(&card.title), hint: optional(card.when.as_ref()) }
    }
}
