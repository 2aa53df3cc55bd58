//! A place in a list.

use super::sought::{LocalTime, Sought, is_open, speaks};
use crate::feeds::{MUNICIPAL_OFFICES, Near, Opening, Place, Refuge};
use crate::views::names::reads_japanese;
use crate::views::scene::Scene;
use crate::words::{Args, Text, Words, bidi};
use serde::{Deserialize, Serialize};

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceCard {
    /// The id of its source.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Its number in the list and on the picture; 0 for one that was kept.
    pub number: usize,
    /// What it is.
    pub sought: Sought,
    /// The same in words.
    pub kind: Text,
    /// Its name, in the reader's language where the source or the app has one.
    pub name: Text,
    /// Its Japanese name, where the name is not that.
    pub name_official: Option<Text>,
    /// How far it is; nothing where that is not known.
    pub distance: Option<Text>,
    /// The dangers that it is designated for.
    pub refuge: Vec<Text>,
    /// Whether it is open now; nothing for what has no hours by its nature.
    pub open: Option<OpenView>,
    /// Whether the reader's language is spoken there.
    pub speaks_mine: bool,
}

/// Whether a place is open now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenView {
    /// Yes, no, or nobody knows.
    pub is: Option<bool>,
    /// The same in words, with the time of the next change.
    pub word: Text,
}

/// A place with its number.
pub(in crate::views) fn card(scene: &Scene<'_>, near: &Near, number: usize, now: LocalTime) -> PlaceCard {
    let place = &near.place;
    let sought = Sought::of_place(&near.source, place.kind);
    let name = name(scene, &near.source, place);
    let official = official(scene, &place.name);
    PlaceCard {
        source: near.source.clone(),
        id: place.id.clone(),
        number,
        sought,
        kind: scene.named(&format!("place-kind-{}", sought.id())),
        name_official: (official.plain() != name.plain()).then_some(official),
        name,
        distance: near.metres.map(|metres| distance(scene.words, metres)),
        refuge: place
            .refuge
            .iter()
            .map(|danger| danger_word(scene, *danger))
            .collect(),
        open: open(scene, sought, place, now),
        speaks_mine: speaks(place, scene.words.language().tag.as_str()),
    }
}

/// What a source wrote in Japanese. Whatever turns the direction of the text around it is taken out.
pub(super) fn official(scene: &Scene<'_>, text: &str) -> Text {
    scene.official.verbatim(&bidi::strip(text))
}

/// The name for the reader: the app's for a municipal office, the source's in their language, the Japanese one.
pub(super) fn name(scene: &Scene<'_>, source: &str, place: &Place) -> Text {
    let office = || {
        let code = place
            .municipality
            .as_deref()
            .filter(|_| source == MUNICIPAL_OFFICES)?;
        let args = Args::none().with("town", town_name(scene, code)?);
        scene.words.text("place-municipal-office", &args)
    };
    let own = || {
        let primary = |tag: &str| tag.split('-').next().map(str::to_owned);
        let mine = primary(scene.words.language().tag.as_str());
        let (_, name) = place.names.iter().find(|(tag, _)| primary(tag) == mine)?;
        Some(scene.verbatim(&bidi::strip(name)))
    };
    let foreign = !reads_japanese(scene);
    let found = if foreign { office().or_else(own) } else { None };
    found.unwrap_or_else(|| official(scene, &place.name))
}

/// The name of a municipality without its prefecture; in Japanese for those who read it.
pub(super) fn town_name(scene: &Scene<'_>, code: &str) -> Option<String> {
    let found = scene.places.municipalities.get(code)?;
    let name = if reads_japanese(scene) {
        &found.name_ja
    } else {
        &found.name_en
    };
    Some(name.clone())
}

pub(super) fn danger_word(scene: &Scene<'_>, danger: Refuge) -> Text {
    scene.named(&format!("refuge-{}", danger_id(danger)))
}

/// The id of a danger, as in addresses and in the pack's words.
pub(super) fn danger_id(danger: Refuge) -> &'static str {
    match danger {
        Refuge::Flood => "flood",
        Refuge::Landslide => "landslide",
        Refuge::StormSurge => "storm-surge",
        Refuge::Earthquake => "earthquake",
        Refuge::Tsunami => "tsunami",
        Refuge::LargeFire => "large-fire",
        Refuge::InlandFlood => "inland-flood",
        Refuge::Volcano => "volcano",
    }
}

/// `350 m`, `1.2 km`, `14 km`: as exact as somebody on foot can use.
pub(super) fn distance(words: &Words, metres: f64) -> Text {
    let say = words.say();
    // Nothing is nearer than a coordinate is exact.
    let tens = ((metres / 10.0).round() * 10.0).max(10.0);
    if tens < 1_000.0 {
        return say.distance_metres(whole(tens));
    }
    let tenths = whole(metres / 100.0);
    let kilometres = if tenths < 100 {
        words.decimal(tenths, 1)
    } else {
        words.number(whole(metres / 1_000.0))
    };
    say.distance_kilometres(&kilometres.plain())
}

/// A rounded number; distances on this earth are far from the ends of what fits.
fn whole(number: f64) -> i64 {
    number.round() as i64
}

/// Whether it is open. One flees to a site whatever its hours; an event has its own times.
fn open(scene: &Scene<'_>, sought: Sought, place: &Place, now: LocalTime) -> Option<OpenView> {
    if sought.has_dangers() || sought == Sought::Event {
        return None;
    }
    let say = scene.words.say();
    let clock = |time: jiff::civil::Time| format!("{:02}:{:02}", time.hour(), time.minute());
    let (is, word) = match is_open(scene.pack, place, now) {
        Opening::Always => (Some(true), say.place_open_always()),
        Opening::Open(until) => (Some(true), say.place_open_until(&clock(until))),
        Opening::Closed(Some(opens)) => (Some(false), say.place_opens_at(&clock(opens))),
        Opening::Closed(None) => (Some(false), say.place_closed()),
        Opening::Unknown => (None, say.place_hours_unknown()),
    };
    Some(OpenView { is, word })
}
