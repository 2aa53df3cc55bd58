//! The disaster card: open without unlocking, without a network.

mod notes;
mod safe;
#[cfg(test)]
mod tests;

use super::area::contact;
use super::problem::{ProblemScreen, WrongReply};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::anchor::Anchor;
use crate::ui::parts::button::ButtonLink;
use crate::ui::parts::card::Card;
use crate::ui::parts::contact_card::{ContactCard, PhoneLink};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{List, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{BagView, CallView, DisasterView, EmbassyView, PersonalNotes, SentenceView, WayView};
use crate::words::Text;
use dioxus::prelude::*;
use notes::NotesForm;
use safe::Safe;

/// The guide that lists all numbers.
const NUMBERS: &str = "numbers-to-call";

/// 駐日外国公館リスト of the Ministry of Foreign Affairs.
const EMBASSIES: &str = "https://www.mofa.go.jp/about/emb_cons/protocol/index.html";

/// The card.
#[component]
pub fn Disaster() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Disaster);
    let mut saved = use_signal(|| false);
    let on_save = move |notes: PersonalNotes| {
        spawn(async move {
            let done = session.ask_quietly(Command::KeepDisasterNotes { notes }).await;
            saved.set(done.is_ok());
        });
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Disaster(view))) => {
            rsx! { DisasterPage { view: *view, spoken, saved: saved(), on_save } }
        }
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// From what is most pressing to what can be prepared.
#[component]
pub fn DisasterPage(
    view: DisasterView,
    spoken: Spoken,
    #[props(default)] saved: bool,
    #[props(default)] on_save: EventHandler<PersonalNotes>,
) -> Element {
    let say = spoken.0.say();
    rsx! {
        Page { title: phrase(&say.disaster_title()), lead: phrase(&say.disaster_lead()), back: back(&spoken, Route::AlertsScreen {}),
            Section { title: phrase(&say.disaster_call()),
                for call in &view.calls {
                    Call { key: "{call.contact.id}", call: call.clone(), spoken: spoken.clone() }
                }
            }
            Sentences { sentences: view.sentences.clone(), spoken: spoken.clone() }
            Section { title: phrase(&say.disaster_safe_title()), hint: phrase(&say.disaster_safe_lead()),
                Safe { safe: view.safe.clone(), spoken: spoken.clone() }
            }
            Section { title: phrase(&say.disaster_messages()),
                for (at , way) in view.ways.iter().enumerate() {
                    Way { key: "{at}", way: way.clone(), spoken: spoken.clone() }
                }
            }
            NotesForm { notes: view.notes.clone(), spoken: spoken.clone(), saved, on_save }
            Embassy { embassy: view.embassy.clone(), spoken: spoken.clone() }
            Bag { bag: view.bag.clone() }
        }
    }
}

/// Whom to call: the number first.
#[component]
fn Call(call: CallView, spoken: Spoken) -> Element {
    let confirmed = contact(&call.contact, &spoken).confirmed;
    rsx! {
        Card {
            h3 { Say { phrase: phrase(&call.title) } }
            PhoneLink { phone: call.contact.phone.clone(), name: phrase(&call.title) }
            Steps { steps: steps(&call.steps) }
            p { class: "quiet small", Say { phrase: confirmed } }
        }
    }
}

/// What to say, large enough to be shown.
#[component]
fn Sentences(sentences: Vec<SentenceView>, spoken: Spoken) -> Element {
    rsx! {
        Section { title: spoken.say(|say| say.disaster_sentences()),
            dl { class: "alert-facts",
                for (at , sentence) in sentences.iter().enumerate() {
                    div { key: "{at}",
                        dt { class: "quiet small", Say { phrase: phrase(&sentence.means) } }
                        dd { class: "disaster-said", Say { phrase: Phrase::japanese(sentence.said.clone()) } }
                        dd { lang: "ja-Latn", dir: "ltr", class: "small", "{sentence.read}" }
                    }
                }
            }
        }
    }
}

/// One way to reach the family, folded away.
#[component]
fn Way(way: WayView, spoken: Spoken) -> Element {
    rsx! {
        Disclosure { summary: phrase(&way.title),
            p { Say { phrase: phrase(&way.what) } }
            Steps { steps: steps(&way.steps) }
            if let Some(number) = &way.contact {
                List { ContactCard { entry: contact(number, &spoken) } }
            }
            if let Some(page) = &way.page {
                p { Anchor { to: page.clone(), "{page}" } }
            }
            p { class: "quiet small", Say { phrase: phrase(&way.sure) } }
        }
    }
}

#[component]
fn Embassy(embassy: EmbassyView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    rsx! {
        Section { title: phrase(&embassy.title),
            p { Say { phrase: phrase(&embassy.what) } }
            Steps { steps: steps(&embassy.steps) }
            ButtonLink {
                label: phrase(&say.disaster_embassy_contacts()),
                to: Route::GuideScreen { id: NUMBERS.to_owned() }.to_string(),
                glyph: Glyph::Phone,
            }
            p { Anchor { to: EMBASSIES.to_owned(), Say { phrase: phrase(&say.disaster_embassy_list()) } } }
        }
    }
}

#[component]
fn Bag(bag: BagView) -> Element {
    rsx! {
        Section { title: phrase(&bag.title), hint: phrase(&bag.note),
            ul {
                for (at , item) in bag.items.iter().enumerate() {
                    li { key: "{at}", Say { phrase: phrase(item) } }
                }
            }
        }
    }
}

fn steps(texts: &[Text]) -> Vec<Step> {
    let step = |text| Step {
        title: phrase(text),
        detail: None,
    };
    texts.iter().map(step).collect()
}
