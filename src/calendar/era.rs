use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A Japanese era (元号). Meiji is counted from its sixth year, 1873, when Japan took the Gregorian calendar.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// 明治, to 29 July 1912
    Meiji,
    /// 大正, from 30 July 1912
    Taisho,
    /// 昭和, from 25 December 1926
    Showa,
    /// 平成, from 8 January 1989
    Heisei,
    /// 令和, from 1 May 2019
    Reiwa,
}

/// Latest first, as a date is looked up.
const ERAS: [Era; 5] = [Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji];

impl Era {
    /// The era's name in Japanese.
    pub const fn name_ja(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// The letter that forms and documents use.
    pub const fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The first day that is written in this era and the Gregorian year of its year 1.
    const fn start(self) -> (Date, i16) {
        match self {
            Era::Meiji => (jiff::civil::date(1873, 1, 1), 1868),
            Era::Taisho => (jiff::civil::date(1912, 7, 30), 1912),
            Era::Showa => (jiff::civil::date(1926, 12, 25), 1926),
            Era::Heisei => (jiff::civil::date(1989, 1, 8), 1989),
            Era::Reiwa => (jiff::civil::date(2019, 5, 1), 2019),
        }
    }
}

impl fmt::Display for Era {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name_ja())
    }
}

/// The era and its year of `date`; year 1 is 元年. `None` before 1873.
pub fn era_of(date: Date) -> Option<(Era, u16)> {
    let era = ERAS.into_iter().find(|era| era.start().0 <= date)?;
    Some((era, u16::try_from(date.year() - era.start().1 + 1).ok()?))
}

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
    /// The era did not yet or no longer run. Documents printed before an era began still name the one before.
    #[error("{written} {year} was never written so: {} {} is the same year; check the document", .meant.0, .meant.1)]
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
