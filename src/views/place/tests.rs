use super::card::distance;
use super::*;
use crate::feeds::sample::nanao;
use crate::feeds::{MUNICIPAL_OFFICES, PlaceKind};
use crate::packs::Shelf;
use crate::views::Reading;
use crate::words::{Sources, Tag, Words};
use jiff::civil::{date, time};

fn words(language: &str) -> Words {
    Words::new(&Sources::embedded().unwrap(), &Tag::parse(language).unwrap())
}

#[test]
fn a_distance_is_as_exact_as_somebody_on_foot_can_use() {
    let words = words("en");
    let said = |metres: f64| distance(&words, metres).plain();
    assert_eq!(said(3.0), "10 m");
    assert_eq!(said(347.0), "350 m");
    assert_eq!(said(994.0), "990 m");
    assert_eq!(said(996.0), "1.0 km");
    assert_eq!(said(1_249.0), "1.2 km");
    assert_eq!(said(12_600.0), "13 km");
}

const NOON: LocalTime = LocalTime {
    day: date(2026, 11, 13),
    time: time(12, 0, 0, 0),
};

#[test]
fn filters_hold_together() {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let pack = &reading.japan.pack;
    let (source, places) = nanao();
    let desk = crate::feeds::Place {
        kind: PlaceKind::PublicFacility,
        hours: "Mo-Fr 09:00-17:00".to_owned(),
        languages: ["vi".to_owned(), "zh-Hans".to_owned()].into(),
        ..places[0].clone()
    };
    let wanted = |asked: &PlacesAsked, now| is_wanted(pack, asked, now, &source.id, &desk);
    let all = PlacesAsked::default();
    let open = PlacesAsked {
        open_now: true,
        ..all.clone()
    };
    let spoken = |language: &str| PlacesAsked {
        language: Some(language.to_owned()),
        ..all.clone()
    };
    let night = LocalTime {
        time: time(22, 0, 0, 0),
        ..NOON
    };
    assert!(wanted(&all, night) && wanted(&open, NOON) && !wanted(&open, night));
    assert!(wanted(&spoken("vi"), NOON) && wanted(&spoken("zh-Hant"), NOON) && !wanted(&spoken("en"), NOON));
    let kind = |sought| PlacesAsked {
        sought: Some(sought),
        ..all.clone()
    };
    assert!(wanted(&kind(Sought::PublicFacility), NOON) && !wanted(&kind(Sought::MunicipalOffice), NOON));
    assert!(is_wanted(
        pack,
        &kind(Sought::MunicipalOffice),
        NOON,
        MUNICIPAL_OFFICES,
        &desk
    ));
}

#[test]
fn every_kind_and_every_danger_has_a_word() {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    let asked = PlacesAsked {
        sought: Some(Sought::EvacuationShelter),
        ..PlacesAsked::default()
    };
    let view = places(&reading.scene(), &asked, &Found::default(), NOON);
    assert_eq!((view.kinds.len(), view.dangers.len()), (9, 8));
    for choice in view.kinds.iter().chain(&view.dangers) {
        assert!(
            choice.label.plain().starts_with(char::is_uppercase),
            "{}",
            choice.label.plain()
        );
    }
    for sought in Sought::ALL {
        assert_eq!(Sought::by_id(sought.id()), Some(sought));
        assert_eq!(Sought::of_place("x", sought.kind()).kind(), sought.kind());
    }
}
