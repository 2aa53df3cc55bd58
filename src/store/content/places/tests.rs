use super::nearest::FARTHEST;
use super::*;
use crate::feeds::Place;
use crate::feeds::{PlaceKind, Point, Refuge};
use crate::store::Content;
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn source(id: &str) -> PlaceSource {
    PlaceSource {
        id: id.to_owned(),
        title: "避難所一覧".to_owned(),
        attribution: "七尾市".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        url: "https://example.jp/hinan.csv".to_owned(),
        edition: "2026-04-01".to_owned(),
        checked_on: date(2026, 11, 13),
    }
}

pub(super) fn place(id: &str, point: Option<Point>) -> Place {
    Place {
        id: id.to_owned(),
        kind: PlaceKind::EvacuationSite,
        name: format!("第{id}小学校"),
        kana: String::new(),
        names: BTreeMap::new(),
        address: "石川県七尾市山王町ツ34番地".to_owned(),
        point,
        municipality: Some("17202".to_owned()),
        phone: String::new(),
        url: String::new(),
        hours: String::new(),
        from: String::new(),
        to: String::new(),
        refuge: BTreeSet::from([Refuge::Earthquake]),
        languages: BTreeSet::new(),
        capacity: None,
        notes: Vec::new(),
    }
}

fn ids(near: &[Near]) -> Vec<&str> {
    near.iter().map(|near| near.place.id.as_str()).collect()
}

#[test]
fn a_place_comes_back_as_it_was_told() {
    let full = Place {
        kana: "サンノウショウガッコウ".to_owned(),
        names: BTreeMap::from([("en".to_owned(), "Sanno Elementary School".to_owned())]),
        phone: "0767-57-5018".to_owned(),
        url: "https://example.jp/".to_owned(),
        hours: "Mo-Fr 08:30-17:15".to_owned(),
        from: "2026-11-23".to_owned(),
        to: "2026-11-24T10:00".to_owned(),
        refuge: BTreeSet::from([Refuge::Tsunami, Refuge::Volcano]),
        languages: BTreeSet::from(["en".to_owned(), "vi".to_owned()]),
        capacity: Some(480),
        notes: vec![("標高".to_owned(), "4.2".to_owned())],
        ..place("a b/c", Point::new(37.041_85, 136.973_73))
    };
    let bare = Place {
        municipality: None,
        ..place("2", None)
    };
    let mut content = Content::in_memory().unwrap();
    let done = content.import_places(&source("nanao"), &[full.clone(), bare.clone()]);
    assert_eq!(done.unwrap().places, 2);
    assert_eq!(content.place("nanao", "a b/c").unwrap(), Some(full));
    assert_eq!(content.place("nanao", "2").unwrap(), Some(bare));
    assert_eq!(content.place("nanao", "3").unwrap(), None);
    assert_eq!(content.place("kanazawa", "2").unwrap(), None);
    assert_eq!(content.place_sources().unwrap(), [source("nanao")]);
}

#[test]
fn an_import_replaces_what_its_source_told_before_and_nothing_else() {
    let here = Point::new(37.04, 136.96).unwrap();
    let mut content = Content::in_memory().unwrap();
    content
        .import_places(&source("other"), &[place("9", Some(here))])
        .unwrap();
    let two = [place("1", Some(here)), place("2", Some(here))];
    content.import_places(&source("nanao"), &two).unwrap();
    let done = content.import_places(&source("nanao"), &two[1..]).unwrap();
    assert_eq!((done.places, done.written, done.removed), (1, 0, 1));
    assert_eq!(ids(&content.nearest(here, None, None, 9).unwrap()), ["9", "2"]);
    content.forget_places("nanao").unwrap();
    assert_eq!(ids(&content.nearest(here, None, None, 9).unwrap()), ["9"]);
    assert_eq!(content.place_sources().unwrap().len(), 1);
}

#[test]
fn the_same_list_is_only_noted_as_checked_again() {
    let mut content = Content::in_memory().unwrap();
    let places = [place("1", None)];
    content.import_places(&source("nanao"), &places).unwrap();
    let again = PlaceSource {
        checked_on: date(2026, 11, 20),
        ..source("nanao")
    };
    let done = content.import_places(&again, &places).unwrap();
    assert_eq!((done.places, done.written, done.removed), (1, 0, 0));
    assert_eq!(content.place_sources().unwrap(), [again]);
}

