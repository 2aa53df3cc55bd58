//! Coordinates, and what becomes of them in spreadsheets.

use crate::feeds::{Point, width};

/// Coordinates as read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Located {
    /// In Japan.
    At(Point),
    /// In Japan once latitude and longitude are exchanged.
    Swapped(Point),
    /// None told, or 0,0, or one without the other.
    Nowhere {
        /// Whether something stands there all the same.
        told: bool,
    },
    /// Outside Japan.
    Abroad,
    /// Words where a number should stand: the row's cells are likely to have moved.
    Words,
}

/// Reads coordinates in degrees, or in degrees, minutes and seconds.
pub(super) fn locate(latitude: &str, longitude: &str) -> Located {
    let (north, east) = (latitude.trim(), longitude.trim());
    if north.is_empty() && east.is_empty() {
        return Located::Nowhere { told: false };
    }
    let (Some(north), Some(east)) = (degrees(north), degrees(east)) else {
        let words = |text: &str| degrees(text).is_none() && !is_placeholder(text);
        return if words(north) || words(east) {
            Located::Words
        } else {
            Located::Nowhere { told: true }
        };
    };
    if north == 0.0 && east == 0.0 {
        return Located::Nowhere { told: true };
    }
    let point = |latitude, longitude| Point { latitude, longitude };
    if in_japan(point(north, east)) {
        Located::At(point(north, east))
    } else if in_japan(point(east, north)) {
        Located::Swapped(point(east, north))
    } else {
        Located::Abroad
    }
}

/// What people write where they know no coordinates.
fn is_placeholder(text: &str) -> bool {
    let known = [
        "",
        "-",
        "不明",
        "なし",
        "無",
        "未定",
        "未登録",
        "非公開",
        "nan",
        "null",
        "#n/a",
        "n/a",
        "#value!",
    ];
    known.contains(&width::plain(text).to_lowercase().as_str())
}

/// From Okinotorishima (20.4° N) to Etorofu (45.6° N), from Yonaguni (122.9° E) to Minamitorishima (154.0° E).
fn in_japan(point: Point) -> bool {
    (20.0..=46.0).contains(&point.latitude) && (122.0..=154.5).contains(&point.longitude)
}

/// `37.04826`, `北緯37度02分53.7秒`, `37°02'53.7"`.
fn degrees(text: &str) -> Option<f64> {
    if let Ok(number) = text.parse::<f64>() {
        return Some(number).filter(|number| number.is_finite());
    }
    let plain = width::plain(text);
    let plain = plain
        .trim_start_matches(['北', '緯', '東', '経', 'N', 'E'])
        .trim_end_matches(['N', 'E']);
    let mut parts = plain
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .filter(|part| !part.is_empty());
    let is_marked =
        plain.contains(['度', '°', '\'', '′']) || plain.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let whole: f64 = parts.next()?.parse().ok()?;
    let mut part = || {
        parts
            .next()
            .map_or(Some(0.0), |part| part.parse::<f64>().ok().filter(|n| *n < 60.0))
    };
    let (minutes, seconds) = (part()?, part()?);
    (is_marked && parts.next().is_none()).then_some(whole + minutes / 60.0 + seconds / 3600.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NANAO: Point = Point {
        latitude: 37.04826,
        longitude: 136.96136,
    };

    #[test]
    fn coordinates_are_read_and_turned_round_where_they_were_exchanged() {
        assert_eq!(locate("37.04826", " 136.96136 "), Located::At(NANAO));
        assert_eq!(locate("136.96136", "37.04826"), Located::Swapped(NANAO));
        let Located::At(point) = locate("北緯３７度０２分５３．７秒", "136°57'40.9\"") else {
            panic!()
        };
        assert!((point.latitude - 37.04825).abs() < 1e-4 && (point.longitude - 136.96136).abs() < 1e-4);
    }

    #[test]
    fn what_is_nowhere_or_abroad_is_told_apart() {
        assert_eq!(locate("", ""), Located::Nowhere { told: false });
        assert_eq!(locate("0", "0"), Located::Nowhere { told: true });
        assert_eq!(locate("37.04826", ""), Located::Nowhere { told: true });
        assert_eq!(locate("不明", "NaN"), Located::Nowhere { told: true });
        assert_eq!(locate("51.5", "-0.12"), Located::Abroad);
        assert_eq!(locate("見本町６", "136.9"), Located::Words);
    }
}
