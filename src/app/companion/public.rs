//! What holds nothing personal and needs no unlocking: areas, rules in general, contacts, lists.

use super::{Asked, Companion, Vault};
use crate::app::{Problem, Reply};
use crate::facts::Record;
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
            return Ok(Reply::Area(views::area(&scene, area, None, None)));
        }
        let home = self.home(asked)?;
        self.with_agenda(asked, |scene, agenda| {
            Ok(Reply::Area(views::area(
                scene,
                area,
                Some(agenda),
                home.as_deref(),
            )))
        })
    }

    /// The code of the municipality in which the person lives, where it was told.
    pub(super) fn home(&mut self, asked: &Asked<'_>) -> Result<Option<String>, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let schema = &content.japan.pack.schema;
        let facts = self.facts(schema, asked)?;
        let at = |field: &str| schema.resolve("home", field);
        let (Some(place), Some(left)) = (at("municipality"), at("moved-out")) else {
            return Ok(None);
        };
        let lived_in = |record: &&Record| record.date(left.field).is_none_or(|day| day > asked.today);
        let mut homes = facts.of(place.entity).filter(lived_in);
        let code = homes.find_map(|home| Some(home.fact(place.field).known()?.code()?.to_owned()));
        Ok(code)
    }

    pub(super) fn rule(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content_with_laws(asked.language)?.scene();
        let rule = scene.pack.book.rule(id).ok_or(Problem::Gone)?;
        let reply = Reply::Item(Box::new(views::rule(&scene, rule)));
        self.with_law_news(reply, asked)
    }

    pub(super) fn guide(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content_with_laws(asked.language)?.scene();
        let guide = scene.pack.guide(id).ok_or(Problem::Gone)?;
        Ok(Reply::Guide(Box::new(views::guide(&scene, guide))))
    }

    pub(super) fn counter(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content(asked.language)?.scene();
        let rule = scene.pack.book.rule(id).ok_or(Problem::Gone)?;
        views::counter(&scene, rule)
            .map(|view| Reply::Counter(Box::new(view)))
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

    pub(super) fn locked(&self) -> bool {
        matches!(self.vault, Vault::Closed)
    }
}
