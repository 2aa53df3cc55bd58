//! One item as a card: title, when, where, state.

use super::scene::Scene;
use crate::agenda::{Item, State};
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::rules::{Confidence, Kind, Law};
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// Which item: a rule applied to a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ItemAt {
    /// The rule.
    pub rule: String,
    /// The record, where the rule is about one.
    pub record: Option<RecordId>,
}

/// An item as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemCard {
    /// Which item.
    pub at: ItemAt,
    /// The area of life, for its pictogram.
    pub area: String,
    /// The area's name.
    pub area_word: Text,
    /// Duty, window, right, limit or ban.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// The same in words.
    pub state_word: Text,
    /// The verb-first title.
    pub title: Text,
    /// By when or from when, in words.
    pub when: Option<Text>,
    /// How far away the day is by which to go.
    pub relative: Option<Text>,
    /// The day by which to go, where it lies before the legal last day and has not passed.
    pub act_by: Option<Text>,
    /// The legal last day, for sorting and marks.
    pub due: Option<Date>,
    /// The office.
    pub office: Option<Text>,
    /// How sure we are.
    pub confidence: Confidence,
}

/// The card of an item.
pub fn card(scene: &Scene<'_>, item: &Item<'_>, today: Date) -> ItemCard {
    let rule = item.judged.rule;
    let timing = &item.judged.timing;
    let due = timing.due.as_ref().map(|due| due.due);
    let act_by = item.act_before_due(today);
    ItemCard {
        at: ItemAt {
            rule: rule.id.clone(),
            record: item.judged.record,
        },
        area: rule.area.clone(),
        area_word: area_word(scene, &rule.area),
        kind: rule.kind,
        state: item.state,
        state_word: state_word(scene, item),
        title: scene.title(&rule.id),
        when: when_line(scene, item),
        relative: told_day(item, today).map(|day| scene.words.relative(today, day)),
        act_by: act_by.map(|day| scene.words.say().act_by(day)),
        due,
        office: rule
            .office
            .as_ref()
            .map(|office| scene.named(&format!("office-{office}"))),
        confidence: rule.confidence,
    }
}

/// The day that matters, where it still matters how far away it is: the day to go, or the day that [`when_line`] tells.
fn told_day(item: &Item<'_>, today: Date) -> Option<Date> {
    let timing = &item.judged.timing;
    match (item.state, item.judged.law) {
        (State::Done | State::Past, _) => None,
        (_, Law::Coming(from)) => Some(from),
        (_, Law::Expected(_)) => None,
        (State::Upcoming, _) if timing.opens.is_some() => timing.opens,
        _ => item
            .act_before_due(today)
            .or(timing.due.as_ref().map(|due| due.due)),
    }
}

fn when_line(scene: &Scene<'_>, item: &Item<'_>) -> Option<Text> {
    let say = scene.words.say();
    let timing = &item.judged.timing;
    match (item.done_on, item.judged.law, item.state) {
        (Some(day), _, _) => Some(say.done_on(day)),
        (_, Law::Coming(from), _) => Some(say.in_force_from(from)),
        (_, Law::Expected(by), _) => Some(say.in_force_by(by)),
        (_, _, State::Upcoming) if timing.opens.is_some() => timing.opens.map(|day| say.opens_on(day)),
        _ => timing
            .due
            .as_ref()
            .map(|due| scene.words.date(due.due, DateStyle::Full)),
    }
}

pub(super) fn state_word(scene: &Scene<'_>, item: &Item<'_>) -> Text {
    let say = scene.words.say();
    match item.state {
        State::Overdue => say.state_overdue(),
        State::DueSoon => say.state_due_soon(),
        State::Open => say.state_open(),
        State::Upcoming => say.state_upcoming(),
        State::NeedsAnswer => say.state_needs_answer(),
        State::Possible => say.state_perhaps(),
        State::ComingLaw => say.state_coming_law(),
        State::Done => say.state_done(),
        State::Past => say.state_past(),
        State::Standing => match item.judged.rule.kind {
            Kind::Right => say.state_right(),
            Kind::Ban => say.kind_ban(),
            Kind::Limit => say.kind_limit(),
            Kind::Duty | Kind::Window => say.state_standing(),
        },
    }
}

/// The name of an area.
pub(super) fn area_word(scene: &Scene<'_>, area: &str) -> Text {
    scene.named(&format!("area-{area}"))
}
