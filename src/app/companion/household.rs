//! The people of the household: what is next for each, and telling of somebody new.

use super::{Asked, Companion};
use crate::agenda::agendas;
use crate::app::{Changes, Problem, Reply};
use crate::facts::{FieldRef, RecordId, Schema};
use crate::views;
use std::collections::BTreeMap;

impl Companion {
    /// All people with their agendas, and what they can do in one visit.
    pub(super) fn household_view(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let household = self.household(&scene.pack.schema)?;
        let people = household.people(&scene.pack.schema, asked.today);
        let mut marks = BTreeMap::new();
        for person in &people {
            marks.insert(person.whose, self.marks(person.whose)?);
        }
        let agendas = agendas(
            &people,
            |facts| scene.pack.case(facts, asked.today),
            |whose| marks.get(&whose).cloned().unwrap_or_default(),
        );
        Ok(Reply::Household(views::household(
            &scene, &household, &people, &agendas,
        )))
    }

    /// What is asked about somebody, in the pack's order. Answers that make a question pointless leave it out.
    pub(super) fn member_questions(&mut self, member: RecordId, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let household = self.household(&scene.pack.schema)?;
        let passed_over = self.passed_over(&Asked {
            whose: Some(member),
            ..*asked
        });
        let questions = views::about_member(&scene, &household, member, &passed_over);
        Ok(Reply::Start(questions.ok_or(Problem::Gone)?))
    }

    /// Somebody who lives with the first person.
    pub(super) fn add_member(
        &mut self,
        relation: &str,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let schema = &self.content(asked.language)?.japan.pack.schema;
        let declared = schema.household.as_ref().ok_or(Problem::Gone)?;
        let name = |field| {
            path(
                schema,
                FieldRef {
                    entity: declared.people,
                    field,
                },
            )
        };
        let (people, related) = name(declared.relation).ok_or(Problem::Gone)?;
        let (_, together) = name(declared.together).ok_or(Problem::Gone)?;
        let fields = BTreeMap::from([(related, relation.to_owned()), (together, "yes".to_owned())]);
        self.add_record(&people, &fields, asked, changes)
    }
}

fn path(schema: &Schema, at: FieldRef) -> Option<(String, String)> {
    Some((schema.get(at.entity)?.id.clone(), schema.field(at)?.id.clone()))
}
