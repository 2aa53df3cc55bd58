use std::collections::BTreeMap;

use jiff::civil::{Date, Weekday};

use super::{CalendarError, Certainty, Closure, holiday_act, holidays};

/// Open and closed days: weekends, the published holidays, after them those that the Holiday Act gives, and
/// 29 December to 3 January.
///
/// It answers by the closed days of today's law (Saturdays have been closed since May 1992). It answers for
/// due dates from the first year of the list to 2099; beyond, only weekends and year-end days are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    holidays: BTreeMap<Date, (String, Certainty)>,
    first: Date,
    published_until: Date,
    last: Date,
}

impl Calendar {
    /// Reads the list `date,name_ja` (UTF-8, ISO dates, sorted) and adds the expected holidays after it.
    pub fn from_holidays(csv: &str) -> Result<Calendar, CalendarError> {
        let published = holidays::read(csv)?;
        let first = published
            .first_key_value()
            .ok_or(CalendarError::Empty)?
            .0
            .first_of_year();
        let published_until = published
            .last_key_value()
            .ok_or(CalendarError::Empty)?
            .0
            .last_of_year();
        let mut holidays: BTreeMap<Date, (String, Certainty)> = published
            .into_iter()
            .map(|(day, name)| (day, (name, Certainty::Published)))
            .collect();
        let mut last = published_until;
        for year in published_until.year().saturating_add(1)..=holiday_act::LAST_YEAR {
            let expected = holiday_act::holidays_of(year, holiday_act::ARTICLE_2);
            holidays.extend(
                expected
                    .into_iter()
                    .map(|(day, name)| (day, (name.to_owned(), Certainty::Expected))),
            );
            last = Date::new(year, 12, 31).unwrap_or(last);
        }
        Ok(Calendar {
            holidays,
            first,
            published_until,
            last,
        })
    }

    /// The last 31 December that the published list covers.
    pub fn published_until(&self) -> Date {
        self.published_until
    }

    /// First and last day for which closed days are known.
    pub(super) fn range(&self) -> (Date, Date) {
        (self.first, self.last)
    }

    /// Why offices are closed on `day`, or `None` on an open day.
    pub fn closure(&self, day: Date) -> Option<Closure> {
        if is_weekend(day) {
            return Some(Closure::Weekend);
        }
        if let Some((name_ja, certainty)) = self.holidays.get(&day) {
            return Some(Closure::Holiday {
                name_ja: name_ja.clone(),
                certainty: *certainty,
            });
        }
        is_year_end(day).then_some(Closure::YearEnd)
    }

    /// Whether it is a public holiday, also where it falls on a weekend.
    pub fn is_holiday(&self, day: Date) -> bool {
        self.holidays.contains_key(&day)
    }

    /// Whether it is one of the days around New Year on which offices are closed.
    pub fn is_year_end(&self, day: Date) -> bool {
        is_year_end(day)
    }

    /// The nearest open day that is not after `on_or_before`.
    pub fn last_open_day(&self, on_or_before: Date) -> Date {
        self.nearest_open(on_or_before, |day| day.yesterday().ok())
    }

    /// The nearest open day that is not before `on_or_after`.
    pub fn next_open_day(&self, on_or_after: Date) -> Date {
        self.nearest_open(on_or_after, |day| day.tomorrow().ok())
    }

    /// Walks with `step` to an open day; at the end of all dates it stays where it is.
    fn nearest_open(&self, from: Date, step: impl Fn(Date) -> Option<Date>) -> Date {
        let mut day = from;
        while !self.is_open(day) {
            match step(day) {
                Some(next) => day = next,
                None => return day,
            }
        }
        day
    }

    fn is_open(&self, day: Date) -> bool {
        !is_weekend(day) && !is_year_end(day) && !self.holidays.contains_key(&day)
    }

    /// Whether `day` being open or closed rests on a list that is not published: a weekend or a year-end day
    /// is closed whatever the list will say.
    pub(super) fn is_unpublished(&self, day: Date) -> bool {
        day > self.published_until && !is_weekend(day) && !is_year_end(day)
    }
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// 29 December to 3 January.
fn is_year_end(day: Date) -> bool {
    matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
}
