//! One question, which has a screen to itself.

use dioxus::prelude::*;

use super::button::{Button, ButtonKind};
use super::choice::{Choice, ChoiceRow};
use super::icon::Glyph;
use super::ident::use_ident;
use super::page::Title;
use super::phrase::{Phrase, Say};
use super::progress::Progress;

#[cfg(test)]
mod tests;

/// What a person answered. Not to know and not to say are answers like any other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// One of the choices, or that what was typed counts.
    Value(String),
    /// "I don't know."
    Unknown,
    /// "I'd rather not say."
    Declined,
}

/// Where among the questions one is.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionProgress {
    /// "2 of 6"
    pub words: Phrase,
    /// The number of this question, from 1.
    pub at: u32,
    /// How many there are.
    pub of: u32,
}

/// The words that every question has.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionWords {
    /// "I don't know"
    pub unknown: Phrase,
    /// "I'd rather not say"
    pub declined: Phrase,
    /// "Next"
    pub next: Phrase,
    /// "Back"
    pub back: Phrase,
}

/// A question: title, why it is asked, big choices, the two honest ways out as their equals. A date or a
/// text is asked by `children`, which then stand where the choices would. `wrong` stands beside the next step, where
/// the person has just been.
#[component]
pub fn Question(
    #[props(into)] title: Phrase,
    #[props(into, default)] why: Option<Phrase>,
    words: QuestionWords,
    #[props(default)] progress: Option<QuestionProgress>,
    #[props(default)] choices: Vec<Choice>,
    #[props(default)] answer: Option<Answer>,
    #[props(default)] wrong: Option<Element>,
    on_answer: EventHandler<Answer>,
    on_next: EventHandler<()>,
    #[props(default)] on_back: Option<EventHandler<()>>,
    children: Element,
) -> Element {
    let name = use_ident("question");
    let why_id = why.is_some().then(|| format!("{name}-why"));
    rsx! {
        form {
            class: "question arrives",
            onsubmit: move |event| {
                event.prevent_default();
                on_next.call(());
            },
            if let Some(progress) = progress {
                Progress { label: progress.words, at: progress.at, of: progress.of }
            }
            fieldset { class: "question-field", aria_describedby: why_id.clone(),
                legend { Title { class: "question-title", title } }
                if let Some(why) = why {
                    p { class: "quiet", id: why_id.clone(), Say { phrase: why } }
                }
                {children}
                div { class: "choices",
                    for choice in choices {
                        ChoiceRow {
                            key: "{choice.value}",
                            name: name.clone(),
                            chosen: answer == Some(Answer::Value(choice.value.clone())),
                            choice,
                            on_choose: move |value| on_answer.call(Answer::Value(value)),
                        }
                    }
                    WaysOut { name, words: words.clone(), answer, on_answer }
                }
            }
            if let Some(wrong) = wrong {
                {wrong}
            }
            div { class: "question-actions",
                Button { label: words.next, kind: ButtonKind::Primary, submit: true }
                if let Some(on_back) = on_back {
                    Button { label: words.back, kind: ButtonKind::Quiet, glyph: Glyph::Back, on_press: on_back }
                }
            }
        }
    }
}

#[component]
fn WaysOut(
    name: String,
    words: QuestionWords,
    answer: Option<Answer>,
    on_answer: EventHandler<Answer>,
) -> Element {
    rsx! {
        ChoiceRow {
            name: name.clone(),
            choice: Choice::new("?", words.unknown),
            chosen: answer == Some(Answer::Unknown),
            on_choose: move |_| on_answer.call(Answer::Unknown),
        }
        ChoiceRow {
            name,
            choice: Choice::new("-", words.declined),
            chosen: answer == Some(Answer::Declined),
            on_choose: move |_| on_answer.call(Answer::Declined),
        }
    }
}
