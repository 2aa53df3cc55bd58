use super::event::{advice, event};
use super::*;
use crate::feeds::alert::{Alert, AlertId, CAP, Facts, Grade, Hazard, Message, Severity, Status, Thread};
use crate::feeds::{Near, Refuge};
use crate::packs::Shelf;
use crate::views::{Reading, Scene};
use crate::words::Tag;
use jiff::{Timestamp, ToSpan};

const HAZARDS: [Hazard; 32] = [
    Hazard::Earthquake,
    Hazard::EarthquakeEarlyWarning,
    Hazard::LongPeriodMotion,
    Hazard::Tsunami,
    Hazard::NankaiTrough,
    Hazard::HokkaidoSanriku,
    Hazard::Volcano,
    Hazard::Ash,
    Hazard::Weather,
    Hazard::HeavyRain,
    Hazard::RecordRain,
    Hazard::Landslide,
    Hazard::Flood,
    Hazard::StormSurge,
    Hazard::Wind,
    Hazard::Blizzard,
    Hazard::Snow,
    Hazard::Waves,
    Hazard::Thunder,
    Hazard::Tornado,
    Hazard::Thaw,
    Hazard::Fog,
    Hazard::DryAir,
    Hazard::Avalanche,
    Hazard::Cold,
    Hazard::Frost,
    Hazard::Icing,
    Hazard::SnowAccretion,
    Hazard::Heat,
    Hazard::Typhoon,
    Hazard::Marine,
    Hazard::Other,
];

fn now() -> Timestamp {
    "2024-01-01T08:00:00Z".parse().unwrap()
}

