use super::*;
use crate::calendar::Date;
use crate::feeds::{Refuge, sample::nanao};
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::views::{PlaceView, PlacesView};

const DAY: Date = Date::constant(2026, 11, 13);

fn near_nanao(sought: Option<Sought>, refuge: Option<Refuge>) -> PlacesAsked {
    PlacesAsked {
        near: PlacesNear::Municipality("17202".to_owned()),
        sought,
        refuge,
        ..PlacesAsked::default()
    }
}

/// Nobody has told anything, and the city's list was fetched.
fn in_nanao(language: &'static str) -> Staged {
    let mut staged = Staged::locked(DAY, language);
    let (source, places) = nanao();
    staged.import_places(&source, &places);
    staged
}

fn view(staged: &mut Staged, asked: PlacesAsked) -> PlacesView {
    match staged.ask(Command::Places { asked }) {
        Reply::Places(view) => *view,
        _ => panic!("no places"),
    }
}

fn place(staged: &mut Staged, source: &str, id: &str) -> PlaceView {
    let (source, id) = (source.to_owned(), id.to_owned());
    match staged.ask(Command::Place { source, id }) {
        Reply::Place(view) => *view,
        _ => panic!("no place"),
    }
}

fn list(staged: &mut Staged, asked: PlacesAsked) -> String {
    let (view, spoken) = (view(staged, asked), staged.spoken());
    shown(move || {
        let choosing = !view.measured;
        rsx! {
            Around { spoken: spoken.clone(),
                PlacesPage {
                    view: view.clone(), spoken: spoken.clone(), choosing, town: rsx! { p { "the field" } },
                }
            }
        }
    })
}

fn sheet(staged: &mut Staged, source: &str, id: &str) -> String {
    let (view, spoken) = (place(staged, source, id), staged.spoken());
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), PlacePage { view: view.clone(), spoken: spoken.clone() } }
        }
    })
}

#[test]
fn the_picture_and_the_list_have_the_same_numbers() {
    let asked = near_nanao(Some(Sought::EvacuationSite), Some(Refuge::Tsunami));
    let html = list(&mut in_nanao("en"), asked);
    assert_headings(&html);
    for number in 1..=10 {
        assert!(html.contains(&format!(">{number}</text>")), "{number}");
        assert!(
            html.contains(&format!("<span class=\"place-number\">{number}</span>")),
            "{number}"
        );
    }
    let plain = crate::words::bidi::strip(&html);
    assert!(
        plain.contains("A picture with 10 places") && html.contains("/places/nanao-evacuation/"),
        "{plain}"
    );
    assert!(
        plain.contains("CC BY 4.0") && plain.contains("Checked on Nov 1, 2026"),
        "{plain}"
    );
    assert!(html.contains("Safe in which danger?"));
}

#[test]
fn without_a_home_a_town_is_chosen_first_and_nothing_else_is_there() {
    let html = list(&mut Staged::locked(DAY, "en"), PlacesAsked::default());
    assert_headings(&html);
    assert!(html.contains("the field") && !html.contains("place-map") && !html.contains("/places/"));
}

#[test]
fn a_town_without_a_list_says_so_and_leads_to_its_web_site_and_to_settings() {
    let html = list(&mut Staged::locked(DAY, "en"), near_nanao(None, None));
    assert!(html.contains("There is no list of places for"), "{html}");
    assert!(html.contains("city.nanao") && html.contains("/settings"));
    let offices = near_nanao(Some(Sought::MunicipalOffice), None);
    let html = list(&mut Staged::locked(DAY, "en"), offices);
    assert!(!html.contains("There is no list of places for"));
    assert!(html.contains("七尾市役所"));
}

#[test]
fn a_place_tells_what_it_is_safe_in_and_how_to_go_there() {
    let mut staged = in_nanao("en");
    let html = sheet(&mut staged, "nanao-evacuation", "CC0000000505");
    assert_headings(&html);
    assert!(html.contains("七尾中学校") && html.contains("Tsunami") && html.contains("Landslide"));
    assert!(html.contains("https://www.openstreetmap.org/?mlat=37.038030"));
    assert!(html.contains("geo:37.038030,136.958490"));
    assert!(html.contains("These leave the app."));
    assert_eq!(html.matches("button-primary").count(), 1);
    assert!(!html.contains("Keep this place"), "nothing is kept behind a lock");
}

#[test]
fn the_card_to_show_is_japanese_and_says_nothing_of_the_person() {
    let mut student = Staged::of("s01-student-arrives", "vi");
    let (source, places) = nanao();
    student.import_places(&source, &places);
    let (view, spoken) = (
        place(&mut student, "nanao-evacuation", "CC0000000505"),
        student.spoken(),
    );
    let html = shown(move || {
        rsx! { PlaceCardPage { view: view.clone(), spoken: spoken.clone(), on_close: |()| {} } }
    });
    assert!(
        html.contains(r#"<p class="counter-japanese" lang="ja" dir="ltr">七尾中学校</p>"#),
        "{html}"
    );
    assert!(html.contains("石川県七尾市藤橋町辰部"));
    assert!(!html.contains(" km"), "{html}");
}

#[test]
fn a_duty_leads_to_the_offices_where_it_is_done() {
    let mut staged = Staged::locked(DAY, "en");
    let rule = "community.move-in".to_owned();
    let Reply::Item(view) = staged.ask(Command::Rule { rule }) else {
        panic!("no rule");
    };
    let office = view.office.unwrap();
    assert_eq!(Sought::of_office(&office.id), Some(Sought::MunicipalOffice));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_places`.
#[test]
#[ignore = "writes files"]
fn write_places() {
    for language in ["en", "vi", "ar", "my"] {
        let mut staged = in_nanao(language);
        let asked = near_nanao(Some(Sought::EvacuationSite), Some(Refuge::Tsunami));
        write("places-tsunami", &staged.spoken(), &list(&mut staged, asked));
        write(
            "places-all",
            &staged.spoken(),
            &list(&mut staged, near_nanao(None, None)),
        );
        let html = sheet(&mut staged, "nanao-evacuation", "CC0000000505");
        write("place", &staged.spoken(), &html);
        let mut staged = Staged::locked(DAY, language);
        write(
            "places-no-list",
            &staged.spoken(),
            &list(&mut staged, near_nanao(None, None)),
        );
    }
}
