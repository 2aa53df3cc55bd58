//! A source's places in place of those before. Only what differs is written: a list of a hundred thousand places changes
//! in a few of them, and the disk of a phone wears out.

use super::{Imported, PlaceSource, code};
use crate::feeds::Place;
use crate::store::content::Content;
use crate::store::{StoreError, changes::day};
use rusqlite::{Connection, TransactionBehavior};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

impl Content {
    /// Replaces the places of a source in one transaction.
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
        replace(&transaction, source, &[])?;
        transaction.execute("DELETE FROM place_source WHERE source = ?", [source])?;
        transaction.commit()?;
        self.forget_index(&format!("places.{source}"), "")
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

/// The places of a source in place of those before, within a transaction that is the caller's.
pub(in crate::store) fn write_places(
    conn: &Connection,
    source: &PlaceSource,
    places: &[Place],
) -> Result<Imported, StoreError> {
    write_source(conn, source)?;
    replace(conn, &source.id, places)
}

fn write_source(conn: &Connection, source: &PlaceSource) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO place_source (source, title, attribution, licence, url, edition, checked_on)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (source) DO UPDATE SET title = excluded.title, attribution = excluded.attribution,
           licence = excluded.licence, url = excluded.url, edition = excluded.edition,
           checked_on = excluded.checked_on",
    )?;
    statement.execute((
        &source.id,
        &source.title,
        &source.attribution,
        &source.licence,
        &source.url,
        &source.edition,
        source.checked_on.to_string(),
    ))?;
    Ok(())
}

/// Writes what is new or different, and removes what is not listed any more.
fn replace(conn: &Connection, source: &str, places: &[Place]) -> Result<Imported, StoreError> {
    let mut before = marks(conn, source)?;
    let (mut done, mut seen) = (Imported::default(), BTreeSet::new());
    for place in places {
        if !seen.insert(place.id.as_str()) {
            done.repeated.push(place.id.clone());
            continue;
        }
        let mark = mark(place)?;
        match before.remove(&place.id) {
            Some((_, same)) if same == mark => continue,
            Some((row, _)) => remove(conn, row)?,
            None => {}
        }
        write(conn, source, place, mark)?;
        done.written += 1;
    }
    for (row, _) in before.values() {
        remove(conn, *row)?;
    }
    done.places = seen.len();
    done.removed = before.len();
    Ok(done)
}

/// What a source has now: the row and the mark of each id.
fn marks(conn: &Connection, source: &str) -> Result<BTreeMap<String, (i64, i64)>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT id, place, mark FROM place WHERE source = ?")?;
    let rows = statement.query_map([source], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What tells a place from what it was before.
fn mark(place: &Place) -> Result<i64, StoreError> {
    let digest = Sha256::digest(serde_json::to_vec(place)?);
    let first = digest.first_chunk().copied().unwrap_or_default();
    Ok(i64::from_le_bytes(first))
}

fn remove(conn: &Connection, row: i64) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM place_at WHERE place = ?")?
        .execute([row])?;
    conn.prepare_cached("DELETE FROM place WHERE place = ?")?
        .execute([row])?;
    Ok(())
}

fn write(conn: &Connection, source: &str, place: &Place, mark: i64) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(
        "INSERT INTO place (source, id, kind, refuge, name, kana, names, address, municipality, phone, url, hours,
           begins, ends, languages, capacity, notes, located, mark)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    let languages: Vec<&str> = place.languages.iter().map(String::as_str).collect();
    statement.execute(rusqlite::params![
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
        mark,
    ])?;
    locate(conn, conn.last_insert_rowid(), place)
}

/// Puts a place where it is, if its source tells.
fn locate(conn: &Connection, row: i64, place: &Place) -> Result<(), StoreError> {
    let Some(point) = place.point else {
        return Ok(());
    };
    let mut statement = conn.prepare_cached(
        "INSERT INTO place_at (place, south, north, west, east, latitude, longitude, kind, refuge)
         VALUES (?1, ?2, ?2, ?3, ?3, ?2, ?3, ?4, ?5)",
    )?;
    statement.execute((
        row,
        point.latitude,
        point.longitude,
        code::of_kind(place.kind),
        code::of_refuge(&place.refuge),
    ))?;
    Ok(())
}

/// Most places have nothing here: nothing is written for them.
fn json(value: &impl serde::Serialize, empty: bool) -> Result<String, StoreError> {
    if empty {
        Ok(String::new())
    } else {
        Ok(serde_json::to_string(value)?)
    }
}
