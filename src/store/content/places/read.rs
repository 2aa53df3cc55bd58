//! One place, and what has no coordinates.

use super::{Near, code};
use crate::feeds::{Place, PlaceKind, Point, Refuge};
use crate::store::StoreError;
use crate::store::content::Content;
use rusqlite::{OptionalExtension, Row};

/// The columns that [`place`] reads.
const COLUMNS: &str =
    "p.source, p.id, p.kind, p.refuge, p.name, p.kana, p.names, p.address, p.municipality, p.phone,
    p.url, p.hours, p.begins, p.ends, p.languages, p.capacity, p.notes, a.latitude, a.longitude";

impl Content {
    /// One place of a source.
    pub fn place(&self, source: &str, id: &str) -> Result<Option<Place>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM place p LEFT JOIN place_at a ON a.place = p.place
             WHERE p.source = ? AND p.id = ?"
        ))?;
        let found = statement
            .query_row((source, id), |row| Ok(read(row)))
            .optional()?;
        found.transpose().map(|found| found.map(|(_, place)| place))
    }

    /// The places of a source, at most so many.
    pub fn places_of(&self, source: &str, most: u32) -> Result<Vec<Place>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM place p LEFT JOIN place_at a ON a.place = p.place
             WHERE p.source = ? ORDER BY p.place LIMIT ?"
        ))?;
        let rows = statement.query_map((source, most), |row| Ok(read(row)))?;
        rows.map(|row| Ok(row??.1)).collect()
    }

    /// The places of a municipality whose list tells no coordinates, by name.
    pub fn places_without_point(
        &self,
        municipality: &str,
        kind: Option<PlaceKind>,
        refuge: Option<Refuge>,
    ) -> Result<Vec<Near>, StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM place p LEFT JOIN place_at a ON a.place = p.place
             WHERE p.located = 0 AND p.municipality = ? AND (?2 IS NULL OR p.kind = ?2) AND p.refuge & ?3 = ?3
             ORDER BY p.kana, p.name, p.source, p.id"
        ))?;
        let rows = statement.query_map(
            (municipality, kind.map(code::of_kind), code::of_refuge(&refuge)),
            |row| Ok(read(row)),
        )?;
        let near = |(source, place)| Near {
            source,
            place,
            metres: None,
        };
        rows.map(|row| Ok(near(row??))).collect()
    }

    /// The place in a row of the table.
    pub(super) fn place_in_row(&self, row: i64) -> Result<(String, Place), StoreError> {
        let mut statement = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM place p LEFT JOIN place_at a ON a.place = p.place WHERE p.place = ?"
        ))?;
        statement.query_row([row], |row| Ok(read(row)))?
    }
}

/// A source and its place, from the columns above.
fn read(row: &Row<'_>) -> Result<(String, Place), StoreError> {
    let languages: String = row.get(14)?;
    let municipality: String = row.get(8)?;
    let point = match (row.get(17)?, row.get(18)?) {
        (Some(latitude), Some(longitude)) => Some(Point { latitude, longitude }),
        _ => None,
    };
    let place = Place {
        id: row.get(1)?,
        kind: code::kind(row.get(2)?),
        refuge: code::refuge(row.get(3)?),
        name: row.get(4)?,
        kana: row.get(5)?,
        names: json(&row.get::<_, String>(6)?)?,
        address: row.get(7)?,
        point,
        municipality: (!municipality.is_empty()).then_some(municipality),
        phone: row.get(9)?,
        url: row.get(10)?,
        hours: row.get(11)?,
        from: row.get(12)?,
        to: row.get(13)?,
        languages: languages.split_whitespace().map(str::to_owned).collect(),
        capacity: u32::try_from(row.get::<_, i64>(15)?).ok(),
        notes: json(&row.get::<_, String>(16)?)?,
    };
    Ok((row.get(0)?, place))
}

fn json<T: serde::de::DeserializeOwned + Default>(text: &str) -> Result<T, StoreError> {
    if text.is_empty() {
        Ok(T::default())
    } else {
        Ok(serde_json::from_str(text)?)
    }
}
