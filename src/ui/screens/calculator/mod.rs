//! A calculator: what to enter, the result with its steps, the law. Open without unlocking; nothing typed is kept.

mod form;
mod list;
mod result;
#[cfg(test)]
mod tests;

pub use list::{CalculatorsScreen, rows as calculator_rows};

use super::item::{Confidence, LawSection, Publisher, Translation};
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::packs::Told;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::CalculatorView;
use dioxus::prelude::*;

use form::Form;
use result::ResultSection;

/// One calculator. What is typed stays on this screen; until something is, the person's facts fill it in.
#[component]
pub fn CalculatorScreen(calculator: String) -> Element {
    let spoken = Session::of().words.cloned();
    let id = use_memo(use_reactive!(|calculator| calculator));
    let mut told = use_signal(|| None::<Told>);
    let mut round = use_signal(|| 0);
    let reply = use_reply(move || Command::Calculator {
        id: id(),
        told: told(),
    });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Calculator(view))) => {
            // What was typed since the reply was asked for counts already: nobody waits between two fields.
            let now = told.read().clone();
            let view = CalculatorView {
                told: now.unwrap_or(view.told.clone()),
                ..*view
            };
            rsx! {
                CalculatorPage {
                    view,
                    spoken,
                    filled_in: told.read().is_none(),
                    round: round(),
                    on_told: move |now| told.set(Some(now)),
                    on_clear: move |()| {
                        told.set(Some(Told::default()));
                        round += 1;
                    },
                    on_rows: move |now| {
                        told.set(Some(now));
                        round += 1;
                    },
                }
            }
        }
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// A calculator's sheet. `round` counts how often fields came or went otherwise than by typing.
#[component]
pub fn CalculatorPage(
    view: CalculatorView,
    spoken: Spoken,
    #[props(default)] filled_in: bool,
    #[props(default)] round: usize,
    #[props(default)] on_told: EventHandler<Told>,
    #[props(default)] on_clear: EventHandler<()>,
    #[props(default)] on_rows: EventHandler<Told>,
) -> Element {
    let say = spoken.0.say();
    let anything = !view.told.inputs.is_empty() || view.told.lists.values().any(|rows| !rows.is_empty());
    let to = Route::AreaScreen {
        area: view.area.clone(),
    };
    rsx! {
        Page { title: phrase(&view.title), lead: optional(view.what.as_ref()), back: back(&spoken, to),
            Confidence {
                confidence: view.confidence,
                word: view.confidence_word.clone(),
                note: view.confidence_note.clone(),
                ask: view.ask.clone(),
                spoken: spoken.clone(),
            }
            Translation { texts: vec![Some(view.title.clone()), view.what.clone()], spoken: spoken.clone() }
            Section { title: phrase(&say.calculator_form()),
                if filled_in && anything {
                    p { class: "quiet small", Say { phrase: phrase(&say.calculator_filled_in()) } }
                }
                Form { view: view.clone(), spoken: spoken.clone(), round, on_told, on_rows }
                if anything {
                    Button {
                        label: phrase(&say.calculator_start_over()),
                        kind: ButtonKind::Quiet,
                        glyph: Glyph::Remove,
                        on_press: on_clear,
                    }
                }
            }
            ResultSection { result: view.result.clone(), spoken: spoken.clone() }
            LawSection { law: view.law.clone(), checked: view.checked.clone(), spoken: spoken.clone() }
            Publisher {
                name: view.publisher.clone(),
                confidence: view.confidence,
                note: view.confidence_note.clone(),
                spoken: spoken.clone(),
            }
        }
    }
}
