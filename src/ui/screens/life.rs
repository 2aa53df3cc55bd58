//! Life: its eight areas, all of one weight.

#[cfg(test)]
mod tests;

use super::pathways::PathwaysLink;
use super::places::PlacesLink;
use super::problem::{ProblemScreen, WrongReply};
use super::search::SearchLink;
use super::shapes::picture;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::group::List;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AreaCard, LifeView};
use dioxus::prelude::*;

/// The eight areas.
#[component]
pub fn Life() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Life);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Life(view))) => rsx! { LifePage { view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The areas with how much is to be done in each.
#[component]
pub fn LifePage(view: LifeView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let open = |card: &AreaCard| {
        let count = i64::try_from(card.open?).ok().filter(|count| *count > 0)?;
        Some(phrase(&say.life_open(count)))
    };
    rsx! {
        Page { title: phrase(&say.nav_life()), lead: phrase(&say.life_lead()),
            SearchLink { spoken: spoken.clone() }
            List { joined: true,
                LinkRow {
                    to: Route::Events {}.to_string(),
                    title: phrase(&say.events_title()),
                    hint: phrase(&say.events_lead()),
                    picture: RowPicture::Glyph(Glyph::Day),
                }
            }
            List { joined: true,
                LinkRow {
                    to: Route::AlertsScreen {}.to_string(),
                    title: phrase(&say.alerts_title()),
                    hint: phrase(&say.alerts_hint()),
                    picture: RowPicture::Glyph(Glyph::Alerts),
                }
                LinkRow {
                    to: Route::Disaster {}.to_string(),
                    title: phrase(&say.disaster_title()),
                    hint: phrase(&say.disaster_hint()),
                    picture: RowPicture::Glyph(Glyph::Help),
                }
            }
            List { joined: true,
                for card in &view.areas {
                    LinkRow {
                        key: "{card.id}",
                        to: Route::AreaScreen { area: card.id.clone() }.to_string(),
                        title: phrase(&card.title),
                        value: open(card),
                        picture: RowPicture::Area(picture(&card.id)),
                    }
                }
            }
            List { joined: true,
                LinkRow {
                    to: Route::CalculatorsScreen {}.to_string(),
                    title: phrase(&say.life_calculators()),
                    hint: phrase(&say.life_calculators_hint()),
                    picture: RowPicture::Glyph(Glyph::Calculator),
                }
            }
            PlacesLink { spoken: spoken.clone() }
            PathwaysLink { spoken: spoken.clone() }
        }
    }
}
