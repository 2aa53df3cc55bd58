//! The card of a place for a taxi driver or a passer-by: its name and address in Japanese, large.

use super::at::{place_route, read};
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::counter_card::{Both, Twice};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::{Dir, Phrase, Say};
use crate::ui::phrases::{optional, phrase};
use crate::ui::platform;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::PlaceView;
use dioxus::prelude::*;

/// The card of a place; needs no unlocking.
#[component]
pub fn PlaceCardScreen(source: String, id: String) -> Element {
    let spoken = Session::of().words.cloned();
    let at = use_memo(use_reactive!(|(source, id)| (read(&source), read(&id))));
    let reply = use_reply(move || {
        let (source, id) = at();
        Command::Place { source, id }
    });
    let close = move |()| {
        let router = router();
        let (source, id) = at();
        match platform::can_go_back() {
            true => router.go_back(),
            false => drop(router.push(place_route(&source, &id))),
        }
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Place(view))) => rsx! { PlaceCardPage { view: *view, spoken, on_close: close } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The card and the way out; nothing of the person's stands on it, not even how far it is.
#[component]
pub fn PlaceCardPage(view: PlaceView, spoken: Spoken, on_close: EventHandler<()>) -> Element {
    let say = spoken.0.say();
    let own = |japanese, text| Both { japanese, own: text };
    let asking = match &view.ask.official {
        Some(official) => own(phrase(official), Some(phrase(&view.ask.text))),
        None => own(phrase(&view.ask.text), None),
    };
    let foreign = view.card.name_official.is_some().then(|| phrase(&view.card.name));
    let lines = [optional(view.reading.as_ref()), optional(view.address.as_ref())];
    let phone = view
        .phone
        .clone()
        .map(|phone| Phrase::foreign(phone, "", Dir::Ltr));
    rsx! {
        main {
            class: "counter always-light",
            id: "main",
            tabindex: "-1",
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            h1 { class: "unseen", Say { phrase: phrase(&say.place_show()) } }
            article { class: "counter-card always-light",
                div { class: "counter-ask", Twice { both: asking } }
                div { class: "counter-form", Twice { both: own(phrase(&view.name_official), foreign) } }
                for (at , line) in lines.into_iter().flatten().chain(phone).enumerate() {
                    Twice { key: "{at}", both: own(line, None) }
                }
            }
            div { class: "counter-close",
                Button {
                    label: phrase(&say.action_close()),
                    kind: ButtonKind::Secondary,
                    glyph: Glyph::Close,
                    on_press: move |()| on_close.call(()),
                }
            }
        }
    }
}
