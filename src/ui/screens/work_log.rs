//! The work log: add a day of work, see this week and the hours in seven days, correct what was written.

mod draft;
mod form;
#[cfg(test)]
mod tests;

use super::problem::{ProblemScreen, WrongReply, sentences};
use super::shapes::back;
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::calculators::Verdict;
use crate::facts::RecordId;
use crate::ui::parts::bars::{Bar, BarLimit, Bars};
use crate::ui::parts::button::ButtonLink;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::LinkRow;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::phrases::{optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{BarsView, SevenDaysView, WORK_DAY, WorkLogView, WorkWeekView};
use crate::words::Text;
use dioxus::prelude::*;
use form::Form;
use std::collections::BTreeMap;

/// The work log.
#[component]
pub fn WorkLog() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::WorkLog);
    let mut wrong = use_signal(Vec::<Text>::new);
    let mut saved = use_signal(|| 0_u32);
    let on_add = move |fields: BTreeMap<String, String>| async move {
        let entity = WORK_DAY.to_owned();
        match session.ask(Command::AddRecord { entity, fields }).await {
            Ok(_) => {
                wrong.set(Vec::new());
                saved += 1;
            }
            Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
        }
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::WorkLog(view))) => {
            rsx! { WorkLogPage { view: *view, spoken, wrong: wrong(), saved: saved(), on_add } }
        }
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// The log: the form first, as one comes to add, then this week, the limit, and everything that was written. `saved`
/// counts what was added, so that the form begins anew.
#[component]
pub fn WorkLogPage(
    view: WorkLogView,
    spoken: Spoken,
    wrong: Vec<Text>,
    saved: u32,
    on_add: EventHandler<BTreeMap<String, String>>,
) -> Element {
    let say = spoken.0.say();
    let work = Route::AreaScreen {
        area: "work".to_owned(),
    };
    rsx! {
        Page { title: phrase(&say.work_log_title()), lead: phrase(&say.work_log_lead()), back: back(&spoken, work),
            Form {
                key: "{saved}",
                spoken: spoken.clone(),
                today: view.today,
                jobs: view.jobs.clone(),
                again: view.again.clone(),
                wrong,
                on_add,
            }
            if view.weeks.is_empty() {
                EmptyState {
                    glyph: Glyph::Add,
                    so: phrase(&say.work_log_nothing()),
                    next: phrase(&say.work_log_nothing_next()),
                }
            }
            if let Some(seven_days) = view.seven_days {
                SevenDays { view: seven_days, title: phrase(&say.work_log_seven_days()) }
            }
            if let Some(week) = view.week {
                Week { week, total: view.week_total }
            }
            for (at , week) in view.weeks.into_iter().enumerate() {
                Written { key: "{at}", week }
            }
        }
    }
}

/// The sum of seven days beside its limit, what is left today or what helps.
#[component]
fn SevenDays(view: SevenDaysView, title: Phrase) -> Element {
    let above = view.verdict == Verdict::Attention;
    // The track is as long as the sum or the limit, whichever is more.
    let longest = view.length.max(1000);
    let share = |part: u16| u16::try_from(u32::from(part) * 1000 / u32::from(longest)).unwrap_or(1000);
    let calculator = Route::CalculatorScreen {
        calculator: view.calculator.clone(),
    };
    let kind = if above {
        NoticeKind::Uncertain
    } else {
        NoticeKind::Info
    };
    rsx! {
        Section { title: title.clone(),
            Bars {
                title: phrase(&view.total),
                bars: vec![
                    Bar {
                        label: title,
                        value: phrase(&view.hours),
                        length: share(view.length),
                        verdict: None,
                    },
                ],
                limit: BarLimit { text: phrase(&view.limit), at: Some(share(1000)) },
            }
            Notice { kind, text: phrase(&view.next),
                p { class: "quiet small", Say { phrase: phrase(&view.note) } }
            }
            ButtonLink { label: phrase(&view.question), to: calculator.to_string() }
        }
    }
}

#[component]
fn Week(week: BarsView, total: Option<Text>) -> Element {
    let bars = week.bars.iter().map(|bar| Bar {
        label: phrase(&bar.label),
        value: phrase(&bar.value),
        length: bar.length,
        verdict: None,
    });
    let title = total.as_ref().unwrap_or(&week.title);
    rsx! {
        Section { title: phrase(&week.title),
            Bars { title: phrase(title), bars: bars.collect::<Vec<_>>() }
        }
    }
}

/// One week as it was written down; each day leads to its record, to be corrected or taken back.
#[component]
fn Written(week: WorkWeekView) -> Element {
    let place = |record: RecordId| Route::RecordScreen {
        entity: WORK_DAY.to_owned(),
        record: record.0,
    };
    rsx! {
        Group { title: phrase(&week.title), hint: optional(week.total.as_ref()), joined: true,
            for day in &week.days {
                LinkRow {
                    key: "{day.record.0}",
                    to: place(day.record).to_string(),
                    title: phrase(&day.title),
                    hint: optional(day.detail.as_ref()),
                    value: phrase(&day.hours),
                }
            }
        }
    }
}
