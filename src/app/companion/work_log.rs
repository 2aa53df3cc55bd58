//! The work log.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::views;

impl Companion {
    pub(super) fn work_log(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = self.facts(&scene.pack.schema, asked)?;
        let view = views::work_log(&scene, &facts, asked.today).ok_or(Problem::Gone)?;
        Ok(Reply::WorkLog(Box::new(view)))
    }
}
