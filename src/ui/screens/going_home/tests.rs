use super::*;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};

fn html(staged: &mut Staged) -> String {
    let Reply::GoingHome(view) = staged.ask(Command::GoingHome) else {
        panic!("not the list of leaving");
    };
    let spoken = staged.spoken();
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), GoingHomePage { view: (*view).clone(), spoken: spoken.clone() } }
        }
    })
}

#[test]
fn the_steps_stand_by_their_days_and_lead_to_the_persons_own_items() {
    let html = html(&mut Staged::of("leaving", "en"));
    assert_headings(&html);
    let order = [
        "As soon as you know",
        "2 to 3 months before",
        "1 month before",
        "2 weeks before",
        "On the day you leave",
        "Within two years",
    ];
    let places: Vec<usize> = order.iter().map(|title| html.find(title).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(html.contains("/item/moving-on.leave-utilities/") && !html.contains("/rule/"));
    assert!(html.contains("Viet Nam"));
}

#[test]
fn without_a_journey_there_is_one_button_for_its_day_and_the_rules_in_general() {
    let html = html(&mut Staged::of("payments", "en"));
    assert_headings(&html);
    assert_eq!(html.matches("button-primary").count(), 1);
    assert!(html.contains("/about/trip/0/departs") && html.contains("/rule/moving-on.leave-utilities"));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_going_home`.
#[test]
#[ignore = "writes files"]
fn write_going_home() {
    for language in ["en", "my", "ar"] {
        for file in ["leaving", "payments"] {
            let mut staged = Staged::of(file, language);
            write(
                &format!("going-home-{file}"),
                &staged.spoken(),
                &html(&mut staged),
            );
        }
    }
}
