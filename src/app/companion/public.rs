//! What holds nothing personal and needs no unlocking: areas, rules in general, contacts, lists.

use super::{Asked, Companion, Vault};
use crate::app::{Problem, Reply};
use crate::views;

impl Companion {
    pub(super) fn life(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        if self.locked() {
            let scene = self.content(asked.language)?.scene();
            return Ok(Reply::Life(views::life(&scene, None)));
        }
        self.with_agenda(asked, |scene, agenda| {
            Ok(Reply::Life(views::life(scene, Some(agenda))))
        })
    }

    pub(super) fn area(&mut self, area: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        if !views::AREAS.contains(&area) {
            return Err(Problem::Gone);
        }
        if self.locked() {
            let scene = self.content(asked.language)?.scene();
            return Ok(Reply::Area(views::area(&scene, area, None)));
        }
        self.with_agenda(asked, |scene, agenda| {
            Ok(Reply::Area(views::area(scene, area, Some(agenda))))
        })
    }

    pub(super) fn rule(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content(asked.language)?.scene();
        let rule = scene.pack.book.rule(id).ok_or(Problem::Gone)?;
        Ok(Reply::Item(Box::new(views::rule(&scene, rule))))
    }

    pub(super) fn counter(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content(asked.language)?.scene();
        let rule = scene.pack.book.rule(id).ok_or(Problem::Gone)?;
        views::counter(&scene, rule)
            .map(Reply::Counter)
            .ok_or(Problem::Gone)
    }

    pub(super) fn contacts(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        Ok(Reply::Contacts(views::contacts(
            &self.content(asked.language)?.scene(),
        )))
    }

    pub(super) fn municipalities(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        Ok(Reply::Choices(views::municipalities(
            &self.content(asked.language)?.scene(),
        )))
    }

    pub(super) fn countries(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        Ok(Reply::Choices(views::countries(
            &self.content(asked.language)?.scene(),
        )))
    }

    pub(super) fn pack(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        Ok(Reply::Pack(views::pack(&self.content(asked.language)?.scene())))
    }

    fn locked(&self) -> bool {
        matches!(self.vault, Vault::Closed)
    }
}
