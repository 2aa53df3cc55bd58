//! Years and days as Japanese forms and documents write them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::era::{ERAS, Era, era_of};

/// What a text with an era means.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EraDate {
    /// The Gregorian year, from `R8` or 令和8年.
    Year(i16),
    /// The day, from `R8.11.26` or 令和8年11月26日.
    Day(Date),
}

/// Why a text is not a year or day of an era.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EraError {
    /// It begins with no era.
    #[error(
        "`{0}` begins with no era: write M, T, S, H or R, or 明治, 大正, 昭和, 平成 or 令和, then the year"
    )]
    Era(String),
    /// What follows the era is neither a year nor a day.
    #[error("`{0}` is neither a year nor a day: write `R8`, 令和8年, `R8.11.26` or 令和8年11月26日")]
    Form(String),
    /// The day does not exist.
    #[error("{year}-{month}-{day} is no day of the calendar: check the month and the day")]
    Day {
        /// Gregorian year.
        year: i16,
        /// Month as written.
        month: i8,
        /// Day as written.
        day: i8,
    },
    /// The era did not yet run or had ended. Documents printed before an era began may still count on in the
    /// one before.
    #[error("{written}{year}年 lies outside that era: the same time is {}{}年, write that", .meant.0, .meant.1)]
    OutsideEra {
        /// The era as written.
        written: Era,
        /// The year as written.
        year: u16,
        /// The era and year in which that day, or that year's last day, is written.
        meant: (Era, u16),
    },
    /// Meiji 1 to 5 were not counted by the Gregorian calendar.
    #[error("days before Meiji 6 (1873) follow the old calendar: write the Gregorian date instead")]
    OldCalendar,
}

/// Reads a year or a day as forms and documents write it: `R8`, 令和8年, 令和元年, `H30.4.30`, 令和8年11月26日.
/// Full-width digits and letters, small letters and spaces are accepted; `.`, `/` and `-` separate.
pub fn parse_era(text: &str) -> Result<EraDate, EraError> {
    let plain = plain(text);
    let (era, rest) = ERAS
        .into_iter()
        .find_map(|era| {
            let rest = plain
                .strip_prefix(era.name_ja())
                .or_else(|| plain.strip_prefix(era.letter()))?;
            Some((era, rest))
        })
        .ok_or_else(|| EraError::Era(text.trim().to_owned()))?;
    let numbers = numbers(rest).ok_or_else(|| EraError::Form(text.trim().to_owned()))?;
    match numbers {
        (year, None) => era_year(era, year),
        (year, Some((month, day))) => era_day(era, year, month, day),
    }
}

