use super::*;
use crate::feeds::{Point, Refuge, sample::nanao};
use crate::views::{PlaceView, PlacesAsked, PlacesNear, PlacesView, Sought};
use jiff::civil::date;

struct Person {
    companion: Companion,
    language: &'static str,
    _home: tempfile::TempDir,
}

impl Person {
    fn new(language: &'static str) -> Person {
        let home = tempfile::tempdir().unwrap();
        Person {
            companion: Companion::new(Place::Folder(home.path().join("store"))),
            language,
            _home: home,
        }
    }

    /// Lives in Nanao, and the city's list was fetched.
    fn in_nanao(language: &'static str) -> Person {
        let mut person = Person::new(language);
        person.ask(Command::Begin).unwrap();
        let fields = BTreeMap::from([("municipality".to_owned(), "17202".to_owned())]);
        let entity = "home".to_owned();
        person.ask(Command::AddRecord { entity, fields }).unwrap();
        let (source, places) = nanao();
        person.companion.import_places(&source, &places);
        person
    }

    fn ask(&mut self, command: Command) -> Result<Reply, Problem> {
        let request = Request {
            id: 1,
            moment: crate::app::Moment::on(date(2026, 11, 13)),
            language: self.language.to_owned(),
            whose: None,
            command,
        };
        self.companion.handle(request).reply
    }

