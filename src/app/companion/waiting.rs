//! An update that waits: seen first where it would change something for the person, in use at once where it would not.

use super::facts::personal;
use super::publishers::{opens, rules};
use super::{Asked, Companion, Vault};
use crate::app::{Changes, Problem, Reply};
use crate::packs::{CORE, Core, Shelf};
use crate::store::Content;
use crate::store::content::Standing;
use crate::sync::updates;
use crate::views::{self, EffectView, Reading, Side};

impl Companion {
    /// Puts into use what changes nothing for this person. Says whether anything was.
    pub(super) fn settle(&mut self, asked: &Asked<'_>) -> Result<bool, Problem> {
        let mut any = false;
        for id in self.staged()? {
            match self.effect_of(&id, asked)? {
                Judged::Nothing => {
                    self.take(&id)?;
                    any = true;
                }
                Judged::Matters(_) | Judged::NotYet => {}
                // It stays where it is until its publisher repairs it, and keeps nobody else's from being used.
                Judged::Broken => self.broken(&id),
            }
        }
        if any {
            self.reshelve()?;
        }
        Ok(any)
    }

    /// What the update that waits would change; the first, where there are several.
    pub(super) fn waiting(&mut self, asked: &Asked<'_>, changes: &mut Changes) -> Result<Reply, Problem> {
        if self.settle(asked)? {
            (changes.public, changes.agenda) = (true, true);
        }
        self.shown = None;
        for id in self.staged()? {
            if let Judged::Matters(view) = self.effect_of(&id, asked)? {
                let edition = self.public()?.borrow().edition(&id, Standing::Staged)?;
                self.shown = edition.map(|edition| (id, edition));
                return Ok(Reply::Waiting(Some(Box::new(view))));
            }
        }
        Ok(Reply::Waiting(None))
    }

    /// The person has seen it, and it takes effect: what was shown and nothing else that waits.
    pub(super) fn use_waiting(&mut self, changes: &mut Changes) -> Result<Reply, Problem> {
        let (id, shown) = self.shown.take().ok_or(Problem::Gone)?;
        let waits = self.public()?.borrow().edition(&id, Standing::Staged)?;
        if waits.as_ref() != Some(&shown) {
            return Err(Problem::Gone);
        }
        self.take(&id)?;
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
        content.activate(id)?;
        super::publishers::take_places(content, id)?;
        self.tidy(content)
    }

    /// Compares the person's agenda by the rules in use and by those that wait.
    fn effect_of(&mut self, id: &str, asked: &Asked<'_>) -> Result<Judged, Problem> {
        let public = self.public()?;
        let shelf = match waiting_shelf(&self.shelf, &public.borrow(), id) {
            Waiting::NoRules => return Ok(Judged::Nothing),
            // Signed, and yet damaged or not to be understood: what is in use stays in use.
            Waiting::Rules(shelf) if opens(&shelf) => shelf,
            Waiting::Rules(_) | Waiting::Damaged => return Ok(Judged::Broken),
        };
        if matches!(self.vault, Vault::Closed) {
            // Nobody's facts are open. A device on which nothing was told yet has nothing to compare.
            let told = self.closed_stage()? != crate::app::Stage::New;
            return Ok(if told { Judged::NotYet } else { Judged::Nothing });
        }
        let tag = super::tag(asked.language);
        let core = |shelf: &Shelf| serde_json::from_str::<Core>(shelf.text(CORE).unwrap_or_default()).ok();
        let (Some(was), Some(is)) = (core(&self.shelf), core(&shelf)) else {
            return Ok(Judged::Broken);
        };
        let Ok(new) = Reading::open(&tag, &shelf) else {
            return Ok(Judged::Broken);
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
            let ((_, was_agenda), (_, is_agenda)) = match (was_agenda, is_agenda) {
                (Ok(was), Ok(is)) => (was, is),
                // Rules by which somebody would have no agenda any more are never put in the place of those that gave one.
                (Ok(_), Err(_)) => return Ok(Judged::Broken),
                // Who has none by the rules in use has nothing that could change.
                (Err(_), _) => continue,
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
    /// It cannot be opened.
    Broken,
}

/// What waits of a publisher.
enum Waiting {
    /// Nothing that stands in the place of what is built in.
    NoRules,
    /// The shelf as it would be.
    Rules(Shelf),
    /// It cannot be put together.
    Damaged,
}

fn waiting_shelf(shelf: &Shelf, content: &Content, id: &str) -> Waiting {
    let edition = match content.edition(id, Standing::Staged) {
        Ok(Some(edition)) if rules(content, id, &edition) => edition,
        Ok(_) => return Waiting::NoRules,
        Err(_) => return Waiting::Damaged,
    };
    let mut shelf = shelf.clone();
    match updates::lay(content, &edition, &mut shelf, |_| true) {
        Ok(()) => Waiting::Rules(shelf),
        Err(_) => Waiting::Damaged,
    }
}
