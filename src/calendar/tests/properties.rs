//! What holds for every date and period.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::JAPAN;
use crate::calendar::*;

const FIRST_DAYS: [FirstDay; 2] = [FirstDay::Excluded, FirstDay::Included];
const ROLLING: [ClosedDay; 3] = [ClosedDay::National, ClosedDay::Municipal, ClosedDay::Tax];

/// A day from 1955 to 2050.
fn days() -> impl Strategy<Value = Date> {
    (0..35_000i32).prop_map(|n| date(1955, 1, 1).checked_add(n.days()).unwrap())
}

/// Any day that can be written, the ends more often than chance.
fn all_days() -> impl Strategy<Value = Date> {
    let near_min = (0..800i32).prop_map(|n| Date::MIN.checked_add(n.days()).unwrap());
    let near_max = (0..800i32).prop_map(|n| Date::MAX.checked_sub(n.days()).unwrap());
    let anywhere = (-9999..=9999i16, 1..=12i8, 1..=28i8).prop_map(|(y, m, d)| date(y, m, d));
    prop_oneof![near_min, near_max, anywhere]
}

fn units() -> impl Strategy<Value = Unit> {
    prop::sample::select(vec![Unit::Day, Unit::Week, Unit::Month, Unit::Year])
}

/// Periods of at most 40 years.
fn periods() -> impl Strategy<Value = Period> {
    (1..=40u16, units()).prop_map(|(number, unit)| Period::new(number, unit).unwrap())
}

fn counted(period: Period, of: Date, first_day: FirstDay) -> Date {
    JAPAN
        .within(period, of, first_day, ClosedDay::Stands)
        .unwrap()
        .counted_day
}

fn next(day: Date) -> Date {
    day.tomorrow().unwrap()
}

