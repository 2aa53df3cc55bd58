use super::*;
use crate::calendar::Date;
use crate::ui::parts::shown::shown;
use crate::ui::screens::staged::{Around, Staged, assert_headings, write};
use crate::words::bidi;

fn html(staged: &mut Staged) -> String {
    let Reply::WorkLog(view) = staged.ask(Command::WorkLog) else {
        panic!("not the work log");
    };
    let spoken = staged.spoken();
    shown(move || {
        rsx! {
            Around { spoken: spoken.clone(),
                WorkLogPage {
                    view: (*view).clone(),
                    spoken: spoken.clone(),
                    wrong: vec![],
                    saved: 0,
                    on_add: |_| {},
                }
            }
        }
    })
}

fn plain(staged: &mut Staged) -> String {
    bidi::strip(&html(staged))
}

fn add(staged: &mut Staged, fields: &[(&str, &str)]) {
    let fields = fields
        .iter()
        .map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
    staged.ask(Command::AddRecord {
        entity: WORK_DAY.to_owned(),
        fields: fields.collect(),
    });
}

/// The student of scenario S10, on the Saturday in the middle.
fn student() -> Staged {
    let mut staged = Staged::of("calculator-work-hours", "en");
    staged.today = Date::constant(2026, 11, 14);
    staged
}

#[test]
fn the_student_sees_the_week_the_limit_and_every_day() {
    let html = plain(&mut student());
    assert_headings(&html);
    // Monday 9 to Sunday 15 November.
    assert!(html.contains("24 hours this week"), "{html}");
    // Sunday 8 to Saturday 14: eight on Sunday and Monday, four on Tuesday, Friday, Saturday.
    assert!(
        html.contains("In the seven days up to today: 28 hours."),
        "{html}"
    );
    assert!(html.contains("Today there are no hours left."), "{html}");
    assert_eq!(html.matches("/about/work-day/").count(), 10);
}

#[test]
fn seven_days_above_the_limit_are_named_with_what_helps_and_nobody_is_blamed() {
    let mut staged = student();
    staged.today = Date::constant(2026, 11, 9);
    let html = plain(&mut staged);
    assert!(
        html.contains("Nov 4, 2026 to Nov 10, 2026 comes to 36 hours."),
        "{html}"
    );
    assert!(html.contains("ask for advice"), "{html}");
}

#[test]
fn without_that_permission_there_is_no_limit_and_nothing_told_is_said_so() {
    let mut staged = Staged::locked(Date::constant(2026, 11, 21), "en");
    staged.ask(Command::Begin);
    let html = plain(&mut staged);
    assert!(!html.contains("Seven days together"), "{html}");
    assert!(html.contains("No day of work is written down yet."), "{html}");
    assert!(!html.contains("Same as last time"), "{html}");
}

#[test]
fn the_last_work_can_be_added_for_today_once() {
    let mut staged = student();
    add(
        &mut staged,
        &[
            ("date", "2026-11-12"),
            ("started", "18:00"),
            ("ended", "2:00"),
            ("break", "1"),
            ("job", "bar"),
        ],
    );
    let Reply::WorkLog(view) = staged.ask(Command::WorkLog) else {
        panic!("not the work log");
    };
    let again = view.again.unwrap();
    assert_eq!(again.text.plain(), "bar · 18:00 – 02:00 · 7 hours");
    assert_eq!(again.fields.get("date").map(String::as_str), Some("2026-11-14"));
    assert_eq!(view.jobs, ["bar", "shop", "café"]);
    let html = plain(&mut staged);
    assert!(html.contains("4 hours at night"), "{html}");
    let fields: Vec<(&str, &str)> = again
        .fields
        .iter()
        .map(|(field, text)| (field.as_str(), text.as_str()))
        .collect();
    add(&mut staged, &fields);
    assert!(!plain(&mut staged).contains("Same as last time"));
}

#[test]
fn a_day_without_hours_is_said_to_lack_them() {
    let mut staged = student();
    add(&mut staged, &[("date", "2026-11-12"), ("job", "bar")]);
    assert!(plain(&mut staged).contains("Hours are missing"));
}

#[test]
#[ignore = "writes files"]
fn write_the_work_log() {
    let mut staged = student();
    let html = html(&mut staged);
    write("work-log", &staged.spoken(), &html);
}
