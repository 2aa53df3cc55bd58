//! One record: all of its fields, each with the way to change it.

use super::field;
use super::problem::ProblemScreen;
use super::today::Contradictions;
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::record_rows::{RecordRow, RecordRows};
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{AboutView, FieldView};
use crate::words::Text;
use dioxus::prelude::*;

/// One record; 0 for a new one, which is made by its first answer.
#[component]
pub fn RecordScreen(entity: String, record: i64) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let words = session.words.read().clone();
    let reply = use_reply(|| Command::About);
    let view = match reply.read().as_ref() {
        None => return rsx! { Wait {} },
        Some(Ok(Reply::About(view))) => view.clone(),
        Some(Ok(_)) => return rsx! { ProblemScreen { problem: Problem::Gone } },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem: problem.clone() } },
    };
    let Some((title, summary, fields)) = find(&view, &entity, record) else {
        return rsx! { ProblemScreen { problem: Problem::Gone } };
    };
    let on_remove = move |()| async move {
        let record = RecordId(record);
        if session.ask(Command::RemoveRecord { record }).await.is_ok() {
            navigator.replace(Route::About {});
        }
    };
    rsx! {
        RecordPage {
            words, title, summary, fields, contradictions: view.contradictions, known: record != 0, on_remove,
            leads_home: entity == "trip" && record != 0,
        }
    }
}

/// What a record is called, what it says and its fields; those of a blank one for 0.
fn find(view: &AboutView, entity: &str, record: i64) -> Option<(Text, Option<Text>, Vec<FieldView>)> {
    let entity = view.entities.iter().find(|known| known.id == entity)?;
    if record == 0 {
        let title = entity.add.as_ref().unwrap_or(&entity.title);
        return Some((title.clone(), None, entity.blank.clone()));
    }
    let known = entity.records.iter().find(|known| known.id.0 == record)?;
    let summary = Some(known.summary.clone()).filter(|summary| *summary != entity.one);
    Some((entity.one.clone(), summary, known.fields.clone()))
}

/// The record: what was told first, then what can still be answered, what happened folded below.
#[component]
pub fn RecordPage(
    words: Spoken,
    title: Text,
    summary: Option<Text>,
    fields: Vec<FieldView>,
    contradictions: Vec<Text>,
    known: bool,
    on_remove: EventHandler<()>,
    #[props(default)] leads_home: bool,
) -> Element {
    let answered = |field: &FieldView| field.value.is_some() || field.declined;
    let (events, plain): (Vec<FieldView>, Vec<FieldView>) = fields.into_iter().partition(|field| field.event);
    let (told, open): (Vec<FieldView>, Vec<FieldView>) = plain.into_iter().partition(answered);
    let (happened, not_happened): (Vec<FieldView>, Vec<FieldView>) = events.into_iter().partition(answered);
    rsx! {
        Page {
            title: phrase(&title),
            lead: optional(summary.as_ref()),
            back: Back { label: words.say(|say| say.nav_about_me()), to: Route::About {}.to_string() },
            Contradictions { words: words.clone(), said: contradictions }
            Told { words: words.clone(), fields: told }
            if let Some(next) = open.first() {
                ButtonLink {
                    label: words.say(|say| say.about_next()),
                    to: field::place(&next.at).to_string(),
                    kind: ButtonKind::Primary,
                }
            }
            Open { words: words.clone(), fields: open }
            Told { words: words.clone(), fields: happened }
            if leads_home {
                ButtonLink { label: words.say(|say| say.going_home_row()), to: Route::GoingHome {}.to_string() }
            }
            if !not_happened.is_empty() {
                Disclosure { summary: words.say(|say| say.about_happened()),
                    Open { words: words.clone(), fields: not_happened }
                }
            }
            if known {
                Button {
                    label: words.say(|say| say.about_remove()),
                    kind: ButtonKind::Quiet,
                    glyph: Glyph::Remove,
                    on_press: on_remove,
                }
            }
        }
    }
}

/// What was told, to be corrected.
#[component]
fn Told(words: Spoken, fields: Vec<FieldView>) -> Element {
    rows(&words, &fields, words.say(|say| say.action_correct()))
}

/// What can still be answered.
#[component]
fn Open(words: Spoken, fields: Vec<FieldView>) -> Element {
    rows(&words, &fields, words.say(|say| say.about_answer()))
}

fn rows(words: &Spoken, fields: &[FieldView], change: Phrase) -> Element {
    if fields.is_empty() {
        return rsx! {};
    }
    let rows: Vec<RecordRow> = fields.iter().map(|field| row(words, field)).collect();
    rsx! {
        RecordRows { rows, change }
    }
}

fn row(words: &Spoken, field: &FieldView) -> RecordRow {
    let value: Phrase = match (&field.value, field.declined) {
        (Some(value), _) => phrase(value),
        (None, true) => words.say(|say| say.answer_declined()),
        (None, false) => words.say(|say| say.about_not_answered()),
    };
    RecordRow {
        id: field.at.field.clone().unwrap_or_default(),
        name: phrase(&field.label),
        value,
        known: field.value.is_some(),
        to: Some(field::place(&field.at).to_string()),
    }
}
