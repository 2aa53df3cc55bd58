//! Publishers that a person adds: looking, trusting, keeping up, removing, and what takes effect when.
//!
//! Whom somebody trusts is written in the public database: what a publisher brings is public, and must be readable while
//! the personal zone is locked.

use super::{Asked, Companion};
use crate::app::{Changes, Problem, Reply};
use crate::feeds::{Place, PlaceSource};
use crate::packs::trust::{Trusted, introduce};
use crate::packs::{ABOUT, About, CORE, Manifest, Shelf};
use crate::store::content::{Checked, Edition, Publisher, Standing};
use crate::store::{Content, StoreError};
use crate::sync::publishers::{AddressError, Introduced, Invitation, invitation, keep_up, look};
use crate::sync::updates::{self, Progress, Seed, UpdateError};
use crate::sync::{Backoff, Connection, DAILY, Manners, Net, Next, next};
use crate::views::{self, FetchState, LookedView, PublisherFacts, Reading};
use crate::words::{Tag, Text};
use futures_util::future::{AbortHandle, abortable};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use url::Url;

/// Something that is asked of a publisher, and what came of it.
pub(super) struct Asking<T> {
    progress: Progress,
    stop: AbortHandle,
    outcome: Rc<RefCell<Option<T>>>,
    /// What came of it has been put in its place.
    settled: Cell<bool>,
}

/// Somebody is looked at.
pub(super) type Looking = (Invitation, Asking<Result<Introduced, UpdateError>>);
/// Everybody is asked for what is new; who failed, and why.
pub(super) type Updating = Asking<Vec<(String, UpdateError)>>;

impl<T> Asking<T> {
    fn is_over(&self) -> bool {
        self.outcome.borrow().is_some() || self.stop.is_aborted()
    }
}

/// Where it is remembered that a publisher is trusted.
fn trust_key(id: &str) -> String {
    format!("trusted.{id}")
}

/// What the person agreed to: contacts and places, or rules in place of the built-in ones as well.
const YES: &str = "yes";
const RULES_TOO: &str = "rules-too";

fn is_trusted(content: &Content, id: &str) -> Result<bool, StoreError> {
    let agreed = content.remembered(&trust_key(id))?;
    Ok(matches!(agreed.as_deref(), Some(YES | RULES_TOO)))
}

/// Whether the person was told that it brings rules when they trusted it. One that begins to offer rules later is not
/// asked for them: nobody agreed to that.
pub(super) fn may_rule(content: &Content, id: &str) -> Result<bool, StoreError> {
    Ok(content.remembered(&trust_key(id))?.as_deref() == Some(RULES_TOO))
}

pub(super) fn trusted(content: &Content) -> Result<Vec<Publisher>, StoreError> {
    let mut kept = Vec::new();
    for publisher in content.publishers()? {
        if is_trusted(content, &publisher.id)? {
            kept.push(publisher);
        }
    }
    Ok(kept)
}

impl Companion {
    pub(super) fn publishers(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let public = self.public()?;
        let added = trusted(&public.borrow())?;
        let scene = self.content(asked.language)?.scene();
        let mut views = Vec::new();
        for publisher in added {
            let told = told(&public.borrow(), &publisher)?;
            views.extend(told.map(|told| views::publisher(&scene, &told.facts(&publisher, true, None))));
        }
        let folders = cfg!(not(target_arch = "wasm32"));
        Ok(Reply::Publishers(Box::new(views::publishers(
            &scene, views, folders,
        ))))
    }

    /// Begins to look at whoever is at an address or in a folder.
    pub(super) fn look_at(&mut self, address: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.forget_looked()?;
        let invited = folder(address).map_or_else(|| invitation(address, self.loopback), Ok);
        let invited = match invited {
            Ok(invited) => invited,
            Err(error) => {
                let say = self.content(asked.language)?.words.say();
                let said = match error {
                    AddressError::None => say.publishers_no_address(),
                    AddressError::NotSecure => say.publishers_not_secure(),
                };
                return Ok(Reply::Looked(Box::new(LookedView::Failed(vec![said]))));
            }
        };
        let public = self.kept_public()?;
        let Some(net) = self.way_to(&invited.address) else {
            return self
                .no_network(asked)
                .map(|said| Reply::Looked(Box::new(LookedView::Failed(vec![said]))));
        };
        let (wanted, seed) = (self.wanted_groups(asked.language), BuiltIn(Shelf::built_in()));
        let (progress, outcome) = (Progress::default(), Rc::new(RefCell::new(None)));
        let (watched, place, base, now) = (
            progress.clone(),
            outcome.clone(),
            invited.address.clone(),
            asked.now,
        );
        let (task, stop) = abortable(async move {
            let found = look(&*net, &public, &base, (&wanted, &seed), &watched, now).await;
            place.replace(Some(found));
        });
        self.begun.push(Box::pin(async move {
            let _ = task.await;
        }));
        self.looking = Some((
            invited,
            Asking {
                progress,
                stop,
                outcome,
                settled: Cell::new(false),
            },
        ));
        self.looked(asked)
    }

