//! Public sources: which are on, looking at them, and the news that came.
//!
//! What a person turned on is theirs and stays in the encrypted store. Nothing is asked before, nor while it is locked.

use super::{Asked, Companion, Vault};
use crate::app::{Changes, Problem, Reply};
use crate::facts::FieldKind;
use crate::packs::{Feed, FeedFrom, HOLIDAYS, MIRROR};
use crate::store::{Content, SourceState, StoreError};
use crate::sync::feeds::mirrored::{self, Mirror};
use crate::sync::feeds::{self, Job, Now, Progress, Step, Trouble, Wanted};
use crate::sync::{Connection, Manners, Net};
use crate::views::{self, Able, NoticeTold, SourceTold, SyncTold};
use crate::words::Words;
use futures_util::future::{AbortHandle, abortable};
use jiff::tz::{Offset, TimeZone};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use url::Url;

/// So many news are shown.
const NEWS: u32 = 200;
/// The number that was drawn once for this device, so that not all devices come at the same minute.
const DEVICE: &str = "device";

/// Sources that are being looked at.
pub(super) struct Syncing {
    progress: Rc<RefCell<Progress>>,
    stop: AbortHandle,
    /// The screens were told that it is over.
    told: bool,
}

/// The setting that says whether a source is on.
fn setting(id: &str) -> String {
    format!("source.{id}")
}

impl Companion {
    /// A companion with another way out, for tests and for edges that bring their own.
    #[must_use]
    pub fn with_net(mut self, net: Rc<dyn Net>) -> Companion {
        self.net = Some(net);
        self
    }

    pub(super) fn sources(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.store()?;
        let places = self.prefectures(asked)?;
        let public = self.public()?;
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let mut told = Vec::new();
        for feed in &scene.pack.feeds {
            if !feed.is_for(places.iter().map(String::as_str)) && !places.is_empty() {
                continue;
            }
            let state = public.borrow().source(&feed.id)?;
            let on = self.is_on(&feed.id);
            let told_of = source_told(feed, state, self.mirror().is_some(), scene.words);
            told.push((feed, SourceTold { on, ..told_of }));
        }
        let view = views::sources(&scene, &told, asked.now);
        Ok(Reply::Sources(Box::new(view)))
    }

    fn is_on(&self, id: &str) -> bool {
        let setting = self.store().and_then(|store| Ok(store.setting(&setting(id))?));
        matches!(setting, Ok(Some(on)) if on == "on")
    }

    /// Turning off forgets what came from this source alone; alerts grow old by themselves.
    pub(super) fn set_source(
        &mut self,
        id: &str,
        on: bool,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let feed = self.content(asked.language)?.japan.pack.feed(id).cloned();
        let feed = feed.ok_or(Problem::Gone)?;
        let value = if on { "on" } else { "off" };
        self.store_mut()?.set_setting(&setting(id), value)?;
        if !on {
            self.cancel_sync();
            let public = self.public()?;
            let content = &mut *public.borrow_mut();
            content.forget_source(id)?;
            match &feed.from {
                FeedFrom::OpenData { .. } => content.forget_places(id)?,
                FeedFrom::LawRevisions { .. } => content.forget_law_changes()?,
                _ => {}
            }
        }
        changes.public = true;
        Ok(Reply::Done)
    }

    /// Begins to look at the sources that are on, and says how far it is. While it runs a second wish joins it.
    pub(super) fn sync(
        &mut self,
        connection: Connection,
        wished: bool,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        if self.is_syncing() {
            return self.sync_told(asked);
        }
        let public = self.kept_public()?;
        let now = Now {
            at: asked.now,
            device: device(&mut public.borrow_mut())?,
        };
        let jobs = self.jobs(asked)?;
        let mut chosen = Vec::new();
        for job in jobs {
            let state = public.borrow().source(&job.feed.id)?;
            if wished || feeds::due(&job, &state, now, connection, Manners::Free) {
                chosen.push(job);
            }
        }
        if chosen.is_empty() && !wished {
            return Ok(Reply::Sync(None));
        }
        // What can cost a life comes first.
        chosen.sort_by_key(|job| !job.feed.is_urgent());
        let progress = Rc::new(RefCell::new(Progress::of(&chosen)));
        let way_out = if chosen.is_empty() { None } else { self.way_out() };
        let Some(net) = way_out else {
            let mut none = progress.borrow_mut();
            none.finished = true;
            none.steps
                .iter_mut()
                .for_each(|(_, step)| *step = Step::Failed(Trouble::NoNetwork));
            drop(none);
            self.syncing = Some(Syncing {
                progress,
                stop: AbortHandle::new_pair().0,
                told: false,
            });
            return self.sync_told(asked);
        };
        let watched = progress.clone();
        let mirror = self.mirror();
        let (task, stop) = abortable(async move {
            match &mirror {
                Some(mirror) => mirrored::run(&*net, &public, mirror, &chosen, now, &watched).await,
                None => from_origins(&*net, &public, &chosen, now, &watched).await,
            }
        });
        self.begun.push(Box::pin(async move {
            // Stopped in the middle: what was written is whole, what was not is not there.
            let _ = task.await;
        }));
        self.syncing = Some(Syncing {
            progress,
            stop,
            told: false,
        });
        self.sync_told(asked)
    }

