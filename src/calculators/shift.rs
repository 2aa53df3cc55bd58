//! One stretch of work: from when to when, without its break, and how much of it lies in the night.

use super::{Law, Row, Stop, Used};
use crate::calendar::Date;

const DAY: i64 = 24 * 60;

/// One stretch of work. It counts for the day on which it begins, also past midnight: 「継続勤務が2暦日にわたる場合には、
/// たとえ暦日を異にする場合でも一勤務として取り扱い、当該勤務は始業時刻の属する日の労働」 (昭63.1.1 基発1号).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The day on which it begins.
    pub date: Date,
    /// The working time in minutes, without the break.
    pub minutes: i64,
    /// For whom.
    pub job: Option<String>,
    /// Whether it was a day off that the law gives.
    pub day_off: bool,
    /// From when to when, in minutes since midnight of its day; beyond midnight the end is later than 24:00.
    span: Option<(i64, i64)>,
}

/// The hours of the night as the law knows them, in minutes since midnight: from the evening until the morning.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Night {
    from: i64,
    until: i64,
}

impl Night {
    /// The night that the pack's figures know on a day.
    pub fn of(law: &Law<'_>, on: Date) -> Result<(Night, [Used; 2]), Stop> {
        let (from, begins) = law.clock("night", &["from"], on)?;
        let (until, ends) = law.clock("night", &["until"], on)?;
        Ok((Night { from, until }, [begins, ends]))
    }
}

#[cfg(test)]
impl Night {
    /// A night from a time until a time.
    pub(super) fn new(from: i64, until: i64) -> Night {
        Night { from, until }
    }
}

impl Shift {
    /// Reads `date`, `started`, `ended`, `break`, `hours`, `job` and `day-off` of a row, as far as it has them. Hours that
    /// were told stand before hours that follow from the times. What is wrong with it comes back as the name of a message.
    pub fn read(row: &Row) -> Result<Shift, &'static str> {
        let date = row.date("date").ok_or("no-date")?;
        let span = match (row.minutes("started"), row.minutes("ended")) {
            (Some(started), Some(ended)) if ended > started => Some((started, ended)),
            (Some(started), Some(ended)) => Some((started, ended + DAY)),
            _ => None,
        };
        let from_times = span.map(|(start, end)| end - start - row.minutes("break").unwrap_or(0));
        let minutes = row.minutes("hours").or(from_times).ok_or("no-hours")?;
        if minutes > DAY {
            return Err("more-than-a-day");
        }
        if minutes < 0 || (span.is_some() && from_times.is_some_and(|minutes| minutes <= 0)) {
            return Err("break-too-long");
        }
        Ok(Shift {
            date,
            minutes,
            job: row
                .text("job")
                .map(str::trim)
                .filter(|job| !job.is_empty())
                .map(str::to_owned),
            day_off: row.code("day-off") == Some("yes"),
            span,
        })
    }

    /// All rows of a list; a row that cannot be is said to be wrong with the list.
    pub(super) fn all(list: &str, rows: &[Row]) -> Result<Vec<Shift>, Stop> {
        let shifts = rows.iter().map(Shift::read).collect::<Result<Vec<_>, _>>();
        let mut shifts = shifts.map_err(|why| Stop::wrong(list, why))?;
        shifts.sort_by_key(|shift| (shift.date, shift.span));
        Ok(shifts)
    }

    /// Whether it goes on after midnight.
    pub fn past_midnight(&self) -> bool {
        self.span.is_some_and(|(_, end)| end > DAY)
    }

    /// The minutes in the night. When the break was is not known: it is taken as outside the night as far as it fits.
    pub fn night(&self, night: Night) -> i64 {
        self.night_in_last(self.minutes, night)
    }

    /// The minutes in the night among the last so many minutes of it.
    pub(super) fn night_in_last(&self, minutes: i64, night: Night) -> i64 {
        let Some((start, end)) = self.span.filter(|_| minutes > 0) else {
            return 0;
        };
        let start = if minutes >= self.minutes {
            start
        } else {
            start.max(end - minutes)
        };
        let wraps = if night.from > night.until { DAY } else { 0 };
        let overlap =
            |shift: i64| (end.min(night.until + wraps + shift) - start.max(night.from + shift)).max(0);
        let all: i64 = [-DAY, 0, DAY].into_iter().map(overlap).sum();
        all.min(minutes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Value;

    const NIGHT: Night = Night {
        from: 22 * 60,
        until: 5 * 60,
    };

    fn row(cells: &[(&str, Value)]) -> Row {
        let day = ("date".to_owned(), Value::Date(Date::constant(2026, 11, 21)));
        let cells = cells
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()));
        Row(cells.chain([day]).collect())
    }

    fn worked(started: i64, ended: i64, break_: i64) -> Shift {
        let cells = [
            ("started", Value::Time(started * 60)),
            ("ended", Value::Time(ended * 60)),
            ("break", Value::Hours(break_)),
        ];
        Shift::read(&row(&cells)).unwrap()
    }

    #[test]
    fn hours_follow_from_the_times_also_past_midnight() {
        assert_eq!(worked(9, 18, 60).minutes, 480);
        let late = worked(18, 2, 60);
        assert_eq!((late.minutes, late.past_midnight()), (420, true));
        assert!(!worked(16, 24, 0).past_midnight());
    }

    #[test]
    fn the_night_is_ten_to_five_on_both_sides_of_midnight() {
        assert_eq!(worked(18, 2, 60).night(NIGHT), 240);
        assert_eq!(worked(3, 6, 0).night(NIGHT), 120);
        assert_eq!(worked(21, 6, 60).night(NIGHT), 420);
        assert_eq!(worked(9, 22, 60).night(NIGHT), 0);
        // 22:00 to 5:00 with a break that must lie in the night.
        assert_eq!(worked(22, 5, 60).night(NIGHT), 360);
    }

    #[test]
    fn the_last_hours_of_a_shift_are_those_at_its_end() {
        let long = worked(13, 24, 60);
        assert_eq!(long.minutes, 600);
        assert_eq!(long.night_in_last(60, NIGHT), 60);
        assert_eq!(long.night_in_last(180, NIGHT), 120);
        assert_eq!(long.night_in_last(0, NIGHT), 0);
    }

    #[test]
    fn told_hours_stand_before_the_times_and_nonsense_is_refused() {
        let told = [
            ("hours", Value::Hours(300)),
            ("started", Value::Time(540)),
            ("ended", Value::Time(1080)),
        ];
        assert_eq!(Shift::read(&row(&told)).unwrap().minutes, 300);
        assert_eq!(Shift::read(&row(&[])), Err("no-hours"));
        assert_eq!(
            Shift::read(&row(&[("hours", Value::Hours(1500))])),
            Err("more-than-a-day")
        );
        let rest = [
            ("started", Value::Time(540)),
            ("ended", Value::Time(600)),
            ("break", Value::Hours(60)),
        ];
        assert_eq!(Shift::read(&row(&rest)), Err("break-too-long"));
    }
}
