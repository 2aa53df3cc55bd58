//! Show at the counter: one sheet for the clerk, and nothing else of the person's life.

#[cfg(test)]
mod tests;

use super::item::papers::ready;
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::rule_route;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::counter_card::{Both, CounterCard};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::platform;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{CounterView, Pair};
use dioxus::prelude::*;
use std::collections::BTreeSet;

/// The card of a rule; needs no unlocking.
#[component]
pub fn Counter(rule: String) -> Element {
    let spoken = Session::of().words.cloned();
    let asked = use_memo(use_reactive!(|(rule,)| rule));
    let reply = use_reply(move || Command::Counter { rule: asked() });
    let close = move |()| {
        let router = router();
        match platform::can_go_back() {
            true => router.go_back(),
            false => drop(router.push(rule_route(&asked()))),
        }
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Counter(view))) => rsx! {
            CounterPage { view: *view, ready: ready(&asked()), spoken, on_close: close }
        },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The card and the way out. What was ticked is what was brought; before anything is ticked all papers are listed.
#[component]
pub fn CounterPage(
    view: CounterView,
    #[props(default)] ready: BTreeSet<String>,
    spoken: Spoken,
    on_close: EventHandler<()>,
) -> Element {
    let brought = |paper: &&Pair| ready.is_empty() || ready.contains(&paper.id);
    let brought: Vec<Both> = view.bring.iter().filter(brought).map(both).collect();
    rsx! {
        main {
            class: "counter always-light",
            id: "main",
            tabindex: "-1",
            onmounted: move |event| async move {
                let _ = event.set_focus(true).await;
            },
            h1 { class: "unseen", Say { phrase: phrase(&spoken.0.say().action_show_at_counter()) } }
            CounterCard {
                form: both(view.form.as_ref().unwrap_or(&view.title)),
                ask: Both {
                    japanese: phrase(&view.say_official),
                    own: (view.say_official.plain() != view.say.plain()).then(|| phrase(&view.say)),
                },
                brought_title: (!brought.is_empty()).then(|| both(&view.brought)),
                brought,
                write_here: both(&view.date_here),
            }
            div { class: "counter-close",
                Button {
                    label: phrase(&spoken.0.say().action_close()),
                    kind: ButtonKind::Secondary,
                    glyph: Glyph::Close,
                    on_press: move |()| on_close.call(()),
                }
            }
        }
    }
}

/// The official name for the clerk, the own one for the person.
fn both(pair: &Pair) -> Both {
    match &pair.official {
        Some(official) => Both {
            japanese: phrase(official),
            own: Some(phrase(&pair.text)),
        },
        None => Both {
            japanese: phrase(&pair.text),
            own: None,
        },
    }
}
