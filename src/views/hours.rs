//! Opening hours, from OpenStreetMap's short form to words.
//!
//! Only the plain part of that syntax is understood: days, times, public holidays, dates, `off`, `24/7`. A line with
//! anything else is shown as it is written, because a guessed hour sends somebody to a closed door.

use crate::calendar::Date;
use crate::words::{DateStyle, Text, Words};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// When somebody answers, one line for each rule; nothing where the hours are unknown.
pub(super) fn hours(words: &Words, written: &str) -> Vec<Text> {
    let rules = written.split(';').map(str::trim).filter(|rule| !rule.is_empty());
    rules
        .map(|rule| line(words, rule).unwrap_or_else(|| words.verbatim(rule)))
        .collect()
}

fn line(words: &Words, rule: &str) -> Option<Text> {
    let say = words.say();
    if rule == "24/7" {
        return Some(say.hours_always());
    }
    let (days, times) = rule.rsplit_once(' ')?;
    let days = named(words, days)?;
    if times == "off" {
        return Some(say.hours_closed(&days));
    }
    let spans: Option<Vec<String>> = times.split(',').map(|times| span(words, times)).collect();
    Some(say.hours_open(&days, &words.list(&spans?).plain()))
}

/// `Mo-Fr`, `Sa,Su,PH` or `Dec 29-Jan 3` in words.
fn named(words: &Words, days: &str) -> Option<String> {
    if let Some((from, to)) = days.split_once('-').filter(|_| days.contains(' ')) {
        return Some(format!("{} – {}", month_day(from)?, month_day(to)?));
    }
    let parts: Option<Vec<String>> = days.split(',').map(|part| day_or_days(words, part)).collect();
    Some(words.list(&parts?).plain())
}

fn day_or_days(words: &Words, part: &str) -> Option<String> {
    match part.split_once('-') {
        Some((from, to)) => Some(format!("{} – {}", weekday(words, from)?, weekday(words, to)?)),
        None if part == "PH" => Some(words.say().hours_public_holidays().plain()),
        None => weekday(words, part),
    }
}

/// Monday stands for all Mondays: 1 January 2024 was one.
fn weekday(words: &Words, day: &str) -> Option<String> {
    let at = DAYS.iter().position(|known| *known == day)?;
    let date = Date::new(2024, 1, i8::try_from(at).ok()? + 1).ok()?;
    Some(words.date(date, DateStyle::Weekday).plain())
}

/// `Dec 29` as `12/29`, as Japanese signs write it; which year does not matter.
fn month_day(written: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (month, day) = written.trim().split_once(' ')?;
    let month = MONTHS.iter().position(|known| *known == month)? + 1;
    let day: u8 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    Some(format!("{month}/{day}"))
}

/// `09:00-12:00`.
fn span(words: &Words, times: &str) -> Option<String> {
    let (from, to) = times.split_once('-')?;
    let clock = |time: &str| {
        let (hour, minute) = time.split_once(':')?;
        let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour <= 24 && minute < 60).then(|| time.to_owned())
    };
    Some(words.say().hours_span(&clock(from)?, &clock(to)?).plain())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Sources, Tag};

    fn said(written: &str) -> Vec<String> {
        let words = Words::new(&Sources::embedded().unwrap(), &Tag::template());
        hours(&words, written).iter().map(Text::plain).collect()
    }

    #[test]
    fn days_and_times_become_words() {
        assert_eq!(
            said("Mo-Fr 09:00-12:00,13:00-17:00; PH off"),
            [
                "Monday – Friday: 09:00 – 12:00 and 13:00 – 17:00",
                "Closed: public holidays"
            ]
        );
        assert_eq!(
            said("Sa,Su,PH 09:00-21:00; Dec 29-Jan 3 off"),
            [
                "Saturday, Sunday, and public holidays: 09:00 – 21:00",
                "Closed: 12/29 – 1/3"
            ]
        );
        assert_eq!(said("24/7"), ["All day, every day"]);
    }

    #[test]
    fn what_is_not_understood_is_shown_as_it_is_written() {
        assert_eq!(said("Mo[1] 09:00-17:00"), ["Mo[1] 09:00-17:00"]);
        assert_eq!(said("Mo 25:00-26:00"), ["Mo 25:00-26:00"]);
        assert!(said("").is_empty());
    }

    #[test]
    fn every_contact_of_the_pack_has_hours_that_are_understood() {
        let places = crate::packs::Japan::open()
            .unwrap()
            .places(&crate::packs::Shelf::built_in())
            .unwrap();
        let words = Words::new(&Sources::embedded().unwrap(), &Tag::template());
        for contact in &places.contacts {
            for rule in contact
                .hours
                .split(';')
                .map(str::trim)
                .filter(|rule| !rule.is_empty())
            {
                assert!(line(&words, rule).is_some(), "{}: {rule}", contact.id);
            }
        }
    }
}
