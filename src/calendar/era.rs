use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A Japanese era (元号). Meiji is counted from its sixth year, 1873, when Japan took the Gregorian calendar.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Era {
    /// 明治, to 29 July 1912
    Meiji,
    /// 大正, from 30 July 1912
    Taisho,
    /// 昭和, from 25 December 1926
    Showa,
    /// 平成, from 8 January 1989
    Heisei,
    /// 令和, from 1 May 2019
    Reiwa,
}

/// Latest first, as a date is looked up.
pub(super) const ERAS: [Era; 5] = [Era::Reiwa, Era::Heisei, Era::Showa, Era::Taisho, Era::Meiji];

impl Era {
    /// The era's name in Japanese.
    pub const fn name_ja(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// The letter that forms and documents use.
    pub const fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The first day that is written in this era and the Gregorian year of its year 1.
    pub(super) const fn start(self) -> (Date, i16) {
        match self {
            Era::Meiji => (jiff::civil::date(1873, 1, 1), 1868),
            Era::Taisho => (jiff::civil::date(1912, 7, 30), 1912),
            Era::Showa => (jiff::civil::date(1926, 12, 25), 1926),
            Era::Heisei => (jiff::civil::date(1989, 1, 8), 1989),
            Era::Reiwa => (jiff::civil::date(2019, 5, 1), 2019),
        }
    }
}

impl fmt::Display for Era {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name_ja())
    }
}

/// The era and its year of `date`; year 1 is 元年. `None` before 1873.
pub fn era_of(date: Date) -> Option<(Era, u16)> {
    let era = ERAS.into_iter().find(|era| era.start().0 <= date)?;
    Some((era, u16::try_from(date.year() - era.start().1 + 1).ok()?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_era_begins_on_its_first_day() {
        for (day, era) in [
            (date(1873, 1, 1), (Era::Meiji, 6)),
            (date(1912, 7, 29), (Era::Meiji, 45)),
            (date(1912, 7, 30), (Era::Taisho, 1)),
            (date(1926, 12, 24), (Era::Taisho, 15)),
            (date(1926, 12, 25), (Era::Showa, 1)),
            (date(1989, 1, 7), (Era::Showa, 64)),
            (date(1989, 1, 8), (Era::Heisei, 1)),
            (date(2019, 4, 30), (Era::Heisei, 31)),
            (date(2019, 5, 1), (Era::Reiwa, 1)),
            (date(2026, 11, 21), (Era::Reiwa, 8)),
        ] {
            assert_eq!(era_of(day), Some(era), "{day}");
        }
        assert_eq!(era_of(date(1872, 12, 31)), None);
        assert_eq!(era_of(Date::MIN), None);
        assert_eq!(era_of(Date::MAX), Some((Era::Reiwa, 7981)));
    }
}
