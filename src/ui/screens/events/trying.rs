//! Trying: the form, what would follow, and keeping or dropping it. Nothing is told before "Keep this".

use super::form::{FormPage, Wrong};
use super::outcome::{As, Outcome};
use crate::app::{Command, Problem, Reply};
use crate::facts::RecordId;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::{Back, Page};
use crate::ui::parts::phrase::Phrase;
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::problem::{ProblemScreen, WrongReply, sentences};
use crate::ui::screens::shapes::{Telling, back};
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{ChoiceView, EventField, FieldView, Tried, TriedView};
use dioxus::prelude::*;
use std::collections::BTreeMap;

/// Something that happened.
#[component]
pub fn EventScreen(event: String) -> Element {
    rsx! { TryEvent { event, first: As::Plan, from: Route::Events {} } }
}

/// Something that might be done: the changes first.
#[component]
pub fn WhatIfEvent(event: String) -> Element {
    rsx! { TryEvent { event, first: As::Changes, from: Route::WhatIf {} } }
}

/// What is being tried, while the app is open: a look at a counter card or a rule must not lose it. Never stored.
static TRYING: GlobalSignal<Option<Trying>> = Signal::global(|| None);

/// Behind a lock nothing of it may stay.
pub fn forget() {
    *TRYING.write() = None;
}

/// What was answered so far.
#[derive(Clone, Debug, PartialEq)]
struct Trying {
    /// The event or entity.
    of: String,
    /// Whose it is: what was tried for a child is no form of one's own.
    whose: Option<RecordId>,
    /// The record that it happened to.
    record: Option<RecordId>,
    /// Path and answer, where the person changed what stood there.
    answers: BTreeMap<String, String>,
    /// Whether what follows is shown.
    shown: bool,
}

impl Trying {
    fn of(name: &str, whose: Option<RecordId>) -> Trying {
        let known = TRYING.peek().clone();
        let known = known.filter(|known| known.of == name && known.whose == whose);
        known.unwrap_or_else(|| Trying {
            of: name.to_owned(),
            whose,
            record: None,
            answers: BTreeMap::new(),
            shown: false,
        })
    }
}

#[component]
fn TryEvent(event: String, first: As, from: Route) -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let trying = use_signal(|| Trying::of(&event, *session.whose.peek()));
    let record = use_memo(move || trying.read().record);
    let reply = {
        let event = event.clone();
        use_reply(move || Command::Event {
            event: event.clone(),
            record: record(),
        })
    };
    let view = match reply.cloned() {
        None => return rsx! { Wait {} },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Event(view))) => *view,
        Some(Ok(_)) => return rsx! { WrongReply {} },
    };
    let make = use_callback(move |answers: BTreeMap<String, String>| Tried::Event {
        event: event.clone(),
        record: record(),
        answers,
    });
    rsx! {
        TryForm {
            spoken,
            title: phrase(&view.card.title),
            lead: optional(view.card.what.as_ref()),
            about: view.about,
            record: view.record,
            fields: view.fields,
            trying,
            first,
            from,
            make,
        }
    }
}

/// A new record of any kind, tried.
#[component]
pub fn WhatIfRecord(entity: String) -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let trying = use_signal(|| Trying::of(&entity, *session.whose.peek()));
    let reply = use_reply(|| Command::About);
    let view = match reply.cloned() {
        None => return rsx! { Wait {} },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::About(view))) => view,
        Some(Ok(_)) => return rsx! { WrongReply {} },
    };
    let Some(known) = view.entities.into_iter().find(|known| known.id == entity) else {
        return rsx! { ProblemScreen { problem: Problem::Gone } };
    };
    // What there can be only one of is changed, and not added.
    let one = known.records.first().filter(|_| !known.can_add);
    let record = one.map(|one| one.id);
    let fields = one
        .map_or(&known.blank, |one| &one.fields)
        .iter()
        .map(asked)
        .collect();
    let make = use_callback(move |answers: BTreeMap<String, String>| Tried::Record {
        entity: entity.clone(),
        record,
        fields: unprefixed(answers),
    });
    rsx! {
        TryForm {
            spoken,
            title: phrase(known.add.as_ref().unwrap_or(&known.one)),
            lead: None,
            about: Vec::new(),
            record: None,
            fields,
            trying,
            first: As::Changes,
            from: Route::WhatIf {},
            make,
        }
    }
}

fn asked(field: &FieldView) -> EventField {
    let name = field.at.field.clone().unwrap_or_default();
    EventField {
        path: format!("{}.{name}", field.at.entity),
        label: field.label.clone(),
        why: field.hint.clone(),
        answer: field.answer.clone(),
        value: if field.declined {
            "declined".to_owned()
        } else {
            field.raw.clone()
        },
    }
}

