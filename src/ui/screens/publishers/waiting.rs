//! An update that would change something for the person, before it takes effect.

use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::card::Card;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply};
use crate::ui::screens::shapes::back;
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{DifferenceKind, EffectLine, EffectView};
use dioxus::prelude::*;

/// A word on the first screen that an update waits.
#[component]
pub fn Waits() -> Element {
    let words = Session::of().words.cloned();
    let reply = use_reply(|| Command::Waiting);
    let Some(Ok(Reply::Waiting(Some(_)))) = reply.cloned() else {
        return rsx! {};
    };
    rsx! {
        Notice { kind: NoticeKind::Attention, text: words.say(|say| say.waiting_title()),
            ButtonLink { label: words.say(|say| say.waiting_look()), to: Route::WaitingScreen {}.to_string() }
        }
    }
}

/// What it would change.
#[component]
pub fn WaitingScreen() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let navigator = use_navigator();
    let reply = use_reply(|| Command::Waiting);
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Waiting(view))) => rsx! {
            WaitingPage {
                spoken,
                view: view.map(|view| *view),
                on_use: move |()| async move {
                    if session.ask_quietly(Command::UseWaiting).await.is_ok() {
                        navigator.replace(Route::Today {});
                    }
                },
            }
        },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// Each thing that would change, with why.
#[component]
pub fn WaitingPage(spoken: Spoken, view: Option<EffectView>, on_use: EventHandler<()>) -> Element {
    let say = spoken.0.say();
    let Some(view) = view else {
        return rsx! {
            Page { title: phrase(&say.waiting_title()), back: back(&spoken, Route::Today {}),
                EmptyState {
                    glyph: Glyph::Done,
                    so: phrase(&say.waiting_nothing()),
                    next: phrase(&say.waiting_nothing_next()),
                    ButtonLink { label: phrase(&say.nav_today()), to: Route::Today {}.to_string() }
                }
            }
        };
    };
    rsx! {
        Page {
            title: phrase(&say.waiting_title()),
            lead: phrase(&say.waiting_lead()),
            back: back(&spoken, Route::Today {}),
            for (at , line) in view.lines.iter().enumerate() {
                Line { key: "{at}", line: line.clone(), spoken: spoken.clone() }
            }
            Button { label: phrase(&say.waiting_use()), kind: ButtonKind::Primary, on_press: on_use }
            ButtonLink { label: phrase(&say.waiting_later()), to: Route::Today {}.to_string(), kind: ButtonKind::Quiet }
        }
    }
}

#[component]
fn Line(line: EffectLine, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let kind = match line.kind {
        DifferenceKind::Added => say.waiting_added(),
        DifferenceKind::Gone => say.waiting_gone(),
        DifferenceKind::Moved => say.waiting_moved(),
    };
    rsx! {
        Card {
            p { class: "quiet small", Say { phrase: phrase(&kind) } }
            h2 { Say { phrase: phrase(&line.card.title) } }
            if let (Some(from), Some(to)) = (&line.from, &line.to) {
                dl {
                    dt { class: "quiet small", Say { phrase: phrase(&say.waiting_until_now()) } }
                    dd { Say { phrase: phrase(from) } }
                    dt { class: "quiet small", Say { phrase: phrase(&say.waiting_from_now()) } }
                    dd { Say { phrase: phrase(to) } }
                }
            }
            for (at , why) in line.why.iter().enumerate() {
                p { key: "{at}", class: "small", Say { phrase: phrase(why) } }
            }
        }
    }
}
