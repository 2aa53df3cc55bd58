//! The plan of an event: visits in their order, what is done without one, papers, rights; and what it changes elsewhere.

use super::card::{ItemCard, card};
use super::event::{EventCard, event_card};
use super::item::{Pair, pair};
use super::question::{QuestionView, question};
use super::scene::Scene;
use super::timeline::{TimelineView, timeline_of};
use super::trips::{Trip, lies_ahead, ways};
use crate::agenda::{Agenda, Difference, Item, State, difference};
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::packs::Event;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// What would follow, or follows: as a plan, as a list of changes, as a timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TriedView {
    /// The event, where it is one.
    pub event: Option<EventCard>,
    /// The entity that the event is about; empty where nothing but a record is tried.
    pub entity: String,
    /// The record that tells of it, where it is kept already.
    pub record: Option<RecordId>,
    /// When, in words.
    pub day: Option<Text>,
    /// The plan.
    pub plan: PlanView,
    /// What is different.
    pub changes: Vec<DifferenceLine>,
    /// How many things stay as they are.
    pub unchanged: usize,
    /// Twelve months with both: what is new, what is gone, what moved.
    pub timeline: TimelineView,
    /// What is still unknown about it; only once it is kept.
    pub questions: Vec<QuestionView>,
}

/// Everything to do, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanView {
    /// The visits.
    pub trips: Vec<VisitView>,
    /// What is done without a visit.
    pub elsewhere: Vec<PlanItem>,
    /// What is not within a year.
    pub later: Vec<PlanItem>,
    /// Rights, and what others may not do.
    pub rights: Vec<PlanItem>,
    /// All papers together, none twice.
    pub papers: Vec<Pair>,
}

/// One visit to one office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VisitView {
    /// The office.
    pub office: Pair,
    /// When to go, in words.
    pub when: Text,
    /// By when.
    pub by: Option<Date>,
    /// What is done there.
    pub items: Vec<PlanItem>,
    /// What to bring, nothing twice.
    pub papers: Vec<Pair>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanItem {
    /// The item.
    pub card: ItemCard,
    /// Whether there is a card to show at the counter.
    pub counter: bool,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DifferenceLine {
    /// New, gone or moved.
    pub kind: DifferenceKind,
    /// The item as it would be; as it was, where it would be gone.
    pub card: ItemCard,
    /// As it was, in words.
    pub from: Option<Text>,
    /// As it would be, in words.
    pub to: Option<Text>,
}

/// New, gone or moved.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceKind {
    /// ＋
    Added,
    /// －
    Gone,
    /// ↻
    Moved,
}

/// Makes the plan from the agenda without and the one with what is tried.
pub fn tried(
    scene: &Scene<'_>,
    event: Option<&Event>,
    day: Option<Date>,
    before: &Agenda<'_>,
    after: &Agenda<'_>,
) -> TriedView {
    let found = difference(before, after);
    let mut items: Vec<&Item<'_>> = found.added.clone();
    items.extend(found.moved.iter().map(|(_, now)| *now));
    let shown = event.map_or(&[][..], |event| &event.shows);
    let belongs = |item: &&Item<'_>| shown.contains(&item.judged.rule.id);
    let standing = after.items.iter().filter(belongs);
    let standing: Vec<&Item<'_>> = standing
        .filter(|item| !items.iter().any(|known| std::ptr::eq(*known, *item)))
        .collect();
    items.extend(standing);
    TriedView {
        event: event.map(|event| event_card(scene, event)),
        entity: event
            .and_then(|event| scene.pack.schema.get(event.key.entity))
            .map(|entity| entity.id.clone())
            .unwrap_or_default(),
        record: None,
        day: day.map(|day| scene.words.date(day, DateStyle::Full)),
        plan: plan(scene, items, after.today),
        changes: lines(scene, &found, after.today),
        unchanged: found.unchanged,
        timeline: timeline_of(scene, &found, after),
        questions: Vec::new(),
    }
}

/// The same for an event that is kept, with what is still unknown about its record.
pub fn kept(
    scene: &Scene<'_>,
    event: &Event,
    (record, day): (RecordId, Option<Date>),
    without: &Agenda<'_>,
    with: &Agenda<'_>,
) -> TriedView {
    let asked = with
        .questions
        .iter()
        .filter(|asked| asked.missing.record == Some(record));
    TriedView {
        record: Some(record),
        questions: asked.map(|asked| question(scene, asked)).collect(),
        ..tried(scene, Some(event), day, without, with)
    }
}

