//! One question, as the first start, Today and About me ask it.

mod draft;
pub(super) mod list;
#[cfg(test)]
mod tests;

use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::date_field::{self, DateField, DateWords};
use crate::ui::parts::page::Main;
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::question::{Question, QuestionProgress, QuestionWords};
use crate::ui::parts::text_field::{TextField, TextKind};
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{self, AskedView, ChoiceView};
use crate::words::Text;
use dioxus::prelude::*;
use draft::Draft;
use list::LongList;
use std::rc::Rc;

/// So many choices stand as big rows; more of them get a list with a filter.
pub(super) const FEW: usize = 8;

/// Asks one question. Places and countries are fetched only here, where they are needed.
#[component]
pub fn Ask(
    asked: AskedView,
    #[props(default)] progress: Option<QuestionProgress>,
    next: Phrase,
    wrong: Vec<Text>,
    on_answer: EventHandler<String>,
    #[props(default)] on_back: Option<EventHandler<()>>,
) -> Element {
    let words = Session::of().words.read().clone();
    let list = match asked.question.answer {
        views::Answer::Place => Some(Command::Municipalities),
        views::Answer::Country => Some(Command::Countries),
        _ => None,
    };
    match list {
        Some(list) => rsx! {
            AskFrom { list, asked, words, progress, next, wrong, on_answer, on_back }
        },
        None => rsx! {
            AskForm { asked, words, progress, next, wrong, on_answer, on_back }
        },
    }
}

/// A question whose choices have to be fetched first.
#[component]
fn AskFrom(
    list: Command,
    asked: AskedView,
    words: Spoken,
    progress: Option<QuestionProgress>,
    next: Phrase,
    wrong: Vec<Text>,
    on_answer: EventHandler<String>,
    on_back: Option<EventHandler<()>>,
) -> Element {
    let reply = use_reply(move || list.clone());
    let choices = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::Choices(choices))) => choices.clone(),
        Some(_) => Vec::new(),
    };
    let choices = Rc::new(choices);
    rsx! {
        AskForm { asked, words, progress, next, wrong, on_answer, on_back, choices }
    }
}

/// The question itself. What was typed stays until it is understood.
#[component]
pub fn AskForm(
    asked: AskedView,
    words: Spoken,
    #[props(default)] progress: Option<QuestionProgress>,
    next: Phrase,
    wrong: Vec<Text>,
    on_answer: EventHandler<String>,
    #[props(default)] on_back: Option<EventHandler<()>>,
    #[props(default)] choices: Rc<Vec<ChoiceView>>,
) -> Element {
    let mut draft = use_signal(|| Draft::of(&asked));
    let mut empty = use_signal(|| false);
    // Typing changes the draft with every letter; the rows are drawn again only when one of them is picked.
    let picked = use_memo(move || draft.read().picked.clone());
    let kind = asked.question.answer.clone();
    let missing = {
        let kind = kind.clone();
        use_memo(move || empty() && draft.read().answer(&kind).is_none())
    };
    let wrong = if missing() {
        let say = words.0.say();
        vec![say.input_required(), say.input_required_do()]
    } else {
        wrong
    };
    // What is wrong with something typed stands at its field.
    let typed = !matches!(
        kind,
        views::Answer::YesNo | views::Answer::Choice(_) | views::Answer::Place | views::Answer::Country
    );
    let error = joined(&wrong, " ").filter(|_| typed);
    let next_pressed = {
        let kind = kind.clone();
        move |()| match draft.peek().answer(&kind) {
            Some(answer) => {
                empty.set(false);
                on_answer.call(answer);
            }
            None => empty.set(true),
        }
    };
    rsx! {
        Main {
            Question {
                title: phrase(&asked.question.title),
                why: optional(asked.question.why.as_ref()),
                words: question_words(&words, next),
                progress,
                choices: few(&kind, &words),
                answer: picked(),
                on_answer: move |answer| draft.write().picked = Some(answer),
                wrong: (!typed).then(|| rsx! { super::problem::Wrong { said: wrong } }),
                on_next: next_pressed,
                on_back,
                Field { kind, words, draft, error, choices }
            }
        }
    }
}

