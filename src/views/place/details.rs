//! What is known of one place.

use super::card::{PlaceCard, card, official};
use super::link::{PlaceLinks, links, web};
use super::sought::LocalTime;
use crate::feeds::{MUNICIPAL_OFFICES, Near, PlaceSource};
use crate::views::hours::hours;
use crate::views::item::Pair;
use crate::views::scene::Scene;
use crate::words::{DateStyle, Text, bidi, endonym};
use serde::{Deserialize, Serialize};

/// One place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceView {
    /// As in a list.
    pub card: PlaceCard,
    /// Its name as it is written on the spot.
    pub name_official: Text,
    /// Its reading in kana; nothing where not told.
    pub reading: Option<Text>,
    /// Its address in Japanese, to show; nothing where not told.
    pub address: Option<Text>,
    /// When it is open, line by line; empty where not told.
    pub hours: Vec<Text>,
    /// For an event, when it is, as the source tells it.
    pub times: Option<Text>,
    /// Languages spoken there, each in its own language.
    pub languages: Vec<Text>,
    /// How many people it holds.
    pub capacity: Option<Text>,
    /// The number as the source writes it.
    pub phone: Option<String>,
    /// Ways out of the app.
    pub links: PlaceLinks,
    /// What else the source tells, by its own column names, in Japanese.
    pub notes: Vec<(Text, Text)>,
    /// What is said while the address is shown.
    pub ask: Pair,
    /// Whether the person keeps it; nothing while their facts are closed.
    pub kept: Option<bool>,
    /// Who says so.
    pub source: SourceView,
}

/// Who lists places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Whose work it is.
    pub attribution: Text,
    /// The licence.
    pub licence: Text,
    /// The state of the list, in the publisher's words; nothing where not told.
    pub edition: Option<Text>,
    /// "Checked on …".
    pub checked: Text,
    /// Where it is published.
    pub web: Option<String>,
}

/// One place; `kept` only while the person's facts are open.
pub fn place(
    scene: &Scene<'_>,
    near: &Near,
    source: &PlaceSource,
    kept: Option<bool>,
    now: LocalTime,
) -> PlaceView {
    let place = &near.place;
    let told = |text: &str| (!text.trim().is_empty()).then(|| official(scene, text));
    let say = scene.words.say();
    let (ask, ask_official) = (say.place_ask_way(), scene.official.say().place_ask_way());
    PlaceView {
        card: card(scene, near, 0, now),
        name_official: official(scene, &place.name),
        reading: told(&place.kana),
        address: told(&place.address),
        hours: hours(scene.words, &bidi::strip(&place.hours)),
        times: told(&[place.from.as_str(), place.to.as_str()].join(" – ")).filter(|_| !place.from.is_empty()),
        languages: place.languages.iter().map(|tag| endonym(tag)).collect(),
        capacity: place.capacity.map(|people| say.place_people(i64::from(people))),
        phone: (!place.phone.is_empty()).then(|| bidi::strip(&place.phone)),
        links: links(place),
        notes: place
            .notes
            .iter()
            .filter_map(|(name, text)| Some((told(name)?, told(text)?)))
            .collect(),
        ask: Pair {
            id: "place-ask-way".to_owned(),
            official: (ask.plain() != ask_official.plain()).then_some(ask_official),
            text: ask,
        },
        kept,
        source: source_view(scene, source),
    }
}

/// Who lists places. What is built in has a name in the reader's language.
pub(super) fn source_view(scene: &Scene<'_>, source: &PlaceSource) -> SourceView {
    let built_in = (source.id == MUNICIPAL_OFFICES).then(|| scene.text("place-source-municipal-offices"));
    SourceView {
        id: source.id.clone(),
        title: built_in
            .flatten()
            .unwrap_or_else(|| official(scene, &source.title)),
        attribution: official(scene, &source.attribution),
        licence: scene.verbatim(&bidi::strip(&source.licence)),
        edition: (!source.edition.is_empty()).then(|| scene.verbatim(&bidi::strip(&source.edition))),
        checked: scene
            .words
            .say()
            .place_checked(&scene.words.date(source.checked_on, DateStyle::Medium).plain()),
        web: web(&source.url),
    }
}
