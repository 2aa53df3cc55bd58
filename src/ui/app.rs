//! The whole app on screen: the session, the look, and first start or lock before what is personal.

use super::parts::icon::Glyph;
use super::parts::nav::{Nav, NavEntry};
use super::parts::page;
use super::parts::phrase::{Dir, Phrase};
use super::parts::undo_bar::UndoBar;
use super::platform;
use super::route::{Route, Tab};
use super::screens::{household::Whose, lock::Unlock, problem::ProblemScreen, start::Welcome, wait::Wait};
use super::session::{Session, Toast, use_session};
use super::theme::{Look, Sheet};
use crate::app::{Problem, Stage};
use crate::words::{Direction, Messages, Text, bidi};
use dioxus::prelude::*;

/// The whole app.
#[component]
pub fn App() -> Element {
    let session = use_session();
    let words = session.words.read().clone();
    let language = words.0.language();
    let settings = session.settings.read();
    let look = Look {
        lang: language.tag.html_lang(),
        dir: match language.direction {
            Direction::Ltr => Dir::Ltr,
            Direction::Rtl => Dir::Rtl,
        },
        theme: settings.theme,
        text: settings.text,
        plain_kanji: settings.plain_kanji,
    };
    rsx! {
        Sheet { look, fonts: platform::FONTS.map(str::to_owned) }
        Router::<Route> {}
    }
}

/// What stands around every screen but the counter card.
#[component]
pub fn Frame() -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    rsx! {
        page::Frame {
            skip: words.say(|say| say.skip_to_content()),
            nav: rsx! { Places {} },
            toast: rsx! { Said {} },
            on_title: move |title: Phrase| describe(&title),
            Whose {}
            Inside {}
        }
    }
}

/// The window is named for the screen; a screen reader says it first.
fn describe(title: &Phrase) {
    platform::name_window(&format!("{} · Tomoni", bidi::strip(&title.text)));
}

/// The screen itself, or what has to come before it.
#[component]
fn Inside() -> Element {
    let session = Session::of();
    let route = use_route::<Route>();
    let status = session.status.read().clone();
    match (status, route.is_personal()) {
        (None, _) => rsx! { Wait {} },
        (Some(Err(problem @ Problem::Door(_))), _) | (Some(Err(problem)), true) => {
            rsx! { ProblemScreen { problem } }
        }
        (Some(Ok(status)), true) => match status.stage {
            Stage::New if route == (Route::Promise {}) => rsx! { Here { route } },
            Stage::New => rsx! { Welcome {} },
            Stage::LockedByPassphrase => rsx! { Unlock { keystore: false } },
            Stage::LockedByKeystore => rsx! { Unlock { keystore: true } },
            Stage::Draft | Stage::Open => rsx! { Here { route } },
        },
        _ => rsx! { Here { route } },
    }
}

/// The screen of an address. A list of one: another address, or another person, is another screen, with nothing left of the last.
#[component]
fn Here(route: Route) -> Element {
    let session = Session::of();
    rsx! {
        for address in [format!("{route} {:?}", session.whose.read())] {
            Outlet::<Route> { key: "{address}" }
        }
    }
}

/// The bar of places; during the first start there is only one way.
#[component]
fn Places() -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    let route = use_route::<Route>();
    let starting = session.stage().is_none_or(|stage| stage == Stage::New) && route.is_personal();
    let (Some(current), false) = (route.tab(), starting) else {
        return rsx! {};
    };
    let entry = |tab: Tab, to: Route, glyph: Glyph, word: fn(Messages<'_>) -> Text| NavEntry {
        to: to.to_string(),
        glyph,
        label: words.say(word),
        current: tab == current,
    };
    let entries = vec![
        entry(Tab::Today, Route::Today {}, Glyph::Today, |say| say.nav_today()),
        entry(Tab::Timeline, Route::Timeline {}, Glyph::Timeline, |say| {
            say.nav_timeline()
        }),
        entry(Tab::Life, Route::Life {}, Glyph::Life, |say| say.nav_life()),
        entry(Tab::About, Route::About {}, Glyph::AboutMe, |say| {
            say.nav_about_me()
        }),
        entry(Tab::Settings, Route::SettingsScreen {}, Glyph::Settings, |say| {
            say.nav_settings()
        }),
    ];
    rsx! {
        Nav { label: words.say(|say| say.places()), brand: Phrase::from("Tomoni"), entries }
    }
}

/// What has just been done.
#[component]
fn Said() -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    let mut toast = session.toast;
    let revision = *session.revision.read();
    let Some(said) = *toast.read() else {
        return rsx! {};
    };
    let text = match said {
        Toast::Saved => words.say(|say| say.saved()),
        Toast::TakenBack => words.say(|say| say.taken_back()),
        Toast::Kept => words.say(|say| say.lock_kept()),
    };
    rsx! {
        // A list of one: each change brings a new bar, whose time starts again.
        for change in [revision] {
            UndoBar {
                key: "{change}-{said:?}",
                text: text.clone(),
                undo: (said == Toast::Saved).then(|| words.say(|say| say.action_undo())),
                close: words.say(|say| say.action_close()),
                on_undo: move |()| async move { session.undo().await },
                on_close: move |()| toast.set(None),
            }
        }
    }
}
