//! What can come next: the pathways that start where the person stands, or all of them in general.

use super::item::Pair;
use super::question::{FieldAt, ask};
use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{FieldRef, Found, Value};
use crate::rules::{
    Case, Confidence, Goal, JudgedPathway, Law, Outcome, Pathway, Pathways, RequirementKind, Truth,
};
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// All pathways.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathwaysView {
    /// Where the person stands; nothing while locked, or not told.
    pub here: Option<Pair>,
    /// The question where the person stands; nothing while locked, or where it is known.
    pub ask: Option<FieldAt>,
    /// The pathways, the nearest first; in general in the order of the pack.
    pub ways: Vec<PathwayCard>,
}

/// A pathway in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathwayCard {
    /// Its id.
    pub id: String,
    /// The area of life, for its pictogram.
    pub area: String,
    /// Its title.
    pub title: Text,
    /// Where it leads.
    pub goal: GoalView,
    /// How far the person is; nothing in general, or where nothing can be counted.
    pub progress: Option<ProgressView>,
    /// From when it is open, where it is not yet.
    pub opens: Option<Text>,
    /// Whether it starts where the person stands is not known yet.
    pub perhaps: bool,
    /// How sure we are.
    pub confidence: Confidence,
}

/// Where a pathway leads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GoalView {
    /// The first, with its official name.
    pub name: Pair,
    /// The others.
    pub others: Vec<Pair>,
}

/// How far a person is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProgressView {
    /// How many requirements are met.
    pub met: usize,
    /// Of how many.
    pub counted: usize,
    /// "3 of 5 met"
    pub count: Text,
    /// What is next.
    pub next: Option<Text>,
    /// From when all is met, where waiting is all that is left.
    pub from: Option<Text>,
    /// That all is met.
    pub all_met: Option<Text>,
    /// That some things are not certain.
    pub uncertain: Option<Text>,
}

/// The pathways; `case` only while unlocked.
pub fn pathways(scene: &Scene<'_>, today: Date, case: Option<&Case<'_>>) -> PathwaysView {
    let Some(pathways) = scene.pack.book.pathways() else {
        return PathwaysView {
            here: None,
            ask: None,
            ways: Vec::new(),
        };
    };
    let here = case.and_then(|case| position(scene, case, pathways.position));
    let known = case.filter(|_| here.is_some());
    PathwaysView {
        ask: case
            .filter(|_| here.is_none())
            .and_then(|case| position_question(scene, case, pathways)),
        ways: match known {
            Some(case) => case
                .pathways()
                .iter()
                .map(|judged| mine(scene, judged, today))
                .collect(),
            None => pathways
                .all
                .iter()
                .map(|pathway| general(scene, pathway, today))
                .collect(),
        },
        here,
    }
}

/// Where the person stands, in words.
pub(super) fn position(scene: &Scene<'_>, case: &Case<'_>, at: FieldRef) -> Option<Pair> {
    match case.facts.unbound(case.schema, at, case.today) {
        Found::Known(Value::Choice(id), _) => Some(place(scene, at, id)),
        _ => None,
    }
}

fn position_question(scene: &Scene<'_>, case: &Case<'_>, pathways: &Pathways) -> Option<FieldAt> {
    match case.facts.unbound(case.schema, pathways.position, case.today) {
        Found::Missing(missing) => Some(ask(scene, missing).at),
        _ => None,
    }
}

/// A choice of the position with its official name.
fn place(scene: &Scene<'_>, at: FieldRef, id: &str) -> Pair {
    let text = super::names::choice(scene, at, id);
    let official = super::names::official_choice(scene, at, id);
    Pair {
        id: id.to_owned(),
        official: official.filter(|official| official.plain() != text.plain()),
        text,
    }
}

/// Where a pathway leads; the present position where it stays.
pub(super) fn goal(scene: &Scene<'_>, pathway: &Pathway, here: Option<Pair>) -> GoalView {
    let named = |name: &str| super::item::pair(scene, "goal", name);
    let position = scene.pack.book.pathways().map(|pathways| pathways.position);
    let mut names = match (&pathway.goal, position) {
        (Goal::Becomes(ids), Some(at)) => ids.iter().map(|id| place(scene, at, id)).collect(),
        (Goal::Named(name), _) => vec![named(name)],
        _ => vec![here.unwrap_or_else(|| Pair {
            id: "stays".to_owned(),
            text: scene.words.say().pathways_you(),
            official: None,
        })],
    };
    let others = names.split_off(names.len().min(1));
    let name = names.pop().unwrap_or_else(|| named(&pathway.id));
    GoalView { name, others }
}

/// A day from which something holds, where it has not come.
pub(super) fn coming(from: Option<Date>, today: Date) -> Option<Date> {
    from.filter(|from| *from > today)
}

/// A pathway as it stands in the pack.
fn general(scene: &Scene<'_>, pathway: &Pathway, today: Date) -> PathwayCard {
    PathwayCard {
        id: pathway.id.clone(),
        area: pathway.area.clone(),
        title: scene.named(&format!("pathway-{}", pathway.id)),
        goal: goal(scene, pathway, None),
        progress: None,
        opens: coming(pathway.in_force.from, today).map(|day| scene.words.say().pathways_opens(day)),
        perhaps: false,
        confidence: pathway.confidence,
    }
}

fn mine(scene: &Scene<'_>, judged: &JudgedPathway<'_>, today: Date) -> PathwayCard {
    PathwayCard {
        progress: progress(scene, judged),
        perhaps: judged.verdict == Truth::Unknown,
        ..general(scene, judged.pathway, today)
    }
}

/// How far the person is on a pathway; nothing where it is not known to start here, or nothing can be counted.
pub(super) fn progress(scene: &Scene<'_>, judged: &JudgedPathway<'_>) -> Option<ProgressView> {
    let say = scene.words.say();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (met, counted) = (judged.met(), judged.counted().count());
    if counted == 0 || judged.verdict != Truth::True {
        return None;
    }
    let next = judged
        .next()
        .map(|one| scene.named(&format!("requirement-{}", one.requirement.id)));
    let doubtful = judged.requirements.iter().filter(|one| {
        one.requirement.kind == RequirementKind::Fact && !one.counts() && one.outcome != Outcome::Met
    });
    let doubtful = doubtful.count();
    Some(ProgressView {
        met,
        counted,
        count: say.pathways_met(number(met), number(counted)),
        next: next.map(|title| say.pathways_next(&title.plain())),
        from: judged.from().map(|day| say.pathways_from(day)),
        all_met: (met == counted && judged.law == Law::InForce).then(|| say.pathways_all_met()),
        uncertain: (doubtful > 0).then(|| say.pathways_not_certain(number(doubtful))),
    })
}
