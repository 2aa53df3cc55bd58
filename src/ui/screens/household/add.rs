//! Telling of somebody who lives with the person: who they are, then a few questions about them, one after the other.

use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::route::Route;
use crate::ui::screens::ask::{Ask, progress};
use crate::ui::screens::problem::{ProblemScreen, sentences};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, use_reply};
use crate::views::{AskedView, Told};
use dioxus::prelude::*;

/// Who is it? The answer makes their record.
#[component]
pub fn AddMemberScreen() -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut wrong = use_signal(Vec::new);
    let reply = use_reply(|| Command::Household);
    let question = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::Household(view))) => view.add.clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    let Some(question) = question else {
        return rsx! { ProblemScreen { problem: Problem::Gone } };
    };
    rsx! {
        Ask {
            asked: AskedView { question, told: Told::Nothing },
            next: words.say(|say| say.action_continue()),
            wrong: wrong(),
            on_back: move |()| { navigator.push(Route::HouseholdScreen {}); },
            on_answer: move |relation: String| async move {
                match session.ask(Command::AddMember { relation }).await {
                    Ok(Reply::Added(member)) => {
                        navigator.replace(Route::MemberQuestionScreen { member: member.0, number: 2 });
                    }
                    Ok(_) => { navigator.replace(Route::HouseholdScreen {}); }
                    Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
                }
            },
        }
    }
}

/// One of the questions about them, counted from 1. Each answer is theirs, whoever is looked at.
#[component]
pub fn MemberQuestionScreen(member: i64, number: usize) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut wrong = use_signal(Vec::new);
    let member = RecordId(member);
    let reply = use_reply(move || Command::MemberQuestions { member });
    let questions: Vec<AskedView> = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::Start(questions))) => questions.clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    let Some(asked) = number.checked_sub(1).and_then(|at| questions.get(at)).cloned() else {
        return rsx! { ProblemScreen { problem: Problem::Gone } };
    };
    let at = asked.question.at.clone();
    rsx! {
        Ask {
            asked,
            progress: progress(&words, number, questions.len()),
            next: words.say(|say| say.action_continue()),
            wrong: wrong(),
            on_back: move |()| { navigator.push(before(member, number)); },
            on_answer: move |answer: String| {
                let at = at.clone();
                async move {
                    let told = session.ask_of(Some(member), Command::Answer { at, answer }).await;
                    // An answer may make later questions pointless.
                    let left = session.ask_quietly(Command::MemberQuestions { member }).await;
                    match (told, left) {
                        (Ok(_), Ok(Reply::Start(left))) => { navigator.push(after(member, number, left.len())); }
                        (Err(problem), _) | (_, Err(problem)) => {
                            wrong.set(sentences(&problem, &session.words.peek()));
                        }
                        _ => {}
                    }
                }
            },
        }
    }
}

fn before(member: RecordId, number: usize) -> Route {
    match number {
        0 | 1 => Route::HouseholdScreen {},
        _ => Route::MemberQuestionScreen {
            member: member.0,
            number: number - 1,
        },
    }
}

fn after(member: RecordId, number: usize, of: usize) -> Route {
    match number < of {
        true => Route::MemberQuestionScreen {
            member: member.0,
            number: number + 1,
        },
        false => Route::HouseholdScreen {},
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_the_last_question_stand_all_people() {
        let member = RecordId(7);
        assert_eq!(after(member, 7, 7), Route::HouseholdScreen {});
        // Fewer are left than were counted: the answer made the others pointless.
        assert_eq!(after(member, 4, 4), Route::HouseholdScreen {});
        assert_eq!(
            after(member, 2, 7),
            Route::MemberQuestionScreen { member: 7, number: 3 }
        );
        assert_eq!(before(member, 1), Route::HouseholdScreen {});
    }
}
