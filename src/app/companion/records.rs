//! Payments by month, going home, and the portable record, of the person that is looked at.

use super::facts::personal;
use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::facts::{Person, RecordId};
use crate::views::{self, Scene};
use std::collections::BTreeSet;

impl Companion {
    pub(super) fn payments(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_person(asked, |scene, person| {
            Reply::Payments(Box::new(views::payments(scene, &person.facts, asked.today)))
        })
    }

    pub(super) fn going_home(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let household = self.household(&scene.pack.schema)?;
        let people = household.people(&scene.pack.schema, asked.today);
        let (person, agenda) = personal(scene.pack, &people, asked, &self.marks(asked.whose)?)?;
        let view = views::going_home(&scene, &agenda, &person.facts);
        Ok(Reply::GoingHome(Box::new(view)))
    }

    /// What can be taken along is what was told of the person alone.
    pub(super) fn portable(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_person(asked, |scene, person| {
            Reply::Portable(Box::new(views::portable(scene, &person.own_facts(), asked.today)))
        })
    }

    pub(super) fn portable_file(
        &mut self,
        records: &BTreeSet<RecordId>,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        self.with_person(asked, |scene, person| {
            Reply::File(views::portable_file(
                scene,
                &person.own_facts(),
                records,
                asked.today,
            ))
        })
    }

    fn with_person(
        &mut self,
        asked: &Asked<'_>,
        view: impl FnOnce(&Scene<'_>, &Person<'_>) -> Reply,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let household = self.household(&scene.pack.schema)?;
        let people = household.people(&scene.pack.schema, asked.today);
        let person = people.iter().find(|person| person.whose == asked.whose);
        Ok(view(&scene, person.ok_or(Problem::Gone)?))
    }
}
