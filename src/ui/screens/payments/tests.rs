use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};

fn view(staged: &mut Staged) -> PaymentsView {
    match staged.ask(Command::Payments) {
        Reply::Payments(view) => *view,
        other => panic!("{other:?}"),
    }
}

fn html(staged: &mut Staged) -> String {
    let (view, spoken) = (view(staged), staged.spoken());
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                PaymentsPage { view: view.clone(), spoken: spoken.clone(), on_tell: |_| {} }
            }
        }
    })
}

fn month(staged: &mut Staged, column: &str, month: &str) -> String {
    let (view, spoken) = (view(staged), staged.spoken());
    let row = view
        .months
        .iter()
        .find(|known| known.first.to_string() == month)
        .unwrap();
    let cell = row
        .cells
        .iter()
        .find(|cell| cell.column == column)
        .unwrap()
        .clone();
    let column = view
        .columns
        .iter()
        .find(|known| known.id == column)
        .unwrap()
        .clone();
    let first = row.first;
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                PaymentPage {
                    column: column.clone(), cell: cell.clone(), month: first, spoken: spoken.clone(),
                    wrong: vec![], on_tell: |_| {},
                }
            }
        }
    })
}

fn tell(staged: &mut Staged, told: Telling) {
    staged.ask(told.command());
}

#[test]
fn every_month_is_a_row_and_every_cell_leads_to_its_month() {
    let html = html(&mut Staged::of("payments", "en"));
    assert_headings(&html);
    assert!(html.contains("/payments/pension/2026-10-01"), "{html}");
    assert_eq!(
        html.matches(r#"scope="row""#).count(),
        27,
        "24 months and 3 ahead"
    );
    assert_eq!(html.matches("aria-current=\"date\"").count(), 1);
    assert!(html.contains("To pay") && html.contains("Answer"));
}

#[test]
fn what_is_told_in_one_step_stands_in_the_months_and_in_the_agenda() {
    let mut staged = Staged::of("payments", "en");
    assert!(view(&mut staged).sums.iter().all(|sum| sum.open));
    for sum in view(&mut staged).sums {
        let kind = view(&mut staged)
            .columns
            .iter()
            .find(|column| column.id == sum.column)
            .unwrap()
            .kind
            .clone();
        let (first, last) = sum.unanswered.unwrap();
        tell(&mut staged, Telling::of(&kind, first, Some(last), "on-time"));
    }
    assert!(view(&mut staged).sums.iter().all(|sum| !sum.open));
    tell(
        &mut staged,
        Telling::of("national-pension", Date::constant(2026, 10, 1), None, "on-time"),
    );
    let Reply::Today(today) = staged.ask(Command::Today) else {
        panic!()
    };
    let mut cards = today.groups.iter().flat_map(|group| &group.cards);
    assert!(!cards.any(|card| card.at.rule == "money.national-pension-month"));
    assert_eq!(staged.ask(Command::Undo), Reply::Undone(true));
}

#[test]
fn a_month_that_was_not_told_asks_how_it_was_settled_and_a_told_one_leads_to_its_record() {
    let mut staged = Staged::of("payments", "en");
    let asked = month(&mut staged, "pension", "2026-10-01");
    assert_headings(&asked);
    assert!(
        asked.contains("Monday, November 30, 2026") && asked.matches("type=\"radio\"").count() == 7,
        "{asked}"
    );
    tell(
        &mut staged,
        Telling::of("national-pension", Date::constant(2026, 10, 1), None, "exempt"),
    );
    let told = month(&mut staged, "pension", "2026-10-01");
    assert!(told.contains("/about/payment/") && !told.contains("type=\"radio\""));
}

#[test]
fn nothing_is_said_to_be_paid_by_somebody_of_whom_nothing_is_known() {
    let mut staged = Staged::locked(Date::constant(2026, 11, 21), "en");
    staged.ask(Command::Begin);
    let html = html(&mut staged);
    assert!(html.contains("We cannot say yet what you pay."));
    assert!(!html.contains(">Paid<"));
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_payments`.
#[test]
#[ignore = "writes files"]
fn write_payments() {
    for language in ["en", "my", "ar", "ja"] {
        for file in ["payments", "s17-s21-leaving"] {
            let mut staged = Staged::of(file, language);
            tell(
                &mut staged,
                Telling::of("national-pension", Date::constant(2026, 7, 1), None, "late"),
            );
            tell(
                &mut staged,
                Telling::of("national-pension", Date::constant(2026, 8, 1), None, "on-time"),
            );
            tell(
                &mut staged,
                Telling::of("national-pension", Date::constant(2026, 6, 1), None, "exempt"),
            );
            let spoken = staged.spoken();
            write(&format!("payments-{file}"), &spoken, &html(&mut staged));
            write(
                &format!("payment-{file}"),
                &spoken,
                &month(&mut staged, "health-insurance", "2026-10-01"),
            );
        }
    }
}
