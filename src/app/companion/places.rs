//! Places near the person's town or another one. Everything is measured here; nothing is asked of anybody.

use super::{Asked, Companion};
use crate::app::{Problem, Reply};
use crate::feeds::{MUNICIPAL_OFFICES, Near, PlaceSource, Point, municipal_offices};
use crate::store::Content;
use crate::views::{self, Found, LocalTime, PlacesAsked, PlacesNear, is_wanted};
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

/// So many places are listed.
const LISTED: usize = 30;

/// A town whose nearest listed place is farther away than this, in metres, has no list.
const TOWN: f64 = 20_000.0;

/// The setting that holds what the person keeps.
const KEPT: &str = "places-kept";

/// The country of the places has one time zone and no summer time.
const THERE: Offset = Offset::constant(9);

/// A place that the person keeps; its name, for the day on which no source lists it any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    source: String,
    id: String,
    name: String,
}

impl Companion {
    pub(super) fn places(&mut self, wanted: &PlacesAsked, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let town = self.town(&wanted.near, asked)?;
        self.ready_offices(asked)?;
        let from = match wanted.near {
            PlacesNear::Point(point) => Some(point),
            _ => town.as_deref().and_then(|code| self.office_of(code)),
        };
        let kept = self.kept()?;
        let public = self.public()?;
        let content = public.borrow();
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let (kept, gone) = look_up(&content, kept, from)?;
        let now = there(asked);
        let is =
            |source: &str, place: &crate::feeds::Place| is_wanted(scene.pack, wanted, now, source, place);
        let mut found = Found {
            near: match from {
                Some(from) => near(&content, from, town.as_deref(), wanted, is)?,
                None => Vec::new(),
            },
            listed: match from {
                Some(from) => listed(&content, from, town.as_deref())?,
                None => false,
            },
            from,
            town,
            kept,
            gone,
            sources: Vec::new(),
        };
        let used = |source: &PlaceSource| {
            found
                .near
                .iter()
                .chain(&found.kept)
                .any(|near| near.source == source.id)
        };
        let sources = content.place_sources()?;
        found.sources = sources.into_iter().filter(used).collect();
        let view = views::places(&scene, wanted, &found, now);
        Ok(Reply::Places(Box::new(view)))
    }

    pub(super) fn place(&mut self, source: &str, id: &str, asked: &Asked<'_>) -> Result<Reply, Problem> {
        let town = self.town(&PlacesNear::Home, asked)?;
        self.ready_offices(asked)?;
        let from = town.as_deref().and_then(|code| self.office_of(code));
        let keeps = match self.locked() {
            true => None,
            false => Some(
                self.kept()?
                    .iter()
                    .any(|kept| kept.source == source && kept.id == id),
            ),
        };
        let public = self.public()?;
        let content = public.borrow();
        let place = content.place(source, id)?.ok_or(Problem::Gone)?;
        let sources = content.place_sources()?;
        let listing = sources.iter().find(|one| one.id == source).ok_or(Problem::Gone)?;
        let near = Near {
            source: source.to_owned(),
            metres: from.zip(place.point).map(|(from, to)| from.metres_to(to)),
            place,
        };
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let view = views::place(&scene, &near, listing, keeps, there(asked));
        Ok(Reply::Place(Box::new(view)))
    }

    /// Keeps a place among the person's own things, or no more.
    pub(super) fn keep_place(
        &mut self,
        source: &str,
        id: &str,
        keep: bool,
        asked: &Asked<'_>,
    ) -> Result<Reply, Problem> {
        self.ready_offices(asked)?;
        let mut kept = self.kept()?;
        kept.retain(|kept| !(kept.source == source && kept.id == id));
        if keep {
            let place = self.public()?.borrow().place(source, id)?.ok_or(Problem::Gone)?;
            kept.push(Kept {
                source: source.to_owned(),
                id: id.to_owned(),
                name: place.name,
            });
        }
        let json = serde_json::to_string(&kept).map_err(|_| Problem::Pack)?;
        self.store_mut()?.set_setting(KEPT, &json)?;
        Ok(Reply::Done)
    }

    /// What the person keeps; nothing while their facts are closed.
    fn kept(&self) -> Result<Vec<Kept>, Problem> {
        if self.locked() {
            return Ok(Vec::new());
        }
        let json = self.store()?.setting(KEPT)?.unwrap_or_default();
        Ok(serde_json::from_str(&json).unwrap_or_default())
    }

