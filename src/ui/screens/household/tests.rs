use super::*;
use crate::facts::RecordId;
use crate::ui::parts::shown;
use crate::ui::screens::staged::{Staged, assert_headings};
use crate::ui::screens::walk::Visit;
use crate::words::bidi;

/// The HTML, without the marks that keep names apart from the text around them.
fn shown(make: impl Fn() -> Element + Clone + 'static) -> String {
    bidi::strip(&shown::shown(make))
}

fn staged(language: &'static str) -> (Staged, HouseholdView) {
    let mut staged = Staged::of("household", language);
    let Reply::Household(view) = staged.ask(Command::Household) else {
        panic!()
    };
    (staged, view)
}

fn page(language: &'static str) -> String {
    let (staged, view) = staged(language);
    let spoken = staged.spoken();
    shown(move || rsx! { HouseholdPage { view: view.clone(), spoken: spoken.clone(), on_done: |_| {} } })
}

#[test]
fn one_list_for_the_move_names_everybody_and_leads_to_the_item_of_the_first_of_them() {
    let html = page("en");
    assert_headings(&html);
    assert!(html.contains("Your move on"), "{html}");
    let row = html
        .split("<li")
        .find(|row| row.contains("item/status.address-change"))
        .unwrap();
    assert!(row.contains("For Lan and Minh"), "{row}");
    assert!(row.contains("Done for you"), "{row}");
    assert!(!row.contains("Linh"), "born after the move: {row}");
    assert!(row.contains(r#"href="/for/"#), "{row}");
    assert!(html.contains("We have done all of this"), "{html}");
}

#[test]
fn everybody_stands_with_what_is_next() {
    let html = page("en");
    for name in ["Lan (Husband or wife)", "Minh (Child)", "Linh (Child)"] {
        assert!(html.contains(name), "{name}");
    }
    assert_eq!(html.matches("What you told about this person").count(), 3);
}

#[test]
fn today_has_one_quiet_row_for_each_for_whom_something_is_due() {
    let (staged, view) = staged("en");
    let spoken = staged.spoken();
    let people = others(&view);
    let html = shown(move || rsx! { OthersDue { people: people.clone(), spoken: spoken.clone() } });
    assert!(html.contains("For others in your household"), "{html}");
    let lan = view.people[1].whose.unwrap();
    assert!(html.contains(&format!("/for/{}\"", lan.0)), "{html}");
    assert!(!html.contains("Linh"), "nothing is due for her: {html}");
}

#[test]
fn about_me_leads_to_everybody_and_to_telling_of_somebody() {
    let (staged, view) = staged("en");
    let spoken = staged.spoken();
    let html = shown(move || rsx! { PeopleRows { view: view.clone(), spoken: spoken.clone() } });
    assert!(
        html.contains("/about\"") && html.contains("/household/add"),
        "{html}"
    );
}

#[test]
fn who_lives_alone_sees_how_to_add_somebody() {
    let mut visit = Visit::student("en");
    let Reply::Household(view) = visit.ask(Command::Household) else {
        panic!()
    };
    let spoken = visit.words.clone();
    let html =
        shown(move || rsx! { HouseholdPage { view: view.clone(), spoken: spoken.clone(), on_done: |_| {} } });
    assert!(html.contains("You have told of nobody yet."), "{html}");
}

#[test]
fn an_item_of_somebody_turns_to_them_first() {
    let at = crate::views::ItemAt {
        rule: "status.extension".into(),
        record: None,
    };
    assert_eq!(
        turn::item_route(Some(RecordId(7)), &at),
        "/for/7/item/status.extension/0"
    );
    assert_eq!(turn::item_route(None, &at), "/for/0/item/status.extension/0");
}

/// Writes the screens for eyes: `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_the_household`.
#[test]
#[ignore = "writes files"]
fn write_the_household() {
    use crate::ui::parts::whose_bar::WhoseBar;
    use crate::ui::screens::staged::{Around, write};
    for language in ["en", "ar"] {
        let (staged, view) = staged(language);
        let spoken = staged.spoken();
        let said = spoken.clone();
        let html = shown(move || {
            let heading = phrase(&view.people[2].heading);
            rsx! {
                Around { spoken: spoken.clone(),
                    WhoseBar { name: heading, back: spoken.say(|say| say.household_back_to_me()), to: "/for/0" }
                    HouseholdPage { view: view.clone(), spoken: spoken.clone(), on_done: |_| {} }
                }
            }
        });
        write("household", &said, &html);
    }
}
