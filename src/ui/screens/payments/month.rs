//! One month of one thing that is paid: how it stands, and telling how it was settled.

use super::{Telling, shape};
use crate::app::{Command, Problem, Reply};
use crate::calendar::Date;
use crate::ui::parts::button::{Button, ButtonKind, ButtonLink};
use crate::ui::parts::choice::{Choice, ChoiceRow};
use crate::ui::parts::date_field::{self, DateField, RawDate};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::state::StateBadge;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::screens::ask::date_words;
use crate::ui::screens::problem::{ProblemScreen, Wrong, WrongReply, sentences};
use crate::ui::screens::shapes::back;
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{PaymentCell, PaymentColumn, PaymentState, PaymentsView};
use crate::words::{DateStyle, Text};
use dioxus::prelude::*;

/// One month of one column.
#[component]
pub fn PaymentScreen(column: String, month: String) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    let spoken = session.words.cloned();
    let mut wrong = use_signal(Vec::new);
    let reply = use_reply(|| Command::Payments);
    let view = match reply.cloned() {
        None => return rsx! { Wait {} },
        Some(Err(problem)) => return rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Payments(view))) => *view,
        Some(Ok(_)) => return rsx! { WrongReply {} },
    };
    let Some((column, cell, month)) = find(&view, &column, &month) else {
        return rsx! { ProblemScreen { problem: Problem::Gone } };
    };
    let on_tell = move |told: Telling| async move {
        match session.ask(told.command()).await {
            Ok(_) => drop(navigator.replace(Route::Payments {})),
            Err(problem) => wrong.set(sentences(&problem, &session.words.peek())),
        }
    };
    rsx! { PaymentPage { column, cell, month, spoken, wrong: wrong(), on_tell } }
}

fn find(view: &PaymentsView, column: &str, month: &str) -> Option<(PaymentColumn, PaymentCell, Date)> {
    let month = view
        .months
        .iter()
        .find(|known| known.first.to_string() == month)?;
    let cell = month.cells.iter().find(|cell| cell.column == column)?;
    let column = view.columns.iter().find(|known| known.id == column)?;
    Some((column.clone(), cell.clone(), month.first))
}

/// How the month stands; what was told is corrected in its record, what was not is told here.
#[component]
pub fn PaymentPage(
    column: PaymentColumn,
    cell: PaymentCell,
    month: Date,
    spoken: Spoken,
    wrong: Vec<Text>,
    on_tell: EventHandler<Telling>,
) -> Element {
    let say = spoken.0.say();
    let month_text = spoken.0.date(month, DateStyle::Month);
    let badge = shape(&cell).map(|state| rsx! { StateBadge { state, word: phrase(&cell.word) } });
    let note = match cell.state {
        PaymentState::Withheld if cell.assumed => Some(say.payment_check_payslip()),
        PaymentState::Exempt if cell.assumed => Some(say.payment_check_letter()),
        PaymentState::Unknown => Some(say.payment_facts_missing()),
        _ => None,
    };
    let record = cell.record.map(|record| Route::RecordScreen {
        entity: "payment".to_owned(),
        record: record.0,
    });
    rsx! {
        Page {
            title: joined([&column.title, &month_text], " · ").unwrap_or_default(),
            lead: optional(column.note.as_ref()),
            back: back(&spoken, Route::Payments {}),
            if badge.is_some() {
                p { {badge} }
            }
            if let Some(due) = cell.due {
                p { Say { phrase: phrase(&say.payment_due_on(due)) } }
            }
            if let Some(note) = note {
                Notice { kind: NoticeKind::Info, text: phrase(&note) }
            }
            match record {
                Some(record) => rsx! {
                    ButtonLink { label: phrase(&say.payment_correct()), to: record.to_string(), kind: ButtonKind::Primary }
                },
                None => rsx! { Tell { column, month, spoken: spoken.clone(), wrong, on_tell } },
            }
        }
    }
}

/// The ways of settling a month, and the days that matter for them.
#[component]
fn Tell(
    column: PaymentColumn,
    month: Date,
    spoken: Spoken,
    wrong: Vec<Text>,
    on_tell: EventHandler<Telling>,
) -> Element {
    let say = spoken.0.say();
    let mut chosen = use_signal(|| None::<String>);
    let mut slip = use_signal(RawDate::default);
    let mut paid = use_signal(RawDate::default);
    let mut empty = use_signal(|| false);
    let is = |ways: &[&str]| chosen.read().as_deref().is_some_and(|way| ways.contains(&way));
    let was_paid = is(&["on-time", "late"]);
    let by_slip = column.by_slip && is(&["on-time", "late", "not-paid"]);
    let kind = column.kind.clone();
    let on_save = move |()| {
        let Some(way) = chosen.peek().clone() else {
            empty.set(true);
            return;
        };
        let paid = date_field::text(&paid.peek()).filter(|_| was_paid);
        let slip = date_field::text(&slip.peek()).filter(|_| by_slip);
        on_tell.call(
            Telling::of(&kind, month, None, &way)
                .with("paid", paid)
                .with("due", slip),
        );
    };
    let wrong = match empty() {
        true => vec![say.input_required(), say.input_required_do()],
        false => wrong,
    };
    rsx! {
        form {
            class: "stack",
            onsubmit: move |event| event.prevent_default(),
            fieldset { class: "stack",
                legend { h2 { Say { phrase: phrase(&say.payment_tell()) } } }
                div { class: "choices",
                    for way in column.ways.iter() {
                        ChoiceRow {
                            key: "{way.id}",
                            name: "payment-way",
                            chosen: chosen.read().as_ref() == Some(&way.id),
                            choice: Choice { hint: optional(way.hint.as_ref()), ..Choice::new(way.id.clone(), phrase(&way.label)) },
                            on_choose: move |way| {
                                empty.set(false);
                                chosen.set(Some(way));
                            },
                        }
                    }
                }
            }
            if by_slip {
                Day {
                    label: phrase(&say.payment_slip_date()), hint: phrase(&say.payment_slip_date_hint()),
                    spoken: spoken.clone(), on_change: move |raw| slip.set(raw),
                }
            }
            if was_paid {
                Day {
                    label: phrase(&say.payment_paid_on()), hint: phrase(&say.payment_paid_on_hint()),
                    spoken: spoken.clone(), on_change: move |raw| paid.set(raw),
                }
            }
            Wrong { said: wrong }
            Button { label: phrase(&say.payment_save()), kind: ButtonKind::Primary, submit: true, on_press: on_save }
        }
    }
}

#[component]
fn Day(label: Phrase, hint: Phrase, spoken: Spoken, on_change: EventHandler<RawDate>) -> Element {
    let mut value = use_signal(RawDate::default);
    rsx! {
        DateField {
            label,
            hint,
            words: date_words(&spoken),
            order: date_field::order(&spoken.0.language().tag.html_lang()),
            value: value(),
            on_change: move |raw: RawDate| {
                value.set(raw.clone());
                on_change.call(raw);
            },
        }
    }
}
