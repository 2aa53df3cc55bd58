use super::banner::Banner;
use super::detail::AlertPage;
use super::*;
use crate::feeds::alert::{Alert, AlertId};
use crate::feeds::jma::{Areas, Board, Names, read};
use crate::feeds::{Near, Refuge, sample::nanao};
use crate::packs::Shelf;
use crate::ui::parts::shown::shown;
use crate::views::{AlertView, Concern, Reading, Role};
use crate::words::{Sources, Tag, Words, bidi};
use jiff::Timestamp;
use std::rc::Rc;

const QUAKE: &str = include_str!("../../../../tests/feeds/jma/real/20240101072429_0_VXSE53_010000.xml");

fn spoken(language: &str) -> Spoken {
    let words = Words::new(&Sources::embedded().unwrap(), &Tag::parse(language).unwrap());
    Spoken(Rc::new(words))
}

/// Somebody lives in a municipality, and the earthquake of 1 January 2024 was read.
fn told(language: &str, municipality: &str, status: &str) -> (AlertsView, AlertView) {
    let shelf = Shelf::built_in();
    let tag = Tag::parse(language).unwrap();
    let reading = Reading::open(&tag, &shelf).unwrap();
    let [places, groups, coasts] = Areas::FILES.map(|file| shelf.text(file).unwrap());
    let areas = Areas::from_csv(places, groups, coasts).unwrap();
    let mut names = Names::default();
    for file in Names::files(&tag) {
        names.add(&file, shelf.text(&file).unwrap()).unwrap();
    }
    let telegram = QUAKE.replace("<Status>通常</Status>", &format!("<Status>{status}</Status>"));
    let alert: Alert = read(telegram.as_bytes(), "").unwrap().alert;
    let mut board = Board::default();
    board.take(alert.clone());
    let concern = Concern {
        role: Role::Home,
        municipality: municipality.into(),
    };
    let now: Timestamp = "2024-01-01T16:40:00+09:00".parse().unwrap();
    let held = views::held(&board, &areas, Some(&names), &[concern], (now, Some(now)));
    let (_, all) = nanao();
    let near = |_: &Concern, refuge: Refuge| -> Vec<Near> {
        let fit = all.iter().filter(|place| place.refuge.contains(&refuge)).take(2);
        fit.map(|place| Near {
            source: "nanao-evacuation".into(),
            metres: Some(740.0),
            place: place.clone(),
        })
        .collect()
    };
    let scene = reading.scene();
    (
        views::alerts(&scene, &held),
        views::alert_view(&scene, &held, &alert, &near),
    )
}

fn list(language: &str, municipality: &str) -> String {
    let (view, spoken) = (told(language, municipality, "通常").0, spoken(language));
    bidi::strip(&shown(
        move || rsx! { AlertsPage { view: view.clone(), spoken: spoken.clone() } },
    ))
}

fn detail(language: &str, status: &str) -> String {
    let (view, spoken) = (told(language, "17202", status).1, spoken(language));
    bidi::strip(&shown(
        move || rsx! { AlertPage { view: view.clone(), spoken: spoken.clone() } },
    ))
}

fn banner(municipality: &str, status: &str) -> String {
    let (view, spoken) = (told("en", municipality, status).0, spoken("en"));
    bidi::strip(&shown(
        move || rsx! { Banner { view: view.clone(), spoken: spoken.clone() } },
    ))
}

#[test]
fn the_list_names_the_place_in_the_readers_language_and_what_to_do() {
    let html = list("vi", "17202");
    assert!(html.contains("thành phố Nanao"), "{html}");
    assert!(
        html.contains(r#"href="/alerts/"#) && html.contains("震源・震度情報"),
        "{html}"
    );
    assert_eq!(
        (html.matches("<h1").count(), html.matches("<main").count()),
        (1, 1)
    );
}

#[test]
fn what_is_elsewhere_is_folded_away_and_not_on_today() {
    let html = list("en", "47201");
    assert!(html.contains("Nothing is announced for your places."), "{html}");
    assert!(html.contains("Elsewhere in Japan (1)"), "{html}");
    assert!(!banner("47201", "通常").contains("alert-link"));
    assert!(banner("17202", "通常").contains("Danger to life"));
    assert!(
        !banner("17202", "訓練").contains("alert-link"),
        "a drill is never on Today"
    );
}

#[test]
fn an_alert_says_what_to_do_first_and_has_the_official_text_in_japanese_one_tap_away() {
    let html = detail("en", "通常");
    let places: Vec<usize> = [
        "What to do now",
        "drop, take cover under a strong table, hold on",
        "Nearest evacuation sites for this danger",
        "740 m",
        "Intensity 6 upper",
        "The official text in Japanese",
        "Source: 気象庁",
    ]
    .iter()
    .map(|text| html.find(text).unwrap_or_else(|| panic!("{text}: {html}")))
    .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(html.contains(r#"<div lang="ja" dir="ltr""#), "{html}");
}

#[test]
fn a_drill_says_before_all_else_that_nothing_is_happening() {
    let html = detail("en", "訓練");
    assert!(
        html.find("Nothing is happening.").unwrap() < html.find("What to do now").unwrap(),
        "{html}"
    );
}

#[test]
fn the_address_of_an_alert_leads_back_to_it() {
    let id =
        AlertId("VXSE53|気象庁本庁|20240101161010|2024-01-01T07:24:00Z|1|震源・震度情報|a/b?c#d%20".into());
    let address = Route::AlertScreen { id: address_of(&id) }.to_string();
    let Ok(Route::AlertScreen { id: read }) = address.parse::<Route>() else {
        panic!("{address}")
    };
    assert_eq!(id_of(&read), id);
    assert_eq!(
        "/alerts/history".parse::<Route>().unwrap(),
        Route::AlertHistoryScreen {}
    );
}
