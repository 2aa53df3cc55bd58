use crate::ui::screens::walk::{Visit, about, today};

fn at(html: &str, text: &str) -> usize {
    html.find(text)
        .unwrap_or_else(|| panic!("{text} is not in {html}"))
}

#[test]
fn what_presses_comes_first_and_rights_are_one_folded_line_with_their_number() {
    let html = today(&mut Visit::student("en"));
    let places = [
        at(&html, "Choose a lock"),
        at(&html, "File a move-in notice"),
        at(&html, "One question"),
        at(&html, "Your rights now ("),
    ];
    assert!(places.is_sorted(), "{places:?}");
    let rights = html
        .split("<details")
        .find(|part| part.contains("Your rights now ("))
        .unwrap();
    assert!(
        rights.matches("item-card-link").count() > 10,
        "folded, not left out"
    );
}

#[test]
fn a_card_leads_to_its_item_and_says_when_and_where() {
    let html = today(&mut Visit::student("en"));
    let card = html
        .split("<li")
        .find(|card| card.contains("File a move-in notice"))
        .unwrap();
    assert!(card.contains(r#"href="/item/community.move-in/"#), "{card}");
    assert!(card.contains("Monday, November 16, 2026 · in 3 days"), "{card}");
    assert!(card.contains("Municipal office"), "{card}");
}

#[test]
fn who_told_nothing_sees_what_to_do_next() {
    let html = today(&mut Visit::new("en"));
    assert!(html.contains("There is nothing to do now."), "{html}");
}

#[test]
fn a_stay_that_ends_before_it_starts_is_said_at_once_on_today_and_about_me() {
    let mut visit = Visit::student("en");
    let home = visit.start()[2].question.at.clone();
    let field = Some("moved-out".to_owned());
    visit.ask(crate::app::Command::Answer {
        at: crate::views::FieldAt { field, ..home },
        answer: "2026-10-01".into(),
    });
    for html in [today(&mut visit), about(&mut visit)] {
        assert!(html.contains("Two of your answers do not fit together"), "{html}");
        assert!(html.contains("We keep both until you do."), "{html}");
    }
}

#[test]
fn the_person_stands_first_among_what_was_told() {
    let html = about(&mut Visit::student("en"));
    assert!(at(&html, ">You<") < at(&html, ">Homes<"));
}

#[test]
fn a_latin_place_beside_an_arabic_date_keeps_its_own_direction() {
    let home = Visit::student("ar").about().entities;
    let home = home.iter().find(|entity| entity.id == "home").unwrap();
    let summary = &home.records[0].summary.text;
    assert!(
        summary.contains("\u{2068}Toshima-ku, Tokyo · 東京都豊島区\u{2069}"),
        "{summary}"
    );
}
