//! Dates as they are typed: three fields, the year also in the Japanese era, or a whole date in the year's field.

use super::{DateOrder, RawDate};

/// In which order a language writes a date (CLDR's short dates).
pub(crate) fn order(lang: &str) -> DateOrder {
    match lang.split('-').next().unwrap_or_default() {
        "ja" | "zh" | "ko" | "my" | "fa" | "ne" => DateOrder::YearMonthDay,
        _ => DateOrder::DayMonthYear,
    }
}

/// What was typed as one text that the companion reads; nothing when nothing was typed.
pub(crate) fn text(raw: &RawDate) -> Option<String> {
    let (year, month, day) = (raw.year.trim(), raw.month.trim(), raw.day.trim());
    if year.is_empty() && month.is_empty() && day.is_empty() {
        return None;
    }
    if month.is_empty() && day.is_empty() {
        return Some(year.to_owned());
    }
    Some(match year.chars().next() {
        Some(first) if first.is_numeric() => format!("{year}-{month:0>2}-{day:0>2}"),
        _ if year.ends_with('年') => format!("{year}{month}月{day}日"),
        _ => format!("{year}.{month}.{day}"),
    })
}

/// `2026-11-26` in its three fields.
pub(crate) fn raw(date: &str) -> RawDate {
    let mut parts = date
        .split('-')
        .map(|part| part.trim_start_matches('0').to_owned());
    let mut part = || parts.next().unwrap_or_default();
    RawDate {
        year: part(),
        month: part(),
        day: part(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{EraDate, parse_era};
    use jiff::civil::date;

    fn typed(year: &str, month: &str, day: &str) -> Option<String> {
        text(&RawDate {
            year: year.into(),
            month: month.into(),
            day: day.into(),
        })
    }

    #[test]
    fn an_era_year_in_the_field_of_the_year_is_a_date() {
        for year in ["R8", "令和8年", "令和8", " r8 "] {
            let text = typed(year, "11", "26").unwrap();
            assert_eq!(parse_era(&text), Ok(EraDate::Day(date(2026, 11, 26))), "{text}");
        }
    }

    #[test]
    fn single_digits_are_filled_up_and_short_years_are_not_guessed() {
        assert_eq!(typed("2026", "4", "1").as_deref(), Some("2026-04-01"));
        assert!(
            typed("98", "4", "1")
                .unwrap()
                .parse::<jiff::civil::Date>()
                .is_err()
        );
    }

    #[test]
    fn a_whole_date_may_stand_in_the_field_of_the_year() {
        assert_eq!(typed("R8.11.26", "", "").as_deref(), Some("R8.11.26"));
        assert_eq!(typed("", " ", ""), None);
    }

    #[test]
    fn a_date_without_its_day_is_not_taken_for_a_date() {
        let text = typed("2026", "4", "").unwrap();
        assert!(text.parse::<jiff::civil::Date>().is_err(), "{text}");
    }
}
