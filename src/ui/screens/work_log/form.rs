//! Adding a day of work: the same as last time in one tap, or the day, the hours and the job.

use super::draft::{Day, Draft, Lacks, Told};
use crate::calendar::Date;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::date_field::{self, DateField};
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::segmented::Segmented;
use crate::ui::parts::text_field::TextField;
use crate::ui::phrases::phrase;
use crate::ui::screens::ask::date_words;
use crate::ui::screens::problem::Wrong;
use crate::ui::session::Spoken;
use crate::views::AgainView;
use crate::words::Text;
use dioxus::prelude::*;
use std::collections::BTreeMap;

/// So many jobs stand to choose from; who has more types the name.
const FEW: usize = 4;

/// The form. Today and the last job are chosen already.
#[component]
pub(super) fn Form(
    spoken: Spoken,
    today: Date,
    jobs: Vec<String>,
    again: Option<AgainView>,
    wrong: Vec<Text>,
    on_add: EventHandler<BTreeMap<String, String>>,
) -> Element {
    let draft = use_signal(|| Draft {
        job: jobs.first().cloned(),
        ..Draft::default()
    });
    let mut lacks = use_signal(|| None::<Lacks>);
    let say = spoken.0.say();
    let missing = lacks().map(|lacks| match lacks {
        Lacks::Day => say.work_log_no_day(),
        Lacks::Hours => say.work_log_no_hours(),
    });
    let said = missing.map_or(wrong, |missing| vec![say.input_required(), missing]);
    let on_save = move |()| match draft.peek().fields(today) {
        Ok(fields) => {
            lacks.set(None);
            on_add.call(fields);
        }
        Err(missing) => lacks.set(Some(missing)),
    };
    rsx! {
        Section { title: phrase(&say.work_log_add()),
            if let Some(again) = again {
                Button {
                    label: phrase(&say.work_log_again(&again.text.text)),
                    glyph: Glyph::Add,
                    on_press: move |()| on_add.call(again.fields.clone()),
                }
            }
            WhichDay { spoken: spoken.clone(), draft }
            HowLong { spoken: spoken.clone(), draft }
            WhichJob { spoken: spoken.clone(), draft, jobs }
            Wrong { said }
            Button { label: phrase(&say.work_log_save()), kind: ButtonKind::Primary, on_press: on_save }
        }
    }
}

#[component]
fn WhichDay(spoken: Spoken, draft: Signal<Draft>) -> Element {
    let say = spoken.0.say();
    let chosen = draft.read().day;
    let options = [
        (Day::Today, "today", say.work_log_today()),
        (Day::Yesterday, "yesterday", say.work_log_yesterday()),
        (Day::Other, "other", say.work_log_other_day()),
    ];
    let name = |day: Day| {
        options
            .iter()
            .find(|option| option.0 == day)
            .map_or("", |option| option.1)
    };
    let days = options.clone().map(|(day, value, _)| (day, value));
    let choose = move |value: String| {
        let found = days.iter().find(|(_, known)| *known == value);
        draft.write().day = found.map(|(day, _)| *day).unwrap_or_default();
    };
    rsx! {
        Segmented {
            legend: phrase(&say.work_log_day()),
            options: options.iter().map(|(_, value, word)| Choice::new(*value, phrase(word))).collect::<Vec<_>>(),
            chosen: name(chosen),
            on_choose: choose,
        }
        if chosen == Day::Other {
            DateField {
                label: phrase(&say.work_log_other_day()),
                words: date_words(&spoken),
                order: date_field::order(&spoken.0.language().tag.html_lang()),
                value: draft.read().date.clone(),
                on_change: move |typed| draft.write().date = typed,
            }
        }
    }
}

#[component]
fn HowLong(spoken: Spoken, draft: Signal<Draft>) -> Element {
    let say = spoken.0.say();
    let told = draft.read().told;
    let times = told == Told::Times;
    rsx! {
        Segmented {
            legend: phrase(&say.work_log_how()),
            options: vec![
                Choice::new("hours", phrase(&say.work_log_by_hours())),
                Choice::new("times", phrase(&say.work_log_by_times())),
            ],
            chosen: if times { "times" } else { "hours" },
            on_choose: move |value: String| {
                draft.write().told = if value == "times" { Told::Times } else { Told::Hours };
            },
        }
        if times {
            TextField {
                label: phrase(&say.work_log_started()),
                hint: phrase(&say.time_hint()),
                value: draft.read().started.clone(),
                on_input: move |typed| draft.write().started = typed,
            }
            TextField {
                label: phrase(&say.work_log_ended()),
                hint: phrase(&say.work_log_ended_hint()),
                value: draft.read().ended.clone(),
                on_input: move |typed| draft.write().ended = typed,
            }
            TextField {
                label: phrase(&say.work_log_break()),
                hint: phrase(&say.hours_hint()),
                value: draft.read().pause.clone(),
                on_input: move |typed| draft.write().pause = typed,
            }
        } else {
            TextField {
                label: phrase(&say.work_log_hours()),
                hint: phrase(&say.hours_hint()),
                value: draft.read().hours.clone(),
                on_input: move |typed| draft.write().hours = typed,
            }
        }
    }
}

#[component]
fn WhichJob(spoken: Spoken, draft: Signal<Draft>, jobs: Vec<String>) -> Element {
    let say = spoken.0.say();
    let chosen = draft.read().job.clone();
    let few: Vec<String> = jobs.into_iter().take(FEW).collect();
    let at = chosen
        .as_ref()
        .and_then(|job| few.iter().position(|known| known == job));
    // Names are typed by people; their place in the list is what is handed back.
    let mut options: Vec<Choice> = few
        .iter()
        .enumerate()
        .map(|(at, job)| Choice::new(at.to_string(), phrase(&spoken.0.verbatim(job))))
        .collect();
    options.push(Choice::new("other", phrase(&say.work_log_job_other())));
    let known = few.clone();
    let choose = move |value: String| {
        let job = value.parse::<usize>().ok().and_then(|at| known.get(at).cloned());
        draft.write().job = job;
    };
    rsx! {
        if !few.is_empty() {
            Segmented {
                legend: phrase(&say.work_log_job()),
                options,
                chosen: at.map_or_else(|| "other".to_owned(), |at| at.to_string()),
                on_choose: choose,
            }
        }
        if chosen.is_none() {
            TextField {
                label: phrase(&say.work_log_job_name()),
                hint: phrase(&say.work_log_job_hint()),
                value: draft.read().other_job.clone(),
                on_input: move |typed| draft.write().other_job = typed,
            }
        }
    }
}
