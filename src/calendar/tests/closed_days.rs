//! Which days are closed, and why.

use jiff::civil::date;

use super::JAPAN;
use crate::calendar::{Calendar, Certainty, ClosedDay, Closure, Date};

fn name(day: Date) -> Option<(String, Certainty)> {
    match JAPAN.closure(day) {
        Some(Closure::Holiday { name_ja, certainty }) => Some((name_ja, certainty)),
        _ => None,
    }
}

#[test]
fn weekends_holidays_and_the_turn_of_the_year_are_closed() {
    assert_eq!(JAPAN.closure(date(2026, 11, 21)), Some(Closure::Weekend));
    assert_eq!(JAPAN.closure(date(2026, 11, 22)), Some(Closure::Weekend));
    assert_eq!(
        name(date(2026, 11, 23)),
        Some(("勤労感謝の日".into(), Certainty::Published))
    );
    assert_eq!(JAPAN.closure(date(2026, 11, 24)), None);
    assert_eq!(JAPAN.closure(date(2026, 12, 28)), None);
    for day in [date(2026, 12, 29), date(2026, 12, 30), date(2026, 12, 31)] {
        assert_eq!(JAPAN.closure(day), Some(Closure::YearEnd));
    }
    assert_eq!(
        name(date(2027, 1, 1)),
        Some(("元日".into(), Certainty::Published))
    );
    assert_eq!(JAPAN.closure(date(2025, 1, 2)), Some(Closure::YearEnd));
    assert_eq!(JAPAN.closure(date(2025, 1, 3)), Some(Closure::YearEnd));
    assert_eq!(JAPAN.closure(date(2027, 1, 4)), None);
}

#[test]
fn special_laws_are_known_from_the_list() {
    for day in [
        date(2019, 5, 1),
        date(2019, 10, 22),
        date(2020, 7, 24),
        date(2021, 7, 23),
    ] {
        assert!(name(day).is_some(), "{day}");
    }
    assert_eq!(JAPAN.closure(date(2020, 10, 12)), None);
}

#[test]
fn holidays_after_the_list_are_expected() {
    assert_eq!(JAPAN.published_until(), date(2027, 12, 31));
    assert_eq!(
        name(date(2028, 3, 20)),
        Some(("春分の日".into(), Certainty::Expected))
    );
    assert_eq!(
        name(date(2032, 9, 21)),
        Some(("休日".into(), Certainty::Expected))
    );
    assert_eq!(
        name(date(2099, 11, 23)),
        Some(("勤労感謝の日".into(), Certainty::Expected))
    );
}

#[test]
fn the_open_days_around_the_turn_of_the_year() {
    assert_eq!(JAPAN.last_open_day(date(2027, 1, 3)), date(2026, 12, 28));
    assert_eq!(JAPAN.next_open_day(date(2026, 12, 29)), date(2027, 1, 4));
    assert_eq!(JAPAN.last_open_day(date(2026, 11, 24)), date(2026, 11, 24));
    assert_eq!(JAPAN.next_open_day(date(2026, 11, 24)), date(2026, 11, 24));
}

#[test]
fn the_ends_of_all_dates_are_quiet() {
    assert_eq!(JAPAN.next_open_day(Date::MAX), Date::MAX);
    assert_eq!(JAPAN.last_open_day(Date::MIN), Date::MIN);
    assert_eq!(JAPAN.closure(Date::MAX), Some(Closure::YearEnd));
}

#[test]
fn a_calendar_of_one_year_knows_its_end() {
    let calendar = Calendar::from_holidays("date,name_ja\n2026-11-23,勤労感謝の日\n").unwrap();
    assert_eq!(calendar.published_until(), date(2026, 12, 31));
    assert_eq!(calendar.closure(date(2026, 11, 3)), None);
    assert!(matches!(
        calendar.closure(date(2027, 11, 3)),
        Some(Closure::Holiday {
            certainty: Certainty::Expected,
            ..
        })
    ));
    assert!(calendar.on(date(2025, 12, 31), ClosedDay::Tax).is_err());
}
