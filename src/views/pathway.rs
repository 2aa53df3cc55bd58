//! One pathway whole: where it leads, what is required, what is met, who decides, the law.

use super::area::{ContactView, contact};
use super::item::{ArticleView, FactLine, Pair, articles, confidence, fact_lines, pair};
use super::pathways::{GoalView, ProgressView, coming, goal, position, progress};
use super::question::{FieldAt, ask};
use super::scene::Scene;
use crate::calendar::Date;
use crate::facts::{FieldRef, Missing};
use crate::rules::{Case, Confidence, JudgedPathway, JudgedRequirement, Outcome, Pathway, Requirement};
use crate::rules::{RequirementKind, Truth};
use crate::words::{DateStyle, Text};
use serde::{Deserialize, Serialize};

/// A pathway as its screen shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathwayView {
    /// Its id.
    pub id: String,
    /// The area of life.
    pub area: String,
    /// Its title.
    pub title: Text,
    /// What it is.
    pub what: Option<Text>,
    /// Whether it starts where the person stands.
    pub start: Start,
    /// Where the person stands; nothing in general.
    pub here: Option<Pair>,
    /// Where it leads.
    pub goal: GoalView,
    /// How far the person is; nothing in general.
    pub progress: Option<ProgressView>,
    /// From when it is open, where it is not yet.
    pub opens: Option<Text>,
    /// What would settle whether it starts where the person stands.
    pub questions: Vec<AskLine>,
    /// What is required, in the order of the pack.
    pub requirements: Vec<RequirementView>,
    /// The office.
    pub office: Pair,
    /// The form.
    pub form: Option<Pair>,
    /// What to bring.
    pub bring: Vec<Pair>,
    /// The articles.
    pub law: Vec<ArticleView>,
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words.
    pub confidence_word: Text,
    /// What that means.
    pub confidence_note: Text,
    /// Whom to ask.
    pub ask: Option<ContactView>,
    /// Who says so.
    pub publisher: String,
    /// When the law was last read.
    pub checked: Text,
}

/// Whether a pathway starts where the person stands.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// Nothing is known of anybody.
    InGeneral,
    /// It does.
    Here,
    /// It depends on something that we do not know.
    Perhaps,
    /// It does not.
    Elsewhere,
}

/// A requirement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequirementView {
    /// Its id.
    pub id: String,
    /// What must be so.
    pub title: Text,
    /// More about it.
    pub what: Option<Text>,
    /// Who decides and what they look at, for discretion.
    pub who: Option<Text>,
    /// A fact or discretion.
    pub kind: RequirementKind,
    /// Whether it is met; nothing in general.
    pub outcome: Option<Outcome>,
    /// The same in words; in general whether it is a fact or discretion.
    pub word: Text,
    /// From when it is asked for, where it is not yet.
    pub coming: Option<Text>,
    /// That it is not certain, or not read in a law.
    pub doubt: Option<Text>,
    /// How sure we are.
    pub confidence: Confidence,
    /// What the person told about it.
    pub facts: Vec<FactLine>,
    /// The questions that would settle it.
    pub questions: Vec<AskLine>,
    /// What could be told when it has happened.
    pub tell: Vec<AskLine>,
    /// The articles.
    pub law: Vec<ArticleView>,
}

/// Something that can be told, with its place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskLine {
    /// Where it is answered.
    pub at: FieldAt,
    /// The question, or the name of the field.
    pub title: Text,
}

/// One pathway for the person; the pathway in general where it does not start where the person stands.
pub fn pathway(scene: &Scene<'_>, pathway: &Pathway, case: &Case<'_>) -> PathwayView {
    let base = pathway_in_general(scene, pathway, case.today);
    let at = scene.pack.book.pathways().map(|pathways| pathways.position);
    let here = at.and_then(|at| position(scene, case, at));
    let Some(judged) = case.judge_pathway(pathway) else {
        return PathwayView {
            start: Start::Elsewhere,
            ..base
        };
    };
    PathwayView {
        start: match judged.verdict {
            Truth::True => Start::Here,
            Truth::Unknown | Truth::False => Start::Perhaps,
        },
        goal: goal(scene, pathway, here.clone()),
        here,
        progress: progress(scene, &judged),
        questions: questions(scene, &judged.pending),
        requirements: requirements(scene, case, &judged),
        ..base
    }
}

