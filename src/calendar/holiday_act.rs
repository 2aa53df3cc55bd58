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
