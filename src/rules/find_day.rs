//! Finding a day from facts.

use super::case::Bound;
use super::reason::{FactFound, Reason};
use super::{Case, Day, Reaches, Truth, Year};
use crate::calendar::{ClosedDay, Date, FiscalYear, attains, birthday};
use crate::facts::{FieldRef, Found, Missing};

/// What looking for a day gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FoundDay {
    /// The day.
    Day(Date),
    /// What it is counted from has not happened.
    Absent,
    /// It depends on something that we do not know.
    Missing(Vec<Missing>),
}

impl FoundDay {
    fn map(self, step: impl FnOnce(Date) -> Option<Date>) -> FoundDay {
        match self {
            FoundDay::Day(date) => FoundDay::from(step(date)),
            other => other,
        }
    }

    pub(super) fn day(&self) -> Option<Date> {
        match self {
            FoundDay::Day(date) => Some(*date),
            FoundDay::Absent | FoundDay::Missing(_) => None,
        }
    }
}

impl From<Option<Date>> for FoundDay {
    fn from(day: Option<Date>) -> FoundDay {
        day.map_or(FoundDay::Absent, FoundDay::Day)
    }
}

impl Case<'_> {
    pub(super) fn find_day(&self, day: &Day, bound: Bound<'_>) -> FoundDay {
        let find = |day: &Day| self.find_day(day, bound);
        match day {
            Day::Today => FoundDay::Day(self.today),
            Day::Fixed(date) => FoundDay::Day(*date),
            Day::Field(at) => self.field_day(*at, bound),
            Day::After(day) => find(day).map(|date| date.tomorrow().ok()),
            Day::Before(day) => find(day).map(|date| date.yesterday().ok()),
            Day::Earliest(days) => self.among(days, bound, |dates| dates.min()),
            Day::Latest(days) => self.among(days, bound, |dates| dates.max()),
            Day::FirstKnown(days) => days
                .iter()
                .map(find)
                .find(|found| *found != FoundDay::Absent)
                .unwrap_or(FoundDay::Absent),
            Day::Backwards(period, of) => find(of).map(|date| self.calendar.before(*period, date).ok()),
            Day::Within(period, of, first_day) => find(of).map(|date| {
                let due = self.calendar.within(*period, date, *first_day, ClosedDay::Stands);
                due.ok().map(|due| due.due)
            }),
            Day::Attains(age, of) => find(of).map(|born| attains(born, *age).ok()),
            Day::Birthday(age, of) => find(of).map(|born| birthday(born, *age).ok()),
            Day::MonthDay {
                month,
                day,
                year,
                plus,
            } => self.month_day(*month, *day, year, *plus, bound),
            Day::Next { month, day, from } => find(from).map(|from| next(*month, *day, from)),
            Day::MonthEnd(of, plus) => find(of).map(|date| month_end(date, *plus)),
            Day::FiscalYearEnd(of) => find(of).map(|date| Some(FiscalYear::of(date).ok()?.end())),
            Day::Reaches(reaches) => self.reaches(reaches, bound),
        }
    }

    /// The facts that a day was found from, as reasons.
    pub(super) fn day_reasons(&self, day: &Day, bound: Bound<'_>, verdict: Truth) -> Vec<Reason> {
        let (mut fields, mut sums) = (Vec::new(), Vec::new());
        collect_fields(day, &mut fields, &mut sums);
        let reason = |at: FieldRef| Reason::Fact(FactFound::of_day(at, self.look_up(bound, at), verdict));
        let summed = sums
            .into_iter()
            .flat_map(|sum| self.reaches_reasons(sum, bound, verdict));
        fields.into_iter().map(reason).chain(summed).collect()
    }

    fn field_day(&self, at: FieldRef, bound: Bound<'_>) -> FoundDay {
        match self.look_up(bound, at) {
            Found::Known(value, _) => FoundDay::from(value.date()),
            Found::Absent => FoundDay::Absent,
            Found::Missing(missing) => FoundDay::Missing(vec![missing]),
        }
    }

    fn among(
        &self,
        days: &[Day],
        bound: Bound<'_>,
        pick: impl Fn(std::vec::IntoIter<Date>) -> Option<Date>,
    ) -> FoundDay {
        let mut dates = Vec::with_capacity(days.len());
        let mut missing = Vec::new();
        for day in days {
            match self.find_day(day, bound) {
                FoundDay::Day(date) => dates.push(date),
                FoundDay::Absent => {}
                FoundDay::Missing(more) => missing.extend(more),
            }
        }
        if missing.is_empty() {
            FoundDay::from(pick(dates.into_iter()))
        } else {
            FoundDay::Missing(missing)
        }
    }

    fn month_day(&self, month: i8, day: i8, year: &Year, plus: i16, bound: Bound<'_>) -> FoundDay {
        let year = match year {
            Year::Of(of) => match self.find_day(of, bound) {
                FoundDay::Day(date) => date.year(),
                other => return other,
            },
            Year::Field(at) => match self.look_up(bound, *at) {
                Found::Known(value, _) => match value.number().and_then(|year| i16::try_from(year).ok()) {
                    Some(year) => year,
                    None => return FoundDay::Absent,
                },
                Found::Absent => return FoundDay::Absent,
                Found::Missing(missing) => return FoundDay::Missing(vec![missing]),
            },
        };
        FoundDay::from(year.checked_add(plus).and_then(|year| clamped(year, month, day)))
    }
}

/// The day of a month, or the month's last day where it is shorter.
fn clamped(year: i16, month: i8, day: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, day.min(first.days_in_month())).ok()
}

fn next(month: i8, day: i8, from: Date) -> Option<Date> {
    let this_year = clamped(from.year(), month, day)?;
    if this_year >= from {
        Some(this_year)
    } else {
        clamped(from.year().checked_add(1)?, month, day)
    }
}

fn month_end(date: Date, plus: i16) -> Option<Date> {
    let months = jiff::Span::new().try_months(i64::from(plus)).ok()?;
    Some(date.first_of_month().checked_add(months).ok()?.last_of_month())
}

fn collect_fields<'d>(day: &'d Day, fields: &mut Vec<FieldRef>, sums: &mut Vec<&'d Reaches>) {
    match day {
        Day::Today | Day::Fixed(_) => {}
        Day::Field(at) => fields.push(*at),
        Day::After(of)
        | Day::Before(of)
        | Day::Backwards(_, of)
        | Day::Within(_, of, _)
        | Day::Attains(_, of)
        | Day::Birthday(_, of)
        | Day::Next { from: of, .. }
        | Day::MonthEnd(of, _)
        | Day::FiscalYearEnd(of)
        | Day::MonthDay {
            year: Year::Of(of), ..
        } => collect_fields(of, fields, sums),
        Day::MonthDay {
            year: Year::Field(at),
            ..
        } => fields.push(*at),
        Day::Earliest(days) | Day::Latest(days) | Day::FirstKnown(days) => {
            days.iter().for_each(|day| collect_fields(day, fields, sums));
        }
        Day::Reaches(reaches) => sums.push(reaches),
    }
}
