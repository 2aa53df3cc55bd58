//! The disaster card, and what the person wrote down for it.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::views::{self, PersonalNotes};

/// The setting that holds meeting place and embassy; in the encrypted store.
const NOTES: &str = "disaster-notes";

/// So many letters of a note are kept.
const LONGEST: usize = 500;

impl Companion {
    pub(super) fn disaster(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let (notes, nationality) = match self.locked() {
            true => (None, None),
            false => (Some(self.disaster_notes()?), self.nationality(asked)?),
        };
        let scene = self.content(asked.language)?.scene();
        let view = views::disaster(&scene, notes, nationality.as_deref());
        Ok(Reply::Disaster(Box::new(view)))
    }

    pub(super) fn keep_disaster_notes(&mut self, notes: &PersonalNotes) -> Result<Reply, Problem> {
        let short = |text: &str| text.trim().chars().take(LONGEST).collect::<String>();
        let notes = PersonalNotes {
            meeting: short(&notes.meeting),
            embassy: short(&notes.embassy),
        };
        let json = serde_json::to_string(&notes).map_err(|_| Problem::Pack)?;
        self.store_mut()?.set_setting(NOTES, &json)?;
        Ok(Reply::Done)
    }

    fn disaster_notes(&self) -> Result<PersonalNotes, Problem> {
        let json = self.store()?.setting(NOTES)?.unwrap_or_default();
        Ok(serde_json::from_str(&json).unwrap_or_default())
    }

    /// The country of the person, where it was told.
    fn nationality(&mut self, asked: &Asked<'_>) -> Result<Option<String>, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let schema = &content.japan.pack.schema;
        let Some(at) = schema.resolve("person", "nationality") else {
            return Ok(None);
        };
        let facts = self.facts(schema, asked)?;
        let record = facts.of(at.entity).next();
        Ok(record.and_then(|person| Some(person.fact(at.field).known()?.code()?.to_owned())))
    }
}
