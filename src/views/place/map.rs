//! A small picture of where places lie, drawn from coordinates alone.

use crate::feeds::Point;
use serde::{Deserialize, Serialize};

/// The picture's width and height, in its own units.
pub const SIZE: (f64, f64) = (320.0, 240.0);
/// What stays free at each side.
const MARGIN: f64 = 28.0;
/// Two dots whose middles are nearer than this hide each other's numbers.
const APART: f64 = 22.0;
/// A place beside the middle is never drawn larger than this many metres from edge to edge.
const CLOSEST: f64 = 400.0;
/// Metres to a degree of latitude.
const DEGREE: f64 = 111_195.0;

/// Dots around a middle, with a scale.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapView {
    /// Where it is measured from.
    pub here: (f64, f64),
    /// The dots, in the order of the list.
    pub dots: Vec<DotView>,
    /// How long the scale bar is, in the picture's units.
    pub bar: f64,
    /// The same in metres.
    pub bar_metres: f64,
}

/// A dot with its number in the list. Its number stands a little aside where dots would hide each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DotView {
    /// Its number in the list.
    pub number: usize,
    /// Where the place is.
    pub at: (f64, f64),
    /// Where its number stands.
    pub label: (f64, f64),
}

/// The picture of numbered points around a middle; nothing where there are none.
pub fn map(here: Point, points: &[(usize, Point)]) -> Option<MapView> {
    let plane: Vec<(usize, (f64, f64))> = points
        .iter()
        .map(|(number, point)| (*number, metres(here, *point)))
        .collect();
    let widest = |of: fn(&(f64, f64)) -> f64| plane.iter().map(|(_, at)| of(at).abs()).fold(0.0, f64::max);
    if plane.is_empty() {
        return None;
    }
    let (width, height) = (SIZE.0 / 2.0 - MARGIN, SIZE.1 / 2.0 - MARGIN);
    let scale =
        (width / widest(|at| at.0).max(CLOSEST / 2.0)).min(height / widest(|at| at.1).max(CLOSEST / 2.0));
    let drawn = |(east, north): (f64, f64)| (SIZE.0 / 2.0 + east * scale, SIZE.1 / 2.0 - north * scale);
    let mut taken = vec![drawn((0.0, 0.0))];
    let dots = plane.iter().map(|(number, at)| {
        let at = drawn(*at);
        let label = free(at, &taken);
        taken.push(label);
        DotView {
            number: *number,
            at,
            label,
        }
    });
    let dots = dots.collect();
    let bar_metres = round(SIZE.0 / 3.0 / scale);
    Some(MapView {
        here: drawn((0.0, 0.0)),
        dots,
        bar: bar_metres * scale,
        bar_metres,
    })
}

/// Metres to the east and to the north; a town is small enough to be flat.
fn metres(here: Point, point: Point) -> (f64, f64) {
    let wide = DEGREE * here.latitude.to_radians().cos();
    (
        (point.longitude - here.longitude) * wide,
        (point.latitude - here.latitude) * DEGREE,
    )
}

/// The nearest spot inside the picture that hides no number; the place itself where there is none.
fn free(at: (f64, f64), taken: &[(f64, f64)]) -> (f64, f64) {
    let hides = |spot: (f64, f64)| {
        taken
            .iter()
            .any(|other| (spot.0 - other.0).hypot(spot.1 - other.1) < APART)
    };
    let inside = |spot: (f64, f64)| {
        (APART / 2.0..=SIZE.0 - APART / 2.0).contains(&spot.0)
            && (APART / 2.0..=SIZE.1 - APART / 2.0).contains(&spot.1)
    };
    let around = (1..=5).flat_map(|ring| {
        (0..8).map(move |turn| {
            let (radius, angle) = (
                f64::from(ring) * APART,
                f64::from(turn) * std::f64::consts::FRAC_PI_4,
            );
            (at.0 + radius * angle.cos(), at.1 - radius * angle.sin())
        })
    });
    let mut spots = std::iter::once(at).chain(around);
    spots.find(|spot| !hides(*spot) && inside(*spot)).unwrap_or(at)
}

/// The largest of 1, 2, 5, 10, 20, 50 … that is not larger.
fn round(metres: f64) -> f64 {
    let power = 10f64.powf(metres.max(1.0).log10().floor());
    let steps = [5.0, 2.0];
    steps
        .into_iter()
        .map(|step| step * power)
        .find(|step| *step <= metres)
        .unwrap_or(power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HERE: Point = Point {
        latitude: 37.043,
        longitude: 136.967,
    };

    fn at(east: f64, north: f64) -> Point {
        Point {
            latitude: HERE.latitude + north / DEGREE,
            longitude: HERE.longitude + east / DEGREE / HERE.latitude.to_radians().cos(),
        }
    }

    #[test]
    fn north_is_up_and_east_is_at_the_right() {
        let map = map(HERE, &[(1, at(0.0, 1_000.0)), (2, at(1_000.0, 0.0))]).unwrap();
        let (north, east) = (map.dots[0].at, map.dots[1].at);
        assert!((north.0 - map.here.0).abs() < 0.01 && north.1 < map.here.1);
        assert!((east.1 - map.here.1).abs() < 0.01 && east.0 > map.here.0);
    }

    #[test]
    fn the_bar_is_as_long_as_it_says() {
        let map = map(HERE, &[(1, at(1_000.0, 0.0)), (2, at(-600.0, 0.0))]).unwrap();
        let scale = (map.dots[0].at.0 - map.here.0) / 1_000.0;
        assert!((map.bar - map.bar_metres * scale).abs() < 0.01);
        assert_eq!(map.bar_metres, 500.0);
    }

    #[test]
    fn ten_places_in_one_building_have_ten_numbers_that_can_be_read() {
        let same: Vec<(usize, Point)> = (1..=10).map(|number| (number, at(30.0, 30.0))).collect();
        let map = map(HERE, &same).unwrap();
        for (at, dot) in map.dots.iter().enumerate() {
            for other in &map.dots[at + 1..] {
                let apart = (dot.label.0 - other.label.0).hypot(dot.label.1 - other.label.1);
                assert!(
                    apart >= APART - 0.01,
                    "{} and {}: {apart}",
                    dot.number,
                    other.number
                );
            }
        }
    }

    #[test]
    fn without_places_there_is_no_picture() {
        assert_eq!(map(HERE, &[]), None);
    }

    proptest! {
        #[test]
        fn everything_is_inside_the_picture(
            points in proptest::collection::vec((-60_000.0..60_000.0f64, -60_000.0..60_000.0f64), 1..12)
        ) {
            let points: Vec<(usize, Point)> =
                points.into_iter().enumerate().map(|(number, (east, north))| (number, at(east, north))).collect();
            let map = map(HERE, &points).unwrap();
            for dot in &map.dots {
                for spot in [dot.at, dot.label] {
                    prop_assert!((0.0..=SIZE.0).contains(&spot.0) && (0.0..=SIZE.1).contains(&spot.1));
                }
            }
            prop_assert!(map.bar > 0.0 && map.bar <= SIZE.0 / 3.0 + 0.01);
        }
    }
}
