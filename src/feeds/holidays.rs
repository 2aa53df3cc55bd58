//! The Cabinet Office's list of holidays (内閣府「国民の祝日」の一覧): CP932, CRLF, dates without padding.

use super::text::{TextError, decode};
use crate::calendar::{Calendar, CalendarError, Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The list holds some twenty days a year; a thousand years of it would be smaller.
const CAP: usize = 1 << 20;

/// A list that may take the place of the one in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holidays {
    /// The list in the form of a pack's `holidays.csv`.
    pub csv: String,
    /// How many days it holds.
    pub days: usize,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Date,
    /// Days that the list in use lacks.
    pub added: Vec<(Date, String)>,
    /// Days of the list in use that are none any more: the law moved them.
    pub removed: Vec<(Date, String)>,
}

/// Why a list is refused. Lines are counted from 1, the heading is line 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HolidaysError {
    /// No text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Something else stands in place of the heading.
    #[error("the heading is `{0}`, not the Cabinet Office's 国民の祝日・休日月日,国民の祝日・休日名称")]
    Heading(String),
    /// A line that is not a date and a name.
    #[error("line {line}: `{text}` is not a date and a name, as in 2026/11/23,勤労感謝の日")]
    Line {
        /// Where.
        line: usize,
        /// What stands there.
        text: String,
    },
    /// The calendar refuses it: a day twice, out of order, a year left out or cut off.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// It holds fewer days than the list in use.
    #[error("it holds {has} days, the list in use {had}: a list only grows")]
    Shrunken {
        /// Days of the list in use.
        had: usize,
        /// Days of this one.
        has: usize,
    },
    /// It ends earlier than the list in use, or begins later.
    #[error("it runs from {from} to {until}, the list in use from {had_from} to {had_until}")]
    Shorter {
        /// Its first day.
        from: Date,
        /// Its last day.
        until: Date,
        /// The first day of the list in use.
        had_from: Date,
        /// The last day of the list in use.
        had_until: Date,
    },
}

/// Reads the Cabinet Office's list. `in_use` is the pack's present `holidays.csv`, which it must not fall behind.
pub fn holidays(bytes: &[u8], in_use: Option<&str>) -> Result<Holidays, HolidaysError> {
    let text = decode(bytes, CAP, None)?.text;
    let mut lines = text.lines().map(str::trim_end).enumerate();
    let heading = lines.next().map_or("", |(_, heading)| heading);
    if !is_heading(heading) {
        return Err(HolidaysError::Heading(heading.chars().take(80).collect()));
    }
    let mut csv = String::from("date,name_ja\n");
    let mut days = BTreeMap::new();
    for (index, line) in lines.filter(|(_, line)| !line.trim_matches(',').is_empty()) {
        let wrong = || HolidaysError::Line {
            line: index + 1,
            text: line.chars().take(80).collect(),
        };
        let (date, name) = row(line).ok_or_else(wrong)?;
        csv.push_str(&format!("{date},{name}\n"));
        days.insert(date, name.to_owned());
    }
    // The calendar's own reading tells of days that stand twice or out of order and of years left out.
    Calendar::from_holidays(&csv)?;
    compare(csv, days, in_use)
}

fn is_heading(line: &str) -> bool {
    let mut columns = line.split(',');
    let about = |column: Option<&str>, end: &str| {
        column.is_some_and(|c| c.contains("祝日") && c.trim().ends_with(end))
    };
    about(columns.next(), "月日") && about(columns.next(), "名称") && columns.all(str::is_empty)
}

/// `2026/11/23,勤労感謝の日`
fn row(line: &str) -> Option<(Date, &str)> {
    let (date, name) = line.split_once(',')?;
    let mut parts = date.trim().splitn(3, '/');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let name = name.trim().trim_matches('"');
    let plain = !name.is_empty() && !name.contains([',', '"']);
    Date::new(year, month, day)
        .ok()
        .filter(|_| plain)
        .map(|date| (date, name))
}

