//! Dates as public sources write them.

use super::width;
use crate::calendar::{Date, EraDate, parse_era};
use jiff::Timestamp;
use jiff::civil::{DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

/// A point in time as exactly as a source tells it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Moment {
    /// To the second.
    At(Timestamp),
    /// A day without a time.
    On(Date),
}

impl Moment {
    /// The day in Japan.
    pub fn day(self) -> Date {
        match self {
            Moment::On(day) => day,
            Moment::At(time) => TimeZone::fixed(JAPAN).to_datetime(time).date(),
        }
    }
}

const JAPAN: Offset = Offset::constant(9);

/// Reads `2026-11-03T10:00:00+09:00`, `Tue, 03 Nov 2026 10:00:00 JST`, `2026/11/3 10:00`, `令和8年11月3日 10時00分`,
/// `20261103`. A time without a zone is Japan's.
pub fn moment(text: &str) -> Option<Moment> {
    let text = width::plain(super::html::head(text, 200));
    if text.is_empty() {
        return None;
    }
    text.parse()
        .ok()
        .map(Moment::At)
        .or_else(|| mail(&text))
        .or_else(|| japanese(&text))
}

/// Reads a day as [`moment`] does, without a time.
pub fn day(text: &str) -> Option<Date> {
    moment(text).map(Moment::day)
}

/// `Tue, 03 Nov 2026 10:00:00 JST`: RFC 2822 and what is mistaken for it. The day of the week is not looked at.
fn mail(text: &str) -> Option<Moment> {
    let weekday = text
        .split_once(',')
        .filter(|(day, _)| !day.contains(|c: char| c.is_ascii_digit()));
    let text = weekday.map_or(text, |(_, rest)| rest).replace([',', '-'], " ");
    let mut words: Vec<&str> = text.split_whitespace().collect();
    // "Nov 3 2026" and "3 Nov 2026"
    if words.first().is_some_and(|word| month(word).is_some()) && words.len() > 1 {
        words.swap(0, 1);
    }
    let mut words = words.into_iter();
    let day = words.next()?.parse().ok()?;
    let month = month(words.next()?)?;
    let year = words.next()?.parse::<i16>().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    let date = Date::new(year, month, day).ok()?;
    let Some(clock) = words.next() else {
        return Some(Moment::On(date));
    };
    let zone = words.next().unwrap_or("JST");
    // The hyphen before an offset went with those between the parts of the date.
    let west = zone.len() == 4 && zone.bytes().all(|b| b.is_ascii_digit());
    at(
        date,
        clock_time(clock)?,
        if west {
            offset(&format!("-{zone}"))?
        } else {
            offset(zone)?
        },
    )
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let word = word.get(..3)?.to_ascii_lowercase();
    i8::try_from(MONTHS.iter().position(|month| *month == word)? + 1).ok()
}

fn offset(zone: &str) -> Option<Offset> {
    if let Some(sign) = zone.get(..1).filter(|sign| matches!(*sign, "+" | "-")) {
        let digits = zone.get(1..)?.replace(':', "");
        let number: i32 = digits.parse().ok().filter(|_| digits.len() == 4)?;
        let seconds = (number / 100 * 60 + number % 100) * 60;
        return Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).ok();
    }
    Some(match zone.to_ascii_uppercase().as_str() {
        "JST" => JAPAN,
        "GMT" | "UTC" | "UT" | "Z" => Offset::UTC,
        _ => return None,
    })
}

/// `2026-11-03 10:00`, `2026/11/3`, `2026年11月3日（火）10時`, `令和8年11月3日`, `R8.11.3`, `20261103`.
fn japanese(text: &str) -> Option<Moment> {
    let (date, rest) = date(text)?;
    // Between the day and the time: a T, a comma, the day of the week in brackets.
    let rest = rest.trim_start_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '午' | '+' | '-'));
    if rest.is_empty() {
        return Some(Moment::On(date));
    }
    let end = rest.find(['Z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(end);
    let zone = zone.trim();
    at(
        date,
        clock_time(clock)?,
        if zone.is_empty() { JAPAN } else { offset(zone)? },
    )
}

/// The date at the beginning of a text, and what follows it.
fn date(text: &str) -> Option<(Date, &str)> {
    if let Some(end) = text.find('日')
        && let (day, rest) = text.split_at(end)
        && let Some((year, month_day)) = day.split_once('年')
        && let Some((month, day)) = month_day.split_once('月')
    {
        let rest = rest.strip_prefix('日')?;
        let found = match year.trim().parse::<i16>() {
            Ok(year) => Date::new(year, month.trim().parse().ok()?, day.trim().parse().ok()?).ok(),
            Err(_) => era(&format!("{year}年{month}月{day}日")),
        };
        return Some((found?, rest));
    }
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, 'T' | '('))
        .filter(|at| *at > 0);
    let (first, rest) = text.split_at(end.unwrap_or(text.len()));
    let plain = |parts: &[&str]| match parts {
        [year, month, day] if year.len() == 4 => {
            Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
        }
        _ => None,
    };
    let parts: Vec<&str> = first.split(['-', '/', '.']).collect();
    let whole = || {
        let parts = [first.get(..4)?, first.get(4..6)?, first.get(6..8)?];
        plain(&parts).filter(|_| first.len() == 8 && first.bytes().all(|b| b.is_ascii_digit()))
    };
    Some((plain(&parts).or_else(whole).or_else(|| era(first))?, rest))
}

