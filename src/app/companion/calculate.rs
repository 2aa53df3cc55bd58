//! Calculators: in the public zone with what is typed, filled in from the person's facts while they are open.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::packs::{Told, prefilled};
use crate::views;

impl Companion {
    pub(super) fn calculators(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let scene = self.content(asked.language)?.scene();
        Ok(Reply::Calculators(views::calculators(&scene, |_| true)))
    }

    /// Nothing of what is typed is kept.
    pub(super) fn calculator(
        &mut self,
        id: &str,
        told: Option<Told>,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        self.content_for_calculators(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let calculator = scene.pack.calculator(id).ok_or(Problem::Gone)?;
        let told = match told {
            Some(told) => told,
            None if self.locked() => Told::default(),
            None => {
                let schema = &scene.pack.schema;
                prefilled(schema, calculator, &self.facts(schema, asked)?, asked.today)
            }
        };
        let view = views::calculator(&scene, calculator, told, asked.today);
        Ok(Reply::Calculator(Box::new(view)))
    }
}
