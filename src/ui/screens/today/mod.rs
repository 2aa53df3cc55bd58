//! What is due, what opens, one question, what changed.

mod groups;
#[cfg(test)]
mod tests;

use super::alerts::{Banner, use_alerts};
use super::field;
use super::household::DueForOthers;
use super::problem::ProblemScreen;
use super::publishers::Waits;
use super::shapes::{item_route, rule_route};
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::ui::parts::button::{ButtonKind, ButtonLink};
use crate::ui::parts::card::Card;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::Group;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{ChangeView, QuestionView, TodayView};
use crate::words::Text;
use dioxus::prelude::*;
use groups::{Folded, Pressing};

/// What is due.
#[component]
pub fn Today() -> Element {
    let session = Session::of();
    let words = session.words.read().clone();
    let reply = use_reply(|| Command::Today);
    let announced = use_alerts();
    let view = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::Today(view))) => view.as_ref().clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    let draft = session.stage() == Some(crate::app::Stage::Draft);
    let alarming = announced.as_ref().is_some_and(|view| !view.banner().is_empty());
    let alerts = announced.map(|view| rsx! { Banner { view, spoken: words.clone() } });
    rsx! {
        TodayPage {
            words: words.clone(),
            view,
            draft,
            alarming,
            alerts: rsx! { {alerts} },
            others: rsx! { Waits {} DueForOthers {} },
        }
    }
}

/// The first screen. `draft` while nothing is kept behind a lock yet; `alerts` what is announced for the person's places;
/// `others` what is due for the household. Beside an alert (`alarming`) nothing says that there is nothing to do.
#[component]
pub fn TodayPage(
    words: Spoken,
    view: TodayView,
    draft: bool,
    #[props(default)] alarming: bool,
    #[props(default = rsx! {})] alerts: Element,
    #[props(default = rsx! {})] others: Element,
) -> Element {
    rsx! {
        Page { title: words.say(|say| say.nav_today()), lead: phrase(&view.date),
            {alerts}
            if draft {
                NotKept { words: words.clone() }
            }
            Contradictions { words: words.clone(), said: view.contradictions.clone() }
            Pressing { words: words.clone(), groups: view.groups.clone() }
            if !alarming && !view.groups.iter().any(|group| groups::is_pressing(group.group)) {
                Nothing { words: words.clone() }
            }
            {others}
            if let Some(question) = view.question.clone() {
                QuestionCard { words: words.clone(), question }
            }
            Folded { words: words.clone(), groups: view.groups.clone() }
            Changed { words, changes: view.changes }
        }
    }
}

/// Closing forgets it, until a lock is chosen.
#[component]
fn NotKept(words: Spoken) -> Element {
    rsx! {
        Notice {
            kind: NoticeKind::Info,
            title: words.say(|say| say.lock_card_title()),
            text: words.say(|say| say.lock_card_text()),
            ButtonLink {
                label: words.say(|say| say.lock_choose_title()),
                to: Route::ChooseLock {}.to_string(),
                glyph: Glyph::Lock,
            }
        }
    }
}

/// Two answers that cannot both be right.
#[component]
pub fn Contradictions(words: Spoken, said: Vec<Text>) -> Element {
    let Some(text) = joined(&said, " ") else {
        return rsx! {};
    };
    rsx! {
        Notice { kind: NoticeKind::Uncertain, title: words.say(|say| say.today_contradiction()), text,
            ButtonLink {
                label: words.say(|say| say.action_correct()),
                to: Route::About {}.to_string(),
                kind: ButtonKind::Quiet,
                glyph: Glyph::Change,
            }
        }
    }
}

#[component]
fn Nothing(words: Spoken) -> Element {
    rsx! {
        EmptyState {
            glyph: Glyph::Done,
            so: words.say(|say| say.today_empty()),
            next: words.say(|say| say.today_empty_next()),
            ButtonLink { label: words.say(|say| say.today_tell_more()), to: Route::About {}.to_string() }
        }
    }
}

/// The one question of this visit.
#[component]
fn QuestionCard(words: Spoken, question: QuestionView) -> Element {
    rsx! {
        section {
            Card {
                p { class: "quiet small", Say { phrase: words.say(|say| say.today_question()) } }
                h2 { Say { phrase: phrase(&question.title) } }
                if let Some(why) = optional(question.why.as_ref()) {
                    p { class: "quiet", Say { phrase: why } }
                }
                ButtonLink {
                    label: words.say(|say| say.today_answer()),
                    to: field::place(&question.at).to_string(),
                }
            }
        }
    }
}

/// What changed since the last visit.
#[component]
fn Changed(words: Spoken, changes: Vec<ChangeView>) -> Element {
    if changes.is_empty() {
        return rsx! {};
    }
    let place = |change: &ChangeView| match change.still_there {
        true => item_route(&change.at),
        false => rule_route(&change.at.rule),
    };
    rsx! {
        Group { title: words.say(|say| say.group_changed()), joined: true,
            for (at , change) in changes.iter().enumerate() {
                LinkRow {
                    key: "{at}",
                    to: place(change).to_string(),
                    title: phrase(&change.title),
                    hint: phrase(&change.text),
                }
            }
        }
    }
}
