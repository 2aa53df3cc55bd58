//! From a pathway as it is written to one that can be judged.

use super::source::{GoalSource, PathwayFile, PathwaySource, RequirementSource};
use super::{Pathway, Pathways, Requirement, RequirementKind};
use crate::facts::{FieldKind, FieldRef};
use crate::rules::resolve::{Resolver, all};
use crate::rules::{Condition, Confidence, InForce};
use std::collections::{BTreeMap, BTreeSet};

impl Resolver<'_> {
    pub(in crate::rules) fn pathways(&mut self, file: &PathwayFile) -> Option<Pathways> {
        self.about("pathways.yaml");
        let position = self.position(&file.position)?;
        let mut requirements = BTreeMap::new();
        for source in &file.requirements {
            self.about(&source.id);
            if requirements
                .insert(source.id.as_str(), self.requirement(source))
                .is_some()
            {
                self.finding(
                    &source.id,
                    "two requirements have this id",
                    "give one of them another id",
                );
            }
        }
        self.used(file);
        let mut ids = BTreeSet::new();
        let mut pathways = Vec::with_capacity(file.pathways.len());
        for source in &file.pathways {
            self.about(&source.id);
            if !ids.insert(&source.id) {
                self.finding(
                    &source.id,
                    "two pathways have this id",
                    "give one of them another id",
                );
            }
            pathways.extend(self.pathway(source, position, &requirements));
        }
        Some(Pathways {
            position,
            all: pathways,
        })
    }

    fn position(&mut self, path: &str) -> Option<FieldRef> {
        let (at, _) = self.path(path)?;
        let choice = self.schema().field(at).map(|field| &field.kind);
        if matches!(choice, Some(FieldKind::Choice(_))) {
            return Some(at);
        }
        self.finding(
            path,
            format!("`{path}` is no choice"),
            "name the field that tells where a person stands",
        );
        None
    }

    /// A requirement that no pathway names is a mistake.
    fn used(&mut self, file: &PathwayFile) {
        let named: BTreeSet<&String> = file
            .pathways
            .iter()
            .flat_map(|pathway| &pathway.requirements)
            .collect();
        for source in file
            .requirements
            .iter()
            .filter(|source| !named.contains(&source.id))
        {
            self.about(&source.id);
            self.finding(
                &source.id,
                "no pathway requires this",
                "name it in `requirements`, or take it away",
            );
        }
    }

    fn requirement(&mut self, source: &RequirementSource) -> Option<Requirement> {
        self.requirement_manners(source);
        // Every part is resolved before any is missed, so that everything wrong is told at once.
        let when = source.when.as_ref().map(|when| self.condition(when));
        let from = source.from.as_ref().map(|from| self.day(from));
        Some(Requirement {
            id: source.id.clone(),
            kind: source.kind,
            when: all(when)?.unwrap_or(Condition::All(Vec::new())),
            from: all(from)?,
            in_force: source.in_force.clone().unwrap_or_default(),
            law: source.law.clone(),
            confidence: source.confidence,
        })
    }

    /// What is only expected gives no day from which anybody could plan a way.
    fn fixed(&mut self, interval: Option<&InForce>) {
        if interval.is_some_and(|interval| interval.by.is_some()) {
            self.finding(
                "by",
                "`by` has no place in pathways",
                "write `from` when the day is fixed",
            );
        }
    }

    fn requirement_manners(&mut self, source: &RequirementSource) {
        self.fixed(source.in_force.as_ref());
        let evaluated = source.when.is_some() || source.from.is_some();
        match source.kind {
            RequirementKind::Fact if !evaluated => {
                self.finding(
                    "kind",
                    "nothing says when this fact is so",
                    "add `when` or `from`",
                );
            }
            RequirementKind::Discretion if evaluated => {
                self.finding(
                    "kind",
                    "discretion is never evaluated",
                    "take `when` and `from` away",
                );
            }
            _ => {}
        }
        if source.confidence == Confidence::Uncertain && source.from.is_some() {
            self.finding(
                "from",
                "an uncertain requirement gives a hard date",
                "say it in `when`",
            );
        }
        if source.confidence == Confidence::Verified && source.law.is_empty() {
            self.finding(
                "law",
                "no article is cited",
                "add `law: [ { id: …, article: … } ]`",
            );
        }
    }

    fn pathway(
        &mut self,
        source: &PathwaySource,
        position: FieldRef,
        requirements: &BTreeMap<&str, Option<Requirement>>,
    ) -> Option<Pathway> {
        if source.confidence == Confidence::Verified && source.law.is_empty() {
            self.finding(
                "law",
                "no article is cited",
                "add `law: [ { id: …, article: … } ]`",
            );
        }
        self.fixed(source.in_force.as_ref());
        let from = self.condition(&source.from);
        self.goal(&source.goal, position);
        let mut required = Vec::with_capacity(source.requirements.len());
        for id in &source.requirements {
            match requirements.get(id.as_str()) {
                Some(found) => required.push(found.clone()),
                None => self.finding(id, format!("no requirement `{id}`"), "see `requirements` above"),
            }
        }
        Some(Pathway {
            id: source.id.clone(),
            area: source.area.clone(),
            references: source.references.clone(),
            from: from?,
            goal: source.goal.clone(),
            in_force: source.in_force.clone().unwrap_or_default(),
            requirements: required.into_iter().collect::<Option<_>>()?,
            office: source.r#where.clone(),
            bring: source.bring.clone(),
            form: source.form.clone(),
            law: source.law.clone(),
            confidence: source.confidence,
            ask: source.ask.clone(),
        })
    }

    fn goal(&mut self, goal: &GoalSource, position: FieldRef) {
        let GoalSource::Becomes(choices) = goal else {
            return;
        };
        let Some(field) = self.schema().field(position) else {
            return;
        };
        let known = self.schema().choices(&field.kind).to_vec();
        if choices.is_empty() {
            self.finding("becomes", "it leads nowhere", "name a position");
        }
        for choice in choices.iter().filter(|choice| !known.contains(choice)) {
            let near = crate::facts::nearest(choice, known.iter().map(String::as_str));
            let hint = near.map_or_else(
                || "see its choices".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            self.finding(choice, format!("there is no position `{choice}`"), hint);
        }
    }
}
