//! One requirement: whether it is met, from when, who decides, what to answer, which article.

use super::field;
use crate::rules::{Outcome, RequirementKind};
use crate::ui::parts::group::List;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::state::{State, StateBadge};
use crate::ui::phrases::phrase;
use crate::ui::session::Spoken;
use crate::views::{ArticleView, AskLine, RequirementView};
use crate::words::Text;
use dioxus::prelude::*;

/// A requirement as a card.
#[component]
pub fn RequirementCard(one: RequirementView, spoken: Spoken) -> Element {
    let say = spoken.0.say();
    let notes = [&one.what, &one.who, &one.coming, &one.doubt];
    rsx! {
        li { class: "card stack",
            h3 { Say { phrase: phrase(&one.title) } }
            p { StateBadge { state: shape(&one), word: phrase(&one.word) } }
            for (at , text) in notes.into_iter().flatten().enumerate() {
                p { key: "{at}", Say { phrase: phrase(text) } }
            }
            for (at , fact) in one.facts.iter().enumerate() {
                p { key: "fact {at}", class: "quiet small",
                    Say { phrase: phrase(&fact.label) }
                    ": "
                    Say { phrase: phrase(&fact.value) }
                }
            }
            Lines { title: say.pathways_answer(), lines: one.questions.clone() }
            Lines { title: say.pathways_tell(), lines: one.tell.clone() }
            for cited in &one.law {
                p { key: "{cited.law_id} {cited.cited}", class: "quiet small", Say { phrase: article(cited) } }
            }
        }
    }
}

#[component]
fn Lines(title: Text, lines: Vec<AskLine>) -> Element {
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        p { class: "quiet small", Say { phrase: phrase(&title) } }
        List { joined: true,
            for line in lines {
                LinkRow { to: field::place(&line.at).to_string(), title: phrase(&line.title) }
            }
        }
    }
}

/// The article in the law's own words; its number where the pack has no text.
fn article(cited: &ArticleView) -> Phrase {
    match &cited.article {
        Some(article) => Phrase::japanese(format!("{} {}", article.title_ja, article.heading)),
        None => Phrase::from(format!("{} {}", cited.law_id, cited.cited)),
    }
}

fn shape(one: &RequirementView) -> State {
    match (one.outcome, one.kind) {
        (Some(Outcome::Met), _) => State::Done,
        (Some(Outcome::NotYet(_)), _) => State::Later,
        (Some(Outcome::NotMet), _) => State::Coming,
        (Some(Outcome::Unknown | Outcome::RatherNotSaid), _) => State::Ask,
        (Some(Outcome::Discretion), _) | (None, RequirementKind::Discretion) => State::Right,
        (None, RequirementKind::Fact) => State::Open,
    }
}