    /// Puts a list into the public database, as fetching it would.
    #[cfg(test)]
    pub(crate) fn import_places(&mut self, source: &PlaceSource, places: &[crate::feeds::Place]) {
        let public = self.public().unwrap();
        public.borrow_mut().import_places(source, places).unwrap();
    }

    /// The municipality that is meant; nothing where none is known.
    fn town(&mut self, near: &PlacesNear, asked: &Asked<'_>) -> Result<Option<String>, Problem> {
        self.content(asked.language)?;
        match near {
            PlacesNear::Municipality(code) => Ok(Some(code.clone())),
            PlacesNear::Point(_) => Ok(None),
            PlacesNear::Home if self.locked() => Ok(None),
            PlacesNear::Home => self.home(asked),
        }
    }

    /// Where the office of a municipality stands.
    pub(super) fn office_of(&self, code: &str) -> Option<Point> {
        let scene = self.content.as_ref()?.scene();
        scene.places.municipalities.get(code)?.point()
    }

    /// Puts the offices of all municipalities among the places, once for each edition of the pack.
    fn ready_offices(&mut self, asked: &Asked<'_>) -> Result<(), Problem> {
        self.content(asked.language)?;
        let public = self.public()?;
        let scene = self.content.as_ref().ok_or(Problem::Pack)?.scene();
        let source = offices(scene.pack.manifest.checked);
        let known = |content: &Content| Ok::<_, Problem>(content.place_sources()?.contains(&source));
        if !known(&public.borrow())? {
            let offices = municipal_offices(scene.places);
            public.borrow_mut().import_places(&source, &offices)?;
        }
        Ok(())
    }
}

/// The list that is built in.
fn offices(checked_on: crate::calendar::Date) -> PlaceSource {
    PlaceSource {
        id: MUNICIPAL_OFFICES.to_owned(),
        title: "全国の市区町村役場".to_owned(),
        attribution: "デジタル庁 アドレス・ベース・レジストリ".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        url: "https://www.digital.go.jp/policies/base_registry_address".to_owned(),
        edition: "2024-03-12".to_owned(),
        checked_on,
    }
}

/// The day and the time where the places are.
fn there(asked: &Asked<'_>) -> LocalTime {
    let now = THERE.to_datetime(asked.now);
    LocalTime {
        day: now.date(),
        time: now.time(),
    }
}

/// The nearest that are wanted; after them those of the town of which nobody tells where they are.
fn near(
    content: &Content,
    from: Point,
    town: Option<&str>,
    wanted: &PlacesAsked,
    is: impl Fn(&str, &crate::feeds::Place) -> bool,
) -> Result<Vec<Near>, Problem> {
    let kind = wanted.sought.map(views::Sought::kind);
    let mut found = content.nearest_that(from, kind, wanted.refuge, LISTED, &is)?;
    if let Some(town) = town {
        let more = content.places_without_point(town, kind, wanted.refuge)?;
        let more = more.into_iter().filter(|near| is(&near.source, &near.place));
        found.extend(more.take(LISTED.saturating_sub(found.len())));
    }
    Ok(found)
}

/// Whether any list but the built-in one tells of a town.
fn listed(content: &Content, from: Point, town: Option<&str>) -> Result<bool, Problem> {
    let others = |source: &str, _: &crate::feeds::Place| source != MUNICIPAL_OFFICES;
    let near = content.nearest_that(from, None, None, 1, others)?;
    let close = near
        .iter()
        .any(|near| near.metres.is_some_and(|metres| metres <= TOWN));
    let unlocated = || match town {
        Some(town) => content
            .places_without_point(town, None, None)
            .map(|places| !places.is_empty()),
        None => Ok(false),
    };
    Ok(close || unlocated()?)
}

/// What the person keeps, nearest first, and the names of what is listed no more.
fn look_up(
    content: &Content,
    kept: Vec<Kept>,
    from: Option<Point>,
) -> Result<(Vec<Near>, Vec<String>), Problem> {
    let (mut found, mut gone) = (Vec::new(), Vec::new());
    for one in kept {
        match content.place(&one.source, &one.id)? {
            Some(place) => found.push(Near {
                source: one.source,
                metres: from.zip(place.point).map(|(from, to)| from.metres_to(to)),
                place,
            }),
            None => gone.push(one.name),
        }
    }
    let far = |near: &Near| near.metres.unwrap_or(f64::INFINITY);
    found.sort_by(|a, b| far(a).total_cmp(&far(b)));
    Ok((found, gone))
}
