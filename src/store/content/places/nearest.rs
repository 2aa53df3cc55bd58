//! What is near, by distance.

use super::{Near, code};
use crate::feeds::{Bounds, Place, PlaceKind, Point, Refuge};
use crate::store::StoreError;
use crate::store::content::Content;

/// The first circle that is looked into, in metres.
const FIRST: f64 = 1_000.0;

/// What is farther away than this, in metres, is not near.
pub const FARTHEST: f64 = 128_000.0;

/// So many places are looked at for one that is wanted for more than its kind.
const MOST: usize = 5_000;

impl Content {
    /// The nearest places to a point, nearest first: at most `n`, of a kind where one is named, designated for a danger
    /// where one is named. Nothing farther than 128 km is near. For a municipality, take the point of its office.
    pub fn nearest(
        &self,
        from: Point,
        kind: Option<PlaceKind>,
        refuge: Option<Refuge>,
        n: usize,
    ) -> Result<Vec<Near>, StoreError> {
        self.nearest_that(from, kind, refuge, n, |_, _| true)
    }

    /// The same among those of which something more is true, by the id of their source and the place. Looks at the 5,000 nearest of that kind and danger.
    pub fn nearest_that(
        &self,
        from: Point,
        kind: Option<PlaceKind>,
        refuge: Option<Refuge>,
        n: usize,
        is: impl Fn(&str, &Place) -> bool,
    ) -> Result<Vec<Near>, StoreError> {
        let (mut found, mut looked_at, mut inner) = (Vec::new(), 0, -1.0);
        let mut outer = FIRST;
        while found.len() < n && looked_at < MOST && inner < FARTHEST {
            for (row, metres) in self.ring(from, kind, refuge, inner, outer)? {
                if found.len() == n || looked_at == MOST {
                    break;
                }
                looked_at += 1;
                let (source, place) = self.place_in_row(row)?;
                if is(&source, &place) {
                    found.push(Near {
                        source,
                        place,
                        metres: Some(metres),
                    });
                }
            }
            (inner, outer) = (outer, outer * 2.0);
        }
        Ok(found)
    }

    /// The rows that are farther than one circle and within another, nearest first; equal ones in the order of their
    /// import.
    fn ring(
        &self,
        from: Point,
        kind: Option<PlaceKind>,
        refuge: Option<Refuge>,
        inner: f64,
        outer: f64,
    ) -> Result<Vec<(i64, f64)>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT place, latitude, longitude FROM place_at
             WHERE north >= ?1 AND south <= ?2 AND east >= ?3 AND west <= ?4
               AND (?5 IS NULL OR kind = ?5) AND refuge & ?6 = ?6",
        )?;
        let around = Bounds::around(from, outer);
        let rows = statement.query_map(
            (
                around.south,
                around.north,
                around.west,
                around.east,
                kind.map(code::of_kind),
                code::of_refuge(&refuge),
            ),
            |row| {
                let point = Point {
                    latitude: row.get(1)?,
                    longitude: row.get(2)?,
                };
                Ok((row.get::<_, i64>(0)?, from.metres_to(point)))
            },
        )?;
        let mut found = Vec::new();
        for row in rows {
            let (place, metres) = row?;
            if metres > inner && metres <= outer {
                found.push((place, metres));
            }
        }
        found.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
        Ok(found)
    }
}