/// Without spaces, in ASCII and capitals.
fn plain(text: &str) -> String {
    let ascii = |c: char| match c {
        '！'..='～' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    };
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(ascii)
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

type YearAndDay = (u16, Option<(i8, i8)>);

/// `8`, `8年`, `元年`, `8.11.26` or `8年11月26日`.
fn numbers(rest: &str) -> Option<YearAndDay> {
    let number = |text: &str| {
        text.bytes()
            .all(|b| b.is_ascii_digit())
            .then_some(text)?
            .parse::<i8>()
            .ok()
    };
    let year = |text: &str| {
        let year = if text == "元" { 1 } else { number(text)? };
        u16::try_from(year).ok().filter(|year| *year > 0)
    };
    if let Some((first, rest)) = rest.split_once('年') {
        let day = match rest {
            "" => None,
            _ => {
                let (month, day) = rest.strip_suffix('日')?.split_once('月')?;
                Some((number(month)?, number(day)?))
            }
        };
        return Some((year(first)?, day));
    }
    let parts: Vec<&str> = rest.split(['.', '/', '-']).collect();
    match parts.as_slice() {
        [only] => Some((year(only)?, None)),
        [first, month, day] => Some((year(first)?, Some((number(month)?, number(day)?)))),
        _ => None,
    }
}

/// Year 1 of an era and the last year of the one before are the same Gregorian year; both are right.
fn era_year(era: Era, year: u16) -> Result<EraDate, EraError> {
    let gregorian = gregorian_year(era, year)?;
    let day = |month, day| EraError::Day {
        year: gregorian,
        month,
        day,
    };
    let first = Date::new(gregorian, 1, 1).map_err(|_| day(1, 1))?;
    let last = first.last_of_year();
    let at_first = era_of(first).ok_or(EraError::OldCalendar)?;
    let at_last = era_of(last).ok_or(EraError::OldCalendar)?;
    if (at_first.0..=at_last.0).contains(&era) {
        return Ok(EraDate::Year(gregorian));
    }
    Err(EraError::OutsideEra {
        written: era,
        year,
        meant: at_last,
    })
}

fn era_day(era: Era, year: u16, month: i8, day: i8) -> Result<EraDate, EraError> {
    let gregorian = gregorian_year(era, year)?;
    let date = Date::new(gregorian, month, day).map_err(|_| EraError::Day {
        year: gregorian,
        month,
        day,
    })?;
    let meant = era_of(date).ok_or(EraError::OldCalendar)?;
    if meant.0 == era {
        return Ok(EraDate::Day(date));
    }
    Err(EraError::OutsideEra {
        written: era,
        year,
        meant,
    })
}

/// `year` is at most 127, so the sum stays far below the end of the calendar.
fn gregorian_year(era: Era, year: u16) -> Result<i16, EraError> {
    let year = i16::try_from(year).map_err(|_| EraError::OldCalendar)?;
    Ok(era.start().1 + year - 1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_documents_write_is_read() {
        for (text, read) in [
            ("R8", EraDate::Year(2026)),
            ("r 8", EraDate::Year(2026)),
            ("令和8年", EraDate::Year(2026)),
            ("令和８年", EraDate::Year(2026)),
            ("令和元年", EraDate::Year(2019)),
            ("平成31年", EraDate::Year(2019)),
            ("昭和64年", EraDate::Year(1989)),
            ("R元", EraDate::Year(2019)),
            ("H30.4.30", EraDate::Day(date(2018, 4, 30))),
            ("Ｈ３０／０４／３０", EraDate::Day(date(2018, 4, 30))),
            ("S64-1-7", EraDate::Day(date(1989, 1, 7))),
            ("令和8年11月26日", EraDate::Day(date(2026, 11, 26))),
            (" 令和 8年 11月 26日 ", EraDate::Day(date(2026, 11, 26))),
            ("令和元年5月1日", EraDate::Day(date(2019, 5, 1))),
            ("明治6年1月1日", EraDate::Day(date(1873, 1, 1))),
        ] {
            assert_eq!(parse_era(text), Ok(read), "{text}");
        }
    }

    #[test]
    fn a_day_outside_its_era_is_refused_with_the_era_meant() {
        for (text, written, year, meant) in [
            ("H31.5.1", Era::Heisei, 31, (Era::Reiwa, 1)),
            ("R1.4.30", Era::Reiwa, 1, (Era::Heisei, 31)),
            ("平成33年", Era::Heisei, 33, (Era::Reiwa, 3)),
            ("S100", Era::Showa, 100, (Era::Reiwa, 7)),
        ] {
            assert_eq!(
                parse_era(text),
                Err(EraError::OutsideEra { written, year, meant }),
                "{text}"
            );
        }
        let error = parse_era("平成33年").unwrap_err().to_string();
        assert_eq!(
            error,
            "平成33年 lies outside that era: the same time is 令和3年, write that"
        );
    }

    #[test]
    fn what_is_no_era_date_is_refused_with_what_to_write() {
        for text in ["", "2026", "8年", "X8"] {
            assert_eq!(parse_era(text), Err(EraError::Era(text.to_owned())));
        }
        for text in [
            "R",
            "R0",
            "令和年",
            "R8.11",
            "R8.11.26.1",
            "R8年11月",
            "R-1",
            "R+8",
            "R8.+1.2",
            "R200",
            "R8日",
        ] {
            assert_eq!(parse_era(text), Err(EraError::Form(text.to_owned())));
        }
        assert_eq!(
            parse_era("R8.2.29"),
            Err(EraError::Day {
                year: 2026,
                month: 2,
                day: 29
            })
        );
        assert_eq!(parse_era("M5.1.1"), Err(EraError::OldCalendar));
        assert_eq!(parse_era("明治1年"), Err(EraError::OldCalendar));
    }
}
