//! News from offices, in their own words.

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::anchor::Anchor;
use crate::ui::parts::card::Card;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::List;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::NoticeView;
use dioxus::prelude::*;

/// News from offices.
#[component]
pub fn NoticesScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let reply = use_reply(|| Command::Notices);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Notices(notices))) => rsx! { NoticesPage { notices, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The news, the newest first.
#[component]
pub fn NoticesPage(notices: Vec<NoticeView>, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let community = Route::AreaScreen {
        area: "community".to_owned(),
    };
    rsx! {
        Page { title: phrase(&say.notices_title()), lead: phrase(&say.notices_lead()), back: back(&spoken, community),
            if notices.is_empty() {
                EmptyState {
                    glyph: Glyph::Info,
                    so: phrase(&say.notices_none()),
                    next: phrase(&say.notices_none_next()),
                }
            }
            for (at , notice) in notices.iter().enumerate() {
                Told { key: "{at}", notice: notice.clone() }
            }
            List { joined: true,
                LinkRow { to: Route::SourcesScreen {}.to_string(), title: phrase(&say.sources_title()) }
            }
        }
    }
}

#[component]
fn Told(notice: NoticeView) -> Element {
    rsx! {
        Card {
            p {
                match &notice.link {
                    Some(link) => rsx! { Anchor { class: "link", to: link.clone(), Say { phrase: phrase(&notice.title) } } },
                    None => rsx! { Say { phrase: phrase(&notice.title) } },
                }
            }
            if !notice.summary.text.is_empty() {
                p { class: "small", Say { phrase: phrase(&notice.summary) } }
            }
            p { class: "quiet small", Say { phrase: phrase(&notice.by) } }
            if let Some(language) = &notice.language {
                p { class: "quiet small", Say { phrase: phrase(language) } }
            }
        }
    }
}
