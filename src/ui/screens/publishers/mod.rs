//! Whose words are read here: who wrote what is built in, whom the person added, adding and removing.

mod add;
#[cfg(test)]
mod tests;
mod waiting;

pub use add::{AddPublisherFrom, AddPublisherScreen, LookPage};
pub use waiting::{WaitingPage, WaitingScreen, Waits};

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Dir, Phrase, Say};
use crate::ui::parts::progress::Progress;
use crate::ui::phrases::{joined, phrase};
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{FetchState, PublisherView, PublishersView};
use dioxus::prelude::*;

/// All publishers.
#[component]
pub fn PublishersScreen() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let mut reply = use_reply(|| Command::Publishers);
    let mut state = use_signal(FetchState::default);
    let watch = move || async move {
        watch(session, state).await;
        reply.restart();
    };
    use_future(watch);
    let view = match reply.cloned() {
        None => return rsx! { Wait {} },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Publishers(view))) => *view,
        Some(Ok(_)) => return rsx! { WrongReply {} },
    };
    rsx! {
        PublishersPage {
            view,
            state: state.cloned(),
            spoken,
            on_check: move |()| async move {
                let command = Command::UpdatePublishers { connection: platform::connection(), asked: true };
                if let Ok(Reply::Update(now)) = session.ask_quietly(command).await {
                    state.set(now);
                    watch().await;
                }
            },
            on_cancel: move |()| async move {
                let _ = session.ask_quietly(Command::CancelUpdate).await;
            },
            on_remove: move |id: String| async move {
                let _ = session.ask_quietly(Command::RemovePublisher { id }).await;
                reply.restart();
            },
        }
    }
}

/// Asks how far it is until it is over.
async fn watch(session: Session, mut state: Signal<FetchState>) {
    loop {
        let Ok(Reply::Update(now)) = session.ask_quietly(Command::UpdateState).await else {
            return;
        };
        let running = now.running;
        state.set(now);
        if !running {
            return;
        }
        platform::wait(500).await;
    }
}

/// A card for each, and the way to another one.
#[component]
pub fn PublishersPage(
    view: PublishersView,
    state: FetchState,
    spoken: Spoken,
    on_check: EventHandler<()>,
    on_cancel: EventHandler<()>,
    on_remove: EventHandler<String>,
) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page {
            title: phrase(&say.publishers_title()),
            lead: phrase(&say.publishers_lead()),
            back: back(&spoken, Route::SettingsScreen {}),
            Section { title: Phrase::from(view.built_in.clone()),
                Card { p { Say { phrase: phrase(&say.publishers_built_in()) } } }
            }
            for publisher in view.added.iter() {
                Known { key: "{publisher.id}", publisher: publisher.clone(), spoken: spoken.clone(), on_remove }
            }
            if view.added.is_empty() {
                p { class: "quiet", Say { phrase: phrase(&say.publishers_none()) } }
            } else {
                Fetching { state, spoken: spoken.clone(), on_check, on_cancel }
            }
            ButtonLink {
                label: phrase(&say.publishers_add()),
                to: Route::AddPublisherScreen {}.to_string(),
                glyph: Glyph::Add,
            }
        }
    }
}

/// Somebody who is trusted.
#[component]
fn Known(publisher: PublisherView, spoken: Spoken, on_remove: EventHandler<String>) -> Element {
    let say = spoken.0.say();
    let id = publisher.id.clone();
    rsx! {
        Section { title: phrase(&publisher.name),
            Card {
                for (at , line) in publisher.state.iter().enumerate() {
                    p { key: "{at}", class: "quiet small", Say { phrase: phrase(line) } }
                }
                About { publisher: publisher.clone(), spoken: spoken.clone() }
                Disclosure { summary: phrase(&say.publishers_remove()),
                    p { Say { phrase: phrase(&say.publishers_remove_hint()) } }
                    Button {
                        label: phrase(&say.publishers_remove()),
                        kind: ButtonKind::Danger,
                        glyph: Glyph::Remove,
                        on_press: move |()| on_remove.call(id.clone()),
                    }
                }
            }
        }
    }
}

/// What it brings, its fingerprint and its address.
#[component]
pub(super) fn About(publisher: PublisherView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        div {
            h3 { Say { phrase: phrase(&say.publishers_brings()) } }
            ul {
                for (at , line) in publisher.brings.iter().enumerate() {
                    li { key: "{at}", Say { phrase: phrase(line) } }
                }
            }
        }
        p { class: "quiet small", Say { phrase: phrase(&say.publishers_cannot()) } }
        div {
            h3 { Say { phrase: phrase(&say.publishers_fingerprint()) } }
            p { class: "fingerprint", Say { phrase: Phrase::foreign(publisher.fingerprint.clone(), "", Dir::Ltr) } }
        }
        match publisher.as_expected {
            Some(true) => rsx! { Notice { kind: NoticeKind::Good, text: phrase(&say.publishers_fingerprint_same()) } },
            Some(false) => rsx! { Notice { kind: NoticeKind::Wrong, text: phrase(&say.publishers_fingerprint_other()) } },
            None => rsx! { p { class: "quiet small", Say { phrase: phrase(&say.publishers_fingerprint_hint()) } } },
        }
        p { class: "quiet small", Say { phrase: phrase(&publisher.keys) } }
        div {
            h3 { Say { phrase: phrase(&say.publishers_address()) } }
            p { class: "small url", Say { phrase: Phrase::foreign(publisher.address.clone(), "", Dir::Ltr) } }
        }
    }
}

/// The button, with how far it is.
#[component]
fn Fetching(
    state: FetchState,
    spoken: Spoken,
    on_check: EventHandler<()>,
    on_cancel: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let kilobytes = |bytes: u64| u32::try_from(bytes.div_ceil(1_000)).unwrap_or(u32::MAX);
    if state.running {
        let (at, of) = (kilobytes(state.bytes), kilobytes(state.of).max(1));
        let label = match state.of {
            0 => say.publishers_looking(),
            _ => say.publishers_fetching(i64::from(at), i64::from(of)),
        };
        return rsx! {
            div { class: "stack", role: "status", Progress { label: phrase(&label), at, of } }
            Button { label: phrase(&say.sync_cancel()), on_press: on_cancel }
        };
    }
    rsx! {
        if let Some(text) = joined(&state.failed, " ") {
            Notice { kind: NoticeKind::Attention, text, live: true }
        }
        Button { label: phrase(&say.sync_check_now()), kind: ButtonKind::Primary, on_press: on_check }
    }
}