/// `job.ended` as `ended`.
fn unprefixed(answers: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let field = |(path, answer): (String, String)| {
        let field = path
            .split_once('.')
            .map_or(path.clone(), |(_, field)| field.to_owned());
        (field, answer)
    };
    answers.into_iter().map(field).collect()
}

/// The form, and then what would follow.
#[component]
fn TryForm(
    spoken: Spoken,
    title: Phrase,
    lead: Option<Phrase>,
    about: Vec<ChoiceView>,
    record: Option<RecordId>,
    fields: Vec<EventField>,
    trying: Signal<Trying>,
    first: As,
    from: Route,
    make: Callback<BTreeMap<String, String>, Tried>,
) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let mut wrong = use_signal(|| None::<Wrong>);
    let mut outcome = use_signal(|| None::<TriedView>);
    let answers = given(&fields, &trying.read().answers);
    let remember = move |change: &dyn Fn(&mut Trying)| {
        let mut trying = trying;
        change(&mut trying.write());
        *TRYING.write() = Some(trying.peek().clone());
    };
    let show = {
        let answers = answers.clone();
        use_callback(move |()| {
            let tried = make.call(answers.clone());
            spawn(async move {
                match session.ask_quietly(Command::Try { tried }).await {
                    Ok(Reply::Tried(view)) => {
                        wrong.set(None);
                        outcome.set(Some(*view));
                    }
                    Ok(_) => {}
                    Err(problem) => wrong.set(Some(said(&problem, &session.words.peek()))),
                }
            });
        })
    };
    // Who comes back from a counter card finds what they were looking at.
    use_hook(move || {
        if trying.peek().shown {
            show.call(())
        }
    });
    let place: Back = back(&spoken, from.clone());
    if let Some(view) = outcome() {
        let answers = answers.clone();
        let keep = move |()| {
            let tried = make.call(answers.clone());
            async move {
                match session.ask(Command::KeepTried { tried }).await {
                    Ok(Reply::Kept(record)) => {
                        forget();
                        let to = record.map_or(Route::Timeline {}, |record| Route::PlanScreen {
                            record: record.0,
                        });
                        navigator.replace(to);
                    }
                    Ok(_) => {}
                    Err(problem) => {
                        wrong.set(Some(said(&problem, &session.words.peek())));
                        outcome.set(None);
                    }
                }
            }
        };
        return rsx! {
            OutcomePage {
                spoken, title, back: place, view, first,
                on_keep: keep,
                on_correct: move |()| {
                    remember(&|trying| trying.shown = false);
                    outcome.set(None);
                },
                on_drop: move |()| {
                    forget();
                    navigator.replace(from.clone());
                },
            }
        };
    }
    let chosen = trying.read().record.or(record).map(|record| record.0.to_string());
    rsx! {
        FormPage {
            spoken, title, lead, back: place, about, chosen, fields, answers,
            wrong: wrong(),
            on_choose: move |chosen: String| remember(&|trying| {
                trying.record = chosen.parse().ok().map(RecordId);
                trying.answers.clear();
            }),
            on_answer: move |(path, answer): (String, String)| remember(&|trying| {
                trying.answers.insert(path.clone(), answer.clone());
            }),
            on_show: move |()| {
                remember(&|trying| trying.shown = true);
                show.call(());
            },
        }
    }
}

/// What stands in each field: what the person answered here, or else what was there.
fn given(fields: &[EventField], answers: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let answer = |field: &EventField| {
        let answer = answers.get(&field.path).unwrap_or(&field.value).clone();
        (field.path.clone(), answer)
    };
    fields.iter().map(answer).collect()
}

/// At which field something is wrong, and what to do.
fn said(problem: &Problem, words: &Spoken) -> Wrong {
    let at = match problem {
        Problem::Answer(answer) => answer.at.clone(),
        _ => String::new(),
    };
    (at, sentences(problem, words))
}

/// What would follow, and the two ways on.
#[component]
pub fn OutcomePage(
    spoken: Spoken,
    title: Phrase,
    back: Back,
    view: TriedView,
    first: As,
    on_keep: EventHandler<()>,
    on_correct: EventHandler<()>,
    on_drop: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let day = view.day.as_ref().map(|day| say.plan_day(&day.plain()));
    rsx! {
        Page { title, lead: optional(day.as_ref()), back,
            Notice { kind: NoticeKind::Info, text: phrase(&say.plan_not_kept()), live: true }
            Outcome { spoken: spoken.clone(), view, first, telling: Telling::Tried }
            div { class: "actions",
                Button {
                    label: phrase(&say.plan_keep()), kind: ButtonKind::Primary, glyph: Glyph::Done, on_press: on_keep,
                }
                Button { label: phrase(&say.event_correct()), glyph: Glyph::Change, on_press: on_correct }
                Button { label: phrase(&say.plan_drop()), kind: ButtonKind::Quiet, glyph: Glyph::Close, on_press: on_drop }
            }
        }
    }
}
