//! Search: a field, and what was found while typing. Open without unlocking; with it, also what the person told.

mod results;
#[cfg(test)]
mod tests;

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use crate::app::{Command, Problem, Reply};
use crate::ui::parts::group::List;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::Page;
use crate::ui::parts::search_field::SearchField;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use dioxus::prelude::*;

pub use results::Results;

/// The field and what was found.
#[component]
pub fn SearchScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let mut typed = use_signal(String::new);
    let reply = use_reply(move || Command::Search { text: typed() });
    // What was found last stays until the next answer is there.
    let mut last = use_signal(|| None::<Result<Reply, Problem>>);
    use_effect(move || {
        if let Some(answer) = reply.cloned() {
            last.set(Some(answer));
        }
    });
    let found = match last.cloned() {
        None => rsx! {},
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Found(view))) => rsx! { Results { view: *view, spoken: spoken.clone() } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    };
    rsx! {
        SearchPage { spoken, on_search: move |text| typed.set(text), {found} }
    }
}

/// The sheet with the field at its top.
#[component]
pub fn SearchPage(spoken: Spoken, on_search: EventHandler<String>, children: Element) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&say.search_title()), back: back(&spoken, Route::Life {}),
            SearchField { label: phrase(&say.search_field()), hint: phrase(&say.search_hint()), on_search }
            {children}
        }
    }
}

/// The way to search from other screens.
#[component]
pub fn SearchLink(spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        List { joined: true,
            LinkRow {
                to: Route::SearchScreen {}.to_string(),
                title: phrase(&say.search_title()),
                hint: phrase(&say.search_field()),
                picture: RowPicture::Glyph(Glyph::Search),
            }
        }
    }
}
