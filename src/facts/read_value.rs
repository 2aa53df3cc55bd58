//! One answer as text: from a file, a paper or a screen.

use super::read::ProblemKind;
use super::similar::nearest;
use super::{Fact, Field, FieldKind, Schema, Value};
use crate::calendar::{Date, EraDate, Period, parse_era};

/// Reads one answer. `unknown` and `declined` are understood for every field.
pub fn read_value(schema: &Schema, field: &Field, text: &str) -> Result<Fact, ProblemKind> {
    let given = || text.to_owned();
    let digits = ascii_digits(text);
    let value = match (text, &field.kind) {
        ("unknown", _) => return Ok(Fact::Unknown),
        ("declined", _) => return Ok(Fact::Declined),
        (_, FieldKind::Date) => Value::Date(read_date(&digits)?),
        (_, FieldKind::YesNo) => Value::YesNo(match text {
            "yes" | "true" => true,
            "no" | "false" => false,
            _ => return Err(ProblemKind::NotYesOrNo { given: given() }),
        }),
        (_, FieldKind::Choice(_)) => Value::Choice(read_choice(schema.choices(&field.kind), text)?),
        (_, FieldKind::Number) => Value::Number(read_number(&digits)?),
        (_, FieldKind::Yen) => Value::Yen(read_number(&digits)?),
        (_, FieldKind::Period) => {
            let period = digits
                .parse::<Period>()
                .map_err(|_| ProblemKind::NotAPeriod { given: given() })?;
            Value::Period(period)
        }
        (_, FieldKind::Hours) => Value::Hours(read_hours(&digits)?),
        (_, FieldKind::Time) => Value::Time(read_time(&digits)?),
        (_, FieldKind::Place) => Value::Place(read_place(text)?),
        (_, FieldKind::Country) if text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Value::Country(text.to_ascii_uppercase())
        }
        (_, FieldKind::Country) => {
            return Err(ProblemKind::NoSuchChoice {
                given: given(),
                nearest: None,
            });
        }
        (_, FieldKind::Text) => Value::Text(given()),
    };
    Ok(Fact::Known(value))
}

/// The zeros of the digits that people type: Arabic, Persian, Devanagari, Bengali, Thai, Burmese, Khmer, full-width.
const ZEROS: [u32; 8] = [0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0x17E0, 0xFF10];

/// The same with ASCII digits.
fn ascii_digits(text: &str) -> String {
    let digit = |letter: char| {
        let value = |zero: u32| u32::from(letter).checked_sub(zero).filter(|value| *value < 10);
        let value = ZEROS.into_iter().find_map(value);
        value
            .and_then(|value| char::from_digit(value, 10))
            .unwrap_or(letter)
    };
    text.chars().map(digit).collect()
}

/// A date as in files (`2026-11-26`) or as on Japanese papers (`R8.11.26`, `令和8年11月26日`).
fn read_date(text: &str) -> Result<Date, ProblemKind> {
    match (text.parse(), parse_era(text)) {
        (Ok(date), _) | (Err(_), Ok(EraDate::Day(date))) => Ok(date),
        _ => Err(ProblemKind::NoSuchDate {
            given: text.to_owned(),
        }),
    }
}

/// A trillion: no wage and no count is larger, and sums and products of such numbers stay exact.
const LARGEST: i64 = 1_000_000_000_000;

fn read_number(text: &str) -> Result<i64, ProblemKind> {
    let digits: String = text
        .chars()
        .filter(|letter| !matches!(letter, ',' | '_' | ' ' | '円' | '¥'))
        .collect();
    let number: Option<i64> = digits.parse().ok();
    let number = number.filter(|number| (-LARGEST..=LARGEST).contains(number));
    number.ok_or_else(|| ProblemKind::NotANumber {
        given: text.to_owned(),
    })
}

/// Working time as people write it: `7:30`, `7.5`, `7,5`, `8`.
fn read_hours(text: &str) -> Result<i64, ProblemKind> {
    let wrong = || ProblemKind::NotHours {
        given: text.to_owned(),
    };
    let text = text.trim().replace(',', ".");
    if text.contains(':') {
        return clock(&text).ok_or_else(wrong);
    }
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > 2 {
        return Err(wrong());
    }
    // `.5` and `.50` are the same half hour.
    let hundredths: i64 = format!("{part:0<2}").parse().map_err(|_| wrong())?;
    let hours: i64 = whole.parse().map_err(|_| wrong())?;
    hours
        .checked_mul(60)
        .and_then(|minutes| minutes.checked_add((hundredths * 60 + 50) / 100))
        .ok_or_else(wrong)
}

/// A time of day, `22:00`; a shift that ends at midnight may end at `24:00`.
fn read_time(text: &str) -> Result<i64, ProblemKind> {
    let minutes = clock(text.trim()).filter(|minutes| *minutes <= 24 * 60);
    minutes.ok_or_else(|| ProblemKind::NotATime {
        given: text.to_owned(),
    })
}

fn clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let hours: u16 = hours.parse().ok()?;
    let minutes: u16 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
    Some(i64::from(hours) * 60 + i64::from(minutes))
}

fn read_choice(choices: &[String], text: &str) -> Result<String, ProblemKind> {
    if choices.iter().any(|choice| choice == text) {
        return Ok(text.to_owned());
    }
    let nearest = nearest(text, choices.iter().map(String::as_str));
    Err(ProblemKind::NoSuchChoice {
        given: text.to_owned(),
        nearest,
    })
}

/// Municipality codes have five digits; YAML drops a leading zero that nobody quoted, and some lists add the check digit.
fn read_place(text: &str) -> Result<String, ProblemKind> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.len() {
        4 | 5 if digits => Ok(format!("{text:0>5}")),
        6 if digits => Ok(text.get(..5).unwrap_or(text).to_owned()),
        _ => Err(ProblemKind::NoSuchChoice {
            given: text.to_owned(),
            nearest: None,
        }),
    }
}
