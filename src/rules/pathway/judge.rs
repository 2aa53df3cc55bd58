//! Holding pathways against one person's facts: met, not yet, not met, unknown. Discretion is never guessed.

use super::{Pathway, Requirement, RequirementKind};
use crate::calendar::Date;
use crate::facts::{FieldRef, Missing};
use crate::rules::case::Bound;
use crate::rules::find_day::FoundDay;
use crate::rules::reason::{Group, Reason};
use crate::rules::{Case, Confidence, InForce, Law, Truth};
use serde::{Deserialize, Serialize};

/// What came of a pathway for a person.
#[derive(Clone, Debug)]
pub struct JudgedPathway<'a> {
    /// The pathway.
    pub pathway: &'a Pathway,
    /// Whether it starts where the person stands; never [`Truth::False`].
    pub verdict: Truth,
    /// What is unknown and would settle that.
    pub pending: Vec<Missing>,
    /// Whether it is open already.
    pub law: Law,
    /// What came of each requirement, in the order of the pack.
    pub requirements: Vec<JudgedRequirement<'a>>,
}

/// What came of a requirement.
#[derive(Clone, Debug)]
pub struct JudgedRequirement<'a> {
    /// The requirement.
    pub requirement: &'a Requirement,
    /// Whether it is required already.
    pub law: Law,
    /// Whether it is met.
    pub outcome: Outcome,
    /// The facts that it was read from.
    pub reason: Reason,
    /// What is unknown and would settle it.
    pub pending: Vec<Missing>,
}

/// Whether a requirement is met.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is.
    Met,
    /// It will be from this day on, if things stay as they are.
    NotYet(Date),
    /// It is not, as far as was told.
    NotMet,
    /// It depends on something that we do not know.
    Unknown,
    /// It depends on something that the person would rather not say.
    RatherNotSaid,
    /// An office weighs it.
    Discretion,
}

impl JudgedRequirement<'_> {
    /// Whether it is counted: a fact that is required today and that we are sure of.
    pub fn counts(&self) -> bool {
        self.requirement.kind == RequirementKind::Fact
            && self.law == Law::InForce
            && self.requirement.confidence != Confidence::Uncertain
    }

    /// The fields that were looked at and hold nothing because it has not happened.
    pub fn absent(&self) -> Vec<FieldRef> {
        self.reason.absent()
    }
}

impl<'a> JudgedPathway<'a> {
    /// The requirements that are counted.
    pub fn counted(&self) -> impl Iterator<Item = &JudgedRequirement<'a>> {
        self.requirements.iter().filter(|one| one.counts())
    }

    /// How many of them are met.
    pub fn met(&self) -> usize {
        self.counted().filter(|one| one.outcome == Outcome::Met).count()
    }

    /// How many of them are neither met nor will be by waiting.
    pub fn open(&self) -> usize {
        let settled = |one: &&JudgedRequirement<'_>| matches!(one.outcome, Outcome::Met | Outcome::NotYet(_));
        self.counted().filter(|one| !settled(one)).count()
    }

    /// The day from which all of them are met, where waiting is all that is left.
    pub fn from(&self) -> Option<Date> {
        let days = self.counted().filter_map(|one| match one.outcome {
            Outcome::NotYet(day) => Some(day),
            _ => None,
        });
        let opens = match self.law {
            Law::Coming(day) => Some(day),
            Law::InForce | Law::Expected(_) => None,
        };
        days.chain(opens).max().filter(|_| self.open() == 0)
    }

    /// What is next: the first counted requirement that cannot be met by waiting alone, or else the one waited for longest.
    pub fn next(&self) -> Option<&JudgedRequirement<'a>> {
        let open = self
            .counted()
            .find(|one| !matches!(one.outcome, Outcome::Met | Outcome::NotYet(_)));
        open.or_else(|| {
            let waits = self.counted().filter_map(|one| match one.outcome {
                Outcome::NotYet(day) => Some((day, one)),
                _ => None,
            });
            waits.max_by_key(|(day, _)| *day).map(|(_, one)| one)
        })
    }
}

