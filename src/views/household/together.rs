//! One move of several people as one list by office: each thing once with the names of those whom it concerns, each paper
//! once, so that one visit serves all.

use super::{among, began};
use crate::agenda::{Agenda, Item, State};
use crate::facts::{Household, Person, Record, RecordId};
use crate::rules::Kind;
use crate::views::card::{ItemAt, ItemCard, card};
use crate::views::item::{Pair, pair};
use crate::views::scene::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// What a shared record asks of several people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherView {
    /// The shared record.
    pub record: RecordId,
    /// “Your move on 14 November 2026”.
    pub title: Text,
    /// The offices, in the order of what presses.
    pub offices: Vec<TogetherOfficeView>,
}

/// What is to be done at one office.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherOfficeView {
    /// The office; nothing where it is done anywhere.
    pub office: Option<Pair>,
    /// What is to be done.
    pub lines: Vec<TogetherLineView>,
    /// What is still to be done, item by item and whose.
    pub open: Vec<(Option<RecordId>, ItemAt)>,
    /// What to bring for all of it.
    pub papers: Vec<TogetherPaperView>,
}

/// One thing to do, once for all whom it concerns.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherLineView {
    /// The item of the first of them.
    pub card: ItemCard,
    /// Whose item that is.
    pub whose: Option<RecordId>,
    /// “For you, Lan and Minh”: those for whom it is still to be done.
    pub people: Option<Text>,
    /// “Done for Minh.”
    pub done: Option<Text>,
}

/// A paper to bring.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TogetherPaperView {
    /// The paper.
    pub paper: Pair,
    /// Whose things need it.
    pub people: Text,
}

/// An item and whose it is.
type Theirs<'i, 'a> = (Option<RecordId>, &'i Item<'a>);

