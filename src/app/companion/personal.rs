//! What concerns the person: today, timeline, items, everything told.

use super::{Asked, Companion, Vault};
use crate::agenda::{Agenda, Change, Question, Seen, agenda, changes};
use crate::app::{Problem, Reply};
use crate::facts::{FieldRef, Schema};
use crate::store::AgendaSeen;
use crate::views::{self, FieldAt, ItemAt, Scene};

impl Companion {
    pub(super) fn today(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let (view, seen, news) = {
            let content = self.content.as_ref().ok_or(Problem::Pack)?;
            let scene = content.scene();
            let facts = self.facts(&scene.pack.schema)?;
            let agenda = agenda(&scene.pack.case(&facts, asked.today), &self.marks()?);
            let seen = agenda.seen();
            let news = match &self.news {
                Some(news) => news.clone(),
                None => self.news_since(&seen)?,
            };
            let open = self.unskipped(&scene.pack.schema, &agenda);
            let said = views::change_views(&scene, &news);
            (views::today(&scene, &agenda, &facts, &open, said), seen, news)
        };
        self.news = Some(news);
        self.remember(&seen, asked);
        Ok(Reply::Today(Box::new(view)))
    }

    /// What changed since the person last looked; nothing the first time.
    fn news_since(&self, seen: &Seen) -> Result<Vec<Change>, Problem> {
        Ok(self
            .last_seen()?
            .map(|before| changes(&before, seen))
            .unwrap_or_default())
    }

    /// The agenda as it was last seen; a snapshot of another version of the app says nothing.
    fn last_seen(&self) -> Result<Option<Seen>, Problem> {
        let kept = self.store()?.agenda_seen()?;
        Ok(kept.and_then(|kept| serde_json::from_value(kept.snapshot).ok()))
    }

    /// Keeps what was seen, if it is new. A disk that is full or may not be written must not keep the person from reading:
    /// at worst the same changes are told once more.
    fn remember(&mut self, seen: &Seen, asked: &Asked<'_>) {
        if self.last_seen().is_ok_and(|before| before.as_ref() == Some(seen)) {
            return;
        }
        if let Vault::Open(store) = &mut self.vault
            && let Ok(snapshot) = serde_json::to_value(seen)
        {
            let _ = store.set_agenda_seen(&AgendaSeen {
                day: asked.today,
                snapshot,
            });
        }
    }

    /// The questions without those that were answered with "I don't know" in this session.
    fn unskipped<'q>(&self, schema: &Schema, agenda: &'q Agenda<'_>) -> Vec<&'q Question> {
        let at = |question: &Question| {
            let missing = question.missing;
            let entity = schema.get(missing.entity)?;
            let field = missing.field.and_then(|field| {
                schema.field(FieldRef {
                    entity: missing.entity,
                    field,
                })
            });
            Some(FieldAt {
                entity: entity.id.clone(),
                field: field.map(|field| field.id.clone()),
                record: missing.record,
            })
        };
        let skipped = |question: &&Question| at(question).is_some_and(|at| self.skipped.contains(&at));
        agenda
            .questions
            .iter()
            .filter(|question| !skipped(question))
            .collect()
    }

    pub(super) fn timeline(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_agenda(asked, |scene, agenda| {
            Ok(Reply::Timeline(views::timeline(scene, agenda)))
        })
    }

    pub(super) fn item(&mut self, at: &ItemAt, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content_with_laws(asked.language)?;
        self.with_agenda(asked, |scene, agenda| {
            let same = |item: &&crate::agenda::Item<'_>| {
                item.judged.rule.id == at.rule && item.judged.record == at.record
            };
            let item = agenda.items.iter().find(same).ok_or(Problem::Gone)?;
            Ok(Reply::Item(Box::new(views::item(scene, item, agenda.today))))
        })
    }

    /// The first questions; those that were answered stay, so that going back keeps everything.
    pub(super) fn start_questions(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema)?;
        let scene = content.scene();
        Ok(Reply::Start(views::start(
            &scene,
            &facts,
            asked.today,
            &self.skipped,
        )))
    }

    pub(super) fn question(&mut self, at: &FieldAt, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema)?;
        let view = views::asked(&content.scene(), &facts, at, &self.skipped);
        Ok(Reply::Asked(Box::new(view.ok_or(Problem::Gone)?)))
    }

    pub(super) fn about(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema)?;
        Ok(Reply::About(views::about(&content.scene(), &facts)))
    }

    pub(super) fn with_agenda(
        &mut self,
        asked: &Asked<'_>,
        view: impl FnOnce(&Scene<'_>, &Agenda<'_>) -> Result<Reply, Problem>,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let facts = self.facts(&scene.pack.schema)?;
        let agenda = agenda(&scene.pack.case(&facts, asked.today), &self.marks()?);
        view(&scene, &agenda)
    }
}