proptest! {
    #[test]
    fn leaving_the_first_day_out_is_counting_from_the_next_day(period in periods(), day in days()) {
        let excluded = counted(period, day, FirstDay::Excluded);
        prop_assert_eq!(excluded, counted(period, next(day), FirstDay::Included));
    }

    #[test]
    fn a_longer_period_ends_later(number in 1..=40u16, unit in units(), day in days()) {
        let [short, long] = [number, number + 1].map(|n| Period::new(n, unit).unwrap());
        for first_day in FIRST_DAYS {
            prop_assert!(counted(short, day, first_day) < counted(long, day, first_day));
        }
    }

    #[test]
    fn a_later_event_never_ends_earlier(period in periods(), day in days()) {
        for first_day in FIRST_DAYS {
            prop_assert!(counted(period, day, first_day) <= counted(period, next(day), first_day));
        }
    }

    #[test]
    fn days_and_weeks_have_their_number_of_days(number in 1..=2000u16, day in days()) {
        let last = counted(Period::days(number).unwrap(), day, FirstDay::Included);
        prop_assert_eq!(day.until(last).unwrap().get_days() + 1, i32::from(number));
        let weeks = number.min(250);
        let last = counted(Period::weeks(weeks).unwrap(), day, FirstDay::Included);
        prop_assert_eq!(day.until(last).unwrap().get_days() + 1, i32::from(weeks) * 7);
    }

    #[test]
    fn months_end_before_the_corresponding_day_or_with_the_month(months in 1..=480u16, day in days()) {
        let last = counted(Period::months(months).unwrap(), day, FirstDay::Included);
        let elapsed = |d: Date| i32::from(d.year()) * 12 + i32::from(d.month());
        if next(last).day() == day.day() {
            prop_assert_eq!(elapsed(next(last)) - elapsed(day), i32::from(months));
        } else {
            prop_assert_eq!(last, last.last_of_month());
            prop_assert!(last.day() < day.day());
            prop_assert_eq!(elapsed(last) - elapsed(day), i32::from(months));
        }
    }

    #[test]
    fn a_year_is_twelve_months(years in 1..=40u16, day in days()) {
        let (years, months) = (Period::years(years).unwrap(), Period::months(years * 12).unwrap());
        for first_day in FIRST_DAYS {
            prop_assert_eq!(counted(years, day, first_day), counted(months, day, first_day));
        }
        prop_assert_eq!(JAPAN.before(years, day), JAPAN.before(months, day));
    }

    #[test]
    fn a_limit_that_rolls_ends_on_the_first_open_day(day in days()) {
        for closed in ROLLING {
            let due = JAPAN.on(day, closed).unwrap();
            prop_assert!(due.due >= day);
            prop_assert_eq!(JAPAN.closure(due.due), None);
            prop_assert_eq!(due.last_open_day, due.due);
            let mut passed = day;
            while passed < due.due {
                prop_assert!(JAPAN.closure(passed).is_some());
                passed = next(passed);
            }
        }
    }

    #[test]
    fn a_limit_that_stands_keeps_its_day_and_names_the_last_open_one(day in days()) {
        let due = JAPAN.on(day, ClosedDay::Stands).unwrap();
        prop_assert_eq!((due.counted_day, due.due, due.certainty), (day, day, Certainty::Published));
        prop_assert!(due.last_open_day <= day);
        prop_assert_eq!(JAPAN.closure(due.last_open_day), None);
        let mut passed = due.last_open_day;
        while passed < day {
            passed = next(passed);
            prop_assert!(JAPAN.closure(passed).is_some());
        }
    }

    #[test]
    fn the_steps_lead_to_the_day(period in periods(), day in days()) {
        let due = JAPAN.within(period, day, FirstDay::Excluded, ClosedDay::National).unwrap();
        prop_assert_eq!(due.steps.first(), Some(&Step::Event { date: day }));
        let ends = Step::Counted { period, date: due.counted_day };
        prop_assert!(due.steps.contains(&ends));
        let rolled = due.steps.contains(&Step::Rolled { from: due.counted_day, to: due.due });
        prop_assert_eq!(rolled, due.counted_day != due.due);
        let not_published = matches!(due.steps.last(), Some(Step::NotPublished { .. }));
        prop_assert_eq!(not_published, due.certainty == Certainty::Expected);
    }

    #[test]
    fn days_counted_backwards_undo_days_counted_forwards(number in 1..=2000u16, day in days()) {
        let period = Period::days(number).unwrap();
        prop_assert_eq!(JAPAN.before(period, counted(period, day, FirstDay::Excluded)), Ok(day));
    }

    #[test]
    fn months_counted_backwards_return_to_at_most_three_days_before(period in periods(), day in days()) {
        let back = JAPAN.before(period, counted(period, day, FirstDay::Excluded)).unwrap();
        prop_assert!((0..=3).contains(&back.until(day).unwrap().get_days()));
    }

    #[test]
    fn nothing_panics_on_any_day(day in all_days(), number in 1..=u16::MAX, unit in units()) {
        let period = Period::new(number, unit).unwrap();
        for closed in [ClosedDay::National, ClosedDay::Stands] {
            for first_day in FIRST_DAYS {
                let _ = JAPAN.within(period, day, first_day, closed);
            }
            let _ = JAPAN.on(day, closed);
        }
        prop_assert!(JAPAN.opening(period, day).map_or(true, |opening| opening.date < day));
        let _ = (attains(day, number), birthday(day, number), document_birthday(day, number));
        let _ = (JAPAN.closure(day), era_of(day), age_on(day, Date::MAX), age_on(Date::MAX, day));
        prop_assert!(JAPAN.last_open_day(day) <= day && JAPAN.next_open_day(day) >= day);
        prop_assert!(FiscalYear::of(day).map_or(true, |year| (year.start()..=year.end()).contains(&day)));
        prop_assert!((TaxYear::of(day).start()..=TaxYear::of(day).end()).contains(&day));
    }

    #[test]
    fn a_birthday_follows_the_day_on_which_the_age_is_reached(born in days(), age in 1..=110u16) {
        let (reached, birthday) = (attains(born, age).unwrap(), birthday(born, age).unwrap());
        prop_assert_eq!(next(reached), birthday);
        prop_assert_eq!(age_on(born, birthday), Some(age));
        prop_assert_eq!(age_on(born, reached), Some(age - 1));
        prop_assert!((reached..=birthday).contains(&document_birthday(born, age).unwrap()));
    }

    #[test]
    fn an_era_date_is_read_as_it_is_written(n in 0..70_000i32) {
        let day = date(1873, 1, 1).checked_add(n.days()).unwrap();
        let (era, year) = era_of(day).unwrap();
        let (month, number) = (day.month(), day.day());
        for text in [
            format!("{}{year}.{month}.{number}", era.letter()),
            format!("{era}{}年{month}月{number}日", if year == 1 { "元".into() } else { year.to_string() }),
        ] {
            prop_assert_eq!(parse_era(&text), Ok(EraDate::Day(day)), "{}", text);
        }
        let year_only = format!("{era}{year}年");
        prop_assert_eq!(parse_era(&year_only), Ok(EraDate::Year(day.year())));
    }

    #[test]
    fn no_text_makes_an_era_or_a_period_panic(text in "[MTSHR令和平成昭元年月日0-9./-]{0,12}|.{0,12}") {
        let _ = (parse_era(&text), text.parse::<Period>());
    }
}
