//! Ages: Act on Calculation of Ages (年齢計算ニ関スル法律, Act No. 50 of 1902).
//!
//! (1) 「年齢ハ出生ノ日ヨリ之ヲ起算ス」: the day of birth is day 1. (2) 「民法第百四十三条ノ規定ハ年齢ノ計算ニ
//! 之ヲ準用ス」: so a year of age is complete at the end of the day before the birthday.

use jiff::civil::Date;

use super::{FirstDay, OutOfCalendar, Period, count};

/// The day at whose end `age` is reached (…歳に達した日): the day before the birthday.
///
/// Whoever is born on 1 April reaches six on 31 March and therefore enters school with those born before
/// (School Education Act 17(1): 「満六歳に達した日の翌日以後における最初の学年の初めから」). Whoever is born
/// on 29 February reaches every age on 28 February, in leap years as the day before, in other years as the
/// last day of a month without a corresponding day. Age 0 is reached when the day of birth begins.
pub fn attains(born: Date, age: u16) -> Result<Date, OutOfCalendar> {
    let out = OutOfCalendar::NoAge { born, age };
    let Ok(years) = Period::years(age) else {
        return born.yesterday().map_err(|_| out);
    };
    count::forwards(years, born, FirstDay::Included)
        .map(|counted| counted.last)
        .map_err(|_| out)
}

/// The first day that is lived at `age` in common speech: the day after the age is reached in law.
///
/// Whoever is born on 29 February has this day on 29 February in leap years and on 1 March in other years.
/// Cards and licences see it otherwise: [`document_birthday`].
pub fn birthday(born: Date, age: u16) -> Result<Date, OutOfCalendar> {
    attains(born, age)?
        .tomorrow()
        .map_err(|_| OutOfCalendar::NoAge { born, age })
}

/// The birthday by which residence cards and driving licences are dated.
///
/// Immigration Control Act 19-5(1), Road Traffic Act 95-6 (note 6 to its table) and 101(2): whoever is born on 29 February is deemed to have
/// it on 28 February in other years: 「うるう年以外の年における誕生日は二月二十八日であるものとみなす」.
pub fn document_birthday(born: Date, age: u16) -> Result<Date, OutOfCalendar> {
    let Ok(years) = Period::years(age) else {
        return Ok(born);
    };
    // Only a birth on 29 February lacks its day, and then the count ends on 28 February itself.
    match count::forwards(years, born, FirstDay::Included) {
        Ok(counted) if counted.missing.is_some() => Ok(counted.last),
        Ok(_) => birthday(born, age),
        Err(_) => Err(OutOfCalendar::NoAge { born, age }),
    }
}

/// The age on `day` in common speech, where the birthday counts; `None` before birth.
///
/// For a norm that speaks of 「…歳に達した日」 compare with [`attains`] instead: it is a day earlier.
pub fn age_on(born: Date, day: Date) -> Option<u16> {
    let years = day.year().checked_sub(born.year())?;
    let before_birthday = (day.month(), day.day()) < (born.month(), born.day());
    u16::try_from(if before_birthday {
        years.checked_sub(1)?
    } else {
        years
    })
    .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn an_age_is_reached_on_the_day_before_the_birthday() {
        let born = date(1996, 12, 5);
        assert_eq!(attains(born, 30), Ok(date(2026, 12, 4)));
        assert_eq!(birthday(born, 30), Ok(date(2026, 12, 5)));
        assert_eq!(age_on(born, date(2026, 12, 4)), Some(29));
        assert_eq!(age_on(born, date(2026, 12, 5)), Some(30));
    }

    #[test]
    fn whoever_is_born_on_1_april_reaches_six_on_31_march() {
        assert_eq!(attains(date(2020, 4, 1), 6), Ok(date(2026, 3, 31)));
        assert_eq!(attains(date(2020, 4, 2), 6), Ok(date(2026, 4, 1)));
    }

    #[test]
    fn whoever_is_born_on_29_february_reaches_every_age_on_28_february() {
        let born = date(2008, 2, 29);
        assert_eq!(attains(born, 18), Ok(date(2026, 2, 28)));
        assert_eq!(birthday(born, 18), Ok(date(2026, 3, 1)));
        assert_eq!(document_birthday(born, 18), Ok(date(2026, 2, 28)));
        assert_eq!(
            (age_on(born, date(2026, 2, 28)), age_on(born, date(2026, 3, 1))),
            (Some(17), Some(18))
        );
        assert_eq!(attains(born, 20), Ok(date(2028, 2, 28)));
        assert_eq!(birthday(born, 20), Ok(date(2028, 2, 29)));
        assert_eq!(document_birthday(born, 20), Ok(date(2028, 2, 29)));
    }

    #[test]
    fn whoever_is_not_born_on_29_february_has_one_birthday() {
        for born in [
            date(2008, 2, 28),
            date(2008, 3, 1),
            date(2008, 12, 31),
            date(2007, 1, 1),
        ] {
            assert_eq!(document_birthday(born, 18), birthday(born, 18));
        }
    }

    #[test]
    fn nobody_has_an_age_before_birth_or_a_birthday_after_the_last_date() {
        let born = date(2026, 12, 15);
        assert_eq!(age_on(born, date(2026, 12, 14)), None);
        assert_eq!(age_on(born, date(2025, 12, 31)), None);
        assert_eq!(age_on(born, born), Some(0));
        assert_eq!(birthday(born, 0), Ok(born));
        assert_eq!(document_birthday(born, 0), Ok(born));
        assert_eq!(attains(born, 0), Ok(date(2026, 12, 14)));
        assert_eq!(
            attains(born, u16::MAX),
            Err(OutOfCalendar::NoAge { born, age: u16::MAX })
        );
        assert!(birthday(Date::MIN, 0).is_err());
    }
}
