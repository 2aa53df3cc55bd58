use super::*;
use crate::ui::parts::shown::shown;

fn question(answer: Option<Answer>) -> String {
    let words = QuestionWords {
        unknown: "I don't know".into(),
        declined: "I'd rather not say".into(),
        next: "Next".into(),
        back: "Back".into(),
    };
    let choices = vec![Choice::new("card", "Residence card"), Choice::new("none", "None")];
    shown(move || {
        rsx! {
            Question {
                title: "Which card?", why: Phrase::from("It decides the office."), words: words.clone(), choices: choices.clone(), answer: answer.clone(),
                on_answer: |_| {}, on_next: |_| {},
            }
        }
    })
}

#[test]
fn not_knowing_and_not_saying_are_choices_like_the_others() {
    let html = question(None);
    let names: Vec<_> = html
        .split("type=\"radio\" name=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(names.len(), 4, "{html}");
    assert!(
        names.windows(2).all(|pair| pair[0] == pair[1]),
        "they exclude each other: {names:?}"
    );
    assert_eq!(html.matches("class=\"choice\"").count(), 4);
}

#[test]
fn one_answer_is_marked() {
    assert_eq!(question(Some(Answer::Unknown)).matches("checked").count(), 1);
    assert_eq!(
        question(Some(Answer::Value("card".into())))
            .matches("checked")
            .count(),
        1
    );
    assert_eq!(question(None).matches("checked").count(), 0);
}

#[test]
fn the_question_is_the_heading_and_the_legend_and_says_why() {
    let html = question(None);
    assert!(
        html.contains("<legend><h1 class=\"question-title\" tabindex=\"-1\">Which card?</h1></legend>"),
        "{html}"
    );
    assert!(html.contains("It decides the office."));
}
