use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};

fn html(staged: &mut Staged) -> String {
    let Reply::Life(view) = staged.ask(Command::Life) else {
        panic!("not life");
    };
    let spoken = staged.spoken();
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), LifePage { view: view.clone(), spoken: spoken.clone() } }
        }
    })
}

#[test]
fn whoever_has_the_phone_in_hand_sees_eight_areas_and_nothing_of_its_owner() {
    let html = html(&mut Staged::locked(Date::constant(2026, 11, 13), "en"));
    assert_headings(&html);
    assert_eq!(html.matches("href=\"/life/").count(), 8, "{html}");
    assert!(!html.contains("to do"), "{html}");
}

#[test]
fn the_owner_sees_how_much_is_to_be_done_in_each() {
    let html = html(&mut Staged::of("s01-student-arrives", "en"));
    assert!(html.contains("to do"), "{html}");
    assert!(!html.contains(">0"), "{html}");
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_life`.
#[test]
#[ignore = "writes files"]
fn write_life() {
    for language in ["en", "ja", "ar", "my"] {
        let mut staged = Staged::of("s01-student-arrives", language);
        write("life", &staged.spoken(), &html(&mut staged));
    }
}
