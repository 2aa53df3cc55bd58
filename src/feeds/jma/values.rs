//! Values as telegrams write them: times, numbers, places on the map.

use crate::feeds::Point;
use jiff::Timestamp;

/// A time: `2024-01-01T16:10:00+09:00`.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// A number; nothing for `NaN` and for what is no number.
pub(super) fn number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// A whole number.
pub(super) fn whole(text: &str) -> Option<u32> {
    number(text)
        .filter(|value| (0.0..=1e9).contains(value))
        .map(|value| value.round() as u32)
}

/// A place in ISO 6709, in degrees (`+37.5+137.2-10000/`) or degrees and minutes (`+3135.55+13039.40+1117/`), with
/// what follows in metres, negative below ground.
pub(super) fn coordinate(text: &str) -> Option<(Point, Option<f64>)> {
    let signs: Vec<usize> = text.match_indices(['+', '-']).map(|(place, _)| place).collect();
    let end = text.find('/').unwrap_or(text.len());
    let (first, second) = (*signs.first()?, *signs.get(1)?);
    let third = signs.get(2).copied().filter(|place| *place < end);
    let latitude = angle(text.get(first..second)?, 2)?;
    let longitude = angle(text.get(second..third.unwrap_or(end))?, 3)?;
    let height = third.and_then(|place| number(text.get(place..end)?));
    let fits = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    fits.then_some((Point { latitude, longitude }, height))
}

/// `+37.5`, `+3135.55` or `+313533.0`, by how many digits stand before the point.
fn angle(text: &str, degrees: usize) -> Option<f64> {
    let sign = if text.starts_with('-') { -1.0 } else { 1.0 };
    let digits = text.trim_start_matches(['+', '-']);
    let whole = digits.find('.').unwrap_or(digits.len());
    let value = if whole <= degrees {
        number(digits)?
    } else if whole <= degrees + 2 {
        number(digits.get(..degrees)?)? + number(digits.get(degrees..)?)? / 60.0
    } else {
        let minutes = number(digits.get(degrees..degrees + 2)?)? / 60.0;
        number(digits.get(..degrees)?)? + minutes + number(digits.get(degrees + 2..)?)? / 3600.0
    };
    // To about a metre: more is noise of the division.
    Some(sign * (value * 1e5).round() / 1e5)
}

/// The digit after レベル, in either width: `レベル４大雨危険警報` is 4.
pub(super) fn level(name: &str) -> Option<u8> {
    let after = name.split_once("レベル")?.1.chars().next()?;
    "１２３４５"
        .chars()
        .zip(1..)
        .chain("12345".chars().zip(1..))
        .find(|pair| pair.0 == after)
        .map(|pair| pair.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_in_degrees_and_in_degrees_and_minutes() {
        let (point, depth) = coordinate("+37.5+137.2-10000/").unwrap();
        assert_eq!(
            (point.latitude, point.longitude, depth),
            (37.5, 137.2, Some(-10000.0))
        );
        let (point, height) = coordinate("+3135.55+13039.40+1117/").unwrap();
        assert_eq!(
            (point.latitude, point.longitude, height),
            (31.5925, 130.65667, Some(1117.0))
        );
        assert_eq!(coordinate("-29.2-177.1/").unwrap().1, None);
        assert!(
            coordinate("").is_none() && coordinate("+99+137/").is_none() && coordinate("津+波-").is_none()
        );
    }

    #[test]
    fn a_level_is_read_from_an_official_name() {
        assert_eq!(level("レベル４大雨危険警報"), Some(4));
        assert_eq!(level("暴風警報"), None);
    }
}
