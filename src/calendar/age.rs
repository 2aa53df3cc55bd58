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
/// Immigration Control Act 19-5(1) and Road Traffic Act 92-2: whoever is born on 29 February is deemed to have
/// it on 28 February in other years: 「うるう年以外の年における誕生日は二月二十八日であるものとみなす」.
pub fn document_birthday(born: Date, age: u16) -> Result<Date, OutOfCalendar> {
    let Ok(years) = Period::years(age) else {
        return Ok(born);
    };
    // Counting 29 February backwards or forwards by years lands on the last day of February.
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
