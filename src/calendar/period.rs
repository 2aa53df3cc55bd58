use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// What a period is counted in. Hours (Civil Code 139) are not counted here.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// 日
    Day,
    /// 週: seven days
    Week,
    /// 月, by the calendar (暦に従って)
    Month,
    /// 年, by the calendar
    Year,
}

impl Unit {
    const fn singular(self) -> &'static str {
        match self {
            Unit::Day => "day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Year => "year",
        }
    }
}

/// A period (期間) such as `14 days` or `1 month`: at least one of its unit.
///
/// In packs and in serde it is that string; the unit may stand in the singular or the plural.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    number: NonZeroU16,
    unit: Unit,
}

/// Why a text or number is not a [`Period`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// Zero of anything is no period.
    #[error("a period has at least 1 day, week, month or year: write a number from 1 to 65535")]
    Zero,
    /// Not `<number> <unit>`.
    #[error(
        "`{0}` is not a period: write a number from 1 to 65535, a space and day(s), week(s), month(s) or \
         year(s), for example `14 days`"
    )]
    Form(String),
}

impl Period {
    /// `number` times `unit`; zero is refused.
    pub const fn new(number: u16, unit: Unit) -> Result<Period, PeriodError> {
        match NonZeroU16::new(number) {
            Some(number) => Ok(Period { number, unit }),
            None => Err(PeriodError::Zero),
        }
    }

    /// `number` days (日).
    pub const fn days(number: u16) -> Result<Period, PeriodError> {
        Period::new(number, Unit::Day)
    }

    /// `number` weeks (週).
    pub const fn weeks(number: u16) -> Result<Period, PeriodError> {
        Period::new(number, Unit::Week)
    }

    /// `number` months (月).
    pub const fn months(number: u16) -> Result<Period, PeriodError> {
        Period::new(number, Unit::Month)
    }

    /// `number` years (年).
    pub const fn years(number: u16) -> Result<Period, PeriodError> {
        Period::new(number, Unit::Year)
    }

    /// How many, at least 1.
    pub const fn number(self) -> u16 {
        self.number.get()
    }

    /// Of what.
    pub const fn unit(self) -> Unit {
        self.unit
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.number() == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.number, self.unit.singular())
    }
}

impl FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Period, PeriodError> {
        let wrong = || PeriodError::Form(text.to_owned());
        let (number, unit) = text.trim().split_once(' ').ok_or_else(wrong)?;
        let number = number.parse().map_err(|_| wrong())?;
        let unit = match unit.trim_start() {
            "day" | "days" => Unit::Day,
            "week" | "weeks" => Unit::Week,
            "month" | "months" => Unit::Month,
            "year" | "years" => Unit::Year,
            _ => return Err(wrong()),
        };
        Period::new(number, unit)
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Period, PeriodError> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

/// Whether the day of the event is the first day of the period. Every rule says which; neither is a default.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstDay {
    /// The day after the event is day 1. Civil Code 140: 「期間の初日は、算入しない」.
    Excluded,
    /// The day of the event is day 1. Family Register Act 43: 「届出事件発生の日からこれを起算する」; every
    /// norm that says 「…から起算して」; and a period that begins at midnight (Civil Code 140, proviso).
    Included,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_reads_and_writes_the_words_of_a_pack() {
        for (text, period, written) in [
            ("14 days", Period::days(14), "14 days"),
            ("1 day", Period::days(1), "1 day"),
            ("1 months", Period::months(1), "1 month"),
            (" 2 week ", Period::weeks(2), "2 weeks"),
            ("5 years", Period::years(5), "5 years"),
        ] {
            let period = period.unwrap();
            assert_eq!(text.parse(), Ok(period));
            assert_eq!(period.to_string(), written);
            let json = serde_json::to_string(&period).unwrap();
            assert_eq!(json, format!("\"{written}\""));
            assert_eq!(serde_json::from_str::<Period>(&json).unwrap(), period);
        }
    }

    #[test]
    fn what_is_no_period_is_refused_with_an_example() {
        for text in [
            "",
            "14",
            "days",
            "14days",
            "-1 days",
            "1.5 months",
            "14 hours",
            "65536 days",
            "1 Day",
        ] {
            let refused = text.parse::<Period>().unwrap_err();
            assert!(
                refused.to_string().contains("for example `14 days`"),
                "{text}: {refused}"
            );
        }
        assert_eq!("0 days".parse::<Period>(), Err(PeriodError::Zero));
        assert!(serde_json::from_str::<Period>("\"0 months\"").is_err());
    }

    #[test]
    fn the_first_day_is_written_in_kebab_case() {
        assert_eq!(
            serde_json::to_string(&FirstDay::Excluded).unwrap(),
            "\"excluded\""
        );
        assert_eq!(
            serde_json::to_string(&FirstDay::Included).unwrap(),
            "\"included\""
        );
    }
}
