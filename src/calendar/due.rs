use std::iter;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Calendar, Certainty, ClosedDay, FirstDay, OutOfCalendar, Period, Step, count};

/// A legal last day with the way that led to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Due {
    /// The last day as counted or fixed, before any closed day was looked at.
    pub counted_day: Date,
    /// The legal last day (期限): `counted_day`, or the next open day where the limit rolls.
    pub due: Date,
    /// The last open day on or before `due`; on a limit that stands, the day to plan for.
    pub last_open_day: Date,
    /// Whether `due` rests on published closed days alone. A limit that stands rests on none.
    pub certainty: Certainty,
    /// How the days came about, in order.
    pub steps: Vec<Step>,
}

/// The day on which a window opens, counted backwards: "about", because no statute defines it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Opening {
    /// The day.
    pub date: Date,
    /// How it came about.
    pub steps: Vec<Step>,
}

impl Due {
    /// The event that it was counted from; nothing for a limit that is a date.
    pub fn event(&self) -> Option<Date> {
        self.steps.iter().find_map(|step| match step {
            Step::Event { date } => Some(*date),
            _ => None,
        })
    }
}

impl Calendar {
    /// Counts forward: the last day of "within `period` of the event on `of`".
    pub fn within(
        &self,
        period: Period,
        of: Date,
        first_day: FirstDay,
        closed: ClosedDay,
    ) -> Result<Due, OutOfCalendar> {
        let counted = count::forwards(period, of, first_day)?;
        let mut steps = vec![
            Step::Event { date: of },
            Step::FirstDayCounted { date: counted.first },
        ];
        steps.extend(counted.missing.map(|day| Step::NoCorrespondingDay {
            day,
            last_of_month: counted.last,
        }));
        steps.push(Step::Counted {
            period,
            date: counted.last,
        });
        self.due(counted.last, closed, steps)
    }

    /// A limit fixed as a date (an expiry, 15 March): rolls or stands by `closed`.
    pub fn on(&self, date: Date, closed: ClosedDay) -> Result<Due, OutOfCalendar> {
        self.due(date, closed, vec![Step::Fixed { date }])
    }

    /// Counts backwards ("from 3 months before expiry"): the same day number, or the last day of a month that
    /// lacks it. No statute defines this; show it as "about".
    pub fn before(&self, period: Period, of: Date) -> Result<Date, OutOfCalendar> {
        count::backwards(period, of).map(|(date, _)| date)
    }

    /// [`Calendar::before`] with its steps.
    pub fn opening(&self, period: Period, of: Date) -> Result<Opening, OutOfCalendar> {
        let (date, missing) = count::backwards(period, of)?;
        let missing = missing.map(|day| Step::NoCorrespondingDay {
            day,
            last_of_month: date,
        });
        let steps = missing
            .into_iter()
            .chain(iter::once(Step::Backwards {
                period,
                from: of,
                date,
            }))
            .collect();
        Ok(Opening { date, steps })
    }

    fn due(&self, counted_day: Date, closed: ClosedDay, mut steps: Vec<Step>) -> Result<Due, OutOfCalendar> {
        let (first, last) = self.range();
        if counted_day < first || counted_day > last {
            return Err(OutOfCalendar::NoClosedDays {
                day: counted_day,
                first,
                last,
            });
        }
        let due = if closed.rolls() {
            self.next_open_day(counted_day)
        } else {
            counted_day
        };
        let last_open_day = self.last_open_day(due);
        steps.extend(self.closed_steps(counted_day, due, last_open_day));
        let unpublished = |from: Date, to: Date| days(from, to).any(|day| self.is_unpublished(day));
        let expected = closed.rolls() && unpublished(counted_day, due);
        if expected || unpublished(last_open_day, due) {
            steps.push(Step::NotPublished {
                published_until: self.published_until(),
            });
        }
        let certainty = if expected {
            Certainty::Expected
        } else {
            Certainty::Published
        };
        Ok(Due {
            counted_day,
            due,
            last_open_day,
            certainty,
            steps,
        })
    }

    /// What closed days do to a limit. An open last day needs no step.
    fn closed_steps(&self, counted_day: Date, due: Date, last_open_day: Date) -> Vec<Step> {
        if counted_day != due {
            let closed = days(counted_day, due)
                .filter_map(|date| self.closure(date).map(|closure| Step::Closed { date, closure }));
            return closed
                .chain(iter::once(Step::Rolled {
                    from: counted_day,
                    to: due,
                }))
                .collect();
        }
        let stands = self
            .closure(due)
            .map(|closure| Step::Stands { date: due, closure });
        let open = (last_open_day != due).then_some(Step::LastOpenDay { date: last_open_day });
        stands.into_iter().chain(open).collect()
    }
}

/// The days from `from` to `to`, both included.
fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to)
}
