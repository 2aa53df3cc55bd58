//! Language, look, lock, and what this app is.

mod look;

use super::start::Languages;
use crate::app::{Command, Reply, Stage};
use crate::ui::parts::button::{Button, ButtonLink};
use crate::ui::parts::card::Card;
use crate::ui::parts::group::{Group, List, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::{Dir, Phrase, Say};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::ui::settings::Settings;
use crate::views::PackView;
use crate::words::{Direction, TranslationState};
use dioxus::prelude::*;
use look::LookOf;

/// Language, look, lock.
#[component]
pub fn SettingsScreen() -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut settings = session.settings;
    let reply = use_reply(|| Command::Pack);
    let pack = match reply.read().as_ref() {
        Some(Ok(Reply::Pack(pack))) => Some(pack.clone()),
        _ => None,
    };
    rsx! {
        SettingsPage {
            words,
            settings: settings(),
            pack,
            stage: session.stage(),
            on_change: move |changed| settings.set(changed),
            on_lock: move |()| async move {
                if session.ask_quietly(Command::CloseStore).await.is_ok() {
                    navigator.push(Route::Today {});
                }
            },
        }
    }
}

/// The screen of settings; what changes takes effect at once.
#[component]
pub fn SettingsPage(
    words: Spoken,
    settings: Settings,
    stage: Option<Stage>,
    pack: Option<PackView>,
    on_change: EventHandler<Settings>,
    on_lock: EventHandler<()>,
) -> Element {
    rsx! {
        Page { title: words.say(|say| say.nav_settings()),
            Group { title: words.say(|say| say.settings_language()), joined: true,
                LinkRow {
                    to: Route::LanguageScreen {}.to_string(),
                    title: own_name(&words),
                    picture: RowPicture::Glyph(Glyph::Languages),
                }
            }
            Drafted { words: words.clone() }
            LookOf { words: words.clone(), settings, on_change }
            List { joined: true,
                LinkRow { to: Route::SourcesScreen {}.to_string(), title: words.say(|say| say.sources_title()) }
                LinkRow { to: Route::PublishersScreen {}.to_string(), title: words.say(|say| say.publishers_title()) }
            }
            LockOf { words: words.clone(), stage, on_lock }
            AboutApp { words, pack }
        }
    }
}

fn own_name(words: &Spoken) -> Phrase {
    let language = words.0.language();
    let dir = match language.direction {
        Direction::Ltr => Dir::Ltr,
        Direction::Rtl => Dir::Rtl,
    };
    let name = crate::words::ruby::plain(&language.own_name);
    Phrase::foreign(name, language.tag.html_lang(), dir)
}

/// A translation that nobody has read over says so.
#[component]
fn Drafted(words: Spoken) -> Element {
    if words.0.say().information_only().state != TranslationState::MachineDrafted {
        return rsx! {};
    }
    rsx! {
        Notice { kind: NoticeKind::MachineDraft, text: words.say(|say| say.translation_machine_drafted()) }
    }
}

#[component]
fn LockOf(words: Spoken, stage: Option<Stage>, on_lock: EventHandler<()>) -> Element {
    let Some(stage) = stage else {
        return rsx! {};
    };
    let now = match stage {
        Stage::New => words.say(|say| say.lock_is_new()),
        Stage::Draft => words.say(|say| say.lock_is_draft()),
        Stage::Open => words.say(|say| say.lock_is_open()),
        Stage::LockedByPassphrase | Stage::LockedByKeystore => words.say(|say| say.lock_is_locked()),
    };
    rsx! {
        Section { title: words.say(|say| say.settings_lock()),
            p { Say { phrase: now } }
            match stage {
                Stage::New => rsx! {},
                Stage::Draft => rsx! {
                    ButtonLink {
                        label: words.say(|say| say.lock_choose_title()),
                        to: Route::ChooseLock {}.to_string(),
                        glyph: Glyph::Lock,
                    }
                },
                Stage::Open => rsx! {
                    p { class: "quiet", Say { phrase: words.say(|say| say.lock_now_hint()) } }
                    Button { label: words.say(|say| say.lock_now()), glyph: Glyph::Lock, on_press: on_lock }
                },
                Stage::LockedByPassphrase | Stage::LockedByKeystore => rsx! {
                    ButtonLink { label: words.say(|say| say.unlock_open()), to: Route::Today {}.to_string() }
                },
            }
        }
    }
}

#[component]
fn AboutApp(words: Spoken, pack: Option<PackView>) -> Element {
    rsx! {
        Section { title: words.say(|say| say.settings_about()),
            Card {
                p { Say { phrase: words.say(|say| say.information_only()) } }
                p { Say { phrase: words.say(|say| say.settings_version(env!("CARGO_PKG_VERSION"))) } }
                if let Some(PackView { publisher, checked }) = pack {
                    p { Say { phrase: words.say(|say| say.settings_publisher(&publisher, checked)) } }
                }
                p { Say { phrase: words.say(|say| say.settings_licence()) } }
            }
        }
    }
}

/// The languages.
#[component]
pub fn LanguageScreen() -> Element {
    let words = Session::of().words.read().clone();
    rsx! {
        Page {
            title: words.say(|say| say.action_choose_language()),
            back: Back { label: words.say(|say| say.nav_settings()), to: Route::SettingsScreen {}.to_string() },
            Languages {}
            Drafted { words }
        }
    }
}