fn question_words(words: &Spoken, next: Phrase) -> QuestionWords {
    QuestionWords {
        unknown: words.say(|say| say.answer_unknown()),
        declined: words.say(|say| say.answer_declined()),
        next,
        back: words.say(|say| say.action_back()),
    }
}

/// The choices that stand as big rows.
fn few(kind: &views::Answer, words: &Spoken) -> Vec<Choice> {
    match kind {
        views::Answer::YesNo => vec![
            Choice::new("yes", words.say(|say| say.answer_yes())),
            Choice::new("no", words.say(|say| say.answer_no())),
        ],
        views::Answer::Choice(choices) if choices.len() <= FEW => choices.iter().map(choice).collect(),
        _ => Vec::new(),
    }
}

/// A hint in another language (the name on the card) is shown; a reading only helps to find the choice.
pub(super) fn choice(view: &ChoiceView) -> Choice {
    let hint = view.hint.as_ref().filter(|hint| hint.lang != view.label.lang);
    Choice {
        hint: optional(hint),
        also: view.hint.iter().map(Text::plain).collect(),
        ..Choice::new(view.id.clone(), phrase(&view.label))
    }
}

/// What is typed or looked up, where the big rows do not do.
#[component]
fn Field(
    kind: views::Answer,
    words: Spoken,
    draft: Signal<Draft>,
    error: Option<Phrase>,
    choices: Rc<Vec<ChoiceView>>,
) -> Element {
    let hint = hint(&kind, &words);
    let text_kind = match kind {
        views::Answer::Number | views::Answer::Yen => TextKind::Number,
        views::Answer::Hours | views::Answer::Time => TextKind::Clock,
        _ => TextKind::Words,
    };
    match kind {
        views::Answer::Date => rsx! {
            DateField {
                label: words.say(|say| say.answer_field()),
                hint,
                error,
                words: date_words(&words),
                order: date_field::order(&words.0.language().tag.html_lang()),
                value: draft.read().date.clone(),
                on_change: move |typed| draft.write().type_date(typed),
            }
        },
        views::Answer::Number
        | views::Answer::Yen
        | views::Answer::Period
        | views::Answer::Hours
        | views::Answer::Time
        | views::Answer::Text => rsx! {
            TextField {
                label: words.say(|say| say.answer_field()),
                hint,
                error,
                kind: text_kind,
                value: draft.read().text.clone(),
                on_input: move |typed| draft.write().type_text(typed),
            }
        },
        views::Answer::Choice(listed) if listed.len() > FEW => rsx! {
            LongList { words, draft, choices: Rc::new(listed) }
        },
        views::Answer::Place | views::Answer::Country => rsx! {
            LongList { words, draft, choices }
        },
        views::Answer::YesNo | views::Answer::Choice(_) => rsx! {},
    }
}

pub(super) fn hint(kind: &views::Answer, words: &Spoken) -> Option<Phrase> {
    match kind {
        views::Answer::Date => Some(words.say(|say| say.date_hint())),
        views::Answer::Number => Some(words.say(|say| say.number_hint())),
        views::Answer::Yen => Some(words.say(|say| say.yen_hint())),
        views::Answer::Period => Some(words.say(|say| say.period_hint())),
        views::Answer::Hours => Some(words.say(|say| say.hours_hint())),
        views::Answer::Time => Some(words.say(|say| say.time_hint())),
        _ => None,
    }
}

pub(super) fn date_words(words: &Spoken) -> DateWords {
    DateWords {
        year: words.say(|say| say.date_year()),
        month: words.say(|say| say.date_month()),
        day: words.say(|say| say.date_day()),
    }
}

/// "2 of 6".
pub fn progress(words: &Spoken, at: usize, of: usize) -> QuestionProgress {
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    QuestionProgress {
        words: words.say(|say| say.progress(i64::from(small(at)), i64::from(small(of)))),
        at: small(at),
        of: small(of),
    }
}
