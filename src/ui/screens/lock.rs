//! The lock: choosing it, and opening it.

use super::problem::{Wrong, sentences};
use crate::app::{Command, Lock, Problem, StoreProblem};
use crate::store::MINIMUM_PASSPHRASE;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::passphrase_field::PassphraseField;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::joined;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, Toast};
use crate::words::Text;
use dioxus::prelude::*;

/// What is going on with the lock.
#[derive(Clone, Debug, PartialEq)]
pub enum Attempt {
    /// The person may try.
    Ready,
    /// The key is being made, which takes a moment on purpose.
    Busy,
    /// It did not work: about the passphrase, or about something else.
    Failed(Vec<Text>, bool),
}

impl Attempt {
    fn failed(problem: &Problem, words: &Spoken) -> Attempt {
        let passphrase = matches!(
            problem,
            Problem::Store(StoreProblem::WrongPassphrase | StoreProblem::PassphraseTooShort)
        );
        Attempt::Failed(sentences(problem, words), passphrase)
    }
}

/// Opens what is locked; stands in the place of every personal screen until then.
#[component]
pub fn Unlock(keystore: bool) -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    let mut attempt = use_signal(|| Attempt::Ready);
    rsx! {
        UnlockPage {
            words,
            keystore,
            attempt: attempt(),
            on_open: move |lock: Lock| async move {
                attempt.set(Attempt::Busy);
                // When it opens, the screen that was asked for stands here instead.
                if let Err(problem) = session.ask_quietly(Command::Unlock(lock)).await {
                    attempt.set(Attempt::failed(&problem, &session.words.peek()));
                }
            },
        }
    }
}

/// The lock screen.
#[component]
pub fn UnlockPage(words: Spoken, keystore: bool, attempt: Attempt, on_open: EventHandler<Lock>) -> Element {
    let mut typed = use_signal(String::new);
    let busy = (attempt == Attempt::Busy).then(|| words.say(|say| say.unlock_opening()));
    let (error, other) = said(&attempt);
    rsx! {
        Page {
            title: words.say(|say| say.unlock_title()),
            lead: words.say(|say| say.unlock_lead()),
            form {
                class: "stack",
                onsubmit: move |event| {
                    event.prevent_default();
                    on_open.call(if keystore { Lock::Keystore } else { Lock::Passphrase(typed()) });
                },
                Wrong { said: other }
                if !keystore {
                    PassphraseField {
                        label: words.say(|say| say.lock_passphrase()),
                        error: joined(&error, " "),
                        show: words.say(|say| say.lock_show()),
                        hide: words.say(|say| say.lock_hide()),
                        value: typed(),
                        on_input: move |text| typed.set(text),
                    }
                }
                Button { label: words.say(|say| say.unlock_open()), kind: ButtonKind::Primary, submit: true, busy }
            }
            ButtonLink { label: words.say(|say| say.unlock_look()), to: Route::Life {}.to_string(), kind: ButtonKind::Quiet }
            ButtonLink { label: words.say(|say| say.alerts_disaster_card()), to: Route::Disaster {}.to_string(), kind: ButtonKind::Quiet }
        }
    }
}

/// What is wrong with the passphrase, and what else went wrong.
fn said(attempt: &Attempt) -> (Vec<Text>, Vec<Text>) {
    match attempt {
        Attempt::Failed(said, true) => (said.clone(), Vec::new()),
        Attempt::Failed(said, false) => (Vec::new(), said.clone()),
        Attempt::Ready | Attempt::Busy => (Vec::new(), Vec::new()),
    }
}

/// Chooses the lock, and with it keeps what was told.
#[component]
pub fn ChooseLock() -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut attempt = use_signal(|| Attempt::Ready);
    let keystore = match &*session.status.read() {
        Some(Ok(status)) => status.keystore,
        _ => false,
    };
    rsx! {
        ChooseLockPage {
            words,
            keystore,
            attempt: attempt(),
            on_choose: move |lock: Lock| async move {
                attempt.set(Attempt::Busy);
                match session.ask_quietly(Command::ChooseLock(lock)).await {
                    Ok(_) => {
                        session.say(Toast::Kept);
                        navigator.replace(Route::Today {});
                    }
                    Err(problem) => attempt.set(Attempt::failed(&problem, &session.words.peek())),
                }
            },
        }
    }
}

/// The screen on which a lock is chosen.
#[component]
pub fn ChooseLockPage(
    words: Spoken,
    keystore: bool,
    attempt: Attempt,
    on_choose: EventHandler<Lock>,
) -> Element {
    let mut typed = use_signal(String::new);
    let busy = (attempt == Attempt::Busy).then(|| words.say(|say| say.lock_closing()));
    let (error, other) = said(&attempt);
    let shortest = i64::try_from(MINIMUM_PASSPHRASE).unwrap_or(i64::MAX);
    rsx! {
        Page {
            title: words.say(|say| say.lock_choose_title()),
            lead: words.say(|say| say.lock_choose_lead()),
            back: Back { label: words.say(|say| say.action_back()), to: Route::Today {}.to_string() },
            form {
                class: "stack",
                onsubmit: move |event| {
                    event.prevent_default();
                    on_choose.call(Lock::Passphrase(typed()));
                },
                Wrong { said: other }
                PassphraseField {
                    label: words.say(|say| say.lock_passphrase()),
                    hint: words.say(|say| say.lock_passphrase_hint(shortest)),
                    error: joined(&error, " "),
                    show: words.say(|say| say.lock_show()),
                    hide: words.say(|say| say.lock_hide()),
                    fresh: true,
                    value: typed(),
                    on_input: move |text| typed.set(text),
                }
                Notice { kind: NoticeKind::Info, text: words.say(|say| say.lock_forgotten()) }
                Button {
                    label: words.say(|say| say.lock_with_passphrase()),
                    kind: ButtonKind::Primary,
                    submit: true,
                    busy: busy.clone(),
                }
            }
            if keystore {
                div { class: "stack",
                    p { class: "quiet", Say { phrase: words.say(|say| say.lock_device_hint()) } }
                    Button {
                        label: words.say(|say| say.lock_with_device()),
                        glyph: Glyph::Lock,
                        busy,
                        on_press: move |()| on_choose.call(Lock::Keystore),
                    }
                }
            }
        }
    }
}