    /// What looking found so far.
    pub(super) fn looked(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let public = self.public()?;
        self.content(asked.language)?;
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let Some((invited, asking)) = &self.looking else {
            return Ok(Reply::Looked(Box::new(LookedView::Nobody)));
        };
        let view = match &*asking.outcome.borrow() {
            None => LookedView::Busy,
            Some(Err(error)) => LookedView::Failed(error.said(scene.words)),
            Some(Ok(found)) => {
                let facts = PublisherFacts {
                    id: &found.id,
                    address: &found.address,
                    about: found.about.as_ref(),
                    introduction: &found.introduction,
                    expected: invited.fingerprint.as_deref(),
                    groups: &found.groups,
                    edition: None,
                    bytes: Some(found.bytes),
                    checked: None,
                    trusted: is_trusted(&public.borrow(), &found.id)?,
                };
                LookedView::Found(Box::new(views::publisher(&scene, &facts)))
            }
        };
        Ok(Reply::Looked(Box::new(view)))
    }

    /// Who was looked at and not trusted is forgotten.
    pub(super) fn forget_looked(&mut self) -> Result<Reply, Problem> {
        if let Some((_, asking)) = self.looking.take() {
            asking.stop.abort();
        }
        // Also who was looked at when the app was closed in the middle.
        let public = self.public()?;
        let content = &mut *public.borrow_mut();
        for publisher in content.publishers()? {
            if !is_trusted(content, &publisher.id)? {
                content.remove_publisher(&publisher.id)?;
                self.tidy(content)?;
            }
        }
        Ok(Reply::Done)
    }

    /// Trusts whom the person has just looked at, and begins to fetch what it offers.
    pub(super) fn trust_publisher(
        &mut self,
        id: &str,
        connection: Connection,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let found = self
            .looking
            .as_ref()
            .and_then(|(_, asking)| match &*asking.outcome.borrow() {
                Some(Ok(found)) if found.id == id => {
                    Some((found.groups.contains("core"), found.address.clone()))
                }
                _ => None,
            });
        let (rules, address) = found.ok_or(Problem::Gone)?;
        let public = self.kept_public()?;
        {
            let content = &mut *public.borrow_mut();
            let kept = content.publisher(id)?.ok_or(Problem::Gone)?;
            // Somebody known may have moved: the same keys were found at the address that was just looked at.
            content.keep_publisher(&Publisher { address, ..kept })?;
            content.remember(&trust_key(id), if rules { RULES_TOO } else { YES })?;
        }
        self.looking = None;
        // What runs does not know of the new one: begun anew, it goes on where it was.
        self.cancel_update();
        changes.public = true;
        self.update_publishers(connection, true, asked)
    }

    /// Removes a publisher with all that it brought, and nothing of the person's.
    pub(super) fn remove_publisher(&mut self, id: &str, changes: &mut Changes) -> Result<Reply, Problem> {
        // Nothing that still runs may bring it back, and what went wrong with it is of no interest any more.
        self.cancel_update();
        self.updating = None;
        self.forget_looked()?;
        let public = self.public()?;
        {
            let content = &mut *public.borrow_mut();
            content.forget_remembered(&trust_key(id))?;
            content.remove_publisher(id)?;
            content.forget_places(id)?;
            self.tidy(content)?;
        }
        self.reshelve()?;
        (changes.public, changes.agenda) = (true, true);
        Ok(Reply::Done)
    }