    fn places(&mut self, asked: PlacesAsked) -> PlacesView {
        match self.ask(Command::Places { asked }) {
            Ok(Reply::Places(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn place(&mut self, source: &str, id: &str) -> PlaceView {
        let (source, id) = (source.to_owned(), id.to_owned());
        match self.ask(Command::Place { source, id }) {
            Ok(Reply::Place(view)) => *view,
            other => panic!("{other:?}"),
        }
    }

    fn keep(&mut self, source: &str, id: &str, keep: bool) -> Result<Reply, Problem> {
        let (source, id) = (source.to_owned(), id.to_owned());
        self.ask(Command::KeepPlace { source, id, keep })
    }
}

fn refuge(danger: Refuge) -> PlacesAsked {
    PlacesAsked {
        sought: Some(Sought::EvacuationSite),
        refuge: Some(danger),
        ..PlacesAsked::default()
    }
}

#[test]
fn in_nanao_the_nearest_sites_for_a_tsunami_are_those_of_the_citys_own_list() {
    let seen = Person::in_nanao("en").places(refuge(Refuge::Tsunami));
    assert!(seen.measured && seen.listed);
    assert_eq!(seen.places.len(), 30);

    let (_, all) = nanao();
    let office = Point::new(37.0431, 136.9675).unwrap();
    let mut wanted: Vec<_> = all
        .iter()
        .filter(|place| place.refuge.contains(&Refuge::Tsunami))
        .collect();
    wanted.sort_by(|a, b| {
        let far = |place: &crate::feeds::Place| office.metres_to(place.point.unwrap());
        far(a).partial_cmp(&far(b)).unwrap()
    });
    let ids: Vec<&str> = seen.places.iter().map(|card| card.id.as_str()).collect();
    // The office's point is the pack's; the first few are clear whichever corner of it is meant.
    assert_eq!(
        ids[..3],
        wanted
            .iter()
            .take(3)
            .map(|place| place.id.as_str())
            .collect::<Vec<_>>()[..]
    );
    let first = &seen.places[0];
    assert!(
        first.distance.as_ref().unwrap().plain().ends_with(" m"),
        "{first:?}"
    );
    assert!(first.refuge.iter().any(|danger| danger.plain() == "Tsunami"));
    assert_eq!(first.name.html_lang(), "ja");
    assert_eq!(seen.map.unwrap().dots.len(), 10);
    assert_eq!(seen.sources[0].attribution.plain(), "七尾市");
    assert_eq!(seen.sources[0].checked.plain(), "Checked on Nov 1, 2026");
}

#[test]
fn without_any_list_the_municipal_office_is_there_and_the_towns_web_site() {
    let mut person = Person::new("en");
    let near = PlacesNear::Municipality("17202".to_owned());
    let seen = person.places(PlacesAsked {
        near,
        ..PlacesAsked::default()
    });
    assert!(!seen.listed);
    assert_eq!(seen.places[0].name.plain(), "Municipal office of Nanao-shi");
    assert_eq!(
        seen.places[0].name_official.as_ref().unwrap().plain(),
        "七尾市役所"
    );
    let town = seen.town.unwrap();
    assert_eq!(town.name.plain(), "Nanao-shi");
    assert!(town.web.unwrap().starts_with("https://"));
    let office = person.place("municipal-offices", "17202");
    assert!(
        office
            .links
            .map
            .unwrap()
            .starts_with("https://www.openstreetmap.org/?mlat=37.0")
    );
    assert!(office.links.geo.unwrap().starts_with("geo:37.0"));
    assert_eq!(office.kept, None);
}

#[test]
fn while_it_is_locked_a_town_has_to_be_chosen_first_and_nothing_is_kept() {
    let mut person = Person::in_nanao("en");
    person.keep("municipal-offices", "17202", true).unwrap();
    person.ask(Command::CloseStore).unwrap();
    let seen = person.places(PlacesAsked::default());
    assert!(!seen.measured && seen.town.is_none() && seen.places.is_empty() && seen.kept.is_empty());
    assert_eq!(
        person.keep("municipal-offices", "17202", true),
        Err(Problem::Locked)
    );
    assert!(person.place("municipal-offices", "17202").card.distance.is_none());
}

#[test]
fn what_is_kept_comes_first_and_is_named_when_its_list_drops_it() {
    let mut person = Person::in_nanao("en");
    let far = person.places(refuge(Refuge::Tsunami)).places[9].clone();
    person.keep(&far.source, &far.id, true).unwrap();
    assert_eq!(person.place(&far.source, &far.id).kept, Some(true));
    let seen = person.places(PlacesAsked::default());
    assert_eq!(
        seen.kept.iter().map(|card| &card.id).collect::<Vec<_>>(),
        [&far.id]
    );

    let (source, mut places) = nanao();
    places.retain(|place| place.id != far.id);
    person.companion.import_places(&source, &places);
    let seen = person.places(PlacesAsked::default());
    assert!(seen.kept.is_empty());
    assert_eq!(seen.gone[0].plain(), far.name.plain());

    person.keep(&far.source, &far.id, false).unwrap();
    assert!(person.places(PlacesAsked::default()).gone.is_empty());
}

#[test]
fn a_name_or_an_address_narrows_the_list() {
    let mut person = Person::in_nanao("vi");
    let text = |text: &str| PlacesAsked {
        text: text.to_owned(),
        ..PlacesAsked::default()
    };
    let found = person.places(text("七尾中学校")).places;
    assert!(found.iter().all(|card| card.name.plain().contains("七尾中学校")) && !found.is_empty());
    assert!(
        person
            .places(text("ｎａｎａｏ－ｓｈｉ"))
            .places
            .iter()
            .any(|card| card.id == "17202")
    );
    assert!(person.places(text("火星")).places.is_empty());
}

#[test]
fn a_point_may_be_chosen_instead_of_a_town() {
    let mut person = Person::in_nanao("ja");
    let near = PlacesNear::Point(Point::new(37.038, 136.958).unwrap());
    let seen = person.places(PlacesAsked {
        near,
        ..refuge(Refuge::Flood)
    });
    assert_eq!(seen.places[0].name.plain(), "七尾中学校");
    assert_eq!(seen.town, None);
}

#[test]
fn what_is_not_listed_any_more_is_gone() {
    let mut person = Person::new("en");
    let (source, id) = ("nanao-evacuation".to_owned(), "1".to_owned());
    assert_eq!(person.ask(Command::Place { source, id }), Err(Problem::Gone));
}