    pub(super) fn cancel_sync(&mut self) -> Reply {
        if let Some(syncing) = &self.syncing {
            let mut progress = syncing.progress.borrow_mut();
            if !progress.finished {
                syncing.stop.abort();
                progress.finished = true;
                progress.cancelled = true;
            }
        }
        Reply::Done
    }

    /// The first request after it is over tells every screen; what came takes effect then.
    pub(super) fn settle_sync(&mut self, changes: &mut Changes) {
        let over = !self.is_syncing();
        let untold = match &mut self.syncing {
            Some(syncing) if over && !syncing.told => {
                syncing.told = true;
                true
            }
            _ => false,
        };
        if untold {
            changes.public = true;
            // A list that cannot be read leaves the one in use.
            changes.agenda |= self.take_holidays().unwrap_or(false);
        }
    }

    pub(super) fn sync_told(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let Some(told) = self
            .syncing
            .as_ref()
            .map(|syncing| told(&syncing.progress.borrow()))
        else {
            return Ok(Reply::Sync(None));
        };
        let scene = self.content(asked.language)?.scene();
        Ok(Reply::Sync(Some(views::sync(&scene, told))))
    }

    fn is_syncing(&self) -> bool {
        let running = |syncing: &Syncing| !syncing.progress.borrow().finished;
        self.syncing.as_ref().is_some_and(running)
    }

