//! What concerns the person: today, timeline, items, everything told.

use super::facts::personal;
use super::{Asked, Companion, Vault};
use crate::agenda::{Agenda, Change, Question, Seen, changes};
use crate::app::{Problem, Reply};
use crate::facts::{FieldRef, RecordId, Schema};
use crate::store::AgendaSeen;
use crate::views::{self, FieldAt, ItemAt, Scene};
use std::collections::BTreeSet;

impl Companion {
    pub(super) fn today(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let (view, seen, news) = {
            let content = self.content.as_ref().ok_or(Problem::Pack)?;
            let scene = content.scene();
            let household = self.household(&scene.pack.schema)?;
            let people = household.people(&scene.pack.schema, asked.today);
            let (person, agenda) = personal(scene.pack, &people, asked, &self.marks(asked.whose)?)?;
            let seen = agenda.seen();
            let news = match self.news.get(&asked.whose) {
                Some(news) => news.clone(),
                None => self.news_since(&seen, asked)?,
            };
            let open = self.unskipped(&scene.pack.schema, &agenda, asked);
            let said = views::change_views(&scene, &news);
            let view = views::today(&scene, &agenda, &person.own_facts(), &open, said);
            (view, seen, news)
        };
        self.news.insert(asked.whose, news);
        self.remember(&seen, asked);
        Ok(Reply::Today(Box::new(view)))
    }

    /// What changed since the person last looked; nothing the first time.
    fn news_since(&self, seen: &Seen, asked: &Asked<'_>) -> Result<Vec<Change>, Problem> {
        Ok(self
            .last_seen(asked)?
            .map(|before| changes(&before, seen))
            .unwrap_or_default())
    }

    /// The agenda as it was last seen; a snapshot of another version of the app says nothing.
    fn last_seen(&self, asked: &Asked<'_>) -> Result<Option<Seen>, Problem> {
        let Some(member) = asked.whose else {
            let kept = self.store()?.agenda_seen()?;
            return Ok(kept.and_then(|kept| serde_json::from_value(kept.snapshot).ok()));
        };
        let kept = self.store()?.setting(&seen_of(member))?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()))
    }

    /// Keeps what was seen, if it is new. A disk that is full or may not be written must not keep the person from reading:
    /// at worst the same changes are told once more.
    fn remember(&mut self, seen: &Seen, asked: &Asked<'_>) {
        if self
            .last_seen(asked)
            .is_ok_and(|before| before.as_ref() == Some(seen))
        {
            return;
        }
        let (Vault::Open(store), Ok(snapshot)) = (&mut self.vault, serde_json::to_value(seen)) else {
            return;
        };
        let _ = match asked.whose {
            Some(member) => store.set_setting(&seen_of(member), &snapshot.to_string()),
            None => store.set_agenda_seen(&AgendaSeen {
                day: asked.today,
                snapshot,
            }),
        };
    }

    /// The questions without those that were answered with "I don't know" in this session.
    fn unskipped<'q>(&self, schema: &Schema, agenda: &'q Agenda<'_>, asked: &Asked<'_>) -> Vec<&'q Question> {
        let passed_over = self.passed_over(asked);
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
        let skipped = |question: &&Question| at(question).is_some_and(|at| passed_over.contains(&at));
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
        let reply = self.with_agenda(asked, |scene, agenda| {
            let same = |item: &&crate::agenda::Item<'_>| {
                item.judged.rule.id == at.rule && item.judged.record == at.record
            };
            let item = agenda.items.iter().find(same).ok_or(Problem::Gone)?;
            Ok(Reply::Item(Box::new(views::item(scene, item, agenda.today))))
        })?;
        self.with_law_news(reply, asked)
    }

    /// The first questions; those that were answered stay, so that going back keeps everything.
    pub(super) fn start_questions(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema, asked)?;
        let scene = content.scene();
        Ok(Reply::Start(views::start(
            &scene,
            &facts,
            asked.today,
            &self.passed_over(asked),
        )))
    }

    pub(super) fn question(&mut self, at: &FieldAt, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let facts = self.facts(&content.japan.pack.schema, asked)?;
        let view = views::asked(&content.scene(), &facts, at, &self.passed_over(asked));
        Ok(Reply::Asked(Box::new(view.ok_or(Problem::Gone)?)))
    }

    /// Everything that was told of the person. The household is told of by the first person.
    pub(super) fn about(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let schema = &content.japan.pack.schema;
        let household = self.household(schema)?;
        let people = household.people(schema, asked.today);
        let person = people.iter().find(|person| person.whose == asked.whose);
        let mut view = views::about(&content.scene(), &person.ok_or(Problem::Gone)?.own_facts());
        let people = schema
            .household
            .as_ref()
            .and_then(|declared| schema.get(declared.people));
        if let (Some(_), Some(people)) = (asked.whose, people) {
            view.entities.retain(|entity| entity.id != people.id);
        }
        Ok(Reply::About(view))
    }

    pub(super) fn with_agenda(
        &mut self,
        asked: &Asked<'_>,
        view: impl FnOnce(&Scene<'_>, &Agenda<'_>) -> Result<Reply, Problem>,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let household = self.household(&scene.pack.schema)?;
        let people = household.people(&scene.pack.schema, asked.today);
        let (_, agenda) = personal(scene.pack, &people, asked, &self.marks(asked.whose)?)?;
        view(&scene, &agenda)
    }

    /// The questions that were answered with "I don't know" in this session.
    pub(super) fn passed_over(&self, asked: &Asked<'_>) -> BTreeSet<FieldAt> {
        self.skipped.get(&asked.whose).cloned().unwrap_or_default()
    }
}

/// The setting that keeps a member's agenda as it was last seen.
fn seen_of(member: RecordId) -> String {
    format!("agenda-seen.{}", member.0)
}