/// The lists of all shared records that ask something of two people or more.
pub(super) fn together(
    scene: &Scene<'_>,
    household: &Household,
    people: &[Person<'_>],
    agendas: &[Agenda<'_>],
) -> Vec<TogetherView> {
    let is_shared = |record: &&Record| {
        let entity = scene.pack.schema.get(record.entity);
        entity.is_some_and(|entity| entity.shared)
    };
    let shared = household.first.records.iter().filter(is_shared);
    shared
        .filter_map(|record| of_record(scene, household, record, people, agendas))
        .collect()
}

fn of_record(
    scene: &Scene<'_>,
    household: &Household,
    record: &Record,
    people: &[Person<'_>],
    agendas: &[Agenda<'_>],
) -> Option<TogetherView> {
    let mut items: Vec<Theirs<'_, '_>> = Vec::new();
    for (person, agenda) in people.iter().zip(agendas) {
        let about = agenda
            .items
            .iter()
            .filter(|item| item.judged.record == Some(record.id) && is_errand(item));
        items.extend(about.map(|item| (person.whose, item)));
    }
    let open = |(_, item): &&Theirs<'_, '_>| item.state != State::Done;
    let first = items.iter().find(open)?.0;
    // One person's list is their agenda.
    items.iter().filter(open).find(|(whose, _)| *whose != first)?;
    let say = scene.words.say();
    let today = agendas.first()?.today;
    let mut offices: Vec<(Option<&str>, Vec<Theirs<'_, '_>>)> = Vec::new();
    items.sort_by_key(|(_, item)| item.state == State::Done);
    for (whose, item) in items {
        let office = item.judged.rule.office.as_deref();
        match offices.iter_mut().find(|(known, _)| *known == office) {
            Some((_, known)) => known.push((whose, item)),
            None => offices.push((office, vec![(whose, item)])),
        }
    }
    let office = |(office, items): (Option<&str>, Vec<Theirs<'_, '_>>)| TogetherOfficeView {
        office: office.map(|id| pair(scene, "office", id)),
        open: still_open(&items),
        papers: papers(scene, household, &items),
        lines: lines(scene, household, &items, today),
    };
    Some(TogetherView {
        record: record.id,
        title: began(scene, record)
            .map_or_else(|| say.household_move_undated(), |day| say.household_move(day)),
        offices: offices.into_iter().map(office).collect(),
    })
}

/// What one goes or writes for; limits and bans are nothing to do.
fn is_errand(item: &Item<'_>) -> bool {
    let kind = matches!(item.judged.rule.kind, Kind::Duty | Kind::Window | Kind::Right);
    let state = match item.state {
        State::Overdue
        | State::DueSoon
        | State::Open
        | State::Upcoming
        | State::NeedsAnswer
        | State::Done => true,
        State::Standing => item.judged.rule.kind == Kind::Duty,
        State::Possible | State::ComingLaw | State::Past => false,
    };
    kind && state
}

fn lines(
    scene: &Scene<'_>,
    household: &Household,
    items: &[Theirs<'_, '_>],
    today: crate::calendar::Date,
) -> Vec<TogetherLineView> {
    let mut rules: Vec<Vec<Theirs<'_, '_>>> = Vec::new();
    for (whose, item) in items {
        let same = |known: &&mut Vec<Theirs<'_, '_>>| {
            known
                .iter()
                .any(|(_, other)| other.judged.rule.id == item.judged.rule.id)
        };
        match rules.iter_mut().find(same) {
            Some(known) => known.push((*whose, item)),
            None => rules.push(vec![(*whose, item)]),
        }
    }
    let line = |of: Vec<Theirs<'_, '_>>| {
        let (done, open): (Vec<_>, Vec<_>) = of.iter().partition(|(_, item)| item.state == State::Done);
        let (whose, item) = of.first()?;
        let say = scene.words.say();
        let people = |of: &[Theirs<'_, '_>]| names(scene, household, of.iter().map(|(whose, _)| *whose));
        Some(TogetherLineView {
            card: card(scene, item, today),
            whose: *whose,
            people: (!open.is_empty()).then(|| say.household_for(&people(&open))),
            done: (!done.is_empty()).then(|| say.household_done_for(&people(&done))),
        })
    };
    rules.into_iter().filter_map(line).collect()
}

fn still_open(items: &[Theirs<'_, '_>]) -> Vec<(Option<RecordId>, ItemAt)> {
    let open = items.iter().filter(|(_, item)| item.state != State::Done);
    let at = |item: &Item<'_>| ItemAt {
        rule: item.judged.rule.id.clone(),
        record: item.judged.record,
    };
    open.map(|(whose, item)| (*whose, at(item))).collect()
}

/// Each paper once, with those whose open items need it.
fn papers(scene: &Scene<'_>, household: &Household, items: &[Theirs<'_, '_>]) -> Vec<TogetherPaperView> {
    let mut papers: Vec<(&str, Vec<Option<RecordId>>)> = Vec::new();
    for (whose, item) in items.iter().filter(|(_, item)| item.state != State::Done) {
        for paper in &item.judged.rule.bring {
            match papers.iter_mut().find(|(known, _)| known == paper) {
                Some((_, people)) if people.contains(whose) => {}
                Some((_, people)) => people.push(*whose),
                None => papers.push((paper, vec![*whose])),
            }
        }
    }
    let view = |(paper, people): (&str, Vec<Option<RecordId>>)| TogetherPaperView {
        paper: pair(scene, "paper", paper),
        people: scene
            .words
            .say()
            .household_for(&names(scene, household, people.into_iter())),
    };
    papers.into_iter().map(view).collect()
}

/// “you, Lan and Minh”; each keeps its own direction: a Latin name in an Arabic list.
fn names(scene: &Scene<'_>, household: &Household, people: impl Iterator<Item = Option<RecordId>>) -> String {
    let names: Vec<String> = people
        .map(|whose| format!("\u{2068}{}\u{2069}", among(scene, household, whose)))
        .collect();
    scene.words.list(&names).text
}