fn compare(
    csv: String,
    days: BTreeMap<Date, String>,
    in_use: Option<&str>,
) -> Result<Holidays, HolidaysError> {
    let had: BTreeMap<Date, String> = in_use
        .into_iter()
        .flat_map(str::lines)
        .filter_map(known)
        .collect();
    let ends = |days: &BTreeMap<Date, String>| Some((*days.first_key_value()?.0, *days.last_key_value()?.0));
    let (from, until) = ends(&days).ok_or(CalendarError::Empty)?;
    if let Some((had_from, had_until)) = ends(&had) {
        if from > had_from || until < had_until {
            return Err(HolidaysError::Shorter {
                from,
                until,
                had_from,
                had_until,
            });
        }
        if days.len() < had.len() {
            return Err(HolidaysError::Shrunken {
                had: had.len(),
                has: days.len(),
            });
        }
    }
    let lacking = |these: &BTreeMap<Date, String>, those: &BTreeMap<Date, String>| {
        let days = these.iter().filter(|(day, _)| !those.contains_key(day));
        days.map(|(day, name)| (*day, name.clone())).collect::<Vec<_>>()
    };
    let removed = lacking(&had, &days);
    let added = if in_use.is_some() {
        lacking(&days, &had)
    } else {
        Vec::new()
    };
    Ok(Holidays {
        csv,
        days: days.len(),
        from,
        until,
        added,
        removed,
    })
}

/// A line of a pack's list.
fn known(line: &str) -> Option<(Date, String)> {
    let (date, name) = line.trim_end().split_once(',')?;
    Some((date.parse().ok()?, name.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const IN_USE: &str = include_str!("../../assets/packs/jp/holidays.csv");
    const HEADING: &str = "国民の祝日・休日月日,国民の祝日・休日名称\r\n";

    /// The pack's list as the Cabinet Office writes it.
    fn published(change: impl Fn(&str) -> String) -> Vec<u8> {
        let rows = IN_USE.lines().skip(1).filter_map(known);
        let rows = rows.map(|(d, name)| format!("{}/{}/{},{name}\r\n", d.year(), d.month(), d.day()));
        let text = change(&(HEADING.to_owned() + &rows.collect::<String>()));
        encoding_rs::SHIFT_JIS.encode(&text).0.into_owned()
    }

    fn refused(change: impl Fn(&str) -> String) -> HolidaysError {
        holidays(&published(change), Some(IN_USE)).unwrap_err()
    }

    #[test]
    fn the_published_list_becomes_the_packs() {
        let found = holidays(&published(str::to_owned), Some(IN_USE)).unwrap();
        assert_eq!(found.csv, IN_USE);
        assert_eq!((found.added, found.removed), (vec![], vec![]));
    }

    #[test]
    fn next_years_list_tells_what_it_adds() {
        let found = holidays(
            &published(|text| text.to_owned() + "2028/1/1,元日\r\n2028/11/23,勤労感謝の日\r\n"),
            Some(IN_USE),
        );
        let found = found.unwrap();
        assert_eq!(found.until, Date::constant(2028, 11, 23));
        assert_eq!(
            found.added.first().unwrap(),
            &(Date::constant(2028, 1, 1), "元日".to_owned())
        );
    }

    #[test]
    fn a_list_that_lost_days_is_refused() {
        let without = refused(|text| text.replace("2026/5/6,休日\r\n", ""));
        assert_eq!(without, HolidaysError::Shrunken { had: 1067, has: 1066 });
        let cut = refused(|text| text.split("2027/1/1").next().unwrap_or_default().to_owned());
        assert!(matches!(cut, HolidaysError::Shorter { .. }), "{cut}");
        let late = refused(|text| {
            HEADING.to_owned()
                + text
                    .split_once("1954")
                    .or(text.split_once("1955/11/23,勤労感謝の日\r\n"))
                    .unwrap()
                    .1
        });
        assert!(matches!(late, HolidaysError::Shorter { .. }), "{late}");
        let half = refused(|text| text.get(..text.len() - 30).unwrap_or(text).to_owned());
        assert!(
            matches!(
                half,
                HolidaysError::Line { .. } | HolidaysError::Calendar(_) | HolidaysError::Shorter { .. }
            ),
            "{half}"
        );
    }

    #[test]
    fn a_malformed_list_is_refused_with_its_line() {
        let twice = refused(|text| text.replace("1955/1/15,", "1955/1/1,"));
        assert!(
            matches!(
                twice,
                HolidaysError::Calendar(CalendarError::Twice { line: 3, .. })
            ),
            "{twice}"
        );
        let unsorted = refused(|text| text.replace("1955/1/15,", "1954/1/15,"));
        assert!(
            matches!(
                unsorted,
                HolidaysError::Calendar(CalendarError::Unsorted { line: 3, .. })
            ),
            "{unsorted}"
        );
        let no_day = refused(|text| text.replace("1955/1/15,", "1955/2/30,"));
        assert_eq!(
            no_day,
            HolidaysError::Line {
                line: 3,
                text: "1955/2/30,成人の日".to_owned()
            }
        );
        let page = holidays("<!DOCTYPE html><title>404</title>".as_bytes(), Some(IN_USE)).unwrap_err();
        assert!(matches!(page, HolidaysError::Heading(_)), "{page}");
    }
}
