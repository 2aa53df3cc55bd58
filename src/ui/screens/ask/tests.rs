use crate::app::Problem;
use crate::facts::{FactProblem, ProblemKind};
use crate::ui::screens::walk::{Visit, question, town};

#[test]
fn a_question_says_where_among_the_others_it_is_and_why_it_is_asked() {
    let html = question(&mut Visit::new("en"), 2, None);
    assert!(html.contains("2 of 6"), "{html}");
    assert!(html.contains("It stands on your residence card."), "{html}");
}

#[test]
fn the_fields_of_a_date_stand_in_the_order_of_the_language() {
    let order = |language: &str| -> Vec<usize> {
        let html = question(&mut Visit::new(language), 2, None);
        ["date-year", "date-month", "date-day"]
            .map(|part| html.find(&format!("date-part {part}")).unwrap())
            .to_vec()
    };
    assert!(order("ja").is_sorted());
    assert!(order("vi").iter().rev().is_sorted());
}

#[test]
fn a_date_that_does_not_exist_is_said_at_its_field_with_what_to_do() {
    let problem = Problem::Answer(FactProblem {
        at: "stay.until".into(),
        kind: ProblemKind::NoSuchDate { given: "x".into() },
    });
    let html = question(&mut Visit::new("en"), 2, Some(problem));
    assert!(html.contains(r#"role="alert""#), "{html}");
    assert!(
        html.contains("There is no such date. Check the year, the month and the day."),
        "{html}"
    );
    assert_eq!(html.matches("aria-invalid").count(), 3);
}

#[test]
fn what_was_answered_stands_there_when_one_comes_back() {
    let mut visit = Visit::student("en");
    assert!(question(&mut visit, 2, None).contains(r#"="2027""#));
    let work = question(&mut visit, 5, None);
    let no = work.split(r#"value="no""#).nth(1).unwrap();
    assert!(no.starts_with(" checked"), "{no}");
}

#[test]
fn of_all_municipalities_only_the_chosen_one_is_sent_to_the_page_at_first() {
    let html = town(&mut Visit::student("en"));
    assert!(html.contains("Toshima-ku, Tokyo · 東京都豊島区"), "{html}");
    // The town and the two ways out.
    assert_eq!(html.matches(r#"type="radio""#).count(), 3);
}

#[test]
fn a_status_can_be_found_by_the_words_on_the_card() {
    let html = question(&mut Visit::new("en"), 1, None);
    assert!(
        html.contains(r#"<bdi lang="ja" dir="ltr">"#) && html.contains("留学"),
        "{html}"
    );
}