    /// Asks every trusted publisher for what is new; by itself, only those whose day has come, where it costs nothing.
    /// While that runs, a second wish joins it.
    pub(super) fn update_publishers(
        &mut self,
        connection: Connection,
        wished: bool,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        if self.updating.as_ref().is_some_and(|updating| !updating.is_over()) {
            return self.update_state(asked, &mut Changes::default());
        }
        let public = self.kept_public()?;
        let mut publishers = trusted(&public.borrow())?;
        let random = match publishers.is_empty() {
            true => 0,
            false => super::sources::device(&mut public.borrow_mut())?,
        };
        if !wished {
            let mut due = Vec::new();
            for publisher in publishers {
                let checked = public.borrow().checked(&publisher.id)?;
                if is_due(checked, asked.now, random, connection) {
                    due.push(publisher);
                }
            }
            publishers = due;
            // Nobody wished anything: how the last time went stays on the screen.
            if publishers.is_empty() {
                return self.update_state(asked, &mut Changes::default());
            }
        }
        let here = |publisher: &Publisher| publisher.address.starts_with("file:");
        let asked_now: Vec<(Publisher, Rc<dyn Net>)> = publishers
            .into_iter()
            .filter(|publisher| here(publisher) || !connection.offline)
            .filter_map(|publisher| {
                let net = self.way_to(&Url::parse(&publisher.address).ok()?)?;
                Some((publisher, net))
            })
            .collect();
        let (wanted, seed) = (self.wanted_groups(asked.language), BuiltIn(Shelf::built_in()));
        let of_others: BTreeSet<String> = wanted
            .iter()
            .filter(|group| !RULES.contains(&group.as_str()))
            .cloned()
            .collect();
        let ruling: BTreeSet<String> = asked_now
            .iter()
            .map(|(publisher, _)| publisher.id.clone())
            .filter(|id| may_rule(&public.borrow(), id).unwrap_or(false))
            .collect();
        let (progress, outcome) = (Progress::default(), Rc::new(RefCell::new(None)));
        let (watched, place, now) = (progress.clone(), outcome.clone(), asked.now);
        let (task, stop) = abortable(async move {
            let mut failed = Vec::new();
            // One publisher's failure stays that publisher's.
            for (publisher, net) in asked_now {
                let when = (now, random);
                let wanted = if ruling.contains(&publisher.id) {
                    &wanted
                } else {
                    &of_others
                };
                if let Err(error) = keep_up(&*net, &public, &seed, &publisher, wanted, &watched, when).await {
                    failed.push((publisher.id, error));
                }
            }
            place.replace(Some(failed));
        });
        self.begun.push(Box::pin(async move {
            let _ = task.await;
        }));
        self.updating = Some(Asking {
            progress,
            stop,
            outcome,
            settled: Cell::new(false),
        });
        self.update_state(asked, &mut Changes::default())
    }

    /// The first request after it is over finds what came, whichever screen is open.
    pub(super) fn settle_update(&mut self, asked: &Asked<'_>, changes: &mut Changes) {
        let over = |updating: &Updating| updating.is_over() && !updating.settled.replace(true);
        // What cannot be settled now is tried again by the screen of publishers.
        if self.updating.as_ref().is_some_and(over) && self.settle(asked).unwrap_or(false) {
            (changes.public, changes.agenda) = (true, true);
        }
    }

    /// How far that is. Once it is over, what changes nothing for the person takes effect.
    pub(super) fn update_state(
        &mut self,
        asked: &Asked<'_>,
        changes: &mut Changes,
    ) -> Result<Reply, Problem> {
        let over = self.updating.as_ref().is_some_and(Asking::is_over);
        if over && self.settle(asked)? {
            (changes.public, changes.agenda) = (true, true);
        }
        self.content(asked.language)?;
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let Some(updating) = &self.updating else {
            return Ok(Reply::Update(FetchState::default()));
        };
        let seen = updating.progress.look();
        let outcome = updating.outcome.borrow();
        let failed = outcome
            .iter()
            .flatten()
            .flat_map(|(_, error)| error.said(scene.words));
        Ok(Reply::Update(FetchState {
            running: !updating.is_over(),
            cancelled: updating.stop.is_aborted(),
            bytes: seen.bytes,
            of: seen.of,
            failed: failed.collect(),
        }))
    }

    pub(super) fn cancel_update(&mut self) -> Reply {
        if let Some(updating) = self.updating.as_ref().filter(|updating| !updating.is_over()) {
            updating.stop.abort();
        }
        Reply::Done
    }

    /// Whether something is being fetched whose pieces no edition needs yet.
    pub(super) fn is_fetching(&self) -> bool {
        let looking = self.looking.as_ref().is_some_and(|(_, asking)| !asking.is_over());
        looking || self.updating.as_ref().is_some_and(|updating| !updating.is_over())
    }

    /// Forgets pieces that nobody needs; not while some have come for an edition that is not whole yet.
    pub(super) fn tidy(&self, content: &mut Content) -> Result<(), Problem> {
        if !self.is_fetching() {
            updates::tidy(content).map_err(|_| Problem::Gone)?;
        }
        Ok(())
    }

