//! One answer, to give or to correct.

use super::ask::Ask;
use super::problem::{ProblemScreen, sentences};
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::route::Route;
use crate::ui::session::{Session, use_reply};
use crate::views::FieldAt;
use dioxus::prelude::*;
use std::collections::BTreeMap;

/// The word in an address for the question whether there is any record.
pub const ANY: &str = "-";

/// Where an answer is given.
pub fn place(at: &FieldAt) -> Route {
    Route::FieldScreen {
        entity: at.entity.clone(),
        record: at.record.map_or(0, |record| record.0),
        field: at.field.clone().unwrap_or_else(|| ANY.to_owned()),
    }
}

/// One question about a record. Afterwards it leads back to where the person came from.
#[component]
pub fn FieldScreen(entity: String, record: i64, field: String) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut wrong = use_signal(Vec::new);
    let at = FieldAt {
        entity,
        field: (field != ANY).then_some(field),
        record: (record != 0).then_some(RecordId(record)),
    };
    let reply = {
        let at = at.clone();
        use_reply(move || Command::Question { at: at.clone() })
    };
    let asked = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::Asked(asked))) => asked.as_ref().clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    let back = move || {
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.replace(Route::Today {});
        }
    };
    rsx! {
        Ask {
            asked,
            next: words.say(|say| say.action_save()),
            wrong: wrong(),
            on_back: move |()| back(),
            on_answer: move |answer: String| {
                let at = at.clone();
                async move {
                    match session.ask(command(at.clone(), answer)).await {
                        Ok(Reply::Added(record)) => {
                            navigator.replace(Route::RecordScreen { entity: at.entity, record: record.0 });
                        }
                        Ok(_) => back(),
                        Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
                    }
                }
            },
        }
    }
}

/// The first answer about something new makes its record; "I don't know" makes none.
fn command(at: FieldAt, answer: String) -> Command {
    match (&at.field, at.record) {
        (Some(field), None) if answer != "unknown" => Command::AddRecord {
            entity: at.entity.clone(),
            fields: BTreeMap::from([(field.clone(), answer)]),
        },
        _ => Command::Answer { at, answer },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(record: Option<i64>) -> FieldAt {
        FieldAt {
            entity: "job".into(),
            field: Some("started".into()),
            record: record.map(RecordId),
        }
    }

    #[test]
    fn an_answer_about_a_new_job_never_changes_another_one() {
        let new = command(at(None), "2026-11-26".into());
        assert!(matches!(new, Command::AddRecord { .. }));
        let known = command(at(Some(7)), "2026-11-26".into());
        assert!(matches!(known, Command::Answer { .. }));
    }

    #[test]
    fn not_to_know_about_something_new_makes_no_record() {
        let skipped = command(at(None), "unknown".into());
        assert!(matches!(skipped, Command::Answer { .. }));
    }
}
