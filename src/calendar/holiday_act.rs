//! The Act on National Holidays (国民の祝日に関する法律, Act No. 178 of 1948) as it has stood since 2020, for
//! years whose list is not published yet.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};

/// The last year for which the equinoxes can be estimated with one formula.
pub(super) const LAST_YEAR: i16 = 2099;

/// The name of a substitute or citizens' holiday in the Cabinet Office's list.
pub(super) const REST_DAY: &str = "休日";

/// The day on which a national holiday falls.
#[derive(Copy, Clone)]
pub(super) enum On {
    /// Month and day.
    Fixed(i8, i8),
    /// Month and which Monday of it.
    Monday(i8, i8),
    /// 春分日
    SpringEquinox,
    /// 秋分日
    AutumnEquinox,
}

/// Article 2, in force since 2020. 建国記念の日 is set by Cabinet Order (昭和41年政令第376号): 11 February.
pub(super) const ARTICLE_2: &[(&str, On)] = &[
    ("元日", On::Fixed(1, 1)),
    ("成人の日", On::Monday(1, 2)),
    ("建国記念の日", On::Fixed(2, 11)),
    ("天皇誕生日", On::Fixed(2, 23)),
    ("春分の日", On::SpringEquinox),
    ("昭和の日", On::Fixed(4, 29)),
    ("憲法記念日", On::Fixed(5, 3)),
    ("みどりの日", On::Fixed(5, 4)),
    ("こどもの日", On::Fixed(5, 5)),
    ("海の日", On::Monday(7, 3)),
    ("山の日", On::Fixed(8, 11)),
    ("敬老の日", On::Monday(9, 3)),
    ("秋分の日", On::AutumnEquinox),
    ("スポーツの日", On::Monday(10, 2)),
    ("文化の日", On::Fixed(11, 3)),
    ("勤労感謝の日", On::Fixed(11, 23)),
];

/// The holidays of `year` by article 2 (given as `named`) and article 3, in order of date.
pub(super) fn holidays_of(year: i16, named: &[(&'static str, On)]) -> BTreeMap<Date, &'static str> {
    let mut holidays: BTreeMap<Date, &'static str> = named
        .iter()
        .filter_map(|(name, on)| Some((day_of(*on, year)?, *name)))
        .collect();
    let national: BTreeSet<Date> = holidays.keys().copied().collect();
    let rest_days = national
        .iter()
        .filter_map(|day| substitute(*day, &national).or(sandwiched(*day, &national)));
    holidays.extend(rest_days.map(|day| (day, REST_DAY)));
    holidays
}

/// Article 3(2): 「「国民の祝日」が日曜日に当たるときは、その日後においてその日に最も近い「国民の祝日」でない日を休日とする」.
fn substitute(holiday: Date, national: &BTreeSet<Date>) -> Option<Date> {
    if holiday.weekday() != Weekday::Sunday {
        return None;
    }
    let mut day = holiday.tomorrow().ok()?;
    while national.contains(&day) {
        day = day.tomorrow().ok()?;
    }
    Some(day)
}

/// Article 3(3): 「その前日及び翌日が「国民の祝日」である日（「国民の祝日」でない日に限る。）は、休日とする」.
/// Asked of the holiday before.
fn sandwiched(holiday: Date, national: &BTreeSet<Date>) -> Option<Date> {
    let between = holiday.tomorrow().ok()?;
    let after = between.tomorrow().ok()?;
    (!national.contains(&between) && national.contains(&after)).then_some(between)
}

fn day_of(on: On, year: i16) -> Option<Date> {
    match on {
        On::Fixed(month, day) => Date::new(year, month, day).ok(),
        On::Monday(month, nth) => Date::new(year, month, 1)
            .ok()?
            .nth_weekday_of_month(nth, Weekday::Monday)
            .ok(),
        On::SpringEquinox => equinox(year, 3, 20_843_100),
        On::AutumnEquinox => equinox(year, 9, 23_248_800),
    }
}

/// The usual estimate for 1980 to 2099, `⌊base + 0.242194 (year − 1980)⌋ − ⌊(year − 1980) / 4⌋`, in
/// millionths of a day. The day itself is announced in the Official Gazette each February for the next year.
fn equinox(year: i16, month: i8, base: i32) -> Option<Date> {
    let years = i32::from(year) - 1980;
    let day = (base + 242_194 * years).div_euclid(1_000_000) - years.div_euclid(4);
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::calendar::holidays;

    /// Article 2 as it stood in an earlier year, to check articles 3 and the equinoxes over more years.
    fn article_2(year: i16) -> Vec<(&'static str, On)> {
        let earlier = |(name, on): &(&'static str, On)| match *name {
            "天皇誕生日" if year < 2019 => Some((*name, On::Fixed(12, 23))),
            "スポーツの日" if year < 2020 => Some(("体育の日", *on)),
            "山の日" if year < 2016 => None,
            _ => Some((*name, *on)),
        };
        ARTICLE_2.iter().filter_map(earlier).collect()
    }

    /// 2019 (enthronement), 2020 and 2021 (Olympics) had laws of their own; the list knows them.
    #[test]
    fn the_act_gives_every_published_holiday_from_2007_to_2027() {
        let published = holidays::read(include_str!("../../assets/packs/jp/holidays.csv")).unwrap();
        for year in (2007..=2027).filter(|year| !(2019..=2021).contains(year)) {
            let listed: Vec<(Date, &str)> = published
                .range(date(year, 1, 1)..=date(year, 12, 31))
                .map(|(day, name)| (*day, name.as_str()))
                .collect();
            let computed: Vec<(Date, &str)> = holidays_of(year, &article_2(year)).into_iter().collect();
            assert_eq!(computed, listed, "{year}");
        }
    }

    #[test]
    fn the_formula_gives_every_published_equinox_since_1980() {
        let published = holidays::read(include_str!("../../assets/packs/jp/holidays.csv")).unwrap();
        for (name, on) in [("春分の日", On::SpringEquinox), ("秋分の日", On::AutumnEquinox)] {
            let listed = published
                .iter()
                .filter(|(day, listed)| day.year() >= 1980 && *listed == name);
            let days: Vec<Date> = listed.map(|(day, _)| *day).collect();
            assert_eq!(days.len(), 48);
            for day in days {
                assert_eq!(day_of(on, day.year()), Some(day));
            }
        }
    }

    #[test]
    fn a_holiday_on_sunday_gives_the_next_day_that_is_no_holiday() {
        // 5 May 2030 is a Sunday; 3 May 2037 is one too, and the 4th and 5th are holidays themselves.
        assert_eq!(
            holidays_of(2030, ARTICLE_2).get(&date(2030, 5, 6)),
            Some(&REST_DAY)
        );
        assert_eq!(
            holidays_of(2037, ARTICLE_2).get(&date(2037, 5, 6)),
            Some(&REST_DAY)
        );
    }

    #[test]
    fn a_day_between_two_holidays_is_a_holiday() {
        // 20 September 2032 is Respect-for-the-Aged Day, the 22nd the equinox.
        assert_eq!(
            holidays_of(2032, ARTICLE_2).get(&date(2032, 9, 21)),
            Some(&REST_DAY)
        );
        assert_eq!(holidays_of(2033, ARTICLE_2).get(&date(2033, 9, 21)), None);
    }

    #[test]
    fn every_year_to_the_last_has_its_sixteen_holidays() {
        for year in 2028..=LAST_YEAR {
            let named = holidays_of(year, ARTICLE_2)
                .into_values()
                .filter(|name| *name != REST_DAY)
                .count();
            assert_eq!(named, 16, "{year}");
        }
    }
}
