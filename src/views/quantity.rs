//! Quantities in words: yen, hours, days, points.

use crate::calculators::Quantity;
use crate::words::{Arg, Text, Words};

/// A quantity that needs no name from the pack.
pub(super) fn plain(words: &Words, quantity: &Quantity) -> Option<Text> {
    let say = words.say();
    Some(match quantity {
        Quantity::Yen(yen) => words.yen(*yen),
        Quantity::YenHundredths(hundredths) if hundredths % 100 == 0 => words.yen(hundredths / 100),
        Quantity::YenHundredths(hundredths) => say.amount_yen_exact(&decimal(words, *hundredths, 2)),
        Quantity::Minutes(minutes) => hours(words, *minutes),
        Quantity::Days(days) => say.unit_days(*days),
        Quantity::HalfDays(halves) if halves % 2 == 0 => say.unit_days(halves / 2),
        Quantity::HalfDays(halves) => say.unit_half_days(&decimal(words, halves * 5, 1)),
        Quantity::Months(months) => say.unit_months(*months),
        Quantity::Years(years) => say.unit_years(*years),
        Quantity::Count(number) => words.number(*number),
        Quantity::Points(points) => say.unit_points(*points),
        Quantity::PerMille(share) if share % 10 == 0 => say.unit_percent(&decimal(words, share / 10, 0)),
        Quantity::PerMille(share) => say.unit_percent(&decimal(words, *share, 1)),
        Quantity::Decimal(digits, places) => words.verbatim(&decimal(words, *digits, *places)),
        Quantity::Date(date) => words.date(*date, crate::words::DateStyle::Full),
        Quantity::YesNo(true) => say.answer_yes(),
        Quantity::YesNo(false) => say.answer_no(),
        Quantity::Text(text) => words.verbatim(text),
        Quantity::Choice { .. } | Quantity::Line(_) => return None,
    })
}

/// "7 hours 30 minutes".
pub(super) fn hours(words: &Words, minutes: i64) -> Text {
    let say = words.say();
    match (minutes / 60, minutes % 60) {
        (hours, 0) => say.unit_hours(hours),
        (0, minutes) => say.unit_minutes(minutes),
        (hours, minutes) => say.unit_hours_and_minutes(
            &say.unit_hours(hours).plain(),
            &say.unit_minutes(minutes.abs()).plain(),
        ),
    }
}

/// A decimal number in the language's way: 1,156.25.
pub(super) fn decimal(words: &Words, digits: i64, places: u8) -> String {
    words.decimal(digits, places).text
}

/// A quantity as the value of a message: dates stay dates and whole numbers numbers, so that the message's language
/// writes them and chooses its plural. `name` gives the names that only the calculator knows.
pub(super) fn arg(words: &Words, quantity: &Quantity, name: impl Fn(&Quantity) -> Text) -> Arg {
    match quantity {
        Quantity::Date(date) => Arg::Date(*date),
        Quantity::Count(number) => Arg::Number(*number),
        other => Arg::Text(plain(words, other).unwrap_or_else(|| name(other)).plain()),
    }
}
