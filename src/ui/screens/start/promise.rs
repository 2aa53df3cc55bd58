//! What happens to what one tells.

use crate::app::Command;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::points::Points;
use crate::ui::route::Route;
use crate::ui::screens::problem::{Wrong, sentences};
use crate::ui::session::{Session, Spoken};
use dioxus::prelude::*;

/// The promise, and the way on.
#[component]
pub fn Promise() -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut wrong = use_signal(Vec::new);
    rsx! {
        PromisePage {
            words,
            on_begin: move |()| async move {
                match session.ask_quietly(Command::Begin).await {
                    Ok(_) => { navigator.push(Route::StartQuestion { number: 1 }); }
                    Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
                }
            },
            Wrong { said: wrong() }
        }
    }
}

/// The page itself; `children` say what went wrong, if anything did.
#[component]
pub fn PromisePage(words: Spoken, on_begin: EventHandler<()>, children: Element) -> Element {
    let lines: [(Glyph, Phrase); 4] = [
        (Glyph::Place, words.say(|say| say.promise_device())),
        (Glyph::Offline, words.say(|say| say.promise_account())),
        (Glyph::Lock, words.say(|say| say.promise_seen())),
        (Glyph::Info, words.say(|say| say.promise_kept())),
    ];
    rsx! {
        Page {
            title: words.say(|say| say.promise_title()),
            back: Back { label: words.say(|say| say.action_back()), to: Route::Welcome {}.to_string() },
            Points { lines: lines.to_vec() }
            p { Say { phrase: words.say(|say| say.promise_questions()) } }
            {children}
            div { class: "stack",
                Button { label: words.say(|say| say.promise_begin()), kind: ButtonKind::Primary, on_press: on_begin }
                ButtonLink { label: words.say(|say| say.promise_look()), to: Route::Life {}.to_string(), kind: ButtonKind::Quiet }
            }
        }
    }
}