fn plan(scene: &Scene<'_>, items: Vec<&Item<'_>>, today: Date) -> PlanView {
    let ways = ways(items, &scene.pack.events, today);
    let all = |items: &[&Item<'_>]| -> Vec<PlanItem> {
        items.iter().map(|item| plan_item(scene, item, today)).collect()
    };
    let dated = ways
        .trips
        .iter()
        .flat_map(|trip| &trip.items)
        .chain(&ways.elsewhere);
    let dated: Vec<&Item<'_>> = dated.copied().collect();
    PlanView {
        papers: papers(scene, &dated),
        trips: ways
            .trips
            .iter()
            .map(|trip| trip_view(scene, trip, today))
            .collect(),
        elsewhere: all(&ways.elsewhere),
        later: all(&ways.later),
        rights: all(&ways.rights),
    }
}

fn plan_item(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> PlanItem {
    PlanItem {
        card: planned(scene, item, today),
        counter: scene.rule_text(&item.judged.rule.id, Some("say")).is_some(),
    }
}

/// The card of an item with its last day, also where it opens later: who plans a visit asks by when. What can be told
/// only after the event is not open before it.
pub(super) fn planned(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> ItemCard {
    let mut shown = card(scene, item, today);
    let due = item.judged.timing.due.as_ref().map(|due| due.due);
    let open = matches!(
        item.state,
        State::Upcoming | State::Open | State::DueSoon | State::Overdue
    );
    if let (Some(due), true) = (due, open) {
        let go = item.act_before_due(today).unwrap_or(due);
        shown.when = Some(scene.words.date(due, DateStyle::Full));
        shown.relative = Some(scene.words.relative(today, go));
    }
    if open && lies_ahead(item, today) {
        shown.state = State::Upcoming;
        shown.state_word = scene.words.say().state_upcoming();
    }
    shown
}

fn trip_view(scene: &Scene<'_>, trip: &Trip<'_, '_>, today: Date) -> VisitView {
    let say = scene.words.say();
    // Nobody stands before a closed door: the visit begins on the first open day.
    let calendar = &scene.pack.calendar;
    let from = trip.from.map(|day| {
        let open = calendar.next_open_day(day);
        trip.by.map_or(open, |by| open.min(by))
    });
    let when = match (from, trip.by) {
        _ if trip.items.iter().all(|item| item.state == State::Done) => say.state_done(),
        (_, Some(by)) if by <= today => say.plan_trip_now(),
        (Some(from), Some(by)) if from == by => say.plan_trip_on(by),
        (Some(from), Some(by)) => say.plan_trip_between(from, by),
        (None, Some(by)) => say.plan_trip_by(by),
        (Some(from), None) => say.plan_trip_from(from),
        (None, None) => say.plan_trip_any(),
    };
    VisitView {
        office: pair(scene, "office", trip.office),
        when,
        by: trip.by,
        items: trip
            .items
            .iter()
            .map(|item| plan_item(scene, item, today))
            .collect(),
        papers: papers(scene, &trip.items),
    }
}

/// What to bring, in the order in which it is first needed. What is done needs nothing any more.
fn papers(scene: &Scene<'_>, items: &[&Item<'_>]) -> Vec<Pair> {
    let mut ids: Vec<&str> = Vec::new();
    let open = items.iter().filter(|item| item.state != State::Done);
    for paper in open.flat_map(|item| &item.judged.rule.bring) {
        if !ids.contains(&paper.as_str()) {
            ids.push(paper);
        }
    }
    ids.iter().map(|id| pair(scene, "paper", id)).collect()
}

fn lines(scene: &Scene<'_>, found: &Difference<'_, '_>, today: Date) -> Vec<DifferenceLine> {
    let line = |kind, item: &Item<'_>| DifferenceLine {
        kind,
        card: planned(scene, item, today),
        from: None,
        to: None,
    };
    let added = found.added.iter().map(|item| line(DifferenceKind::Added, item));
    let gone = found.removed.iter().map(|item| line(DifferenceKind::Gone, item));
    let moved = found.moved.iter().map(|(was, now)| DifferenceLine {
        from: Some(stands(scene, was, today)),
        to: Some(stands(scene, now, today)),
        ..line(DifferenceKind::Moved, now)
    });
    added.chain(moved).chain(gone).collect()
}

/// Where an item stands: its day, or else its amount, or else its state.
pub(super) fn stands(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> Text {
    let shown = card(scene, item, today);
    let amount = || item.judged.amount.map(|amount| scene.words.yen(amount));
    shown
        .act_by
        .or(shown.when)
        .or_else(amount)
        .unwrap_or(shown.state_word)
}
