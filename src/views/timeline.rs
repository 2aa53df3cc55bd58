//! Twelve months and beyond: what opens, what is due, which law comes.

use super::card::{ItemCard, card};
use super::scene::Scene;
use crate::agenda::{Agenda, Difference, Item, State};
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
    /// What is tried brings it, takes it away or moves it.
    pub change: EntryChange,
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

/// What is tried does to an entry.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryChange {
    /// Nothing.
    #[default]
    Same,
    /// It would be there.
    Added,
    /// It would be on this day instead of another.
    Moved,
    /// It would not be there, or not on this day.
    Gone,
}

const MONTHS: i64 = 12;

/// Makes the timeline of an agenda.
pub fn timeline(scene: &Scene<'_>, agenda: &Agenda<'_>) -> TimelineView {
    let entries = agenda
        .items
        .iter()
        .flat_map(|item| marks(scene, item, agenda.today))
        .collect();
    months(scene, entries, agenda.today)
}

/// The timeline of the agenda with what is tried, and of what would be gone from it.
pub fn timeline_of(scene: &Scene<'_>, found: &Difference<'_, '_>, after: &Agenda<'_>) -> TimelineView {
    let today = after.today;
    let added = |item: &Item<'_>| found.added.iter().any(|known| std::ptr::eq(*known, item));
    let moved = |item: &Item<'_>| found.moved.iter().any(|(_, now)| std::ptr::eq(*now, item));
    let mut entries = Vec::new();
    for item in &after.items {
        let change = match (added(item), moved(item)) {
            (true, _) => EntryChange::Added,
            (_, true) => EntryChange::Moved,
            _ => EntryChange::Same,
        };
        entries.extend(changed(marks(scene, item, today), change));
    }
    for item in &found.removed {
        entries.extend(changed(marks(scene, item, today), EntryChange::Gone));
    }
    for (was, now) in &found.moved {
        let stays: Vec<(Date, MarkKind)> = marks(scene, now, today)
            .iter()
            .map(|entry| (entry.date, entry.mark))
            .collect();
        let left = marks(scene, was, today)
            .into_iter()
            .filter(|entry| !stays.contains(&(entry.date, entry.mark)));
        entries.extend(changed(left, EntryChange::Gone));
    }
    months(scene, entries, today)
}

fn changed(
    entries: impl IntoIterator<Item = EntryView>,
    change: EntryChange,
) -> impl Iterator<Item = EntryView> {
    entries
        .into_iter()
        .map(move |entry| EntryView { change, ..entry })
}

fn months(scene: &Scene<'_>, mut entries: Vec<EntryView>, today: Date) -> TimelineView {
    entries.sort_by_key(|entry| (entry.date, entry.mark, entry.change));
    let firsts: Vec<Date> = (0..MONTHS).filter_map(|ahead| month(today, ahead)).collect();
    let end = month(today, MONTHS).unwrap_or(Date::MAX);
    let month_of = |first: &Date| {
        let inside = |entry: &&EntryView| entry.date.first_of_month() == *first;
        MonthView {
            first: *first,
            title: scene.words.date(*first, DateStyle::Month),
            entries: entries.iter().filter(inside).cloned().collect(),
        }
    };
    TimelineView {
        today: scene.words.date(today, DateStyle::Full),
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
        change: EntryChange::Same,
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