    /// An edition came that cannot be opened: said with what else went wrong, and once.
    pub(super) fn broken(&self, id: &str) {
        let Some(updating) = &self.updating else { return };
        if let Some(failed) = &mut *updating.outcome.borrow_mut()
            && failed.iter().all(|(of, _)| of != id)
        {
            failed.push((id.to_owned(), UpdateError::Pieces(CORE.to_owned())));
        }
    }

    /// The groups that are of use here: of words, only those of the languages that are read.
    fn wanted_groups(&self, language: &str) -> BTreeSet<String> {
        let chain = self.languages.chain(&super::tag(language));
        let words = chain.into_iter().map(|row| format!("words-{}", row.tag.as_str()));
        let always = ["core", "laws", "places", "mirror", "publisher"].map(str::to_owned);
        words.chain(always).collect()
    }

    /// The way to a publisher: the network, or the folder that the address is.
    fn way_to(&mut self, address: &Url) -> Option<Rc<dyn Net>> {
        #[cfg(not(target_arch = "wasm32"))]
        if address.scheme() == "file" {
            let (folder, _) = crate::sync::Folder::at(&address.to_file_path().ok()?)?;
            return Some(Rc::new(folder));
        }
        let _ = address;
        self.way_out()
    }

    fn no_network(&mut self, asked: &Asked<'_>) -> Result<Text, Problem> {
        Ok(self.content(asked.language)?.words.say().sync_failed_no_network())
    }

    /// The first request of all finds what was fetched earlier on the shelf.
    pub(super) fn shelve_once(&mut self) {
        if std::mem::replace(&mut self.shelved, true) {
            return;
        }
        // A public database that cannot be read leaves what is built in.
        let _ = self.reshelve();
    }

    /// What is known of everybody who is trusted, on the shelf: rules over the built-in ones, contacts beside them.
    pub(super) fn reshelve(&mut self) -> Result<(), Problem> {
        let public = self.public()?;
        let content = public.borrow();
        let mut shelf = self.beside.clone();
        let publishers = trusted(&content)?;
        // Rules first: they come with a list of contacts, which may not push out what others add to it.
        for publisher in &publishers {
            put_rules_on(&mut shelf, &content, publisher);
        }
        for publisher in &publishers {
            put_contacts_on(&mut shelf, &content, publisher);
        }
        drop(content);
        self.shelf = shelf;
        self.content = None;
        self.searching.forget_pack();
        self.take_holidays()?;
        Ok(())
    }
}

/// The groups that stand in the place of what is built in.
const RULES: [&str; 3] = ["core", "laws", "mirror"];

/// Whether a publisher's edition stands in the place of what is built in.
pub(super) fn rules(content: &Content, id: &str, edition: &Edition) -> bool {
    edition.groups.contains_key("core") && may_rule(content, id).unwrap_or(false)
}

/// Whether everything on a shelf that a screen needs can be read: rules, law texts, the areas of alerts.
pub(super) fn opens(shelf: &Shelf) -> bool {
    let pack = Reading::open(&Tag::template(), shelf);
    let with_laws = pack.and_then(|pack| pack.with_laws(shelf));
    with_laws.is_ok() && super::alerts::are_readable(shelf)
}

/// Puts the rules that a publisher has in use on the shelf. What cannot be read any more, as after an update of the app,
/// is left out: the built-in stays.
fn put_rules_on(shelf: &mut Shelf, content: &Content, publisher: &Publisher) {
    let Ok(Some(edition)) = content.edition(&publisher.id, Standing::Active) else {
        return;
    };
    if rules(content, &publisher.id, &edition) {
        let mut laid = shelf.clone();
        // After the app itself was updated, what is built in may be the newer one.
        let older = |laid: &Shelf| checked(laid) < checked(shelf);
        let whole = updates::lay(content, &edition, &mut laid, |_| true).is_ok();
        if whole && !older(&laid) && opens(&laid) {
            *shelf = laid;
        }
    }
}

/// Puts the contacts of a publisher that brings no rules beside those that are there.
fn put_contacts_on(shelf: &mut Shelf, content: &Content, publisher: &Publisher) {
    let Ok(Some(edition)) = content.edition(&publisher.id, Standing::Active) else {
        return;
    };
    if rules(content, &publisher.id, &edition) {
        return;
    }
    let file = |name: &str| {
        let bytes = updates::read_from(content, &edition, name).ok().flatten()?;
        String::from_utf8(bytes).ok()
    };
    let about = file(ABOUT).and_then(|text| About::read(text.as_bytes()).ok());
    let name = about
        .as_ref()
        .and_then(|about| about.named("en"))
        .map(|(_, name)| name.to_owned());
    if let Some(more) = file("contacts.csv") {
        shelf.add_contacts(&more, &publisher.id, &name.unwrap_or_default());
    }
}

