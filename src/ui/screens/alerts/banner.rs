//! What concerns the person now, on Today.

use super::{alert_route, entry};
use crate::app::{Command, Reply};
use crate::ui::parts::alert_card::AlertCard;
use crate::ui::parts::group::Group;
use crate::ui::phrases::phrase;
use crate::ui::session::{Spoken, use_reply};
use crate::views::AlertsView;
use dioxus::prelude::*;

/// What is announced. While it is being looked up, and where it cannot be, nothing.
pub fn use_alerts() -> Option<AlertsView> {
    let reply = use_reply(|| Command::Alerts);
    match reply.cloned() {
        Some(Ok(Reply::Alerts(view))) => Some(*view),
        _ => None,
    }
}

/// What is announced for the person's places and is more than quiet, the loudest first.
#[component]
pub fn Banner(view: AlertsView, spoken: Spoken) -> Element {
    let cards: Vec<_> = view.banner().into_iter().cloned().collect();
    if cards.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { role: "status",
            Group { title: phrase(&spoken.0.say().alerts_title()), hint: view.fresh.stale.as_ref().map(phrase),
                for card in &cards {
                    AlertCard { key: "{card.id.0}", to: alert_route(card), entry: entry(card) }
                }
            }
        }
    }
}
