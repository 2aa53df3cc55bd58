use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::OutOfCalendar;

/// A fiscal year (会計年度), which is also the school year (学年): 1 April to 31 March.
///
/// Local Autonomy Act 208: 「毎年四月一日に始まり、翌年三月三十一日に終わる」. It is called by the year in
/// which it begins, and in serde it is that number.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i16", into = "i16")]
pub struct FiscalYear {
    start: Date,
    end: Date,
}

impl FiscalYear {
    /// The fiscal year that begins on 1 April of `year`.
    pub fn new(year: i16) -> Result<FiscalYear, OutOfCalendar> {
        let whole = || {
            let start = Date::new(year, 4, 1).ok()?;
            let end = Date::new(year.checked_add(1)?, 3, 31).ok()?;
            Some(FiscalYear { start, end })
        };
        whole().ok_or(OutOfCalendar::NoYear(year))
    }

    /// The fiscal year of `date`.
    pub fn of(date: Date) -> Result<FiscalYear, OutOfCalendar> {
        FiscalYear::new(if date.month() < 4 {
            date.year() - 1
        } else {
            date.year()
        })
    }

    /// The year in which it begins.
    pub fn year(self) -> i16 {
        self.start.year()
    }

    /// 1 April.
    pub fn start(self) -> Date {
        self.start
    }

    /// 31 March of the next year.
    pub fn end(self) -> Date {
        self.end
    }
}

impl TryFrom<i16> for FiscalYear {
    type Error = OutOfCalendar;

    fn try_from(year: i16) -> Result<FiscalYear, OutOfCalendar> {
        FiscalYear::new(year)
    }
}

impl From<FiscalYear> for i16 {
    fn from(year: FiscalYear) -> i16 {
        year.year()
    }
}

/// A tax year (年分): the calendar year. Income Tax Act 7 counts income 「その年」 by 「その年一月一日から
/// 十二月三十一日まで」. In serde it is the year's number.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i16", into = "i16")]
pub struct TaxYear {
    start: Date,
}

impl TaxYear {
    /// The tax year `year`.
    pub fn new(year: i16) -> Result<TaxYear, OutOfCalendar> {
        Date::new(year, 1, 1)
            .map(TaxYear::of)
            .map_err(|_| OutOfCalendar::NoYear(year))
    }

    /// The tax year of `date`.
    pub fn of(date: Date) -> TaxYear {
        TaxYear {
            start: date.first_of_year(),
        }
    }

    /// Its number.
    pub fn year(self) -> i16 {
        self.start.year()
    }

    /// 1 January.
    pub fn start(self) -> Date {
        self.start
    }

    /// 31 December.
    pub fn end(self) -> Date {
        self.start.last_of_year()
    }
}

impl TryFrom<i16> for TaxYear {
    type Error = OutOfCalendar;

    fn try_from(year: i16) -> Result<TaxYear, OutOfCalendar> {
        TaxYear::new(year)
    }
}

impl From<TaxYear> for i16 {
    fn from(year: TaxYear) -> i16 {
        year.year()
    }
}