/// Whether a publisher is asked now by itself.
fn is_due(checked: Checked, now: Timestamp, device: u64, connection: Connection) -> bool {
    let backoff = Backoff {
        failures: checked.failures,
        until: checked.until,
    };
    next(
        DAILY,
        checked.answered,
        backoff,
        now,
        device,
        connection,
        Manners::Free,
    ) == Next::Now
}

/// When the law was last read through for the rules on a shelf; nothing where they cannot be read.
fn checked(shelf: &Shelf) -> Option<crate::calendar::Date> {
    #[derive(serde::Deserialize)]
    struct Head {
        manifest: Manifest,
    }
    let head: Head = serde_json::from_str(shelf.text(CORE)?).ok()?;
    Some(head.manifest.checked)
}

/// A list of places: who made it and under which terms, and the places as they were read from open data.
#[derive(serde::Deserialize)]
struct Listed {
    source: PlaceSource,
    places: Vec<Place>,
}

/// The places that a publisher brings take the place of those that it brought before. They stand under the publisher's
/// own id, whatever the list calls itself, so that they go with it and replace nobody else's. A list that cannot be
/// read leaves the last one.
pub(super) fn take_places(content: &mut Content, id: &str) -> Result<(), Problem> {
    let Some(edition) = content.edition(id, Standing::Active)? else {
        return Ok(());
    };
    let file = updates::read_from(content, &edition, PLACES).ok().flatten();
    let Some(listed) = file.and_then(|bytes| serde_json::from_slice::<Listed>(&bytes).ok()) else {
        return Ok(());
    };
    let source = PlaceSource {
        id: id.to_owned(),
        ..listed.source
    };
    content.import_places(&source, &listed.places)?;
    Ok(())
}

/// The file of a publisher's places.
const PLACES: &str = "places.json";

/// What is kept of a publisher.
struct Told {
    about: Option<About>,
    introduction: crate::packs::trust::Introduction,
    groups: BTreeSet<String>,
    edition: Option<u64>,
    checked: Option<crate::calendar::Date>,
}

impl Told {
    fn facts<'a>(
        &'a self,
        publisher: &'a Publisher,
        trusted: bool,
        expected: Option<&'a str>,
    ) -> PublisherFacts<'a> {
        PublisherFacts {
            id: &publisher.id,
            address: &publisher.address,
            about: self.about.as_ref(),
            introduction: &self.introduction,
            expected,
            groups: &self.groups,
            edition: self.edition,
            bytes: None,
            checked: self.checked,
            trusted,
        }
    }
}

fn told(content: &Content, publisher: &Publisher) -> Result<Option<Told>, Problem> {
    let kept: Result<Trusted, _> = serde_json::from_str(&publisher.trusted);
    let Some(introduction) = kept.ok().and_then(|kept| introduce(&kept.root).ok()) else {
        return Ok(None);
    };
    let active = content.edition(&publisher.id, Standing::Active)?;
    let shown = match &active {
        Some(active) => Some(active.clone()),
        None => content.edition(&publisher.id, Standing::Staged)?,
    };
    let about = shown
        .as_ref()
        .and_then(|edition| updates::read_from(content, edition, ABOUT).ok().flatten());
    let answered = content.checked(&publisher.id)?.answered;
    Ok(Some(Told {
        about: about.and_then(|bytes| About::read(&bytes).ok()),
        introduction,
        groups: shown
            .map(|edition| edition.groups.into_keys().collect())
            .unwrap_or_default(),
        edition: active.map(|edition| edition.number),
        checked: answered.map(|at| TimeZone::fixed(Offset::constant(9)).to_datetime(at).date()),
    }))
}

/// A folder's path, where folders can be read.
fn folder(text: &str) -> Option<Invitation> {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let path = std::path::Path::new(text.trim());
        if path.is_absolute() {
            let address = Url::from_directory_path(path).ok()?;
            // Another machine's folder would be asked for over the network.
            if address.host_str().is_some_and(|host| !host.is_empty()) {
                return None;
            }
            return Some(Invitation {
                address,
                fingerprint: None,
            });
        }
    }
    let _ = text;
    None
}

/// What is built in, so that an update of the built-in rules fetches only what differs.
struct BuiltIn(Shelf);

impl Seed for BuiltIn {
    fn names(&self) -> Vec<String> {
        self.0.names().map(str::to_owned).collect()
    }

    fn file(&self, name: &str) -> Option<Vec<u8>> {
        self.0.text(name).map(|text| text.as_bytes().to_vec())
    }
}