impl<'a> Case<'a> {
    /// The pathways that start where the person stands, the nearest first: fewest things missing, then the earliest day,
    /// then the order of the pack. Those of which nothing can be counted and those that are not open yet come last.
    pub fn pathways(&self) -> Vec<JudgedPathway<'a>> {
        let all = self.book.pathways().map(|pathways| pathways.all.as_slice());
        let mut judged: Vec<_> = all
            .unwrap_or_default()
            .iter()
            .filter_map(|pathway| self.judge_pathway(pathway))
            .collect();
        judged.sort_by_key(|one| {
            let nothing_counted = one.counted().next().is_none();
            let coming = one.law != Law::InForce;
            (one.verdict, coming, nothing_counted, one.open(), one.from())
        });
        judged
    }

    /// One pathway; nothing where it does not start where the person stands, or is no longer open.
    pub fn judge_pathway(&self, pathway: &'a Pathway) -> Option<JudgedPathway<'a>> {
        let start = self.explain(&pathway.from, Bound::default());
        let law = self.in_force(&pathway.in_force)?;
        let requirements = pathway.requirements.iter();
        (start.verdict() != Truth::False).then(|| JudgedPathway {
            pathway,
            verdict: start.verdict(),
            pending: sorted(start.pending()),
            law,
            requirements: requirements.filter_map(|one| self.requirement(one)).collect(),
        })
    }

    /// Nothing where it is no longer required.
    fn requirement(&self, requirement: &'a Requirement) -> Option<JudgedRequirement<'a>> {
        let law = self.in_force(&requirement.in_force)?;
        let bound = Bound::default();
        let holds = self.explain(&requirement.when, bound);
        let from = requirement.from.as_ref().map(|day| self.find_day(day, bound));
        let mut pending = holds.pending();
        if let Some(FoundDay::Missing(missing)) = &from {
            pending.extend(missing);
        }
        let pending = sorted(pending);
        let outcome = match requirement.kind {
            RequirementKind::Discretion => Outcome::Discretion,
            RequirementKind::Fact => outcome(holds.verdict(), from, &pending, self.today),
        };
        Some(JudgedRequirement {
            requirement,
            law,
            outcome,
            pending,
            reason: self.with_day(holds, requirement, bound),
        })
    }

    /// The reasons of the condition and of the day together.
    fn with_day(&self, holds: Reason, requirement: &Requirement, bound: Bound<'_>) -> Reason {
        let verdict = holds.verdict();
        let day = requirement.from.iter();
        let reasons = day.flat_map(|day| self.day_reasons(day, bound, verdict));
        Reason::Group {
            group: Group::All,
            verdict,
            parts: std::iter::once(holds).chain(reasons).collect(),
        }
    }

    fn in_force(&self, interval: &InForce) -> Option<Law> {
        match (interval.from, interval.until) {
            (_, Some(until)) if self.today > until => None,
            (Some(from), _) if self.today < from => Some(Law::Coming(from)),
            _ => Some(Law::InForce),
        }
    }
}

fn outcome(holds: Truth, from: Option<FoundDay>, pending: &[Missing], today: Date) -> Outcome {
    match (holds, from) {
        (Truth::False, _) | (_, Some(FoundDay::Absent)) => Outcome::NotMet,
        (Truth::Unknown, _) | (_, Some(FoundDay::Missing(_))) => {
            if !pending.is_empty() && pending.iter().all(|missing| missing.declined) {
                Outcome::RatherNotSaid
            } else {
                Outcome::Unknown
            }
        }
        (Truth::True, Some(FoundDay::Day(day))) if day > today => Outcome::NotYet(day),
        (Truth::True, _) => Outcome::Met,
    }
}

fn sorted(mut missing: Vec<Missing>) -> Vec<Missing> {
    missing.sort_unstable();
    missing.dedup();
    missing
}
