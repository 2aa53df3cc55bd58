//! Days that a rule computes from facts, resolved against the schema.

use super::Condition;
use crate::calendar::{Date, FirstDay, Period};
use crate::facts::{EntityIx, FieldRef};

/// An expression that gives a day.
#[derive(Clone, Debug)]
pub enum Day {
    /// The day of asking.
    Today,
    /// A fixed date.
    Fixed(Date),
    /// What a field holds.
    Field(FieldRef),
    /// The day after.
    After(Box<Day>),
    /// The day before.
    Before(Box<Day>),
    /// The earliest of those that have happened.
    Earliest(Vec<Day>),
    /// The latest of those that have happened.
    Latest(Vec<Day>),
    /// The first that has happened.
    FirstKnown(Vec<Day>),
    /// Counted backwards; the statute does not define this, so it is "about".
    Backwards(Period, Box<Day>),
    /// The last day of a period.
    Within(Period, Box<Day>, FirstDay),
    /// The legal day on which an age is reached: the eve of the birthday.
    Attains(u16, Box<Day>),
    /// The birthday itself.
    Birthday(u16, Box<Day>),
    /// A day of the year, so many years after a year.
    MonthDay {
        /// The month.
        month: i8,
        /// The day; 31 stands for the month's last.
        day: i8,
        /// Which year.
        year: Year,
        /// Years to add.
        plus: i16,
    },
    /// The next such day of the year, on or after a day.
    Next {
        /// The month.
        month: i8,
        /// The day.
        day: i8,
        /// Counted from here.
        from: Box<Day>,
    },
    /// The last day of a month, so many months on.
    MonthEnd(Box<Day>, i16),
    /// 31 March: the end of the fiscal and school year.
    FiscalYearEnd(Box<Day>),
    /// The day on which records add up to a period.
    Reaches(Box<Reaches>),
}

/// The day on which the records of an entity that fulfil a condition add up to a period. Days that two records share
/// count once; a record that has not ended today is taken to go on.
#[derive(Clone, Debug)]
pub struct Reaches {
    /// How much it must be.
    pub period: Period,
    /// Whose records.
    pub of: EntityIx,
    /// Which of them.
    pub when: Condition,
    /// When a record begins.
    pub from: Day,
    /// When it ends.
    pub until: Day,
    /// Earlier days do not count.
    pub since: Option<Day>,
}

/// Where a year comes from.
#[derive(Clone, Debug)]
pub enum Year {
    /// The year of a day.
    Of(Box<Day>),
    /// A number field that holds a year.
    Field(FieldRef),
}
