//! From the timeline's marks to what the rail draws.

use crate::calendar::Date;
use crate::ui::parts::state::State;
use crate::ui::parts::timeline_rail::{BarPiece, RailBar, RailChange, RailEntry, RailMark, RailMonth};
use crate::ui::phrases::phrase;
use crate::ui::screens::shapes::{Telling, leads_to, shape};
use crate::ui::session::Spoken;
use crate::views::{EntryChange, EntryView, MarkKind, TimelineView};

/// So many windows can run side by side; more would be a barcode.
const LANES: usize = 3;

/// A window from the month in which it opens to the one in which it closes, counted from the present month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Window {
    opens: usize,
    closes: usize,
    lane: u8,
}

/// The months of the rail, today first, and what lies beyond as one more.
pub fn months(view: &TimelineView, spoken: &Spoken, telling: Telling) -> Vec<RailMonth> {
    let windows = windows(view);
    let mut months: Vec<RailMonth> = view
        .months
        .iter()
        .enumerate()
        .map(|(at, month)| RailMonth {
            id: month.first.strftime("%Y-%m").to_string(),
            title: phrase(&month.title),
            bars: windows.iter().filter_map(|window| bar(window, at)).collect(),
            marks: month
                .entries
                .iter()
                .map(|entry| mark(entry, spoken, telling))
                .collect(),
        })
        .collect();
    if let Some(present) = months.first_mut() {
        let today = spoken.0.say().timeline_today(&view.today.plain());
        present.marks.insert(0, RailMark::Today(phrase(&today)));
    }
    if !view.later.is_empty() {
        months.push(RailMonth {
            id: "later".to_owned(),
            title: phrase(&spoken.0.say().group_later()),
            bars: windows
                .iter()
                .filter_map(|window| bar(window, view.months.len()))
                .collect(),
            marks: view
                .later
                .iter()
                .map(|entry| mark(entry, spoken, telling))
                .collect(),
        });
    }
    months
}

fn mark(entry: &EntryView, spoken: &Spoken, telling: Telling) -> RailMark {
    let say = spoken.0.say();
    let (state, when) = match entry.mark {
        MarkKind::Opens => (State::Open, say.opens_on(entry.date)),
        MarkKind::ComingLaw => (State::Coming, say.in_force_from(entry.date)),
        MarkKind::ExpectedLaw => (State::Coming, say.in_force_by(entry.date)),
        MarkKind::Due => (
            shape(entry.card.state, entry.card.kind),
            say.due_on(entry.card.due.unwrap_or(entry.date)),
        ),
    };
    RailMark::from(RailEntry {
        id: format!(
            "{}-{}-{:?}-{:?}",
            entry.card.at.rule,
            entry.card.at.record.map_or(0, |record| record.0),
            entry.mark,
            entry.change
        ),
        state,
        when: phrase(&when),
        title: phrase(&entry.card.title),
        to: Some(leads_to(&entry.card.at, entry.change, telling)),
        change: match entry.change {
            EntryChange::Same => None,
            EntryChange::Added => Some((RailChange::Added, phrase(&say.what_if_added()))),
            EntryChange::Moved => Some((RailChange::Moved, phrase(&say.what_if_moved()))),
            EntryChange::Gone => Some((RailChange::Gone, phrase(&say.what_if_gone()))),
        },
    })
}

/// The windows with the lanes that they run in; the earliest ones get one.
fn windows(view: &TimelineView) -> Vec<Window> {
    let month_of = |date: Date| {
        view.months
            .iter()
            .position(|month| month.first == date.first_of_month())
            .unwrap_or(view.months.len())
    };
    let entries = view.months.iter().flat_map(|month| &month.entries);
    let opening = entries.filter(|entry| entry.mark == MarkKind::Opens);
    let mut ends: Vec<usize> = Vec::new();
    let mut windows = Vec::new();
    for (entry, until) in opening.filter_map(|entry| Some((entry, entry.until?))) {
        let (opens, closes) = (month_of(entry.date), month_of(until));
        let free = ends.iter().position(|end| *end < opens);
        let lane = match free {
            Some(lane) => lane,
            None if ends.len() < LANES => {
                ends.push(0);
                ends.len() - 1
            }
            None => continue,
        };
        if let Some(end) = ends.get_mut(lane) {
            *end = closes;
        }
        windows.extend(u8::try_from(lane).ok().map(|lane| Window { opens, closes, lane }));
    }
    windows
}

fn bar(window: &Window, month: usize) -> Option<RailBar> {
    let piece = match (window.opens == month, window.closes == month) {
        (true, true) => BarPiece::Whole,
        (true, false) => BarPiece::Opens,
        (false, true) => BarPiece::Closes,
        (false, false) if window.opens < month && month < window.closes => BarPiece::Runs,
        (false, false) => return None,
    };
    Some(RailBar {
        lane: window.lane,
        piece,
    })
}
