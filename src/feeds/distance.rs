//! How far it is from one point to another.

use super::Point;

/// The mean radius of the earth in metres (IUGG). The earth is no sphere: what is computed with it is off by at most
/// half a per cent, which nobody notices on foot.
const RADIUS: f64 = 6_371_008.8;

impl Point {
    /// A point, where the degrees are of this earth.
    pub fn new(latitude: f64, longitude: f64) -> Option<Point> {
        let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        on_earth.then_some(Point { latitude, longitude })
    }

    /// How far it is as the crow flies, in metres (haversine: exact for neighbours as well as for far points).
    pub fn metres_to(self, other: Point) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let north = ((to - from) / 2.0).sin();
        let east = ((other.longitude - self.longitude).to_radians() / 2.0).sin();
        let half_chord = north * north + from.cos() * to.cos() * east * east;
        2.0 * RADIUS * half_chord.sqrt().min(1.0).asin()
    }

    /// Where the other point lies from here, in degrees clockwise from north.
    pub fn bearing_to(self, other: Point) -> f64 {
        let (from, to) = (self.latitude.to_radians(), other.latitude.to_radians());
        let east = (other.longitude - self.longitude).to_radians();
        let y = east.sin() * to.cos();
        let x = from.cos() * to.sin() - from.sin() * to.cos() * east.cos();
        y.atan2(x).to_degrees().rem_euclid(360.0)
    }
}

/// A box between parallels and meridians, in degrees.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Bounds {
    /// The southern parallel.
    pub south: f64,
    /// The northern parallel.
    pub north: f64,
    /// The western meridian.
    pub west: f64,
    /// The eastern meridian.
    pub east: f64,
}

impl Bounds {
    /// A box that holds everything within so many metres of a point. It does not reach across the 180th meridian.
    pub fn around(point: Point, metres: f64) -> Bounds {
        // A hair more than needed, so that what lies exactly on the edge is inside whatever is rounded.
        let angle = metres / RADIUS * 1.000_001;
        let tall = angle.to_degrees();
        let (south, north) = (point.latitude - tall, point.latitude + tall);
        // The circle is widest on a parallel that is nearer to the pole than the point is.
        let ratio = angle.sin() / point.latitude.to_radians().cos();
        let wide = if north >= 90.0 || south <= -90.0 || ratio >= 1.0 {
            180.0
        } else {
            ratio.asin().to_degrees()
        };
        Bounds {
            south,
            north,
            west: point.longitude - wide,
            east: point.longitude + wide,
        }
    }

    /// Whether a point is inside or on the edge.
    pub fn holds(&self, point: Point) -> bool {
        (self.south..=self.north).contains(&point.latitude)
            && (self.west..=self.east).contains(&point.longitude)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TOKYO: Point = Point {
        latitude: 35.681_236,
        longitude: 139.767_125,
    };
    const OSAKA: Point = Point {
        latitude: 34.702_485,
        longitude: 135.495_951,
    };

    #[test]
    fn from_tokyo_station_to_osaka_station_it_is_403_kilometres() {
        let metres = TOKYO.metres_to(OSAKA);
        assert!((402_000.0..=405_000.0).contains(&metres), "{metres}");
        let bearing = TOKYO.bearing_to(OSAKA);
        assert!((250.0..=257.0).contains(&bearing), "{bearing}");
    }

    #[test]
    fn only_degrees_of_this_earth_make_a_point() {
        assert!(Point::new(35.0, 139.0).is_some());
        assert!(Point::new(139.0, 35.0).is_none());
        assert!(Point::new(f64::NAN, 35.0).is_none());
    }

    fn in_japan() -> impl Strategy<Value = Point> {
        (20.0..46.0f64, 122.0..154.0f64).prop_map(|(latitude, longitude)| Point { latitude, longitude })
    }

    proptest! {
        #[test]
        fn it_is_as_far_there_as_back_and_nowhere_is_nearer_than_here(a in in_japan(), b in in_japan()) {
            prop_assert!((a.metres_to(b) - b.metres_to(a)).abs() < 1e-6);
            prop_assert!(a.metres_to(b) >= 0.0);
            prop_assert!(a.metres_to(a) < 1e-6);
        }

        #[test]
        fn a_detour_is_never_shorter(a in in_japan(), b in in_japan(), c in in_japan()) {
            prop_assert!(a.metres_to(c) <= a.metres_to(b) + b.metres_to(c) + 1e-3);
        }

        #[test]
        fn what_is_within_a_distance_is_in_the_box_around_it(a in in_japan(), b in in_japan()) {
            prop_assert!(Bounds::around(a, a.metres_to(b)).holds(b));
        }
    }
}
