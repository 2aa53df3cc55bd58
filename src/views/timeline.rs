//! Twelve months and beyond: what opens, what is due, which law comes.

use super::card::{ItemCard, card};
use super::scene::Scene;
use crate::agenda::{Agenda, Item, State};
use crate::calendar::Date;
use crate::rules::Law;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// The timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimelineView {
    /// The day, in words.
    pub today: Text,
    /// The months, the present one first.
    pub months: Vec<MonthView>,
    /// What lies beyond.
    pub later: Vec<EntryView>,
}

/// One month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MonthView {
    /// Its first day.
    pub first: Date,
    /// The month, in words.
    pub title: Text,
    /// Its marks in the order of their dates.
    pub entries: Vec<EntryView>,
}

/// A mark.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryView {
    /// The date.
    pub date: Date,
    /// The date in words.
    pub date_text: Text,
    /// What happens on it.
    pub mark: MarkKind,
    /// Until when a window that opens here stays open.
    pub until: Option<Date>,
    /// The item.
    pub card: ItemCard,
}

/// What happens on a date.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MarkKind {
    /// It opens.
    Opens,
    /// It is due.
    Due,
    /// A law comes into force.
    ComingLaw,
    /// A law comes into force on this day or earlier.
    ExpectedLaw,
}

const MONTHS: i64 = 12;

/// Makes the timeline of an agenda.
pub fn timeline(scene: &Scene<'_>, agenda: &Agenda<'_>) -> TimelineView {
    let mut entries: Vec<EntryView> = agenda
        .items
        .iter()
        .flat_map(|item| marks(scene, item, agenda.today))
        .collect();
    entries.sort_by_key(|entry| (entry.date, entry.mark));
    let firsts: Vec<Date> = (0..MONTHS)
        .filter_map(|ahead| month(agenda.today, ahead))
        .collect();
    let end = month(agenda.today, MONTHS).unwrap_or(Date::MAX);
    let month_of = |first: &Date| {
        let inside = |entry: &&EntryView| entry.date.first_of_month() == *first;
        MonthView {
            first: *first,
            title: scene.words.date(*first, DateStyle::Month),
            entries: entries.iter().filter(inside).cloned().collect(),
        }
    };
    TimelineView {
        today: scene.words.date(agenda.today, DateStyle::Full),
        months: firsts.iter().map(month_of).collect(),
        later: entries
            .iter()
            .filter(|entry| entry.date >= end)
            .cloned()
            .collect(),
    }
}

fn month(today: Date, ahead: i64) -> Option<Date> {
    today
        .first_of_month()
        .checked_add(jiff::Span::new().try_months(ahead).ok()?)
        .ok()
}

fn marks(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> Vec<EntryView> {
    if matches!(item.state, State::Done | State::Past) {
        return Vec::new();
    }
    let timing = &item.judged.timing;
    let due = timing.due.as_ref().map(|due| due.due);
    let entry = |date: Date, mark: MarkKind| EntryView {
        date,
        date_text: scene.words.date(date, DateStyle::Full),
        mark,
        until: due.filter(|_| mark == MarkKind::Opens),
        card: card(scene, item, today),
    };
    let coming = match item.judged.law {
        Law::Coming(from) => Some(entry(from, MarkKind::ComingLaw)),
        Law::Expected(by) => Some(entry(by, MarkKind::ExpectedLaw)),
        Law::InForce => None,
    };
    let opens = timing
        .opens
        .filter(|day| *day > today)
        .map(|day| entry(day, MarkKind::Opens));
    let due = due.map(|day| entry(day, MarkKind::Due));
    // What is overdue stands at today, where the person can still act.
    let shown = [coming, opens, due].into_iter().flatten();
    shown
        .map(|entry| EntryView {
            date: entry.date.max(today),
            ..entry
        })
        .collect()
}
