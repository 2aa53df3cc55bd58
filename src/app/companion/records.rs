//! Payments by month, going home, and the portable record.

use super::{Asked, Companion};
use crate::agenda::agenda;
use crate::app::{Problem, Reply};
use crate::facts::{Facts, RecordId};
use crate::views::{self, Scene};
use std::collections::BTreeSet;

impl Companion {
    pub(super) fn payments(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_facts(asked, |scene, facts| {
            Reply::Payments(Box::new(views::payments(scene, facts, asked.today)))
        })
    }

    pub(super) fn going_home(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let marks = self.marks()?;
        self.with_facts(asked, |scene, facts| {
            let agenda = agenda(&scene.pack.case(facts, asked.today), &marks);
            Reply::GoingHome(Box::new(views::going_home(scene, &agenda, facts)))
        })
    }

    pub(super) fn portable(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_facts(asked, |scene, facts| {
            Reply::Portable(Box::new(views::portable(scene, facts, asked.today)))
        })
    }

    pub(super) fn portable_file(
        &mut self,
        records: &BTreeSet<RecordId>,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        self.with_facts(asked, |scene, facts| {
            Reply::File(views::portable_file(scene, facts, records, asked.today))
        })
    }

    fn with_facts(
        &mut self,
        asked: &Asked<'_>,
        view: impl FnOnce(&Scene<'_>, &Facts) -> Reply,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = self.facts(&scene.pack.schema)?;
        Ok(view(&scene, &facts))
    }
}
