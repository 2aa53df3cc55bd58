//! What was read, signed, as static files: new files first, the one that points to them last.

use super::config::Config;
use crate::packs::trust::sign::{Expiries, Repository, Ring, Versions};
use crate::sync::feeds::{Readings, mirrored};
use jiff::{SignedDuration, Timestamp};
use miette::{IntoDiagnostic, WrapErr, miette};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The root of a mirror is good for so many days; a new one is made with the same keys before.
const ROOT_DAYS: i64 = 730;
/// The file that points to all others.
const POINTER: &str = "metadata/timestamp.json";

/// What the last edition was.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Edition {
    /// Its number.
    version: u64,
    /// Its files: they stay one edition longer, for who is reading them.
    files: BTreeSet<String>,
}

/// Signs an edition and puts it in place. Gives its number.
pub(super) fn publish(
    config: &Config,
    out: &Path,
    state: &Path,
    readings: &BTreeMap<String, Readings>,
    raw: &BTreeMap<String, Vec<u8>>,
    now: Timestamp,
) -> miette::Result<u64> {
    let kept = state.join("edition.json");
    let last: Edition = match fs::read(&kept) {
        Ok(json) => serde_json::from_slice(&json).into_diagnostic()?,
        Err(_) => Edition::default(),
    };
    not_older(out, last.version)?;
    let version = last.version + 1;
    let files = signed(config, out, version, readings, raw, now)?;
    put(out, &files)?;
    let edition = Edition {
        version,
        files: files.keys().cloned().collect(),
    };
    write(&kept, &serde_json::to_vec(&edition).into_diagnostic()?)?;
    tidy(out, &last.files, &edition.files);
    Ok(version)
}

/// What lies there must not be newer than what this machine knows of: readers refuse a number that goes down.
fn not_older(out: &Path, known: u64) -> miette::Result<()> {
    let Ok(bytes) = fs::read(out.join(POINTER)) else {
        return Ok(());
    };
    let signed: serde_json::Value = serde_json::from_slice(&bytes).into_diagnostic()?;
    let there = signed
        .pointer("/signed/version")
        .and_then(serde_json::Value::as_u64);
    match there {
        Some(there) if there > known => Err(miette!(
            "{} holds edition {there}, and the state knows only {known}: bring the state back, or begin with new keys in \
             an empty folder",
            out.display()
        )),
        _ => Ok(()),
    }
}

fn signed(
    config: &Config,
    out: &Path,
    version: u64,
    readings: &BTreeMap<String, Readings>,
    raw: &BTreeMap<String, Vec<u8>>,
    now: Timestamp,
) -> miette::Result<BTreeMap<String, Vec<u8>>> {
    let after = |days: i64| now + SignedDuration::from_hours(days * 24);
    let versions = Versions {
        root: 1,
        ..Versions::all(version)
    };
    let expires = Expiries {
        root: after(ROOT_DAYS),
        ..Expiries::all(after(i64::from(config.days)))
    };
    // The same number never has other bytes; and once it is there the key of the root may lie elsewhere.
    let given = fs::read(out.join("metadata/1.root.json")).ok();
    let daily = config.key("daily.key")?;
    let root = match given {
        Some(_) => daily.clone(),
        None => config.key("root.key")?,
    };
    let mut repository = Repository::new(Ring::one(root), daily, versions, expires);
    repository.issued = Some(now);
    repository.given_root = given;
    for (source, readings) in readings {
        let json = serde_json::to_vec(readings).into_diagnostic()?;
        repository
            .offer(&mirrored::target_of(source), json)
            .into_diagnostic()?;
    }
    for (path, bytes) in raw {
        repository.offer(path, bytes.clone()).into_diagnostic()?;
    }
    repository.build().into_diagnostic()
}

fn put(out: &Path, files: &BTreeMap<String, Vec<u8>>) -> miette::Result<()> {
    let pointer = |name: &str| name == POINTER;
    let list = |name: &str| name.starts_with("metadata/") && !pointer(name);
    let rank = |name: &str| (pointer(name), list(name));
    let mut order: Vec<_> = files.iter().collect();
    order.sort_by_key(|(name, _)| rank(name));
    for (name, bytes) in order {
        write(&out.join(name), bytes)?;
    }
    Ok(())
}

/// Whole or not at all.
pub(super) fn write(path: &Path, bytes: &[u8]) -> miette::Result<()> {
    let at = || path.display().to_string();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).into_diagnostic().wrap_err_with(at)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, bytes).into_diagnostic().wrap_err_with(at)?;
    fs::rename(&beside, path).into_diagnostic().wrap_err_with(at)
}

/// Removes what only editions before the last one had.
fn tidy(out: &Path, before: &BTreeSet<String>, now: &BTreeSet<String>) {
    let gone = before.difference(now).filter(|name| name.starts_with("targets/"));
    // What the last edition had is removed with the next: its readers are done by then.
    let old = out.join("old.json");
    let older: Vec<String> = fs::read(&old)
        .ok()
        .and_then(|json| serde_json::from_slice(&json).ok())
        .unwrap_or_default();
    for name in older
        .iter()
        .filter(|name| !now.contains(*name) && name.starts_with("targets/"))
    {
        // A file that stays behind is only wasted room.
        let _ = fs::remove_file(out.join(name));
    }
    let gone: Vec<&String> = gone.collect();
    let _ = serde_json::to_vec(&gone).map(|json| fs::write(old, json));
}