fn era(text: &str) -> Option<Date> {
    match parse_era(text) {
        Ok(EraDate::Day(day)) => Some(day),
        _ => None,
    }
}

/// `10:00`, `10:00:30.5`, `10時`, `午後1時30分`, `0930`, `24:00` as the last minute of the day.
pub(super) fn clock_time(text: &str) -> Option<Time> {
    let text = text.trim().replace("時半", "時30分");
    let (later, text) = match text.strip_prefix("午後") {
        Some(rest) => (12, rest),
        None => (0, text.strip_prefix("午前").unwrap_or(&text)),
    };
    let parts: Vec<&str> = text
        .split([':', '時', '分', '秒'])
        .map(str::trim)
        .filter(|p| !p.is_empty())
        .collect();
    let (hour, minute, second): (i8, i8, i8) = match parts.as_slice() {
        [whole] if whole.len() == 4 && whole.bytes().all(|b| b.is_ascii_digit()) => {
            (whole.get(..2)?.parse().ok()?, whole.get(2..)?.parse().ok()?, 0)
        }
        [hour] => (hour.parse().ok()?, 0, 0),
        [hour, minute] => (hour.parse().ok()?, minute.parse().ok()?, 0),
        [hour, minute, second] => (
            hour.parse().ok()?,
            minute.parse().ok()?,
            second.split('.').next()?.parse().ok()?,
        ),
        _ => return None,
    };
    let hour = if later > 0 && hour < 12 {
        hour + later
    } else {
        hour
    };
    if (hour, minute) == (24, 0) {
        return Time::new(23, 59, 0, 0).ok();
    }
    Time::new(hour, minute, second, 0).ok()
}

fn at(date: Date, time: Time, offset: Offset) -> Option<Moment> {
    offset
        .to_timestamp(DateTime::from_parts(date, time))
        .ok()
        .map(Moment::At)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> String {
        serde_json::to_value(moment(text))
            .unwrap()
            .as_str()
            .unwrap_or("nothing")
            .to_owned()
    }

    #[test]
    fn every_way_of_writing_a_time_is_read() {
        for text in [
            "2026-11-03T10:00:00+09:00",
            "2026-11-03T01:00:00Z",
            "2026-11-03T10:00+0900",
            "2026-11-03T10:00:00",
            "Tue, 03 Nov 2026 10:00:00 JST",
            "Tue, 3 Nov 2026 10:00:00 +0900",
            "Tue, 03 Nov 2026 01:00:00 GMT",
            "Mon, 02 Nov 2026 20:00:00 -0500",
            "03 Nov 26 10:00",
            "November 3, 2026 10:00:00 JST",
            "2026/11/3 10:00",
            "2026年11月3日（火） 10時00分",
            "令和８年１１月３日 午前10時",
            "R8.11.3 10:00",
        ] {
            assert_eq!(json(text), "2026-11-03T01:00:00Z", "{text}");
        }
    }

    #[test]
    fn a_day_without_a_time_stays_a_day() {
        for text in [
            "2026-11-03",
            "2026/11/3",
            "20261103",
            "令和8年11月3日",
            "R8.11.3",
            "3 Nov 2026",
            "2026年11月3日(火)",
        ] {
            assert_eq!(json(text), "2026-11-03", "{text}");
        }
        assert_eq!(
            moment("2026-11-02T20:00:00Z").unwrap().day(),
            Date::constant(2026, 11, 3)
        );
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "未定",
            "2026-02-30",
            "11月3日",
            "Tue, 33 Nov 2026 10:00:00 JST",
            "2026-11-03T99:00",
            "随時",
            "3",
        ] {
            assert_eq!(json(text), "nothing", "{text}");
        }
    }
}
