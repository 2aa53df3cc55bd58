//! Choosing a place for alerts where nothing personal is open: only this choice is kept.

use super::super::answer_field::AnswerField;
use crate::app::Command;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::phrase;
use crate::ui::session::{Session, Spoken};
use crate::views::Answer;
use dioxus::prelude::*;

/// The list of municipalities, folded away, and the way to choose none.
#[component]
pub(super) fn AreaChoice(spoken: Spoken, chosen: bool) -> Element {
    let session = Session::of();
    let say = spoken.0.say();
    let choose = move |municipality: Option<String>| {
        spawn(async move {
            if session
                .ask_quietly(Command::ChooseAlertArea { municipality })
                .await
                .is_ok()
            {
                let mut revision = session.revision;
                revision += 1;
            }
        });
    };
    let title = if chosen {
        say.alerts_change_area()
    } else {
        say.alerts_choose_area()
    };
    rsx! {
        Disclosure { summary: phrase(&title), open: !chosen,
            p { class: "quiet small", Say { phrase: phrase(&say.alerts_area_note()) } }
            AnswerField {
                spoken: spoken.clone(),
                label: phrase(&say.alerts_choose_area()),
                answer: Answer::Place,
                value: String::new(),
                on_change: move |code: String| if !code.is_empty() { choose(Some(code)) },
            }
            if chosen {
                Button {
                    label: phrase(&say.alerts_forget_area()),
                    kind: ButtonKind::Quiet,
                    on_press: move |()| choose(None),
                }
            }
        }
    }
}
