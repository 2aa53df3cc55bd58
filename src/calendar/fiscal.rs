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

/// A tax year (年分): the calendar year. National Tax General Act 15(2)(i): income tax falls due as
/// 「暦年の終了の時」. In serde it is the year's number.
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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_fiscal_year_runs_from_1_april_to_31_march_of_the_next_year() {
        for (day, year) in [
            (date(2026, 3, 31), 2025),
            (date(2026, 4, 1), 2026),
            (date(2026, 12, 31), 2026),
            (date(2027, 1, 1), 2026),
            (date(2027, 3, 31), 2026),
        ] {
            let fiscal = FiscalYear::of(day).unwrap();
            assert_eq!(fiscal.year(), year, "{day}");
            assert_eq!(
                (fiscal.start(), fiscal.end()),
                (date(year, 4, 1), date(year + 1, 3, 31))
            );
        }
    }

    #[test]
    fn a_tax_year_is_the_calendar_year() {
        let tax = TaxYear::of(date(2026, 11, 21));
        assert_eq!(
            (tax.year(), tax.start(), tax.end()),
            (2026, date(2026, 1, 1), date(2026, 12, 31))
        );
        assert_eq!(TaxYear::new(2026), Ok(tax));
    }

    #[test]
    fn a_year_is_written_as_its_number() {
        let fiscal = FiscalYear::new(2026).unwrap();
        assert_eq!(serde_json::to_string(&fiscal).unwrap(), "2026");
        assert_eq!(serde_json::from_str::<FiscalYear>("2026").unwrap(), fiscal);
        assert_eq!(
            serde_json::to_string(&TaxYear::new(2026).unwrap()).unwrap(),
            "2026"
        );
    }

    #[test]
    fn a_year_across_the_last_date_is_refused() {
        assert_eq!(FiscalYear::of(Date::MAX), Err(OutOfCalendar::NoYear(9999)));
        assert_eq!(FiscalYear::of(Date::MIN), Err(OutOfCalendar::NoYear(-10000)));
        assert!(FiscalYear::new(i16::MAX).is_err() && FiscalYear::new(i16::MIN).is_err());
        assert!(TaxYear::new(i16::MAX).is_err());
        assert_eq!(TaxYear::of(Date::MAX).end(), Date::MAX);
    }
}
