//! What if: choosing what to try.

use super::EventRow;
use crate::app::{Command, Reply};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{Group, List};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::shapes::back;
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AboutView, EventsView};
use dioxus::prelude::*;

/// What to try.
#[component]
pub fn WhatIf() -> Element {
    let spoken = Session::of().words.cloned();
    let events = use_reply(|| Command::Events);
    let about = use_reply(|| Command::About);
    match (events.cloned(), about.cloned()) {
        (Some(Ok(Reply::Events(events))), Some(Ok(Reply::About(about)))) => {
            rsx! { WhatIfPage { events, about, spoken } }
        }
        (Some(Err(problem)), _) | (_, Some(Err(problem))) => rsx! { ProblemScreen { problem } },
        (Some(Ok(_)), Some(Ok(_))) => rsx! { WrongReply {} },
        (None, _) | (_, None) => rsx! { Wait {} },
    }
}

/// The events, and below them everything else that can be told.
#[component]
pub fn WhatIfPage(events: EventsView, about: AboutView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page {
            title: phrase(&say.what_if_title()),
            lead: phrase(&say.what_if_lead()),
            back: back(&spoken, Route::Timeline {}),
            Group { title: phrase(&say.events_all()), joined: true,
                for event in events.events {
                    EventRow {
                        key: "{event.id}",
                        to: Route::WhatIfEvent { event: event.id.clone() }.to_string(),
                        event,
                    }
                }
            }
            Disclosure { summary: phrase(&say.what_if_more()),
                List { joined: true,
                    for entity in about.entities {
                        LinkRow {
                            key: "{entity.id}",
                            to: Route::WhatIfRecord { entity: entity.id.clone() }.to_string(),
                            title: phrase(entity.add.as_ref().unwrap_or(&entity.title)),
                            picture: RowPicture::Glyph(Glyph::Add),
                        }
                    }
                }
            }
        }
    }
}
