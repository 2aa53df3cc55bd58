//! Items by the way they are done: trips to offices in their order, what is done without one, much later, rights.

use crate::agenda::{Item, State};
use crate::calendar::{Date, Due};
use crate::packs::Events;
use crate::rules::Kind;

/// One visit to one office.
#[derive(Debug)]
pub(super) struct Trip<'i, 'a> {
    /// The kind of office.
    pub office: &'i str,
    /// The first day on which everything on it can be done.
    pub from: Option<Date>,
    /// The last day on which everything on it is still in time.
    pub by: Option<Date>,
    /// What is done there.
    pub items: Vec<&'i Item<'a>>,
}

/// Items by the way they are done.
#[derive(Debug, Default)]
pub(super) struct Ways<'i, 'a> {
    /// The visits in their order.
    pub trips: Vec<Trip<'i, 'a>>,
    /// Done by post, online, by the employer, or where one is.
    pub elsewhere: Vec<&'i Item<'a>>,
    /// Not within a year.
    pub later: Vec<&'i Item<'a>>,
    /// Rights, limits and what others may not do, without a date.
    pub rights: Vec<&'i Item<'a>>,
}

/// So many days ahead, nobody plans a visit.
const FAR: i32 = 365;

/// Sorts items by the way they are done; the pack says which kinds of office one does not go to.
pub(super) fn ways<'i, 'a>(items: Vec<&'i Item<'a>>, offices: &Events, today: Date) -> Ways<'i, 'a> {
    let mut ways = Ways::default();
    let mut visits: Vec<(&'i str, Window, &'i Item<'a>)> = Vec::new();
    for item in items {
        let rule = item.judged.rule;
        let mut window = Window::of(item, today);
        if rule
            .office
            .as_ref()
            .is_some_and(|office| offices.on_the_day.contains(office))
        {
            window.from = window.by.0;
        }
        match &rule.office {
            _ if item.state == State::Past => {}
            _ if is_right(item) => ways.rights.push(item),
            _ if item.state == State::ComingLaw || window.is_far(item, today) => ways.later.push(item),
            Some(office) if !offices.without_a_trip.contains(office) => visits.push((office, window, item)),
            _ => ways.elsewhere.push(item),
        }
    }
    // Those that can be done first open a visit, and the others join it while there is a day for all of them.
    visits.sort_by_key(|(_, window, _)| (window.from, window.by));
    for (office, window, item) in visits {
        let joins = |trip: &&mut Trip<'i, 'a>| {
            trip.office == office && window.from.max(trip.from) <= window.by.min_known(trip.by)
        };
        match ways.trips.iter_mut().find(joins) {
            Some(trip) => trip.join(window, item),
            None => ways.trips.push(Trip {
                office,
                from: window.from,
                by: window.by.0,
                items: vec![item],
            }),
        }
    }
    for trip in &mut ways.trips {
        trip.items.sort_by_key(|item| item.act_by().unwrap_or(Date::MAX));
    }
    // By the first day on which one can go; what has no last day within a year can wait.
    ways.trips.sort_by_key(|trip| {
        let waits = trip.by.is_none_or(|by| (by - today).get_days() > FAR);
        (waits, trip.from, trip.by.unwrap_or(Date::MAX))
    });
    ways.elsewhere
        .sort_by_key(|item| item.act_by().unwrap_or(Date::MAX));
    ways
}

/// Whether it cannot be done before a day that lies ahead: nobody can tell of a move that has not been.
pub(super) fn lies_ahead(item: &Item<'_>, today: Date) -> bool {
    Window::of(item, today).from.is_some()
}

/// What holds without a day: a right to know about, not a thing to do.
fn is_right(item: &Item<'_>) -> bool {
    let timing = &item.judged.timing;
    let dated = timing.due.is_some() || timing.opens.is_some() || item.state == State::NeedsAnswer;
    item.state == State::Possible || (!dated && !matches!(item.judged.rule.kind, Kind::Duty | Kind::Window))
}

/// The days on which something can be done in time.
#[derive(Copy, Clone, Debug)]
struct Window {
    /// The first day; nothing where it can be done at any time.
    from: Option<Date>,
    by: Last,
}

/// A last day, or none; none comes after every day.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Last(Option<Date>);

impl Window {
    /// From the day on which it opens, or else of the event: nobody can tell of a move before it. What is late can be
    /// done today.
    fn of(item: &Item<'_>, today: Date) -> Window {
        // What is done stays with its office and hurries nobody.
        if item.state == State::Done {
            return Window {
                from: None,
                by: Last(None),
            };
        }
        let timing = &item.judged.timing;
        let event = timing.due.as_ref().and_then(Due::event);
        let by = item.act_by().map(|day| day.max(today));
        let from = timing.opens.or(event).filter(|day| *day > today);
        Window {
            from: from.map(|day| by.map_or(day, |by| day.min(by))),
            by: Last(by),
        }
    }

    fn is_far(&self, item: &Item<'_>, today: Date) -> bool {
        let far = |day: Option<Date>| day.is_some_and(|day| (day - today).get_days() > FAR);
        let must = matches!(item.judged.rule.kind, Kind::Duty | Kind::Limit);
        far(self.from) || (must && self.from.is_none() && far(self.by.0))
    }
}

impl Last {
    fn min_known(self, other: Option<Date>) -> Option<Date> {
        Some(self.0.unwrap_or(Date::MAX).min(other.unwrap_or(Date::MAX)))
    }
}

impl PartialOrd for Last {
    fn partial_cmp(&self, other: &Last) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Last {
    fn cmp(&self, other: &Last) -> std::cmp::Ordering {
        self.0.unwrap_or(Date::MAX).cmp(&other.0.unwrap_or(Date::MAX))
    }
}

impl<'i, 'a> Trip<'i, 'a> {
    fn join(&mut self, window: Window, item: &'i Item<'a>) {
        self.from = self.from.max(window.from);
        self.by = window.by.min_known(self.by).filter(|day| *day < Date::MAX);
        self.items.push(item);
    }
}

#[cfg(test)]
#[path = "trips_tests.rs"]
mod tests;
