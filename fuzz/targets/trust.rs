//! Signed lists, mutated: root, timestamp, snapshot, targets and one publisher's list, with a zero byte between them.
//!
//! Twice: with the app's own check, where nothing may be believed that no fixture's key signed; and with one that
//! believes every signature, so that what lies behind the signatures is reached at all.
#![no_main]

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;
use tomoni::packs::trust::{Answer, Catalog, Check, Refresh, Refusal, Trusted, Wanted, ed25519, gather};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/packs");

static ROOT: LazyLock<String> = LazyLock::new(|| {
    let known = fs::read(Path::new(FIXTURES).join("root.json")).unwrap();
    serde_json::from_slice::<Trusted>(&known).unwrap().root
});

/// What the fixtures' keys signed.
static SIGNED: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut all = BTreeSet::from([signed(&ROOT).unwrap()]);
    collect(Path::new(FIXTURES), &mut all);
    all
});

fn collect(folder: &Path, all: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, all);
        } else if let Some(text) = fs::read_to_string(path).ok().and_then(|text| signed(&text)) {
            all.insert(text);
        }
    }
}

fn signed(text: &str) -> Option<String> {
    let json: serde_json::Value = serde_json::from_str(text).ok()?;
    Some(json.get("signed")?.to_string())
}

fn answer(parts: &[&[u8]], wanted: &Wanted, roots: &mut usize) -> Result<Answer, Refusal> {
    let part = if wanted.file.ends_with("root.json") {
        *roots += 1;
        if *roots == 1 { 0 } else { usize::MAX }
    } else if wanted.file.ends_with("timestamp.json") {
        1
    } else if wanted.file.ends_with("snapshot.json") {
        2
    } else if wanted.file.ends_with("targets.json") {
        3
    } else {
        4
    };
    let bytes = parts.get(part).filter(|bytes| !bytes.is_empty());
    Ok(bytes.map_or(Answer::Missing, |bytes| Answer::Bytes(bytes.to_vec())))
}

fn refresh(parts: &[&[u8]], check: Check) -> Trusted {
    let now: Timestamp = "2026-11-20T00:00:00Z".parse().unwrap();
    let mut refresh = Refresh::begin_with(Trusted::from_root(ROOT.as_str()), now, check).unwrap();
    let mut roots = 0;
    let gathered = gather(&mut refresh, |wanted| answer(parts, wanted, &mut roots));
    let kept = refresh.trusted().clone();
    let Ok(mut catalog) = gathered.and_then(|()| refresh.finish()) else {
        return kept;
    };
    let _ = catalog.targets();
    for power in catalog.powers() {
        let Ok(mut walk) = catalog.publisher(&power.name) else {
            continue;
        };
        if gather(&mut walk, |wanted| answer(parts, wanted, &mut roots)).is_ok() {
            let _ = walk.published();
        }
    }
    // What was believed once is held, whatever the date.
    Catalog::held_with(catalog.trusted().clone(), check).unwrap();
    catalog.into_trusted()
}

fuzz_target!(|data: &[u8]| {
    let parts: Vec<&[u8]> = data.split(|byte| *byte == 0).collect();
    let kept = refresh(&parts, ed25519);
    let lists = kept.publishers.values();
    for text in [&kept.timestamp, &kept.snapshot, &kept.targets]
        .into_iter()
        .flatten()
        .chain(lists)
        .chain([&kept.root])
    {
        assert!(
            SIGNED.contains(&signed(text).unwrap()),
            "believed, and nobody signed it: {text}"
        );
    }
    let kept = refresh(&parts, |_, _, _| true);
    let again = Refresh::begin_with(kept, Timestamp::UNIX_EPOCH, |_, _, _| true);
    assert!(again.is_ok(), "what was kept cannot be gone on with");
});
