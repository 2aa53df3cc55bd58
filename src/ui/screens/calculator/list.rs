//! All calculators, by area of life.

use crate::app::{Command, Reply};
use crate::ui::parts::group::List;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::shapes::{back, picture};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::CalculatorCard;
use dioxus::prelude::*;

/// All calculators.
#[component]
pub fn CalculatorsScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Calculators);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Calculators(cards))) => rsx! { CalculatorsPage { cards, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The list.
#[component]
pub fn CalculatorsPage(cards: Vec<CalculatorCard>, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page {
            title: phrase(&say.calculators_title()),
            lead: phrase(&say.calculators_lead()),
            back: back(&spoken, Route::Life {}),
            List { joined: true, {rows(&cards)} }
        }
    }
}

/// Calculators as rows that lead to them.
pub fn rows(cards: &[CalculatorCard]) -> Element {
    rsx! {
        for card in cards {
            LinkRow {
                key: "{card.id}",
                to: Route::CalculatorScreen { calculator: card.id.clone() }.to_string(),
                title: phrase(&card.title),
                picture: RowPicture::Area(picture(&card.area)),
            }
        }
    }
}
