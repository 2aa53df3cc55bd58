//! An update that waits: seen first where it would change something for the person, in use at once where it would not.

use super::facts::personal;
use super::{Asked, Companion, Vault};
use crate::app::{Changes, Problem, Reply};
use crate::packs::{CORE, Core, Shelf};
use crate::store::Content;
use crate::store::content::Standing;
use crate::sync::updates;
use crate::views::{self, EffectView, Reading, Side};
use crate::words::Tag;

impl Companion {
    /// Puts into use what changes nothing for this person. Says whether anything was.
    pub(super) fn settle(&mut self, asked: &Asked<'_>) -> Result<bool, Problem> {
        let mut any = false;
        for id in self.staged()? {
            let matters = match self.effect_of(&id, asked)? {
                Judged::Matters(_) | Judged::NotYet => true,
                Judged::Nothing => false,
            };
            if !matters {
                self.take(&id)?;
                any = true;
            }
        }
        if any {
            self.reshelve()?;
        }
        Ok(any)
    }

    /// What the update that waits would change.
    pub(super) fn waiting(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.settle(asked)?;
        for id in self.staged()? {
            if let Judged::Matters(view) = self.effect_of(&id, asked)? {
                return Ok(Reply::Waiting(Some(Box::new(view))));
            }
        }
        Ok(Reply::Waiting(None))
    }

    /// The person has seen it: all that waits takes effect.
    pub(super) fn use_waiting(&mut self, changes: &mut Changes) -> Result<Reply, Problem> {
        for id in self.staged()? {
            self.take(&id)?;
        }
        self.reshelve()?;
        (changes.public, changes.agenda) = (true, true);
        Ok(Reply::Done)
    }

    fn staged(&mut self) -> Result<Vec<String>, Problem> {
        let public = self.public()?;
        let content = public.borrow();
        let mut ids = Vec::new();
        for publisher in super::publishers::trusted(&content)? {
            if content.edition(&publisher.id, Standing::Staged)?.is_some() {
                ids.push(publisher.id);
            }
        }
        Ok(ids)
    }

    fn take(&mut self, id: &str) -> Result<(), Problem> {
        let public = self.public()?;
        let content = &mut *public.borrow_mut();
        let opens = |shelf: Shelf| Reading::open(&Tag::template(), &shelf).is_ok();
        if waiting_shelf(&self.shelf, content, id).is_some_and(|shelf| !opens(shelf)) {
            return Err(Problem::Pack);
        }
        updates::activate(content, id).map_err(|_| Problem::Gone)?;
        Ok(())
    }

    /// Compares the person's agenda by the rules in use and by those that wait.
    fn effect_of(&mut self, id: &str, asked: &Asked<'_>) -> Result<Judged, Problem> {
        let public = self.public()?;
        let Some(shelf) = waiting_shelf(&self.shelf, &public.borrow(), id) else {
            return Ok(Judged::Nothing);
        };
        if matches!(self.vault, Vault::Closed) {
            // Nobody's facts are open. A device on which nothing was told yet has nothing to compare.
            let told = self.closed_stage()? != crate::app::Stage::New;
            return Ok(if told { Judged::NotYet } else { Judged::Nothing });
        }
        let tag = super::tag(asked.language);
        let core = |shelf: &Shelf| serde_json::from_str::<Core>(shelf.text(CORE).unwrap_or_default()).ok();
        let (Some(was), Some(is)) = (core(&self.shelf), core(&shelf)) else {
            return Ok(Judged::NotYet);
        };
        // Signed, and yet not to be understood: what is in use stays in use.
        let Ok(new) = Reading::open(&tag, &shelf) else {
            return Ok(Judged::NotYet);
        };
        self.content(asked.language)?;
        let old = self.content.as_ref().ok_or(Problem::Pack)?;
        let (before, after) = (old.scene(), new.scene());
        let (told_before, told_after) = (
            self.household(&before.pack.schema)?,
            self.household(&after.pack.schema)?,
        );
        let people_before = told_before.people(&before.pack.schema, asked.today);
        let people_after = told_after.people(&after.pack.schema, asked.today);
        let mut view = EffectView::default();
        for person in &people_before {
            let one = Asked {
                whose: person.whose,
                ..*asked
            };
            let marks = self.marks(person.whose)?;
            let was_agenda = personal(before.pack, &people_before, &one, &marks);
            let is_agenda = personal(after.pack, &people_after, &one, &marks);
            // Who has no agenda in either has nothing that could change.
            let (Ok((_, was_agenda)), Ok((_, is_agenda))) = (was_agenda, is_agenda) else {
                continue;
            };
            let (old, new) = (
                Side {
                    scene: before,
                    core: &was,
                },
                Side {
                    scene: after,
                    core: &is,
                },
            );
            let of_one = views::effect(old, new, &was_agenda, &is_agenda);
            view.lines.extend(of_one.lines);
            view.unchanged += of_one.unchanged;
        }
        Ok(if view.matters() {
            Judged::Matters(view)
        } else {
            Judged::Nothing
        })
    }
}

/// What an update would do.
enum Judged {
    /// Nothing that this person would see.
    Nothing,
    /// It changes something of theirs.
    Matters(EffectView),
    /// That cannot be told while nothing of theirs is open.
    NotYet,
}

/// The shelf as it would be; nothing where no rules wait.
fn waiting_shelf(shelf: &Shelf, content: &Content, id: &str) -> Option<Shelf> {
    let edition = content.edition(id, Standing::Staged).ok()??;
    edition.groups.get("core")?;
    let mut shelf = shelf.clone();
    updates::lay(content, &edition, &mut shelf, |_| true).ok()?;
    Some(shelf)
}
