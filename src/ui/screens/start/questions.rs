//! The first questions, one after the other; going back keeps everything.

use crate::app::{Command, Problem, Reply};
use crate::ui::route::Route;
use crate::ui::screens::ask::{Ask, progress};
use crate::ui::screens::problem::{ProblemScreen, sentences};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, use_reply};
use crate::views::AskedView;
use dioxus::prelude::*;

/// One of the first questions, counted from 1.
#[component]
pub fn StartQuestion(number: usize) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let mut wrong = use_signal(Vec::new);
    let reply = use_reply(|| Command::StartQuestions);
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
    let of = questions.len();
    rsx! {
        Ask {
            asked,
            progress: progress(&words, number, of),
            next: words.say(|say| say.action_continue()),
            wrong: wrong(),
            on_back: move |()| { navigator.push(before(number)); },
            on_answer: move |answer: String| {
                let at = at.clone();
                async move {
                    match session.ask_quietly(Command::Answer { at, answer }).await {
                        Ok(_) => { navigator.push(after(number, of)); }
                        Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
                    }
                }
            },
        }
    }
}

fn before(number: usize) -> Route {
    match number {
        0 | 1 => Route::Promise {},
        _ => Route::StartQuestion { number: number - 1 },
    }
}

fn after(number: usize, of: usize) -> Route {
    match number < of {
        true => Route::StartQuestion { number: number + 1 },
        false => Route::Today {},
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_the_last_question_comes_today_and_before_the_first_the_promise() {
        assert_eq!(after(5, 6), Route::StartQuestion { number: 6 });
        assert_eq!(after(6, 6), Route::Today {});
        assert_eq!(before(1), Route::Promise {});
    }
}
