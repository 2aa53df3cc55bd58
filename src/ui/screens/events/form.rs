//! What an event asks, as one form. Every field may stay open.

use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::form_field::{Control, FormField};
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::Phrase;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::screens::answer_field::{AnswerField, ways_out};
use crate::ui::session::Spoken;
use crate::views::{ChoiceView, EventField};
use crate::words::Text;
use dioxus::prelude::*;
use std::collections::BTreeMap;

/// An answer that was not understood: its path and what to do.
pub type Wrong = (String, Vec<Text>);

/// The form.
#[component]
pub fn FormPage(
    spoken: Spoken,
    title: Phrase,
    lead: Option<Phrase>,
    back: Back,
    about: Vec<ChoiceView>,
    chosen: Option<String>,
    fields: Vec<EventField>,
    answers: BTreeMap<String, String>,
    wrong: Option<Wrong>,
    on_choose: EventHandler<String>,
    on_answer: EventHandler<(String, String)>,
    on_show: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let choices: Vec<Choice> = about
        .iter()
        .map(|choice| Choice::new(choice.id.clone(), phrase(&choice.label)))
        .collect();
    rsx! {
        Page { title, lead, back,
            form {
                class: "form",
                onsubmit: move |event| {
                    event.prevent_default();
                    on_show.call(());
                },
                p { class: "quiet", {say.event_form_lead().plain()} }
                if !choices.is_empty() {
                    FormField {
                        label: phrase(&say.event_about()),
                        control: Control::Few(choices),
                        value: chosen.clone().unwrap_or_default(),
                        on_change: on_choose,
                    }
                }
                for field in fields {
                    AnswerField {
                        key: "{field.path}-{chosen:?}-{field.value}",
                        spoken: spoken.clone(),
                        label: phrase(&field.label),
                        hint: optional(field.why.as_ref()),
                        problem: problem(&wrong, &field.path),
                        answer: field.answer.clone(),
                        value: answers.get(&field.path).cloned().unwrap_or_default(),
                        ways_out: ways_out(&spoken),
                        on_change: {
                            let path = field.path.clone();
                            move |answer| on_answer.call((path.clone(), answer))
                        },
                    }
                }
                Elsewhere { wrong: wrong.clone(), answers: answers.clone() }
                div { class: "actions",
                    Button { label: phrase(&say.event_show()), kind: ButtonKind::Primary, submit: true }
                }
            }
        }
    }
}

fn problem(wrong: &Option<Wrong>, path: &str) -> Option<Phrase> {
    let (at, said) = wrong.as_ref()?;
    (at == path).then(|| joined(said, " "))?
}

/// What is wrong and stands at no field of the form.
#[component]
fn Elsewhere(wrong: Option<Wrong>, answers: BTreeMap<String, String>) -> Element {
    let said = wrong
        .filter(|(at, _)| !answers.contains_key(at))
        .map(|(_, said)| said);
    rsx! { crate::ui::screens::problem::Wrong { said: said.unwrap_or_default() } }
}
