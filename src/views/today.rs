//! Today: what is due, what opens, one question, what changed.

use super::card::{ItemCard, card};
use super::change::ChangeView;
use super::question::{QuestionView, question};
use super::scene::Scene;
use crate::agenda::{Agenda, Item, Question, State};
use crate::calendar::Date;
use crate::facts::Facts;
use crate::rules::Kind;
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// The first screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TodayView {
    /// The day.
    pub today: Date,
    /// The day in words.
    pub date: Text,
    /// The groups that have cards, in the order of pressing.
    pub groups: Vec<GroupView>,
    /// The question that matters most.
    pub question: Option<QuestionView>,
    /// How many questions are open.
    pub questions: usize,
    /// What changed since last time.
    pub changes: Vec<ChangeView>,
    /// Answers that contradict each other, in words.
    pub contradictions: Vec<Text>,
}

/// Cards under one heading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupView {
    /// Which group.
    pub group: Group,
    /// Its heading.
    pub title: Text,
    /// Its cards.
    pub cards: Vec<ItemCard>,
}

/// The groups of Today, in their order.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// The last day has passed.
    Overdue,
    /// To be done today.
    Today,
    /// Within seven days.
    ThisWeek,
    /// Later.
    Later,
    /// A date depends on an answer.
    NeedsAnswer,
    /// It may concern the person.
    Possible,
    /// Rights, and what others may not do.
    Rights,
    /// Duties and limits without a date.
    Always,
    /// Enacted, not yet in force.
    ComingLaw,
    /// Done or past.
    Done,
}

/// Makes the first screen. `changes` are those since the person last looked.
pub fn today(
    scene: &Scene<'_>,
    agenda: &Agenda<'_>,
    facts: &Facts,
    asked: &[&Question],
    changes: Vec<ChangeView>,
) -> TodayView {
    let mut groups: Vec<GroupView> = Vec::new();
    for item in &agenda.items {
        let group = group(item, agenda.today);
        let shown = card(scene, item, agenda.today);
        match groups.iter_mut().find(|known| known.group == group) {
            Some(known) => known.cards.push(shown),
            None => groups.push(GroupView {
                group,
                title: heading(scene, group),
                cards: vec![shown],
            }),
        }
    }
    groups.sort_by_key(|known| known.group);
    TodayView {
        today: agenda.today,
        date: scene.words.date(agenda.today, DateStyle::Full),
        groups,
        question: asked.first().map(|asked| question(scene, asked)),
        questions: asked.len(),
        changes,
        contradictions: super::about::contradiction_texts(scene, facts),
    }
}

pub(super) fn group(item: &Item<'_>, today: Date) -> Group {
    let days = item.act_by().map_or(i32::MAX, |day| (day - today).get_days());
    match item.state {
        State::Overdue => Group::Overdue,
        State::DueSoon | State::Open if days <= 0 => Group::Today,
        State::DueSoon | State::Open if days <= 7 => Group::ThisWeek,
        State::DueSoon | State::Open | State::Upcoming => match item.judged.rule.kind {
            Kind::Right | Kind::Ban if days > 365 => Group::Rights,
            _ => Group::Later,
        },
        State::NeedsAnswer => Group::NeedsAnswer,
        State::Possible => Group::Possible,
        State::Standing => match item.judged.rule.kind {
            Kind::Right | Kind::Ban | Kind::Window => Group::Rights,
            Kind::Duty | Kind::Limit => Group::Always,
        },
        State::ComingLaw => Group::ComingLaw,
        State::Done | State::Past => Group::Done,
    }
}

fn heading(scene: &Scene<'_>, group: Group) -> Text {
    let say = scene.words.say();
    match group {
        Group::Overdue => say.group_overdue(),
        Group::Today => say.group_today(),
        Group::ThisWeek => say.group_this_week(),
        Group::Later => say.group_later(),
        Group::NeedsAnswer => say.group_needs_answer(),
        Group::Possible => say.group_possible(),
        Group::Rights => say.group_rights(),
        Group::Always => say.group_always(),
        Group::ComingLaw => say.group_coming_law(),
        Group::Done => say.group_done(),
    }
}
