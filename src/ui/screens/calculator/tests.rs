use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::views::ResultView;
use std::collections::BTreeMap;

fn view(staged: &mut Staged, id: &str, told: Option<Told>) -> CalculatorView {
    let id = id.to_owned();
    match staged.ask(Command::Calculator { id, told }) {
        Reply::Calculator(view) => *view,
        _ => panic!("not a calculator"),
    }
}

fn html(staged: &Staged, view: CalculatorView) -> String {
    let spoken = staged.spoken();
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                CalculatorPage { view: view.clone(), spoken: spoken.clone(), filled_in: true }
            }
        }
    })
}

fn map(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

/// The convenience store in Kyoto of scenario S12.
fn kyoto() -> Told {
    let first = map(&[("from", "2026-11-01"), ("until", "2026-11-15"), ("hours", "55")]);
    let second = map(&[("from", "2026-11-16"), ("until", "2026-11-30"), ("hours", "60")]);
    Told {
        inputs: map(&[
            ("region", "26"),
            ("pay-kind", "hour"),
            ("pay", "1122"),
            ("pay-day", "2026-12-10"),
        ]),
        lists: [("worked".to_owned(), vec![first, second])].into(),
    }
}

fn locked(language: &'static str) -> Staged {
    Staged::locked(Date::constant(2026, 12, 1), language)
}

#[test]
fn a_result_shows_the_amount_the_steps_and_the_sentence_for_the_employer_without_unlocking() {
    let mut staged = locked("en");
    let view = view(&mut staged, "minimum-wage", Some(kyoto()));
    let html = html(&staged, view);
    assert_headings(&html);
    let plain = html.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("¥3,480 is missing"));
    assert!(html.contains("<ol class=\"steps\">") && html.contains("sentence-official"));
}

#[test]
fn what_is_still_needed_is_named() {
    let mut staged = locked("en");
    let view = view(&mut staged, "minimum-wage", None);
    assert!(
        matches!(&view.result, ResultView::Lacks(labels) if labels[0].plain() == "Prefecture where you work")
    );
    assert!(html(&staged, view).contains("Still needed for a result"));
}

#[test]
fn an_answer_that_cannot_be_read_says_so_at_its_field_and_loses_nothing() {
    let mut staged = locked("en");
    let mut told = kyoto();
    told.inputs.insert("pay".to_owned(), "lots".to_owned());
    let view = view(&mut staged, "minimum-wage", Some(told.clone()));
    let pay = view.inputs.iter().find(|input| input.name == "pay").unwrap();
    assert!(!pay.problem.is_empty() && pay.value == "lots");
    assert_eq!((view.result, view.told), (ResultView::Wrong, told));
}

#[test]
fn every_calculator_opens_in_every_language() {
    for language in ["en", "ja", "ja-yasashii", "vi", "my", "ar"] {
        let mut staged = locked(language);
        let Reply::Calculators(cards) = staged.ask(Command::Calculators) else {
            panic!("no list");
        };
        assert!(!cards.is_empty());
        for card in cards {
            let view = view(&mut staged, &card.id, None);
            assert_headings(&html(&staged, view));
        }
    }
}

/// `TOMONI_SCREENS=folder cargo test --lib -- --ignored write_calculators`.
#[test]
#[ignore = "writes files"]
fn write_calculators() {
    for language in ["en", "ja", "ar", "my", "vi"] {
        let mut staged = locked(language);
        let view = view(&mut staged, "minimum-wage", Some(kyoto()));
        write("calculator-minimum-wage", &staged.spoken(), &html(&staged, view));
    }
}