/// One pathway without anything of the person's.
pub fn pathway_in_general(scene: &Scene<'_>, pathway: &Pathway, today: Date) -> PathwayView {
    let (confidence_word, confidence_note) = confidence(scene, pathway.confidence);
    let text = |attribute: &str| scene.text(&format!("pathway-{}.{attribute}", pathway.id));
    let past = |one: &&Requirement| one.in_force.until.is_none_or(|until| until >= today);
    let required = pathway.requirements.iter().filter(past);
    PathwayView {
        id: pathway.id.clone(),
        area: pathway.area.clone(),
        title: scene.named(&format!("pathway-{}", pathway.id)),
        what: text("what"),
        start: Start::InGeneral,
        here: None,
        goal: goal(scene, pathway, None),
        progress: None,
        opens: coming(pathway.in_force.from, today).map(|day| scene.words.say().pathways_opens(day)),
        questions: Vec::new(),
        requirements: required.map(|one| requirement(scene, one, today)).collect(),
        office: pair(scene, "office", &pathway.office),
        form: pathway.form.as_ref().map(|id| pair(scene, "form", id)),
        bring: pathway.bring.iter().map(|id| pair(scene, "paper", id)).collect(),
        law: articles(scene, &pathway.law),
        confidence: pathway.confidence,
        confidence_word,
        confidence_note,
        ask: scene
            .places
            .contact(&pathway.ask)
            .map(|found| contact(scene, found)),
        publisher: scene.pack.manifest.publisher.clone(),
        checked: scene.words.date(scene.pack.manifest.checked, DateStyle::Long),
    }
}

fn requirement(scene: &Scene<'_>, one: &Requirement, today: Date) -> RequirementView {
    let say = scene.words.say();
    let text = |attribute: &str| scene.text(&format!("requirement-{}.{attribute}", one.id));
    let opens = coming(one.in_force.from, today);
    RequirementView {
        id: one.id.clone(),
        title: scene.named(&format!("requirement-{}", one.id)),
        what: text("what"),
        who: text("who"),
        kind: one.kind,
        outcome: None,
        word: match one.kind {
            RequirementKind::Fact => say.outcome_fact(),
            RequirementKind::Discretion => say.outcome_discretion(),
        },
        coming: opens.map(|day| say.outcome_coming(day)),
        doubt: match one.confidence {
            Confidence::Verified => None,
            Confidence::FromKnowledge => Some(say.outcome_from_knowledge()),
            Confidence::Uncertain => Some(say.outcome_uncertain()),
        },
        confidence: one.confidence,
        facts: Vec::new(),
        questions: Vec::new(),
        tell: Vec::new(),
        law: articles(scene, &one.law),
    }
}

fn requirements(scene: &Scene<'_>, case: &Case<'_>, judged: &JudgedPathway<'_>) -> Vec<RequirementView> {
    let view = |one: &JudgedRequirement<'_>| RequirementView {
        outcome: Some(one.outcome),
        word: outcome_word(scene, one.outcome),
        facts: fact_lines(scene, &one.reason),
        questions: questions(scene, &one.pending),
        tell: tell(scene, case, one),
        ..requirement(scene, one.requirement, case.today)
    };
    judged.requirements.iter().map(view).collect()
}

/// What came of a requirement, in words.
fn outcome_word(scene: &Scene<'_>, outcome: Outcome) -> Text {
    let say = scene.words.say();
    match outcome {
        Outcome::Met => say.outcome_met(),
        Outcome::NotYet(day) => say.outcome_not_yet(day),
        Outcome::NotMet => say.outcome_not_met(),
        Outcome::Unknown => say.outcome_unknown(),
        Outcome::RatherNotSaid => say.outcome_rather_not_said(),
        Outcome::Discretion => say.outcome_discretion(),
    }
}

fn questions(scene: &Scene<'_>, pending: &[Missing]) -> Vec<AskLine> {
    let line = |missing: &Missing| {
        let question = ask(scene, *missing);
        AskLine {
            at: question.at,
            title: question.title,
        }
    };
    pending.iter().map(line).collect()
}

/// Where a requirement is not met, the fields that would say that it has happened.
fn tell(scene: &Scene<'_>, case: &Case<'_>, one: &JudgedRequirement<'_>) -> Vec<AskLine> {
    if one.outcome != Outcome::NotMet {
        return Vec::new();
    }
    let line = |at: FieldRef| {
        let record = case.facts.current(case.schema, at.entity, case.today);
        let missing = Missing {
            field: Some(at.field),
            record: record.map(|record| record.id),
            ..case.facts.any_record(at.entity)
        };
        let question = ask(scene, missing);
        AskLine {
            at: question.at,
            title: question.title,
        }
    };
    one.absent().into_iter().map(line).collect()
}