#[test]
fn what_differs_is_written_again_and_stands_where_it_is_now() {
    let mut content = Content::in_memory().unwrap();
    let (here, there) = (Point::new(37.04, 136.96), Point::new(37.5, 137.2));
    let two = [place("1", here), place("2", here)];
    content.import_places(&source("nanao"), &two).unwrap();
    let moved = [place("1", there), place("2", here)];
    let done = content.import_places(&source("nanao"), &moved).unwrap();
    assert_eq!((done.places, done.written, done.removed), (2, 1, 0));
    let near = |point: Option<Point>| content.nearest(point.unwrap(), None, None, 1).unwrap();
    assert_eq!(ids(&near(there)), ["1"]);
    assert_eq!(ids(&near(here)), ["2"]);
    assert_eq!(content.place("nanao", "1").unwrap(), Some(moved[0].clone()));
}

#[test]
fn an_id_that_comes_twice_is_told() {
    let mut content = Content::in_memory().unwrap();
    let twice = [place("1", None), place("1", None)];
    let done = content.import_places(&source("nanao"), &twice).unwrap();
    assert_eq!((done.places, done.repeated), (1, vec!["1".to_owned()]));
}

#[test]
fn what_has_no_coordinates_is_found_by_its_municipality() {
    let mut content = Content::in_memory().unwrap();
    let here = Point::new(37.04, 136.96);
    content
        .import_places(&source("nanao"), &[place("1", None), place("2", here)])
        .unwrap();
    let find = |kind, refuge| content.places_without_point("17202", kind, refuge).unwrap();
    assert_eq!(ids(&find(None, None)), ["1"]);
    assert_eq!(
        ids(&find(Some(PlaceKind::EvacuationSite), Some(Refuge::Earthquake))),
        ["1"]
    );
    assert!(find(Some(PlaceKind::Wifi), None).is_empty());
    assert!(find(None, Some(Refuge::Flood)).is_empty());
    assert!(
        content
            .places_without_point("17201", None, None)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn something_more_may_be_wanted_of_what_is_near() {
    let mut content = Content::in_memory().unwrap();
    let at = |id: &str, latitude| place(id, Point::new(latitude, 136.96));
    let places = [at("1", 37.05), at("2", 37.06), at("3", 37.07)];
    content.import_places(&source("nanao"), &places).unwrap();
    let here = Point::new(37.04, 136.96).unwrap();
    let near = content
        .nearest_that(here, None, None, 1, |_, place| place.id.as_str() > "1")
        .unwrap();
    assert_eq!(ids(&near), ["2"]);
}

/// Places around one town, some of them at the same spot.
fn around() -> impl Strategy<Value = Vec<(Option<Point>, u8, u8)>> {
    let point = (34.0..36.0f64, 138.5..141.0f64, any::<bool>()).prop_map(|(latitude, longitude, coarse)| {
        let round = |degrees: f64| {
            if coarse {
                (degrees * 20.0).round() / 20.0
            } else {
                degrees
            }
        };
        Point::new(round(latitude), round(longitude))
    });
    proptest::collection::vec(
        (proptest::option::weighted(0.9, point), 0..3u8, any::<u8>()),
        0..120,
    )
    .prop_map(|rows| {
        rows.into_iter()
            .map(|(point, kind, bits)| (point.flatten(), kind, bits))
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn the_nearest_are_those_that_measuring_all_of_them_finds(
        rows in around(), latitude in 34.0..36.0f64, longitude in 138.5..141.0f64, n in 0..20usize,
        kind in proptest::option::of(0..3i64), danger in proptest::option::of(0..8u32),
    ) {
        let from = Point { latitude, longitude };
        let places: Vec<Place> = rows.iter().enumerate().map(|(id, (point, kind, bits))| Place {
            kind: code::kind(i64::from(*kind)),
            refuge: code::refuge(i64::from(*bits)),
            ..place(&format!("{id:03}"), *point)
        }).collect();
        let mut content = Content::in_memory().unwrap();
        content.import_places(&source("s"), &places).unwrap();

        let kind = kind.map(code::kind);
        let refuge = danger.and_then(|bit| code::refuge(1 << bit).into_iter().next());
        let mut wanted: Vec<(f64, &str)> = places.iter()
            .filter(|place| kind.is_none_or(|kind| place.kind == kind))
            .filter(|place| refuge.is_none_or(|refuge| place.refuge.contains(&refuge)))
            .filter_map(|place| Some((from.metres_to(place.point?), place.id.as_str())))
            .filter(|(metres, _)| *metres <= FARTHEST)
            .collect();
        wanted.sort_by(|a, b| a.partial_cmp(b).unwrap());
        wanted.truncate(n);

        let found = content.nearest(from, kind, refuge, n).unwrap();
        let wanted: Vec<&str> = wanted.into_iter().map(|(_, id)| id).collect();
        prop_assert_eq!(ids(&found), wanted);
        for near in &found {
            prop_assert_eq!(near.metres.unwrap(), from.metres_to(near.place.point.unwrap()));
        }
    }
}
