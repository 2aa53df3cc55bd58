use super::safe::message;
use super::*;
use crate::ui::parts::shown::shown;
use crate::ui::screens::walk::Visit;

fn card(visit: &mut Visit) -> DisasterView {
    match visit.ask(Command::Disaster) {
        Reply::Disaster(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn page(view: DisasterView, visit: &Visit) -> String {
    let spoken = visit.words.clone();
    crate::words::bidi::strip(&shown(move || {
        rsx! { DisasterPage { view: view.clone(), spoken: spoken.clone() } }
    }))
}

#[test]
fn the_numbers_come_first_and_what_to_say_stands_in_japanese_with_its_reading() {
    let mut visit = Visit::student("en");
    let view = card(&mut visit);
    let html = page(view, &visit);
    assert_eq!(
        (html.matches("<h1").count(), html.matches("<main").count()),
        (1, 1)
    );
    let places: Vec<usize> = ["tel:110", "tel:119", "火事です。", "Kaji desu.", "171"]
        .iter()
        .map(|text| html.find(text).unwrap_or_else(|| panic!("{text}: {html}")))
        .collect();
    assert!(places.is_sorted(), "{places:?}");
    assert!(html.contains(r#"<bdi lang="ja" dir="ltr">火事です。</bdi>"#));
    assert!(html.contains(r#"href="sms:?body=I%20am%20safe."#), "{html}");
}

#[test]
fn behind_the_lock_nothing_of_the_person_is_on_it() {
    let mut visit = Visit::student("en");
    visit.ask(Command::KeepDisasterNotes {
        notes: PersonalNotes {
            meeting: "Under the big tree".into(),
            embassy: "03-1234-5678".into(),
        },
    });
    let open = card(&mut visit);
    assert!(page(open.clone(), &visit).contains("Under the big tree"));
    let locked = DisasterView { notes: None, ..open };
    let html = page(locked, &visit);
    assert!(!html.contains("Under the big tree") && !html.contains("03-1234-5678"));
    assert!(html.contains("behind your lock"));
}

#[test]
fn the_message_is_in_two_languages_and_says_where_only_if_that_was_written() {
    let mut visit = Visit::student("en");
    let safe = card(&mut visit).safe;
    let plain = message(&safe, "  ", false);
    assert_eq!(
        plain,
        "I am safe. Phone lines are busy. I will write again.\n\n無事です。電話がつながりにくいので、また連絡します。"
    );
    let there = message(&safe, "七尾中学校", true);
    assert!(
        there.contains("I am in 七尾中学校.") && there.contains("七尾中学校にいます。避難所にいます。"),
        "{there}"
    );
}
