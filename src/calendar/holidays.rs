//! The Cabinet Office's list of holidays (内閣府「国民の祝日」), as `date,name_ja` in UTF-8 with ISO dates.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// Why a list of holidays is refused. `line` is counted from 1 and the heading is line 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// The heading is not the expected one.
    #[error("line 1: the heading is `{0}`, not `date,name_ja`: convert the list to UTF-8 and ISO dates")]
    Heading(String),
    /// A line that is not a date and a name.
    #[error("line {line}: expected a date and a name, as in `2026-11-23,勤労感謝の日`: correct the line")]
    Line {
        /// Where.
        line: u64,
    },
    /// A date that is none.
    #[error("line {line}: `{text}` is not a date: write it as year-month-day, for example 2026-11-23")]
    Date {
        /// Where.
        line: u64,
        /// What stands there.
        text: String,
    },
    /// A date that stands twice.
    #[error("line {line}: {date} stands twice: remove one of the two lines")]
    Twice {
        /// Where.
        line: u64,
        /// Which.
        date: Date,
    },
    /// A date before the one above it.
    #[error("line {line}: {date} stands below a later date: sort the list by date")]
    Unsorted {
        /// Where.
        line: u64,
        /// Which.
        date: Date,
    },
    /// No holiday at all.
    #[error("the list holds no holiday: put the Cabinet Office's list below the heading")]
    Empty,
    /// A year left out, or cut off before its last holiday in November.
    #[error("the list lacks holidays of {year}: a list runs from its first to its last year without a gap")]
    Incomplete {
        /// Which year.
        year: i16,
    },
}

/// Reads the list; refuses one that is not sorted, repeats a day, leaves a year out or is cut off.
pub(super) fn read(csv: &str) -> Result<BTreeMap<Date, String>, CalendarError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(csv.as_bytes());
    let mut rows = reader.records();
    let heading = rows.next().and_then(Result::ok).unwrap_or_default();
    if heading.iter().ne(["date", "name_ja"]) {
        return Err(CalendarError::Heading(
            heading.iter().collect::<Vec<_>>().join(","),
        ));
    }
    let mut holidays = BTreeMap::new();
    for row in rows {
        let row = row.map_err(|e| CalendarError::Line {
            line: e.position().map_or(0, csv::Position::line),
        })?;
        let line = row.position().map_or(0, csv::Position::line);
        let (date, name) = holiday(&row, line)?;
        match holidays.last_key_value() {
            Some((&last, _)) if last == date => return Err(CalendarError::Twice { line, date }),
            Some((&last, _)) if last > date => return Err(CalendarError::Unsorted { line, date }),
            _ => holidays.insert(date, name),
        };
    }
    complete(&holidays)?;
    Ok(holidays)
}

fn holiday(row: &csv::StringRecord, line: u64) -> Result<(Date, String), CalendarError> {
    let mut fields = row.iter().map(str::trim);
    let (Some(date), Some(name), None) = (fields.next(), fields.next(), fields.next()) else {
        return Err(CalendarError::Line { line });
    };
    if name.is_empty() {
        return Err(CalendarError::Line { line });
    }
    let date = date.parse().map_err(|_| CalendarError::Date {
        line,
        text: date.to_owned(),
    })?;
    Ok((date, name.to_owned()))
}

/// Every year between the first and the last has holidays, and the last one reaches November, so that a list
/// cut off in transit never passes for a year with fewer holidays.
fn complete(holidays: &BTreeMap<Date, String>) -> Result<(), CalendarError> {
    let Some((last, _)) = holidays.last_key_value() else {
        return Err(CalendarError::Empty);
    };
    let mut years = holidays
        .keys()
        .map(|day| day.year())
        .zip(holidays.keys().skip(1).map(|day| day.year()));
    if let Some((before, _)) = years.find(|(before, after)| after - before > 1) {
        return Err(CalendarError::Incomplete { year: before + 1 });
    }
    if last.month() < 11 {
        return Err(CalendarError::Incomplete { year: last.year() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(rows: &str) -> CalendarError {
        read(&format!("date,name_ja\n{rows}")).unwrap_err()
    }

    #[test]
    fn the_published_list_is_read_whole() {
        let list = include_str!("../../assets/packs/jp/holidays.csv");
        let holidays = read(list).unwrap();
        assert_eq!(holidays.len(), list.lines().count() - 1);
        assert_eq!(
            holidays.get(&jiff::civil::date(2026, 11, 23)).unwrap(),
            "勤労感謝の日"
        );
    }

    #[test]
    fn a_list_with_a_mistake_is_refused_with_its_line() {
        let day = |day| jiff::civil::date(2026, 11, day);
        assert_eq!(
            refused("2026-11-03,文化の日\n2026/11/23,勤労感謝の日"),
            CalendarError::Date {
                line: 3,
                text: "2026/11/23".into()
            }
        );
        assert_eq!(
            refused("2026-02-30,何の日"),
            CalendarError::Date {
                line: 2,
                text: "2026-02-30".into()
            }
        );
        assert_eq!(refused("2026-11-23,"), CalendarError::Line { line: 2 });
        assert_eq!(refused("2026-11-23"), CalendarError::Line { line: 2 });
        assert_eq!(
            refused("2026-11-23,勤労感謝の日,x"),
            CalendarError::Line { line: 2 }
        );
        assert_eq!(
            refused("2026-11-23,a\n2026-11-03,b"),
            CalendarError::Unsorted {
                line: 3,
                date: day(3)
            }
        );
        assert_eq!(
            refused("2026-11-23,a\n2026-11-23,a"),
            CalendarError::Twice {
                line: 3,
                date: day(23)
            }
        );
    }

    #[test]
    fn an_empty_or_incomplete_list_is_refused() {
        assert_eq!(refused(""), CalendarError::Empty);
        assert_eq!(read(""), Err(CalendarError::Heading(String::new())));
        assert_eq!(
            read("2026-11-23,勤労感謝の日"),
            Err(CalendarError::Heading("2026-11-23,勤労感謝の日".into()))
        );
        let gap = "2025-11-23,勤労感謝の日\n2027-11-23,勤労感謝の日";
        assert_eq!(refused(gap), CalendarError::Incomplete { year: 2026 });
        let cut = "2025-11-23,勤労感謝の日\n2026-01-01,元日";
        assert_eq!(refused(cut), CalendarError::Incomplete { year: 2026 });
    }
}
