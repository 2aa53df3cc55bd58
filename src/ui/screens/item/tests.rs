use super::*;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, bare, write};
use crate::ui::session::Spoken;
use crate::views::ItemView;

fn html(view: ItemView, spoken: Spoken, today: Date) -> String {
    shown(move || rsx! { ItemPage { view: view.clone(), spoken: spoken.clone(), today } })
}

fn item(file: &str, rule: &str, language: &'static str) -> String {
    let mut staged = Staged::of(file, language);
    html(staged.item(rule), staged.spoken(), staged.today)
}

const STUDENT: &str = "s01-student-arrives";
const DIVORCE: &str = "s09-divorce";
const LEAVING: &str = "s17-s21-leaving";

#[test]
fn a_students_first_address_reads_from_the_date_down_to_the_law() {
    let html = item(STUDENT, "status.first-address", "en");
    assert_headings(&html);
    insta::assert_snapshot!(bare(&html));
}

#[test]
fn the_offices_names_stand_in_japanese_from_left_to_right_on_an_arabic_page() {
    let html = item(STUDENT, "status.first-address", "ar");
    assert_headings(&html);
    assert!(html.contains(r#"<bdi lang="ja" dir="ltr">在留カード"#), "{html}");
    assert!(html.contains(r#"<p lang="ja" dir="ltr">"#), "{html}");
}

#[test]
fn where_the_last_day_is_a_sunday_the_day_to_go_is_large_and_the_legal_day_is_said() {
    let html = item(STUDENT, "status.address-within-ninety-days", "en");
    let date = html
        .split("when-date\">")
        .nth(1)
        .unwrap()
        .split("</p>")
        .next()
        .unwrap();
    assert!(date.contains("February 5, 2027"), "{date}");
    assert!(
        html.contains("The last day by law is") && html.contains("February 7, 2027"),
        "{html}"
    );
}

#[test]
fn every_fact_leads_to_the_record_in_which_it_can_be_changed() {
    let html = item(STUDENT, "status.first-address", "en");
    let links = html.matches("class=\"record-link\" href=\"/about/").count();
    assert!(links > 2, "{html}");
    assert!(html.contains("href=\"/about/home/"), "{html}");
}

#[test]
fn a_divorce_tells_how_the_holiday_moved_the_day() {
    let html = item(DIVORCE, "status.spouse-notice", "en");
    assert!(html.contains("勤労感謝の日"), "{html}");
    assert!(html.contains("November 24, 2026"), "{html}");
}

#[test]
fn what_is_done_says_when_and_can_be_taken_back() {
    let mut staged = Staged::of(STUDENT, "en");
    let at = staged.at("status.first-address");
    let on = staged.today;
    staged.ask(Command::MarkDone { at: at.clone(), on });
    let view = staged.item("status.first-address");
    assert!(view.marked);
    let done = html(view, staged.spoken(), on);
    assert!(
        done.contains("Done on") && done.contains("Not done after all"),
        "{done}"
    );
    assert!(!done.contains("When did you do this?"), "{done}");
    staged.ask(Command::Unmark { at });
    assert!(!staged.item("status.first-address").marked);
}

#[test]
fn a_rule_in_general_tells_nothing_of_anybody_and_cannot_be_done() {
    let mut staged = Staged::locked(Date::constant(2026, 11, 13), "en");
    let rule = "status.first-address".to_owned();
    let Reply::Item(view) = staged.ask(Command::Rule { rule }) else {
        panic!("not a rule");
    };
    let html = html(*view, staged.spoken(), staged.today);
    assert_headings(&html);
    assert!(!html.contains("records") && !html.contains("when-date"), "{html}");
    assert!(html.contains("href=\"/counter/status.first-address\""), "{html}");
    assert!(!html.contains("<span>Done</span>"), "{html}");
}

#[test]
fn every_item_of_three_lives_can_be_shown_in_every_language() {
    for file in [STUDENT, DIVORCE, LEAVING] {
        for language in ["en", "ja", "ja-yasashii", "ar"] {
            let mut staged = Staged::of(file, language);
            let Reply::Today(today) = staged.ask(Command::Today) else {
                panic!("not today");
            };
            for card in today.groups.iter().flat_map(|group| &group.cards) {
                let Reply::Item(view) = staged.ask(Command::Item { at: card.at.clone() }) else {
                    panic!("not an item");
                };
                assert_headings(&html(*view, staged.spoken(), staged.today));
            }
        }
    }
}

fn write_item(name: &str, staged: &Staged, view: ItemView) {
    let (spoken, today) = (staged.spoken(), staged.today);
    let around = spoken.clone();
    let body = shown(move || {
        rsx! {
            Around { spoken: spoken.clone(), ItemPage { view: view.clone(), spoken: spoken.clone(), today } }
        }
    });
    write(name, &around, &body);
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_items`.
#[test]
#[ignore = "writes files"]
fn write_items() {
    let shown_items = [
        (STUDENT, "status.first-address"),
        (STUDENT, "status.address-within-ninety-days"),
        (STUDENT, "status.no-work-before-permission"),
        (DIVORCE, "status.spouse-notice"),
        (DIVORCE, "status.change-after-marriage-ends"),
    ];
    for language in ["en", "ja", "ar", "my"] {
        for (file, rule) in shown_items {
            let mut staged = Staged::of(file, language);
            let view = staged.item(rule);
            write_item(&format!("item-{rule}"), &staged, view);
        }
        for rule in ["status.fee", "money.resident-tax"] {
            let mut staged = Staged::locked(Date::constant(2026, 11, 13), language);
            let Reply::Item(view) = staged.ask(Command::Rule {
                rule: rule.to_owned(),
            }) else {
                panic!("not a rule");
            };
            write_item(&format!("rule-{rule}"), &staged, *view);
        }
        let mut staged = Staged::of(STUDENT, language);
        let at = staged.at("status.first-address");
        let on = staged.today;
        staged.today = Date::constant(2026, 11, 30);
        let late = staged.item("status.first-address");
        write_item("item-late", &staged, late);
        staged.ask(Command::MarkDone { at, on });
        let marked = staged.item("status.first-address");
        write_item("item-marked", &staged, marked);
        let mut staged = Staged::of(STUDENT, language);
        let (view, spoken, today) = (staged.item("status.first-address"), staged.spoken(), staged.today);
        let around = spoken.clone();
        let body = shown(move || {
            rsx! {
                Around { spoken: spoken.clone(),
                    bar::Bar { view: view.clone(), spoken: spoken.clone(), today, asked: true, on_done: |_| {} }
                }
            }
        });
        write("item-done", &around, &body);
    }
}