fn english(look: impl FnOnce(&Scene<'_>)) {
    let reading = Reading::open(&Tag::template(), &Shelf::built_in()).unwrap();
    look(&reading.scene());
}

fn alert(hazard: Hazard, grade: Grade, status: Status) -> Alert {
    Alert {
        id: AlertId(format!("{hazard:?}{grade:?}{status:?}")),
        thread: Thread("t".into()),
        source: "jma".into(),
        event: String::new(),
        kind: "VPWW55".into(),
        status,
        message: Message::Alert,
        serial: None,
        sent: now(),
        transmitted: now(),
        effective: None,
        onset: None,
        expires: None,
        publisher: "金沢地方気象台".into(),
        editor: "金沢地方気象台".into(),
        hazard,
        grade,
        headline: "石川県気象警報・注意報".into(),
        text: String::new(),
        areas: Vec::new(),
        facts: Facts::default(),
    }
}

fn nanao() -> Concern {
    Concern {
        role: Role::Home,
        municipality: "17202".into(),
    }
}

/// Some alerts at home, and others elsewhere.
fn held<'a>(here: &[&'a Alert], elsewhere: &[&'a Alert], heard: Timestamp) -> Held<'a> {
    Held {
        places: vec![(nanao(), here.iter().map(|alert| HeldAt::of(alert)).collect())],
        elsewhere: elsewhere.to_vec(),
        names: None,
        now: now(),
        heard: Some(heard),
    }
}

#[test]
fn every_danger_at_every_grade_has_a_name_and_says_what_to_do() {
    english(|scene| {
        for hazard in HAZARDS {
            for row in &CAP {
                let name = event(scene, hazard, row.0).plain();
                assert!(!name.starts_with("alert-"), "{hazard:?} {:?}: {name}", row.0);
                for id in advice(hazard, row.0) {
                    assert!(scene.text(&id).is_some(), "{id}");
                }
                assert!(!advice(hazard, row.0).is_empty(), "{hazard:?} {:?}", row.0);
            }
        }
    });
}

#[test]
fn what_asks_for_action_at_once_is_loud_and_a_drill_never_is() {
    let loud = |grade, status| loudness(&alert(Hazard::Other, grade, status), grade, now());
    let table = [
        (Grade::MajorTsunamiWarning, Loudness::Loud),
        (Grade::TsunamiWarning, Loudness::Loud),
        (Grade::TsunamiAdvisory, Loudness::Notice),
        (Grade::SpecialWarning, Loudness::Loud),
        (Grade::DangerWarning, Loudness::Loud),
        (Grade::Warning, Loudness::Notice),
        (Grade::Advisory, Loudness::Quiet),
        (Grade::Shaking7, Loudness::Loud),
        (Grade::Shaking4, Loudness::Quiet),
        (Grade::Shaking3, Loudness::Quiet),
        (Grade::Heat, Loudness::Notice),
        (Grade::MegaquakeCaution, Loudness::Notice),
        (Grade::Information, Loudness::Quiet),
    ];
    for (grade, expected) in table {
        assert_eq!(loud(grade, Status::Actual), expected, "{grade:?}");
        assert_eq!(loud(grade, Status::Exercise), Loudness::Quiet, "{grade:?}");
        assert_eq!(loud(grade, Status::Test), Loudness::Quiet, "{grade:?}");
    }
}

#[test]
fn hours_after_an_earthquake_it_is_a_notice() {
    let shaken = alert(Hazard::Earthquake, Grade::Shaking7, Status::Actual);
    let later = |hours: i64| now().checked_add(hours.hours()).unwrap();
    assert_eq!(loudness(&shaken, shaken.grade, later(5)), Loudness::Loud);
    assert_eq!(loudness(&shaken, shaken.grade, later(7)), Loudness::Notice);
}

#[test]
fn the_gravest_comes_first_a_drill_last_and_labelled_and_a_test_not_at_all() {
    let rain = alert(Hazard::HeavyRain, Grade::Warning, Status::Actual);
    let slide = alert(Hazard::Landslide, Grade::DangerWarning, Status::Actual);
    let drill = alert(Hazard::Tsunami, Grade::MajorTsunamiWarning, Status::Exercise);
    let test = alert(Hazard::Other, Grade::SpecialWarning, Status::Test);
    english(|scene| {
        let view = alerts(scene, &held(&[&test, &drill, &rain, &slide], &[], now()));
        let cards = &view.places[0].cards;
        let titles: Vec<String> = cards.iter().map(|card| card.title.plain()).collect();
        assert_eq!(
            titles,
            [
                "Landslide Urgent Warning",
                "Heavy Rain Warning",
                "Major Tsunami Warning"
            ]
        );
        assert_eq!(cards[2].label.as_ref().unwrap().plain(), "Drill");
        let banner: Vec<Loudness> = view.banner().iter().map(|card| card.loudness).collect();
        assert_eq!(banner, [Loudness::Loud, Loudness::Notice]);
        let history = history(scene, &held(&[], &[], now()), std::slice::from_ref(&test));
        assert_eq!(history.cards[0].label.as_ref().unwrap().plain(), "Test");
    });
}

#[test]
fn elsewhere_only_what_matters_is_listed_and_nothing_of_it_is_on_today() {
    let (rain, fog) = (
        alert(Hazard::HeavyRain, Grade::SpecialWarning, Status::Actual),
        alert(Hazard::DryAir, Grade::MinorAdvisory, Status::Actual),
    );
    english(|scene| {
        let view = alerts(scene, &held(&[], &[&rain, &fog], now()));
        assert_eq!(view.elsewhere.len(), 1);
        assert!(view.banner().is_empty());
    });
}

#[test]
fn a_source_that_is_silent_for_long_says_so_by_time() {
    english(|scene| {
        let fresh =
            |ago: i64| alerts(scene, &held(&[], &[], now().checked_sub(ago.minutes()).unwrap())).fresh;
        let said = |ago| fresh(ago).heard.unwrap().plain();
        assert_eq!(said(0), "Heard just now");
        assert_eq!(said(7), "Last heard 7 minutes ago");
        assert_eq!(said(3 * 24 * 60), "Last heard 3 days ago");
        assert_eq!(fresh(179).stale, None);
        assert!(fresh(181).stale.is_some());
        assert_eq!(said(-90), "Heard just now", "a clock that is behind");
    });
}

#[test]
fn sites_are_asked_for_the_danger_itself() {
    assert_eq!(refuges(Hazard::Tsunami, Grade::TsunamiWarning), [Refuge::Tsunami]);
    assert_eq!(
        refuges(Hazard::Landslide, Grade::DangerWarning),
        [Refuge::Landslide]
    );
    assert_eq!(
        refuges(Hazard::HeavyRain, Grade::Warning),
        [Refuge::InlandFlood, Refuge::Flood]
    );
    assert!(refuges(Hazard::Earthquake, Grade::Shaking4).is_empty());
    assert!(refuges(Hazard::Thunder, Grade::Advisory).is_empty());
}

#[test]
fn where_there_is_no_list_it_says_so_and_where_to_go_instead() {
    let wave = alert(Hazard::Tsunami, Grade::TsunamiWarning, Status::Actual);
    english(|scene| {
        let held = held(&[&wave], &[], now());
        let none = |_: &Concern, _: Refuge| Vec::<Near>::new();
        let view = alert_view(scene, &held, &wave, &none);
        let (so, instead) = view.sites[0].instead.clone().unwrap();
        assert!(so.plain().contains("no list"), "{}", so.plain());
        assert!(
            instead.plain().contains("nearest high ground"),
            "{}",
            instead.plain()
        );
        assert_eq!(view.card.mark.severity, Severity::Extreme);
        assert_eq!(view.official.headline, "石川県気象警報・注意報");
        assert!(view.source.plain().contains("金沢地方気象台"));
    });
}
