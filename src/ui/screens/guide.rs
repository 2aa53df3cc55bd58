//! A guide: nothing personal, open without unlocking.

#[cfg(test)]
mod tests;

use super::area::contact;
use super::item::{Confidence, LawSection, Publisher, Told, Translation};
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::card::Card;
use crate::ui::parts::contact_card::ContactCard;
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::GuideView;
use crate::words::Text;
use dioxus::prelude::*;

/// A guide.
#[component]
pub fn GuideScreen(id: String) -> Element {
    let spoken = Session::of().words.cloned();
    let id = use_memo(use_reactive!(|id| id));
    let reply = use_reply(move || Command::Guide { guide: id() });
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Guide(view))) => rsx! { GuidePage { view: *view, spoken } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The guide's sheet, from top to bottom.
#[component]
pub fn GuidePage(view: GuideView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let area = Route::AreaScreen {
        area: view.area.clone(),
    };
    let texts = [&view.title].into_iter().chain(&view.what).chain(&view.steps);
    let texts: Vec<Option<Text>> = texts.cloned().map(Some).collect();
    rsx! {
        Page { title: phrase(&view.title), lead: phrase(&view.area_word), back: back(&spoken, area),
            Notice { kind: NoticeKind::Info, text: phrase(&say.guide_general()) }
            Confidence {
                confidence: view.confidence,
                word: view.confidence_word.clone(),
                note: view.confidence_note.clone(),
                ask: view.ask.clone(),
                spoken: spoken.clone(),
            }
            Translation { texts, spoken: spoken.clone() }
            Told { title: say.guide_what(), text: view.what.clone() }
            if !view.steps.is_empty() {
                Section { title: phrase(&say.part_steps()), Steps { steps: view.steps.iter().map(step).collect::<Vec<_>>() } }
            }
            Examples { examples: view.examples.clone(), spoken: spoken.clone() }
            if !view.contacts.is_empty() {
                Group { title: phrase(&say.guide_contacts()),
                    for entry in &view.contacts {
                        ContactCard { key: "{entry.id}", entry: contact(entry, &spoken) }
                    }
                }
            }
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

fn step(text: &Text) -> Step {
    Step {
        title: phrase(text),
        detail: None,
    }
}

/// Each example as its own small list of steps.
#[component]
fn Examples(examples: Vec<Vec<Text>>, spoken: Spoken) -> Element {
    if examples.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: phrase(&spoken.0.say().guide_examples()),
            for (at , sentences) in examples.iter().enumerate() {
                Card { key: "{at}",
                    for (line , sentence) in sentences.iter().enumerate() {
                        p { key: "{line}", Say { phrase: phrase(sentence) } }
                    }
                }
            }
        }
    }
}
