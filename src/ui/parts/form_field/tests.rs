use super::*;
use crate::ui::parts::shown::shown;

fn field(
    control: impl Fn() -> Control + Clone + 'static,
    value: &'static str,
    error: Option<&'static str>,
) -> String {
    shown(move || {
        rsx! {
            FormField {
                label: "Since when?",
                hint: Phrase::from("As on the paper"),
                error: error.map(Phrase::from),
                control: control(),
                value,
                ways_out: WaysOut { unknown: "I do not know".into(), declined: "I prefer not to say".into() },
                on_change: |_| {},
            }
        }
    })
}

fn date() -> Control {
    let words = DateWords {
        year: "Year".into(),
        month: "Month".into(),
        day: "Day".into(),
    };
    Control::Date {
        words,
        order: DateOrder::DayMonthYear,
    }
}

fn numbered(count: usize) -> Vec<Choice> {
    (0..count)
        .map(|number| Choice::new(format!("c{number}"), format!("choice {number}")))
        .collect()
}

fn search() -> Control {
    Control::Search {
        options: Rc::new(numbered(2000)),
        filter_label: "Type".into(),
        status: Callback::new(|sight: Sight| Phrase::from(format!("{} found", sight.found))),
    }
}

fn units() -> Control {
    Control::Period {
        units: vec![Choice::new("days", "days"), Choice::new("months", "months")],
        unit_label: "Unit".into(),
    }
}

#[test]
fn every_control_has_the_label_the_hint_and_the_problem_that_is_read_first() {
    let controls: [fn() -> Control; 6] = [
        date,
        || Control::Few(numbered(2)),
        || Control::Select {
            options: numbered(12),
            nothing: "Choose".into(),
        },
        search,
        || Control::Typed(TextKind::Number),
        units,
    ];
    for control in controls {
        let html = field(control, "", Some("No such day"));
        assert!(html.contains("Since when?"), "{html}");
        assert!(html.contains("As on the paper"), "{html}");
        assert!(html.contains(r#"role="alert""#), "{html}");
        let described = html.split("aria-describedby=\"").nth(1).unwrap();
        let first = described.split(['"', ' ']).next().unwrap();
        assert!(html.contains(&format!(r#"id="{first}""#)), "{html}");
        assert!(first.ends_with("-error"), "{first}");
    }
}

#[test]
fn what_was_given_stands_in_its_control() {
    let given = |control: fn() -> Control, value| field(control, value, None);
    assert!(given(date, "2026-11-26").contains(r#"="2026""#));
    let few = given(|| Control::Few(numbered(2)), "c1");
    assert!(
        few.split(r#"value="c1""#).nth(1).unwrap().starts_with(" checked"),
        "{few}"
    );
    let period = given(units, "14 days");
    assert!(period.contains(r#"="14""#), "{period}");
    assert!(period.contains(r#"value="days" selected"#), "{period}");
}

#[test]
fn of_two_thousand_only_the_chosen_one_is_sent_to_the_page() {
    let html = field(search, "c7", None);
    assert_eq!(
        html.matches(r#"type="radio""#).count(),
        3,
        "the choice and the two ways out: {html}"
    );
    assert!(html.contains("choice 7"));
}

#[test]
fn not_to_know_and_not_to_say_are_answers_and_not_text_in_the_field() {
    let html = field(|| Control::Typed(TextKind::Words), "declined", None);
    assert!(
        !html.contains(r#"initial_value="declined""#) && !html.contains(r#"type="text" value="declined""#),
        "{html}"
    );
    let declined = html.split(r#"value="declined""#).nth(1).unwrap();
    assert!(declined.starts_with(" checked"), "{html}");
}
