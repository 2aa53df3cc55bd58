//! What is near.

use super::card::{PlaceCard, card, danger_id, danger_word, distance, town_name};
use super::details::{SourceView, source_view};
use super::link::web;
use super::map::{MapView, map};
use super::sought::{LocalTime, PlacesAsked, Sought};
use crate::feeds::{Near, PlaceSource, Point, Refuge};
use crate::views::names::place as full;
use crate::views::question::ChoiceView;
use crate::views::scene::Scene;
use crate::words::Text;
use serde::{Deserialize, Serialize};

/// So many of the list stand on the picture.
const ON_MAP: usize = 10;

/// What was found, for a view of it.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// From where it was measured.
    pub from: Option<Point>,
    /// The code of the municipality that it was measured from.
    pub town: Option<String>,
    /// What was found, nearest first.
    pub near: Vec<Near>,
    /// What the person keeps, nearest first; empty while their facts are closed.
    pub kept: Vec<Near>,
    /// Names of what the person keeps and no source lists any more.
    pub gone: Vec<String>,
    /// Whether any list beside the built-in one tells of this town.
    pub listed: bool,
    /// The sources of all that was found.
    pub sources: Vec<PlaceSource>,
}

/// What is near, with what it can be narrowed by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlacesView {
    /// What was asked.
    pub asked: PlacesAsked,
    /// The town that it is measured from; nothing for a point, or where a town has to be chosen first.
    pub town: Option<TownView>,
    /// Whether it is known from where to measure.
    pub measured: bool,
    /// What can be looked for.
    pub kinds: Vec<ChoiceView>,
    /// The dangers that a place of refuge can be for; empty where that is not looked for.
    pub dangers: Vec<ChoiceView>,
    /// What the person keeps.
    pub kept: Vec<PlaceCard>,
    /// Names of what the person keeps and no source lists any more.
    pub gone: Vec<Text>,
    /// What was found, nearest first.
    pub places: Vec<PlaceCard>,
    /// Where the first of them lie.
    pub map: Option<MapView>,
    /// How long the bar of the picture is, in words.
    pub bar: Option<Text>,
    /// Whether the app has a list of this town.
    pub listed: bool,
    /// Who says all this.
    pub sources: Vec<SourceView>,
}

/// A town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TownView {
    /// Its code.
    pub code: String,
    /// Its name alone.
    pub name: Text,
    /// With its prefecture.
    pub full: Text,
    /// Its web site.
    pub web: Option<String>,
}

/// What is near.
pub fn places(scene: &Scene<'_>, asked: &PlacesAsked, found: &Found, now: LocalTime) -> PlacesView {
    let numbered = found.near.iter().zip(1..);
    let points: Vec<(usize, Point)> = numbered
        .clone()
        .take(ON_MAP)
        .filter_map(|(near, number)| Some((number, near.place.point?)))
        .collect();
    let map = found.from.and_then(|from| map(from, &points));
    PlacesView {
        town: found.town.as_deref().and_then(|code| town_view(scene, code)),
        measured: found.from.is_some(),
        kinds: Sought::ALL
            .into_iter()
            .map(|sought| kind_choice(scene, sought))
            .collect(),
        dangers: match asked.sought {
            Some(sought) if sought.has_dangers() => {
                DANGERS.into_iter().map(|one| danger_choice(scene, one)).collect()
            }
            _ => Vec::new(),
        },
        kept: found.kept.iter().map(|near| card(scene, near, 0, now)).collect(),
        gone: found
            .gone
            .iter()
            .map(|name| scene.official.verbatim(name))
            .collect(),
        places: numbered
            .map(|(near, number)| card(scene, near, number, now))
            .collect(),
        bar: map.as_ref().map(|map| distance(scene.words, map.bar_metres)),
        map,
        listed: found.listed,
        sources: found
            .sources
            .iter()
            .map(|source| source_view(scene, source))
            .collect(),
        asked: asked.clone(),
    }
}

/// In the order in which somebody looks for them.
const DANGERS: [Refuge; 8] = [
    Refuge::Earthquake,
    Refuge::Tsunami,
    Refuge::Flood,
    Refuge::InlandFlood,
    Refuge::StormSurge,
    Refuge::Landslide,
    Refuge::LargeFire,
    Refuge::Volcano,
];

fn kind_choice(scene: &Scene<'_>, sought: Sought) -> ChoiceView {
    ChoiceView {
        id: sought.id().to_owned(),
        label: scene.named(&format!("place-kind-{}", sought.id())),
        hint: None,
    }
}

fn danger_choice(scene: &Scene<'_>, danger: Refuge) -> ChoiceView {
    ChoiceView {
        id: danger_id(danger).to_owned(),
        label: danger_word(scene, danger),
        hint: None,
    }
}

fn town_view(scene: &Scene<'_>, code: &str) -> Option<TownView> {
    let found = scene.places.municipalities.get(code)?;
    Some(TownView {
        code: code.to_owned(),
        name: scene.verbatim(&town_name(scene, code)?),
        full: full(scene, code),

        web: web(&found.url),
    })
}
