//! Updates and sources: what the app may look up, and looking it up now.

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{List, Section};
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::progress::Progress;
use crate::ui::parts::toggle::Toggle;
use crate::ui::phrases::phrase;
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{Able, SourceCard, SourcesView, SyncView};
use dioxus::prelude::*;

/// Updates and sources.
#[component]
pub fn SourcesScreen() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let mut reply = use_reply(|| Command::Sources);
    let mut sync = use_signal(|| None::<SyncView>);
    let watch = move || async move {
        watch(session, sync).await;
        reply.restart();
    };
    use_future(watch);
    let view = match reply.cloned() {
        None => return rsx! { Wait {} },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Sources(view))) => *view,
        Some(Ok(_)) => return rsx! { WrongReply {} },
    };
    rsx! {
        SourcesPage {
            view,
            sync: sync.cloned(),
            spoken,
            on_toggle: move |(id, on): (String, bool)| async move {
                // What the store refuses shows in the switch, which stays as it was.
                let _ = session.ask_quietly(Command::SetSource { id, on }).await;
                reply.restart();
            },
            on_check: move |()| async move {
                let command = Command::Sync { connection: platform::connection(), asked: true };
                if let Ok(Reply::Sync(now)) = session.ask_quietly(command).await {
                    sync.set(now);
                    watch().await;
                }
            },
            on_cancel: move |()| async move {
                let _ = session.ask_quietly(Command::CancelSync).await;
            },
        }
    }
}

/// Asks how far it is until it is over.
async fn watch(session: Session, mut sync: Signal<Option<SyncView>>) {
    loop {
        let Ok(Reply::Sync(Some(now))) = session.ask_quietly(Command::SyncState).await else {
            return;
        };
        let running = now.running;
        sync.set(Some(now));
        if !running {
            return;
        }
        platform::wait(500).await;
    }
}

/// One card for each source, and one button for all.
#[component]
pub fn SourcesPage(
    view: SourcesView,
    sync: Option<SyncView>,
    spoken: Spoken,
    on_toggle: EventHandler<(String, bool)>,
    on_check: EventHandler<()>,
    on_cancel: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page {
            title: phrase(&say.sources_title()),
            lead: phrase(&say.sources_lead()),
            back: back(&spoken, Route::SettingsScreen {}),
            Check { sync, any_on: view.any_on, size: phrase(&view.size), spoken: spoken.clone(), on_check, on_cancel }
            for source in view.sources.iter() {
                Source { key: "{source.id}", source: source.clone(), spoken: spoken.clone(), on_toggle }
            }
            List { joined: true,
                LinkRow { to: Route::NoticesScreen {}.to_string(), title: phrase(&say.notices_title()) }
            }
        }
    }
}

/// The button, with how far it is.
#[component]
fn Check(
    sync: Option<SyncView>,
    any_on: bool,
    size: Phrase,
    spoken: Spoken,
    on_check: EventHandler<()>,
    on_cancel: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    if let Some(SyncView {
        said,
        so_far,
        step: (at, of),
        running: true,
    }) = &sync
    {
        return rsx! {
            div { class: "stack", role: "status",
                Progress { label: phrase(said), at: at.saturating_sub(1), of: *of }
                p { class: "quiet small", Say { phrase: phrase(so_far) } }
            }
            Button { label: phrase(&say.sync_cancel()), on_press: on_cancel }
        };
    }
    rsx! {
        if let Some(sync) = &sync {
            Notice { kind: NoticeKind::Info, text: phrase(&sync.said), live: true }
        }
        if any_on {
            Button { label: phrase(&say.sync_check_now()), kind: ButtonKind::Primary, on_press: on_check }
            p { class: "quiet small", Say { phrase: size } }
            p { class: "quiet small", Say { phrase: phrase(&say.sync_metered()) } }
        }
    }
}

#[component]
fn Source(source: SourceCard, spoken: Spoken, on_toggle: EventHandler<(String, bool)>) -> Element {
    let say = spoken.0.say();
    let id = source.id.clone();
    let word = if source.on {
        say.settings_on()
    } else {
        say.settings_off()
    };
    rsx! {
        Section { title: phrase(&source.title),
            Card {
                p { Say { phrase: phrase(&source.gives) } }
                p { class: "quiet small", Say { phrase: phrase(&source.publisher) } }
                if let Some(unable) = &source.unable {
                    Notice { kind: NoticeKind::Info, text: phrase(unable) }
                }
                if source.able == Able::Yes || source.on {
                    Toggle {
                        label: phrase(&source.title),
                        hint: phrase(&source.reveals),
                        word: phrase(&word),
                        on: source.on,
                        on_toggle: move |on| on_toggle.call((id.clone(), on)),
                    }
                }
                if let Some(problem) = source.problem.as_ref().filter(|_| source.on) {
                    Notice { kind: NoticeKind::Attention, text: phrase(problem) }
                }
                p { class: "quiet small", Say { phrase: phrase(&source.checked) } }
                p { class: "quiet small", Say { phrase: phrase(&source.size) } }
                if let Some(refused) = &source.refused {
                    Disclosure { summary: phrase(refused),
                        p { class: "quiet small", Say { phrase: phrase(&say.source_refused_note()) } }
                        ul { class: "small", lang: "en", dir: "ltr",
                            for (at , line) in source.refused_lines.iter().enumerate() {
                                li { key: "{at}", "{line}" }
                            }
                        }
                    }
                }
                p { class: "quiet small", Say { phrase: phrase(&source.terms) } }
            }
        }
    }
}
