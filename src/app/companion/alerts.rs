//! What authorities announced: what holds now, one alert, the history.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::feeds::alert::{Alert, AlertId};
use crate::feeds::jma::{Areas, Board, Names};
use crate::feeds::{Near, PlaceKind, Refuge};
use crate::packs::Shelf;
use crate::store::Content;
use crate::views::{self, Concern, Held, Scene};
use crate::words::Tag;
use jiff::{Timestamp, ToSpan};

/// So many hours back telegrams can still hold; what lasts longer comes along (see [`Content::alerts_since`]).
const HELD_HOURS: i64 = 15 * 24;

/// So many sites are shown for a danger.
const SITES: usize = 3;

/// What is farther away, in metres, is not a place to flee to.
const FARTHEST: f64 = 20_000.0;

/// So many telegrams the history shows.
const HISTORY: u32 = 200;

/// The files that alerts need: the tables of areas, and official names in a language.
pub(super) fn files(language: &Tag) -> Vec<String> {
    let tables = Areas::FILES.map(str::to_owned);
    tables.into_iter().chain(Names::files(language)).collect()
}

/// What is read for every request about alerts.
struct Known {
    board: Board,
    areas: Areas,
    names: Names,
    concerns: Vec<Concern>,
    heard: Option<Timestamp>,
}

impl Companion {
    pub(super) fn alerts(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_held(asked, None, |scene, held, _| {
            Ok(Reply::Alerts(Box::new(views::alerts(scene, held))))
        })
    }

    pub(super) fn alert(&mut self, id: &AlertId, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let alert = self.public()?.borrow().alert(id)?.ok_or(Problem::Gone)?;
        self.with_held(asked, Some(&alert), |scene, held, content| {
            let near = |concern: &Concern, refuge: Refuge| near(scene, content, concern, refuge);
            Ok(Reply::Alert(Box::new(views::alert_view(
                scene, held, &alert, &near,
            ))))
        })
    }

    pub(super) fn alert_history(&mut self, asked: &Asked<'_>) -> Result<Reply, Problem> {
        self.with_held(asked, None, |scene, held, content| {
            let alerts = content.alert_history(HISTORY)?;
            Ok(Reply::AlertHistory(views::history(scene, held, &alerts)))
        })
    }

    /// Remembers a municipality for the public zone; nothing else about the person, and only as long as the public
    /// database is kept.
    pub(super) fn choose_alert_area(&mut self, municipality: Option<&str>) -> Result<Reply, Problem> {
        if let Some(code) = municipality
            && !(code.len() == 5 && code.bytes().all(|digit| digit.is_ascii_digit()))
        {
            return Err(Problem::Gone);
        }
        self.public()?.borrow_mut().set_alert_area(municipality)?;
        Ok(Reply::Done)
    }

    /// Works out what holds now, and shows it. `also` is an alert that is looked at, which may hold no longer.
    fn with_held(
        &mut self,
        asked: &Asked<'_>,
        also: Option<&Alert>,
        view: impl FnOnce(&Scene<'_>, &Held<'_>, &Content) -> Result<Reply, Problem>,
    ) -> Result<Reply, Problem> {
        self.content(asked.language)?;
        let mut known = self.known_alerts(asked)?;
        if let Some(alert) = also {
            known.board.take(alert.clone());
        }
        let public = self.public()?;
        let content = public.borrow();
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let names = Some(&known.names);
        let held = views::held(
            &known.board,
            &known.areas,
            names,
            &known.concerns,
            (asked.now, known.heard),
        );
        view(&scene, &held, &content)
    }

    fn known_alerts(&mut self, asked: &Asked<'_>) -> Result<Known, Problem> {
        let language = super::tag(asked.language);
        let (areas, names) = (areas(&self.shelf)?, names(&self.shelf, &language));
        let concerns = self.concerns(asked)?;
        let public = self.public()?;
        let content = public.borrow();
        let since = asked.now.checked_sub(HELD_HOURS.hours());
        let mut board = Board::default();
        for alert in content.alerts_since(since.unwrap_or(Timestamp::MIN))? {
            board.take(alert);
        }
        Ok(Known {
            board,
            areas,
            names,
            concerns,
            heard: content.alerts_heard()?,
        })
    }
}

/// The tables of areas.
fn areas(shelf: &Shelf) -> Result<Areas, Problem> {
    let [places, groups, coasts] = Areas::FILES.map(|file| shelf.text(file).unwrap_or_default());
    Areas::from_csv(places, groups, coasts).map_err(|_| Problem::Pack)
}

/// Whether the tables on a shelf can be read. A page fetches them later, from where the program came.
pub(super) fn are_readable(shelf: &Shelf) -> bool {
    Areas::FILES.iter().any(|file| shelf.text(file).is_none()) || areas(shelf).is_ok()
}

/// Official names; those that cannot be read are the same as none.
fn names(shelf: &Shelf, language: &Tag) -> Names {
    let mut names = Names::default();
    for file in Names::files(language) {
        if let Some(text) = shelf.text(&file) {
            let _ = names.add(&file, text);
        }
    }
    names
}

/// The nearest evacuation sites of a municipality that are designated for a danger. A list that cannot be read is the
/// same as none: then the screen says where to go instead.
fn near(scene: &Scene<'_>, content: &Content, concern: &Concern, refuge: Refuge) -> Vec<Near> {
    let municipality = scene.places.municipalities.get(&concern.municipality);
    let kind = Some(PlaceKind::EvacuationSite);
    let near = municipality
        .and_then(|place| place.point())
        .and_then(|point| content.nearest(point, kind, Some(refuge), SITES).ok());
    let mut near = near.unwrap_or_default();
    near.retain(|site| site.metres.is_some_and(|metres| metres <= FARTHEST));
    if !near.is_empty() {
        return near;
    }
    let unlocated = content.places_without_point(&concern.municipality, kind, Some(refuge));
    let mut unlocated = unlocated.unwrap_or_default();
    unlocated.truncate(SITES);
    unlocated
}