    /// A list of holidays that came takes the place of the one in use. Says whether it differs.
    pub(super) fn take_holidays(&mut self) -> Result<bool, Problem> {
        let list = self.public()?.borrow().remembered(feeds::HOLIDAYS)?;
        match list {
            Some(list) if self.shelf.text(HOLIDAYS) != Some(list.as_str()) => {
                self.supply(HOLIDAYS, list);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    pub(super) fn notices(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let kept = self.public()?.borrow().notices(NEWS)?;
        let scene = self.content(asked.language)?.scene();
        let told = kept.iter().map(|kept| NoticeTold {
            notice: &kept.notice,
            source: &kept.source,
            day: kept
                .at
                .map(|at| TimeZone::fixed(Offset::constant(9)).to_datetime(at).date()),
        });
        Ok(Reply::Notices(views::notices(&scene, &told.collect::<Vec<_>>())))
    }

    /// The same, with what changed in the law behind it. Without the database of what others publish nothing is known.
    pub(super) fn with_law_news(&mut self, reply: Reply, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let Reply::Item(mut view) = reply else {
            return Ok(reply);
        };
        let changes = self
            .public()
            .and_then(|public| Ok(public.borrow().law_changes()?));
        if let Some(changes) = changes.ok().filter(|changes| !changes.is_empty()) {
            let scene = self.content(asked.language)?.scene();
            view.law_news = views::law_news(&scene, &view.at.rule, &changes, asked.today);
        }
        Ok(Reply::Item(view))
    }

    /// The public database, on the disk where the person chose a lock: a draft writes nothing.
    pub(super) fn kept_public(&mut self) -> Result<super::Public, Problem> {
        let public = self.public()?;
        if matches!(self.vault, Vault::Open(_)) {
            public.borrow_mut().keep(&self.place)?;
        }
        Ok(public)
    }

    /// The sources that are on and can be asked.
    fn jobs(&mut self, asked: &Asked<'_>) -> Result<Vec<Job>, Problem> {
        self.store()?;
        let municipalities = self.municipalities_of_the_person(asked)?;
        let prefectures = prefectures(&municipalities);
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let scene = content.scene();
        let sites = municipalities.iter().filter_map(|code| {
            let site = &scene.places.municipalities.get(code)?.url;
            Some((code.clone(), Url::parse(site).ok()?))
        });
        let wanted = Wanted {
            sites: sites.collect(),
            laws: scene.pack.cited_laws().into_iter().map(str::to_owned).collect(),
            checked: Some(scene.pack.manifest.checked),
            holidays: Some(scene.pack.holidays.clone()),
            prefectures,
        };
        let mirror = self.mirror().is_some();
        let on = scene.pack.feeds.iter().filter(|feed| self.is_on(&feed.id));
        let able = on.filter(|feed| able(feed, mirror) == Able::Yes);
        let jobs = able.map(|feed| Job {
            feed: feed.clone(),
            wanted: wanted.clone(),
        });
        Ok(jobs.collect())
    }

    fn prefectures(&mut self, asked: &Asked<'_>) -> Result<BTreeSet<String>, Problem> {
        Ok(prefectures(&self.municipalities_of_the_person(asked)?))
    }

    /// The municipalities in which the places of the household lie: homes, jobs, schools.
    fn municipalities_of_the_person(&mut self, asked: &Asked<'_>) -> Result<BTreeSet<String>, Problem> {
        self.content(asked.language)?;
        let content = self.content.as_ref().ok_or(Problem::Pack)?;
        let schema = &content.japan.pack.schema;
        let household = self.household(schema)?;
        let mut codes = BTreeSet::new();
        for person in household.people(schema, asked.today) {
            for record in &person.facts.records {
                let Some(entity) = schema.get(record.entity) else {
                    continue;
                };
                let until = entity
                    .current
                    .as_ref()
                    .and_then(|current| record.date(current.until));
                if until.is_some_and(|until| until < asked.today) {
                    continue;
                }
                let places = (0u16..)
                    .zip(&entity.fields)
                    .filter(|(_, field)| field.kind == FieldKind::Place);
                codes.extend(places.filter_map(|(at, _)| {
                    let code = record.fact(crate::facts::FieldIx(at)).known()?.code()?;
                    Some(code.to_owned())
                }));
            }
        }
        Ok(codes)
    }

    /// The mirror that this page's publisher offers.
    pub(super) fn mirror(&self) -> Option<Mirror> {
        self.shelf
            .text(MIRROR)
            .and_then(|json| serde_json::from_str(json).ok())
    }

    /// The way out, started when it is first needed; nothing where this build has none.
    pub(super) fn way_out(&mut self) -> Option<Rc<dyn Net>> {
        if self.net.is_none() {
            self.net = start();
        }
        self.net.clone()
    }
}

#[cfg(not(target_arch = "wasm32"))]
use feeds::run as from_origins;

/// A page has no job without a mirror, and need not carry what reads the origins.
#[cfg(target_arch = "wasm32")]
async fn from_origins(
    _net: &dyn Net,
    _content: &RefCell<Content>,
    _jobs: &[Job],
    _now: Now,
    progress: &RefCell<Progress>,
) {
    progress.borrow_mut().finished = true;
}

#[cfg(all(feature = "net", not(target_arch = "wasm32")))]
fn start() -> Option<Rc<dyn Net>> {
    let http = crate::sync::Http::start(crate::sync::Reach::Public).ok()?;
    Some(Rc::new(http))
}

#[cfg(target_arch = "wasm32")]
fn start() -> Option<Rc<dyn Net>> {
    Some(Rc::new(crate::sync::Browser::start()?))
}

#[cfg(not(any(feature = "net", target_arch = "wasm32")))]
fn start() -> Option<Rc<dyn Net>> {
    None
}

/// A municipality's prefecture is its first two digits.
fn prefectures(municipalities: &BTreeSet<String>) -> BTreeSet<String> {
    let codes = municipalities.iter().filter_map(|code| code.get(..2));
    codes.map(str::to_owned).collect()
}

fn able(feed: &Feed, mirror: bool) -> Able {
    if cfg!(target_arch = "wasm32") && !mirror {
        return Able::NotInBrowser;
    }
    match feed.from {
        // A request to a town's own site would tell where somebody lives: only a copy for all is asked.
        FeedFrom::MunicipalNotices { .. } if !mirror => Able::NeedsCopy,
        _ => Able::Yes,
    }
}

fn source_told(feed: &Feed, state: SourceState, mirror: bool, words: &Words) -> SourceTold {
    let problem = Trouble::from_kept(&state.problem);
    SourceTold {
        on: false,
        can: able(feed, mirror),
        mirrored: mirror,
        checked: state.checked,
        bytes: state.bytes,
        problem: problem.map(|trouble| trouble.words(words.say())),
        refused_count: state.refused_count,
        refused: state
            .refused
            .into_iter()
            .map(|refused| (refused.place, refused.why))
            .collect(),
    }
}

fn told(progress: &Progress) -> SyncTold {
    let count = |is: fn(&Step) -> bool| {
        let found = progress.steps.iter().filter(|(_, step)| is(step)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    SyncTold {
        over: count(|step| matches!(step, Step::Done(_) | Step::Failed(_))),
        of: count(|_| true),
        new: count(|step| matches!(step, Step::Done(true))),
        troubles: count(|step| matches!(step, Step::Failed(_))),
        bytes: progress.watch.bytes(),
        running: !progress.finished,
        cancelled: progress.cancelled,
    }
}

/// The number drawn once for this device; drawn now where there is none yet.
pub(super) fn device(content: &mut Content) -> Result<u64, StoreError> {
    if let Some(Ok(known)) = content.remembered(DEVICE)?.map(|text| text.parse()) {
        return Ok(known);
    }
    let drawn = getrandom::u64().map_err(|_| StoreError::NoRandom)?;
    content.remember(DEVICE, &drawn.to_string())?;
    Ok(drawn)
}
