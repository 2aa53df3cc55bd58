//! What an earthquake and a tsunami mean for somebody in Nanao (七尾市), with no network at all.
//!
//! The earthquake is the real telegram of 1 January 2024. No official sample of a tsunami telegram covers the coast of Noto
//! (石川県能登): the agency's samples of 11 March 2011 (VTSE41 and VTSE51) are *adapted* here. Their event, day and hours are
//! those of 1 January 2024, and what they say of Miyagi they say of Noto. Heights and texts are the samples' own.

use super::*;
use crate::feeds::alert::{Alert, AlertId, Severity};
use crate::feeds::jma::read;
use crate::feeds::{Refuge, sample::nanao};
use crate::views::{AlertView, AlertsView, DisasterView, Loudness, PersonalNotes, Role};

const QUAKE: &str = include_str!("../../../tests/feeds/jma/real/20240101072429_0_VXSE53_010000.xml");
const WARNING: &str = include_str!("../../../tests/feeds/jma/official/32-39_11_02_250206_VTSE41.xml");
const ARRIVALS: &str = include_str!("../../../tests/feeds/jma/official/32-39_11_03_250206_VTSE51.xml");

/// The sample as it would have been for Noto on 1 January 2024, two hours later in the day.
fn adapted(sample: &str) -> String {
    let mut text = sample
        .replace("20110311144640", "20240101161010")
        .replace(
            "<Name>宮城県</Name><Code>220</Code>",
            "<Name>石川県能登</Name><Code>360</Code>",
        )
        .replace("2011-03-11T", "2024-01-01T");
    for hour in (14..22).rev() {
        text = text.replace(
            &format!("2024-01-01T{hour}:"),
            &format!("2024-01-01T{}:", hour + 2),
        );
    }
    text
}

fn told(telegram: &str) -> Alert {
    read(telegram.as_bytes(), "").unwrap().alert
}

struct Person {
    companion: Companion,
    language: &'static str,
    now: Timestamp,
    _home: tempfile::TempDir,
}

impl Person {
    fn new(language: &'static str) -> Person {
        let home = tempfile::tempdir().unwrap();
        let mut person = Person {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            language,
            now: "2024-01-01T16:55:00+09:00".parse().unwrap(),
            _home: home,
        };
        let (source, places) = nanao();
        let public = person.companion.public().unwrap();
        public.borrow_mut().import_places(&source, &places).unwrap();
        person
    }

    /// Lives in Nanao; the telegrams came before the network went down.
    fn in_nanao(language: &'static str) -> Person {
        let mut person = Person::new(language);
        person.ask(Command::Begin).unwrap();
        person.lives_in("17202");
        person.hears(&[told(QUAKE), told(&adapted(WARNING)), told(&adapted(ARRIVALS))]);
        person
    }

    fn lives_in(&mut self, code: &str) {
        let fields = BTreeMap::from([("municipality".to_owned(), code.to_owned())]);
        let entity = "home".to_owned();
        self.ask(Command::AddRecord { entity, fields }).unwrap();
    }

    fn hears(&mut self, alerts: &[Alert]) {
        let public = self.companion.public().unwrap();
        let mut content = public.borrow_mut();
        content.add_alerts(alerts).unwrap();
        content.set_alerts_heard(self.now).unwrap();
    }

