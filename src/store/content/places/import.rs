//! A source's places in place of those before.

use super::{Imported, PlaceSource, code};
use crate::feeds::Place;
use crate::store::content::Content;
use crate::store::{StoreError, changes::day};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use sha2::{Digest, Sha256};

impl Content {
    /// Replaces the places of a source in one transaction. The same list as before is only noted as checked again.
    pub fn import_places(&mut self, source: &PlaceSource, places: &[Place]) -> Result<Imported, StoreError> {
        let conn = self.connection();
        let transaction = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = write_places(&transaction, source, places)?;
        transaction.commit()?;
        Ok(done)
    }

    /// Removes a source with its places.
    pub fn forget_places(&mut self, source: &str) -> Result<(), StoreError> {
        let transaction = self
            .connection()
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        remove(&transaction, source)?;
        transaction.execute("DELETE FROM place_source WHERE source = ?", [source])?;
        Ok(transaction.commit()?)
    }

    /// The sources that places came from, by id.
    pub fn place_sources(&self) -> Result<Vec<PlaceSource>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT source, title, attribution, licence, url, edition, checked_on FROM place_source ORDER BY source",
        )?;
        let rows = statement.query_map((), |row| {
            Ok(PlaceSource {
                id: row.get(0)?,
                title: row.get(1)?,
                attribution: row.get(2)?,
                licence: row.get(3)?,
                url: row.get(4)?,
                edition: row.get(5)?,
                checked_on: day(row, 6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The same within a transaction that is the caller's.
pub(in crate::store) fn write_places(
    conn: &Connection,
    source: &PlaceSource,
    places: &[Place],
) -> Result<Imported, StoreError> {
    let digest = digest(places)?;
    let changed = written(conn, &source.id)?.as_deref() != Some(&digest[..]);
    let mut done = Imported {
        changed,
        ..Imported::default()
    };
    write_source(conn, source, &digest)?;
    if changed {
        remove(conn, &source.id)?;
        done.repeated = write(conn, &source.id, places)?;
    }
    done.places = count(conn, &source.id)?;
    Ok(done)
}

/// What tells one list from another.
fn digest(places: &[Place]) -> Result<[u8; 32], StoreError> {
    let mut sum = Sha256::new();
    for place in places {
        sum.update(serde_json::to_vec(place)?);
        sum.update(b"\n");
    }
    Ok(sum.finalize().into())
}

/// The digest of the list that was written before.
fn written(conn: &Connection, source: &str) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT digest FROM place_source WHERE source = ?")?;
    Ok(statement.query_row([source], |row| row.get(0)).optional()?)
}

fn write_source(conn: &Connection, source: &PlaceSource, digest: &[u8]) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO place_source (source, title, attribution, licence, url, edition, checked_on, digest)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (source) DO UPDATE SET title = excluded.title, attribution = excluded.attribution,
           licence = excluded.licence, url = excluded.url, edition = excluded.edition,
           checked_on = excluded.checked_on, digest = excluded.digest",
    )?;
    statement.execute((
        &source.id,
        &source.title,
        &source.attribution,
        &source.licence,
        &source.url,
        &source.edition,
        source.checked_on.to_string(),
        digest,
    ))?;
    Ok(())
}

fn remove(conn: &Connection, source: &str) -> Result<(), StoreError> {
    conn.execute(
        "DELETE FROM place_at WHERE place IN (SELECT place FROM place WHERE source = ?)",
        [source],
    )?;
    conn.execute("DELETE FROM place WHERE source = ?", [source])?;
    Ok(())
}

fn count(conn: &Connection, source: &str) -> Result<usize, StoreError> {
    let mut statement = conn.prepare_cached("SELECT count(*) FROM place WHERE source = ?")?;
    let rows: i64 = statement.query_row([source], |row| row.get(0))?;
    Ok(usize::try_from(rows).unwrap_or_default())
}

/// Writes the places; returns the ids that came more than once.
fn write(conn: &Connection, source: &str, places: &[Place]) -> Result<Vec<String>, StoreError> {
    let mut at = conn.prepare_cached(
        "INSERT INTO place_at (place, south, north, west, east, latitude, longitude, kind, refuge)
         VALUES (?1, ?2, ?2, ?3, ?3, ?2, ?3, ?4, ?5)",
    )?;
    let mut repeated = Vec::new();
    for place in places {
        if write_one(conn, source, place)? == 0 {
            repeated.push(place.id.clone());
        } else if let Some(point) = place.point {
            at.execute((
                conn.last_insert_rowid(),
                point.latitude,
                point.longitude,
                code::of_kind(place.kind),
                code::of_refuge(&place.refuge),
            ))?;
        }
    }
    Ok(repeated)
}

fn write_one(conn: &Connection, source: &str, place: &Place) -> Result<usize, StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO place (source, id, kind, refuge, name, kana, names, address, municipality, phone, url, hours,
           begins, ends, languages, capacity, notes, located)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (source, id) DO NOTHING",
    )?;
    let languages: Vec<&str> = place.languages.iter().map(String::as_str).collect();
    Ok(statement.execute(rusqlite::params![
        source,
        place.id,
        code::of_kind(place.kind),
        code::of_refuge(&place.refuge),
        place.name,
        place.kana,
        json(&place.names, place.names.is_empty())?,
        place.address,
        place.municipality.as_deref().unwrap_or_default(),
        place.phone,
        place.url,
        place.hours,
        place.from,
        place.to,
        languages.join(" "),
        place.capacity.map_or(-1, i64::from),
        json(&place.notes, place.notes.is_empty())?,
        place.point.is_some(),
    ])?)
}

/// Most places have nothing here: nothing is written for them.
fn json(value: &impl serde::Serialize, empty: bool) -> Result<String, StoreError> {
    if empty {
        Ok(String::new())
    } else {
        Ok(serde_json::to_string(value)?)
    }
}
