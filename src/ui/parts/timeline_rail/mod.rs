//! Months along a rail: what comes, what is open, what changes.

use dioxus::prelude::*;

use super::anchor::Anchor;
use super::ident::use_ident;
use super::phrase::{Phrase, Say};
use super::state::{Shape, State};

#[cfg(test)]
mod tests;

/// A month of the rail.
#[derive(Clone, Debug, PartialEq)]
pub struct RailMonth {
    /// A name that stays, such as `2026-11`.
    pub id: String,
    /// Month and year in words.
    pub title: Phrase,
    /// The bars of windows that touch this month.
    pub bars: Vec<RailBar>,
    /// What happens in it, in order.
    pub marks: Vec<RailMark>,
}

/// A piece of a window's bar. It is drawn only; the marks at its ends say it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RailBar {
    /// Which of the parallel tracks it runs in, from 0.
    pub lane: u8,
    /// Which piece it is.
    pub piece: BarPiece,
}

/// Which piece of a window a month holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarPiece {
    /// The window opens.
    Opens,
    /// It is open all month.
    Runs,
    /// It closes.
    Closes,
    /// It opens and closes.
    Whole,
}

impl BarPiece {
    fn class(self) -> &'static str {
        match self {
            BarPiece::Opens => "rail-bar rail-bar-opens",
            BarPiece::Runs => "rail-bar",
            BarPiece::Closes => "rail-bar rail-bar-closes",
            BarPiece::Whole => "rail-bar rail-bar-opens rail-bar-closes",
        }
    }
}

/// Something on the rail.
#[derive(Clone, Debug, PartialEq)]
pub enum RailMark {
    /// The line of this day.
    Today(Phrase),
    /// An item, a window's end, a law to come.
    Entry(Box<RailEntry>),
}

impl From<RailEntry> for RailMark {
    fn from(entry: RailEntry) -> RailMark {
        RailMark::Entry(Box::new(entry))
    }
}

/// A mark with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct RailEntry {
    /// A name that stays.
    pub id: String,
    /// Its shape.
    pub state: State,
    /// The day, in words.
    pub when: Phrase,
    /// What it is.
    pub title: Phrase,
    /// Where it leads.
    pub to: Option<String>,
    /// Whether what-if brings it or takes it away, in words.
    pub change: Option<(RailChange, Phrase)>,
}

/// What a what-if does to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RailChange {
    /// Would be there: ＋
    Added,
    /// Would be on this day instead of another: ↻
    Moved,
    /// Would not be there: －
    Gone,
}

/// The months, one below the other.
#[component]
pub fn TimelineRail(months: Vec<RailMonth>) -> Element {
    rsx! {
        div { class: "rail",
            for month in months {
                RailSection { key: "{month.id}", month }
            }
        }
    }
}

#[component]
fn RailSection(month: RailMonth) -> Element {
    let heading = use_ident("month");
    rsx! {
        section { class: "rail-month", aria_labelledby: heading.clone(),
            div { class: "rail-track", aria_hidden: "true",
                for bar in month.bars {
                    span { class: bar.piece.class(), style: "--lane:{bar.lane}" }
                }
            }
            h2 { class: "rail-title", id: heading, Say { phrase: month.title } }
            ul { class: "rail-marks", role: "list",
                for mark in month.marks {
                    Mark { key: "{mark.name()}", mark }
                }
            }
        }
    }
}

impl RailMark {
    fn name(&self) -> &str {
        match self {
            RailMark::Today(_) => "today",
            RailMark::Entry(entry) => &entry.id,
        }
    }
}

#[component]
fn Mark(mark: RailMark) -> Element {
    match mark {
        RailMark::Today(word) => rsx! {
            li { class: "rail-today", aria_current: "date", span { Say { phrase: word } } }
        },
        RailMark::Entry(entry) => rsx! { Entry { entry: *entry } },
    }
}

#[component]
fn Entry(entry: RailEntry) -> Element {
    let tone = entry.state.tone();
    let title = rsx! { Say { phrase: entry.title } };
    let (class, change) = match entry.change {
        None => ("rail-entry", None),
        Some((RailChange::Added, words)) => ("rail-entry rail-added", Some(("＋", words))),
        Some((RailChange::Moved, words)) => ("rail-entry rail-moved", Some(("↻", words))),
        Some((RailChange::Gone, words)) => ("rail-entry rail-gone", Some(("－", words))),
    };
    rsx! {
        li { class: "{class} tone-{tone}",
            span { class: "rail-mark", Shape { state: entry.state } }
            p { class: "rail-when quiet small", Say { phrase: entry.when } }
            p { class: "rail-what",
                if let Some(to) = entry.to {
                    Anchor { class: "rail-link", to, {title} }
                } else {
                    {title}
                }
            }
            if let Some((sign, words)) = change {
                p { class: "rail-change small",
                    span { aria_hidden: "true", "{sign} " }
                    Say { phrase: words }
                }
            }
        }
    }
}
