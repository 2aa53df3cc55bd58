//! What can come next: in general while locked, held against what was told while not.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::views;

impl Companion {
    pub(super) fn pathways(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        if self.locked() {
            return Ok(Reply::Pathways(views::pathways(&scene, asked.today, None)));
        }
        let facts = self.facts(&scene.pack.schema, asked)?;
        let case = scene.pack.case(&facts, asked.today);
        Ok(Reply::Pathways(views::pathways(&scene, asked.today, Some(&case))))
    }

    pub(super) fn pathway(&mut self, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content_with_laws(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let pathways = scene.pack.book.pathways().ok_or(Problem::Gone)?;
        let pathway = pathways.pathway(id).ok_or(Problem::Gone)?;
        let view = if self.locked() {
            views::pathway_in_general(&scene, pathway, asked.today)
        } else {
            let facts = self.facts(&scene.pack.schema, asked)?;
            views::pathway(&scene, pathway, &scene.pack.case(&facts, asked.today))
        };
        Ok(Reply::Pathway(Box::new(view)))
    }
}
