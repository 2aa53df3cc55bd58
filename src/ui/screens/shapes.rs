//! From what views say to what parts draw, and where things lead.

use crate::agenda;
use crate::rules::Kind;
use crate::ui::parts::icon::Area;
use crate::ui::parts::item_card::ItemCard;
use crate::ui::parts::page::Back;
use crate::ui::parts::state::State;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::Spoken;
use crate::views::{self, EntryChange, ItemAt};
use crate::words::Text;
use dioxus::prelude::*;

/// The shape of a state.
pub fn shape(state: agenda::State, kind: Kind) -> State {
    match state {
        agenda::State::Overdue => State::Overdue,
        agenda::State::DueSoon => State::Soon,
        agenda::State::Open => State::Open,
        agenda::State::Upcoming | agenda::State::Past => State::Later,
        agenda::State::NeedsAnswer | agenda::State::Possible => State::Ask,
        agenda::State::ComingLaw => State::Coming,
        agenda::State::Done => State::Done,
        agenda::State::Standing => match kind {
            Kind::Right | Kind::Ban => State::Right,
            Kind::Duty | Kind::Window | Kind::Limit => State::Later,
        },
    }
}

/// The pictogram of an area.
pub fn picture(area: &str) -> Area {
    let at = views::AREAS.iter().position(|known| *known == area);
    at.and_then(|at| Area::ALL.get(at).copied())
        .unwrap_or(Area::Status)
}

/// The address of an item.
pub fn item_route(at: &ItemAt) -> String {
    Route::ItemScreen {
        rule: at.rule.clone(),
        record: at.record.map_or(0, |record| record.0),
    }
    .to_string()
}

/// Whether what a screen shows was told, or is only tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It was told.
    Told,
    /// It is tried, and not on the agenda.
    Tried,
}

/// Where an item of a comparison leads: what is not on the agenda of today is shown as a rule in general.
pub fn leads_to(at: &ItemAt, change: EntryChange, telling: Telling) -> String {
    let there = match (change, telling) {
        (EntryChange::Added, Telling::Tried) | (EntryChange::Gone, Telling::Told) => false,
        _ => at.record.is_none_or(|record| record.0 >= 0),
    };
    if there {
        item_route(at)
    } else {
        rule_route(&at.rule)
    }
}

/// The address of a rule in general.
pub fn rule_route(rule: &str) -> String {
    Route::RuleScreen {
        rule: rule.to_owned(),
    }
    .to_string()
}

/// The address of a guide.
pub fn guide_route(id: &str) -> String {
    Route::GuideScreen { id: id.to_owned() }.to_string()
}

/// The way back to where the person came from.
pub fn back(spoken: &Spoken, to: impl ToString) -> Back {
    Back {
        label: phrase(&spoken.0.say().action_back()),
        to: to.to_string(),
    }
}

/// An item of a view as a card that leads to it. Where the office is closed on the legal last day, the day to go stands
/// in its place.
#[component]
pub fn Card(card: views::ItemCard) -> Element {
    let when = card.act_by.as_ref().or(card.when.as_ref());
    rsx! {
        ItemCard {
            to: item_route(&card.at),
            area: picture(&card.area),
            title: phrase(&card.title),
            when: joined(when.into_iter().chain(&card.relative), " · "),
            place: optional(card.office.as_ref()),
            state: shape(card.state, card.kind),
            state_word: phrase(&card.state_word),
        }
    }
}

/// The first text of some that came from another language than the reader's, or that nobody has checked.
pub fn first<'t>(texts: &[Option<&'t Text>], is: impl Fn(&Text) -> bool) -> Option<&'t Text> {
    texts.iter().flatten().copied().find(|text| is(text))
}
