//! What was paid, month by month.

mod month;
#[cfg(test)]
mod tests;

pub use month::{PaymentPage, PaymentScreen};

use super::problem::{ProblemScreen, WrongReply};
use super::shapes::{back, rule_route};
use super::wait::Wait;
use crate::app::{Command, Reply};
use crate::calendar::Date;
use crate::ui::parts::button::Button;
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::{Group, Section};
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::month_grid::{GridCell, GridRow, MonthGrid};
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::state::State;
use crate::ui::phrases::{joined, optional, phrase};
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{PaymentCell, PaymentColumn, PaymentMonth, PaymentState, PaymentSum, PaymentsView};
use dioxus::prelude::*;
use std::collections::BTreeMap;

/// The months.
#[component]
pub fn Payments() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Payments);
    let on_tell = move |told: Telling| async move {
        // What could not be written is said by the next reading of the months.
        let _ = session.ask(told.command()).await;
    };
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Payments(view))) => rsx! { PaymentsPage { view: *view, spoken, on_tell } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// What is told about one or several months.
#[derive(Clone, Debug, PartialEq)]
pub struct Telling(pub BTreeMap<String, String>);

impl Telling {
    /// How a month, or the months up to another one, were settled.
    pub fn of(kind: &str, month: Date, until: Option<Date>, how: &str) -> Telling {
        let fields = [
            ("kind", Some(kind.to_owned())),
            ("month", Some(month.to_string())),
            (
                "until",
                until
                    .filter(|until| *until != month)
                    .map(|until| until.to_string()),
            ),
            ("how", Some(how.to_owned())),
        ];
        let told = fields
            .into_iter()
            .filter_map(|(field, told)| Some((field.to_owned(), told?)));
        Telling(told.collect())
    }

    /// The same with one more field, where it was told.
    pub fn with(mut self, field: &str, told: Option<String>) -> Telling {
        self.0.extend(told.map(|told| (field.to_owned(), told)));
        self
    }

    fn command(self) -> Command {
        Command::AddRecord {
            entity: "payment".to_owned(),
            fields: self.0,
        }
    }
}

/// In short, the picture, and what else was told.
#[component]
pub fn PaymentsPage(view: PaymentsView, spoken: Spoken, on_tell: EventHandler<Telling>) -> Element {
    let say = spoken.0.say();
    let cells = || view.months.iter().flat_map(|month| &month.cells);
    let assumed = cells().any(|cell| cell.assumed && cell.state == PaymentState::Withheld);
    rsx! {
        Page { title: phrase(&say.payments_title()), lead: phrase(&say.payments_lead()),
            back: back(&spoken, Route::AreaScreen { area: "money".to_owned() }),
            if view.months.is_empty() || view.facts_missing {
                EmptyState {
                    glyph: Glyph::AboutMe,
                    so: phrase(&say.payments_nothing()),
                    next: phrase(&say.payments_nothing_do()),
                }
            }
            for sum in view.sums.clone() {
                Sum { key: "{sum.column}", columns: view.columns.clone(), sum, spoken: spoken.clone(), on_tell }
            }
            if !view.months.is_empty() {
                Section { title: phrase(&say.payments_table()), hint: phrase(&say.payments_year_note()),
                    if assumed {
                        p { class: "quiet", Say { phrase: phrase(&say.payments_withheld_note()) } }
                    }
                    MonthGrid {
                        caption: phrase(&say.payments_table()),
                        head: phrase(&say.payments_month()),
                        columns: view.columns.iter().map(|column| phrase(&column.title)).collect::<Vec<_>>(),
                        rows: view.months.iter().map(row).collect::<Vec<_>>(),
                    }
                }
            }
            Others { view: view.clone(), spoken: spoken.clone() }
            if !view.rules.is_empty() {
                Group { title: phrase(&say.payments_looked_at()), joined: true,
                    for rule in &view.rules {
                        LinkRow { key: "{rule.at.rule}", to: rule_route(&rule.at.rule), title: phrase(&rule.title) }
                    }
                }
            }
        }
    }
}

#[component]
fn Sum(
    sum: PaymentSum,
    columns: Vec<PaymentColumn>,
    spoken: Spoken,
    on_tell: EventHandler<Telling>,
) -> Element {
    let column = columns.into_iter().find(|column| column.id == sum.column);
    let lines: Phrase = joined(&sum.lines, " · ").unwrap_or_default();
    let kind = if sum.open {
        NoticeKind::Info
    } else {
        NoticeKind::Good
    };
    let all = column.zip(sum.unanswered);
    rsx! {
        Notice { kind, title: joined([&sum.title, &sum.span], " · "), text: lines,
            if let Some((column, (first, last))) = all {
                Button {
                    label: spoken.say(|say| say.payments_all_on_time()),
                    on_press: move |()| on_tell.call(Telling::of(&column.kind, first, Some(last), "on-time")),
                }
            }
        }
    }
}

#[component]
fn Others(view: PaymentsView, spoken: Spoken) -> Element {
    let new = Route::RecordScreen {
        entity: "payment".to_owned(),
        record: 0,
    };
    let place = |record: i64| {
        Route::RecordScreen {
            entity: "payment".to_owned(),
            record,
        }
        .to_string()
    };
    rsx! {
        Group { title: spoken.say(|say| say.payments_others()), joined: true,
            for other in &view.others {
                LinkRow {
                    key: "{other.record.0}",
                    to: place(other.record.0),
                    title: phrase(&other.title),
                    value: optional(other.month.as_ref()),
                }
            }
            LinkRow {
                to: new.to_string(),
                title: spoken.say(|say| say.payments_add()),
                picture: RowPicture::Glyph(Glyph::Add),
            }
        }
    }
}

fn row(month: &PaymentMonth) -> GridRow {
    GridRow {
        id: month.first.to_string(),
        title: phrase(&month.title),
        now: month.now,
        cells: month
            .cells
            .iter()
            .map(|cell| grid_cell(cell, month.first))
            .collect(),
    }
}

fn grid_cell(cell: &PaymentCell, month: Date) -> GridCell {
    let to = Route::PaymentScreen {
        column: cell.column.clone(),
        month: month.to_string(),
    };
    GridCell {
        state: shape(cell),
        word: phrase(&cell.word),
        to: to.to_string(),
    }
}

/// What is taken from jobs and insurance has a dashed circle until it is told.
fn shape(cell: &PaymentCell) -> Option<State> {
    Some(match cell.state {
        _ if cell.assumed => State::Coming,
        PaymentState::OnTime | PaymentState::Withheld => State::Done,
        PaymentState::Late => State::Soon,
        PaymentState::Exempt | PaymentState::Postponed => State::Right,
        PaymentState::Due => State::Later,
        PaymentState::Unpaid => State::Overdue,
        PaymentState::Unanswered | PaymentState::Unknown => State::Ask,
        PaymentState::None => return None,
    })
}
