use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};

fn locked(language: &'static str) -> Staged {
    Staged::locked(Date::constant(2026, 11, 21), language)
}

fn view(staged: &mut Staged, guide: &str) -> GuideView {
    match staged.ask(Command::Guide {
        guide: guide.to_owned(),
    }) {
        Reply::Guide(view) => *view,
        _ => panic!("not a guide"),
    }
}

fn html(staged: &mut Staged, guide: &str) -> String {
    let (view, spoken) = (view(staged, guide), staged.spoken());
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), GuidePage { view: view.clone(), spoken: spoken.clone() } }
        }
    })
}

#[test]
fn every_guide_of_every_area_opens_without_unlocking() {
    let mut staged = locked("en");
    let mut seen = 0;
    for area in crate::views::AREAS {
        let Reply::Area(area) = staged.ask(Command::Area {
            area: area.to_owned(),
        }) else {
            panic!("not an area");
        };
        for line in area.guides {
            seen += 1;
            let html = html(&mut staged, &line.id);
            assert_headings(&html);
            assert!(html.contains(&line.title.plain()), "{}", line.id);
        }
    }
    assert_eq!(seen, 10);
}

#[test]
fn an_example_shows_how_the_calendar_counted() {
    let birth = view(&mut locked("en"), "counting-family-register");
    let said: Vec<String> = birth.examples[0].iter().map(Text::plain).collect();
    assert_eq!(
        said,
        [
            "Counted from Tuesday, December 15, 2026.",
            "That day is day 1.",
            "The period of 14 days ends on Monday, December 28, 2026.",
        ]
    );
}

#[test]
fn the_emergency_numbers_come_in_their_order_and_can_be_called() {
    let mut staged = locked("en");
    let numbers: Vec<String> = view(&mut staged, "numbers-to-call")
        .contacts
        .iter()
        .map(|contact| contact.phone.clone())
        .collect();
    assert_eq!(numbers[..3], ["110", "119", "118"]);
    assert!(html(&mut staged, "numbers-to-call").contains("tel:110"));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_guides`.
#[test]
#[ignore = "writes files"]
fn write_guides() {
    for guide in ["counting-family-register", "numbers-to-call", "phone-contract"] {
        let mut staged = locked("en");
        write(
            &format!("guide-{guide}"),
            &staged.spoken(),
            &html(&mut staged, guide),
        );
    }
}
