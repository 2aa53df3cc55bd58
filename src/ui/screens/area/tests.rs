use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};

fn view(staged: &mut Staged, area: &str) -> AreaView {
    match staged.ask(Command::Area {
        area: area.to_owned(),
    }) {
        Reply::Area(view) => view,
        _ => panic!("not an area"),
    }
}

fn html(staged: &mut Staged, area: &str) -> String {
    let (view, spoken) = (view(staged, area), staged.spoken());
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), AreaPage { view: view.clone(), spoken: spoken.clone() } }
        }
    })
}

fn locked(language: &'static str) -> Staged {
    Staged::locked(Date::constant(2026, 11, 13), language)
}

#[test]
fn every_area_has_rules_and_somebody_to_ask_without_unlocking() {
    for area in crate::views::AREAS {
        let mut staged = locked("en");
        let seen = view(&mut staged, area);
        assert!(seen.mine.is_empty());
        assert!(!seen.rules.is_empty() && !seen.contacts.is_empty(), "{area}");
        assert_headings(&html(&mut staged, area));
    }
}

#[test]
fn the_persons_own_things_come_before_the_rules_in_general() {
    let html = html(&mut Staged::of("s01-student-arrives", "en"), "status");
    let (mine, general) = (html.find("/item/").unwrap(), html.find("/rule/").unwrap());
    assert!(mine < general);
}

#[test]
fn who_speaks_the_readers_language_is_named_first() {
    let contacts = view(&mut locked("vi"), "work").contacts;
    let speaks: Vec<bool> = contacts.iter().map(|contact| contact.speaks_mine).collect();
    assert!(speaks[0] && !speaks[speaks.len() - 1], "{speaks:?}");
    assert!(speaks.is_sorted_by(|before, after| before >= after), "{speaks:?}");
}

#[test]
fn only_the_desk_of_the_persons_own_region_is_named_once_the_home_is_known() {
    let regional = |seen: &AreaView| seen.elsewhere.len();
    assert!(regional(&view(&mut locked("en"), "status")) > 2);
    let mut student = Staged::of("s01-student-arrives", "en");
    let seen = view(&mut student, "status");
    assert_eq!(regional(&seen), 0);
    assert!(
        !seen
            .contacts
            .iter()
            .any(|contact| contact.id == "one-stop-hokkaido")
    );
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_areas`.
#[test]
#[ignore = "writes files"]
fn write_areas() {
    for language in ["en", "ja", "ar", "my"] {
        let mut staged = Staged::of("s01-student-arrives", language);
        write("area-status", &staged.spoken(), &html(&mut staged, "status"));
        let mut staged = locked(language);
        write("area-work", &staged.spoken(), &html(&mut staged, "work"));
    }
}
