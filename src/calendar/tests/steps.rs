//! What a person is told about the way to a date.

use jiff::civil::date;

use super::JAPAN;
use crate::calendar::{Certainty, ClosedDay, Closure, Due, FirstDay, Opening, OutOfCalendar, Period, Step};

fn holiday(name_ja: &str, certainty: Certainty) -> Closure {
    Closure::Holiday {
        name_ja: name_ja.to_owned(),
        certainty,
    }
}

#[test]
fn fourteen_days_from_a_saturday_roll_over_the_weekend_and_the_holiday() {
    let period = Period::days(14).unwrap();
    let due = JAPAN
        .within(period, date(2026, 11, 7), FirstDay::Excluded, ClosedDay::National)
        .unwrap();
    assert_eq!(
        due.steps,
        [
            Step::Event {
                date: date(2026, 11, 7)
            },
            Step::FirstDayCounted {
                date: date(2026, 11, 8)
            },
            Step::Counted {
                period,
                date: date(2026, 11, 21)
            },
            Step::Closed {
                date: date(2026, 11, 21),
                closure: Closure::Weekend
            },
            Step::Closed {
                date: date(2026, 11, 22),
                closure: Closure::Weekend
            },
            Step::Closed {
                date: date(2026, 11, 23),
                closure: holiday("勤労感謝の日", Certainty::Published)
            },
            Step::Rolled {
                from: date(2026, 11, 21),
                to: date(2026, 11, 24)
            },
        ]
    );
}

#[test]
fn a_special_period_says_which_day_february_lacks_and_when_the_office_is_last_open() {
    let period = Period::months(2).unwrap();
    let due = JAPAN
        .within(period, date(2026, 12, 29), FirstDay::Excluded, ClosedDay::Stands)
        .unwrap();
    assert_eq!(
        due.steps,
        [
            Step::Event {
                date: date(2026, 12, 29)
            },
            Step::FirstDayCounted {
                date: date(2026, 12, 30)
            },
            Step::NoCorrespondingDay {
                day: 30,
                last_of_month: date(2027, 2, 28)
            },
            Step::Counted {
                period,
                date: date(2027, 2, 28)
            },
            Step::Stands {
                date: date(2027, 2, 28),
                closure: Closure::Weekend
            },
            Step::LastOpenDay {
                date: date(2027, 2, 26)
            },
        ]
    );
}

#[test]
fn an_expiry_at_the_end_of_the_year_stands_and_names_the_last_open_day() {
    let due = JAPAN.on(date(2026, 12, 31), ClosedDay::Stands).unwrap();
    assert_eq!(
        due.steps,
        [
            Step::Fixed {
                date: date(2026, 12, 31)
            },
            Step::Stands {
                date: date(2026, 12, 31),
                closure: Closure::YearEnd
            },
            Step::LastOpenDay {
                date: date(2026, 12, 28)
            },
        ]
    );
}

#[test]
fn an_open_last_day_needs_no_word_about_closed_days() {
    let due = JAPAN.on(date(2027, 3, 15), ClosedDay::Tax).unwrap();
    assert_eq!(
        due.steps,
        [Step::Fixed {
            date: date(2027, 3, 15)
        }]
    );
}

#[test]
fn a_limit_that_rolls_after_the_published_list_is_expected() {
    let due = JAPAN.on(date(2028, 11, 23), ClosedDay::National).unwrap();
    assert_eq!(
        (due.due, due.certainty),
        (date(2028, 11, 24), Certainty::Expected)
    );
    let closure = holiday("勤労感謝の日", Certainty::Expected);
    assert!(due.steps.contains(&Step::Closed {
        date: date(2028, 11, 23),
        closure
    }));
    assert_eq!(
        due.steps.last(),
        Some(&Step::NotPublished {
            published_until: date(2027, 12, 31)
        })
    );
}

#[test]
fn an_open_day_after_the_published_list_is_expected_as_well() {
    let due = JAPAN.on(date(2028, 6, 14), ClosedDay::Municipal).unwrap();
    assert_eq!((due.due, due.certainty), (date(2028, 6, 14), Certainty::Expected));
    // The last published year ends with closed days; the day after them is no longer published.
    assert_eq!(
        JAPAN.on(date(2027, 12, 31), ClosedDay::Tax).unwrap().certainty,
        Certainty::Expected
    );
    assert_eq!(
        JAPAN.on(date(2027, 12, 28), ClosedDay::Tax).unwrap().certainty,
        Certainty::Published
    );
}

#[test]
fn a_limit_that_stands_is_certain_while_its_last_open_day_is_not() {
    let due = JAPAN.on(date(2029, 2, 12), ClosedDay::Stands).unwrap();
    assert_eq!(
        (due.due, due.last_open_day),
        (date(2029, 2, 12), date(2029, 2, 9))
    );
    assert_eq!(due.certainty, Certainty::Published);
    assert_eq!(
        due.steps.last(),
        Some(&Step::NotPublished {
            published_until: date(2027, 12, 31)
        })
    );
}

#[test]
fn a_weekend_or_a_year_end_day_is_closed_without_a_list() {
    // 2 January 2028 is a Sunday; every day back to 28 December 2027 is closed whatever 2028's list will say.
    let due = JAPAN.on(date(2028, 1, 2), ClosedDay::Stands).unwrap();
    assert_eq!(
        due.steps.last(),
        Some(&Step::LastOpenDay {
            date: date(2027, 12, 28)
        })
    );
}

#[test]
fn a_window_tells_how_it_was_counted_backwards() {
    let period = Period::months(3).unwrap();
    let (from, opens) = (date(2026, 12, 31), date(2026, 9, 30));
    let steps = vec![
        Step::NoCorrespondingDay {
            day: 31,
            last_of_month: opens,
        },
        Step::Backwards {
            period,
            from,
            date: opens,
        },
    ];
    assert_eq!(JAPAN.opening(period, from), Ok(Opening { date: opens, steps }));
}

#[test]
fn a_due_date_survives_being_written_and_read() {
    let period = Period::months(1).unwrap();
    let due = JAPAN
        .within(period, date(2028, 10, 22), FirstDay::Included, ClosedDay::Tax)
        .unwrap();
    let json = serde_json::to_value(&due).unwrap();
    assert_eq!(json.pointer("/counted-day").unwrap(), "2028-11-21");
    assert_eq!(
        json.pointer("/steps/0").unwrap(),
        &serde_json::json!({ "step": "event", "date": "2028-10-22" })
    );
    assert_eq!(json.pointer("/steps/2/period").unwrap(), "1 month");
    assert_eq!(serde_json::from_value::<Due>(json).unwrap(), due);
}

#[test]
fn a_limit_without_known_closed_days_is_refused() {
    let refused = |day| JAPAN.on(day, ClosedDay::Stands).unwrap_err();
    let (first, last) = (date(1955, 1, 1), date(2099, 12, 31));
    for day in [date(1954, 12, 31), date(2100, 1, 1)] {
        assert_eq!(refused(day), OutOfCalendar::NoClosedDays { day, first, last });
    }
    assert!(JAPAN.on(first, ClosedDay::Tax).is_ok() && JAPAN.on(last, ClosedDay::Tax).is_ok());
}