    fn ask(&mut self, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            moment: crate::app::Moment {
                today: Date::constant(2024, 1, 1),
                now: self.now,
            },
            language: self.language.to_owned(),
            whose: None,
            command,
        };
        assert_eq!(self.companion.lacking(&request), Vec::<String>::new());
        self.companion.handle(request).reply
    }

    fn alerts(&mut self) -> AlertsView {
        match self.ask(Command::Alerts) {
            Ok(Reply::Alerts(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn alert(&mut self, id: &AlertId) -> AlertView {
        match self.ask(Command::Alert { id: id.clone() }) {
            Ok(Reply::Alert(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn disaster(&mut self) -> DisasterView {
        match self.ask(Command::Disaster) {
            Ok(Reply::Disaster(view)) => *view,
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_vietnamese_reader_in_nanao_is_told_of_the_tsunami_first_and_of_the_earthquake() {
    let mut person = Person::in_nanao("vi");
    let view = person.alerts();
    assert_eq!(view.places.len(), 1);
    let home = &view.places[0];
    assert_eq!(
        (home.at.role.clone(), home.at.municipality.as_str()),
        (Role::Home, "17202")
    );
    // The official name of the place in Vietnamese, from the agency's dictionary.
    assert_eq!(
        (home.name.plain().as_str(), home.name.html_lang().as_str()),
        ("thành phố Nanao", "vi")
    );
    let [wave, quake] = &home.cards[..] else {
        panic!("{:#?}", home.cards);
    };
    assert_eq!(
        (wave.mark.severity, wave.loudness),
        (Severity::Extreme, Loudness::Loud)
    );
    assert_eq!(
        (quake.mark.severity, quake.loudness),
        (Severity::Extreme, Loudness::Loud)
    );
    assert!(wave.official.contains("大津波警報"), "{}", wave.official);
    assert_eq!(quake.official, "震源・震度情報");
    assert_eq!(view.banner().len(), 2);
    assert!(view.fresh.heard.is_some() && view.fresh.stale.is_none());
}

#[test]
fn the_tsunami_says_what_to_do_when_it_comes_and_where_the_citys_sites_for_tsunami_are() {
    let mut person = Person::in_nanao("vi");
    let wave = person.alerts().places[0].cards[0].id.clone();
    let view = person.alert(&wave);
    let english = Person::in_nanao("en").alert(&wave);
    assert_eq!(
        english.todo[0].first.plain(),
        "Leave the coast and the river now. Go as high as you can."
    );
    assert_eq!((view.todo.len(), view.todo[0].steps.len()), (1, 5));
    let facts: Vec<(String, String)> = english
        .facts
        .iter()
        .map(|fact| (fact.name.plain(), fact.value.plain()))
        .collect();
    let has = |name: &str, value: &str| facts.iter().any(|fact| fact.0 == name && fact.1 == value);
    assert!(has("Height of the waves expected", "huge"), "{facts:?}");
    assert!(has("First wave expected", "today, 17:00"), "{facts:?}");
    assert!(
        english
            .comments
            .iter()
            .any(|text| text.plain() == "Leave at once."),
        "{:?}",
        english.comments
    );
    let sites = &view.sites[..];
    assert_eq!(
        (sites.len(), sites[0].refuge, sites[0].sites.len()),
        (1, Refuge::Tsunami, 3)
    );
    let (_, all) = nanao();
    for site in &sites[0].sites {
        let listed = all.iter().find(|place| place.id == site.id).unwrap();
        assert!(listed.refuge.contains(&Refuge::Tsunami), "{site:?}");
        assert!(site.distance.is_some());
    }
    assert!(
        view.official
            .more
            .iter()
            .any(|(_, text)| text.contains("ただちに避難"))
    );
    assert!(view.source.plain().contains("気象庁"));
}

#[test]
fn the_earthquake_says_how_strong_it_was_here_and_where_it_broke() {
    let mut person = Person::in_nanao("vi");
    let quake = person.alerts().places[0].cards[1].id.clone();
    let view = person.alert(&quake);
    let values: Vec<(String, String)> = view
        .facts
        .iter()
        .map(|fact| (fact.value.plain(), fact.value.html_lang()))
        .collect();
    let has = |text: &str, lang: &str| values.iter().any(|value| value.0 == text && value.1 == lang);
    assert!(has("Vùng Noto tỉnh Ishikawa", "vi"), "{values:?}");
    assert!(has("7,6", "vi"), "{values:?}");
    assert!(
        values
            .iter()
            .any(|value| value.0.contains("6 mạnh") && value.1 == "vi"),
        "{values:?}"
    );
    assert!(view.todo[0].steps.len() >= 7);
    assert_eq!(view.sites[0].refuge, Refuge::Earthquake);
}

#[test]
fn who_lives_far_away_is_left_alone_and_finds_it_under_elsewhere() {
    let mut person = Person::new("en");
    person.ask(Command::Begin).unwrap();
    person.lives_in("47201");
    person.hears(&[told(QUAKE)]);
    let view = person.alerts();
    assert!(view.places[0].cards.is_empty() && view.banner().is_empty());
    assert_eq!(view.elsewhere.len(), 1);
    let Ok(Reply::AlertHistory(history)) = person.ask(Command::AlertHistory) else {
        panic!()
    };
    assert_eq!(history.cards.len(), 1);
}

#[test]
fn a_drill_is_labelled_and_never_loud() {
    let mut person = Person::new("en");
    person.ask(Command::Begin).unwrap();
    person.lives_in("17202");
    let drill = adapted(WARNING).replace("<Status>通常</Status>", "<Status>訓練</Status>");
    person.hears(&[told(&drill)]);
    let view = person.alerts();
    let card = &view.places[0].cards[0];
    assert_eq!(
        (card.loudness, card.label.as_ref().unwrap().plain().as_str()),
        (Loudness::Quiet, "Drill")
    );
    assert!(view.banner().is_empty());
    assert!(person.alert(&card.id).drill.is_some());
}

#[test]
fn behind_the_lock_only_a_place_chosen_in_the_public_zone_is_shown() {
    let mut person = Person::new("en");
    person.hears(&[told(QUAKE)]);
    assert!(person.alerts().places.is_empty());
    let municipality = Some("17202".to_owned());
    person.ask(Command::ChooseAlertArea { municipality }).unwrap();
    let view = person.alerts();
    assert_eq!(
        (view.places[0].at.role.clone(), view.chosen),
        (Role::Chosen, true)
    );
    assert_eq!(view.places[0].cards.len(), 1);
    person
        .ask(Command::ChooseAlertArea { municipality: None })
        .unwrap();
    assert!(person.alerts().places.is_empty());
    let refused = person.ask(Command::ChooseAlertArea {
        municipality: Some("Nanao".into()),
    });
    assert_eq!(refused, Err(Problem::Gone));
}

#[test]
fn a_workplace_and_the_home_of_the_family_count_too() {
    let mut person = Person::new("en");
    person.ask(Command::Begin).unwrap();
    person.lives_in("13116");
    let fields = BTreeMap::from([("workplace".to_owned(), "17202".to_owned())]);
    let entity = "job".to_owned();
    person.ask(Command::AddRecord { entity, fields }).unwrap();
    person.hears(&[told(QUAKE)]);
    let view = person.alerts();
    let roles: Vec<Role> = view.places.iter().map(|place| place.at.role.clone()).collect();
    assert_eq!(roles, [Role::Home, Role::Work]);
    assert_eq!(view.places[1].cards.len(), 1);
}

#[test]
fn the_disaster_card_works_behind_the_lock_and_shows_what_was_written_down_only_when_open() {
    let mut person = Person::new("vi");
    let card = person.disaster();
    assert_eq!(card.notes, None);
    assert_eq!(
        card.calls
            .iter()
            .map(|call| call.contact.phone.as_str())
            .collect::<Vec<_>>(),
        ["110", "119"]
    );
    assert_eq!(
        (
            card.ways.len(),
            card.ways[0].steps.len(),
            card.ways[0].contact.as_ref().unwrap().confirmed
        ),
        (3, 5, true)
    );
    assert!(
        card.sentences
            .iter()
            .all(|line| !line.said.is_empty() && !line.read.is_empty())
    );
    assert_eq!(card.sentences[0].said, "火事です。");
    assert!(card.safe.safe_at.said.contains(crate::views::PLACE_MARK));
    let notes = PersonalNotes {
        meeting: "小丸山公園".into(),
        embassy: "03-3466-3313".into(),
    };
    let keep = Command::KeepDisasterNotes { notes: notes.clone() };
    assert_eq!(person.ask(keep.clone()), Err(Problem::Locked));
    person.ask(Command::Begin).unwrap();
    person.ask(keep).unwrap();
    assert_eq!(person.disaster().notes, Some(notes));
}
