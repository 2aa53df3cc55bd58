//! The whole way, from a publisher's keys to a reader's files.

use super::sign::*;
use super::*;
use jiff::Timestamp;
use std::collections::BTreeMap;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn secret(number: u8) -> Secret {
    Secret::from_seed([number; 32])
}

fn now() -> Timestamp {
    at("2026-11-21T00:00:00Z")
}

fn repository(version: u64) -> Repository {
    let root = Ring::of(vec![secret(1), secret(2), secret(3)], 2);
    let expires = Expiries::all(at("2027-01-01T00:00:00Z"));
    let mut repository = Repository::new(root, secret(4), Versions::all(version), expires);
    repository.versions.root = 1;
    repository.issued = Some(at("2026-11-20T00:00:00Z"));
    repository.offer("jp/core.json", "{}").unwrap();
    for (number, name) in [(5, "red"), (6, "blue")] {
        let name = RoleName::new(name).unwrap();
        let folder = format!("packs/{name}");
        let mut publisher = Publisher::of_folder(
            name,
            Ring::one(secret(number)),
            &folder,
            at("2027-01-01T00:00:00Z"),
        );
        publisher.version = version;
        publisher
            .offer(&format!("{folder}/words.ftl"), format!("a = {version}"))
            .unwrap();
        repository.publishers.push(publisher);
    }
    repository
}

fn root(files: &Files) -> Trusted {
    Trusted::from_root(String::from_utf8(files["metadata/1.root.json"].clone()).unwrap())
}

fn refresh(trusted: Trusted, files: &Files, now: Timestamp) -> Result<Catalog, (Refusal, Trusted)> {
    let mut refresh = Refresh::begin(trusted.clone(), now).map_err(|refusal| (refusal, trusted))?;
    match gather(&mut refresh, |wanted| Ok::<_, Refusal>(files_for(files, wanted))) {
        Ok(()) => Ok(refresh.finish().unwrap()),
        Err(refusal) => Err((refusal, refresh.into_trusted())),
    }
}

fn published(
    catalog: &mut Catalog,
    name: &str,
    files: &Files,
) -> Result<BTreeMap<TargetPath, Target>, Refusal> {
    let mut walk = catalog.publisher(&RoleName::new(name).unwrap())?;
    gather(&mut walk, |wanted| Ok::<_, Refusal>(files_for(files, wanted)))?;
    Ok(walk.published()?.files)
}

#[test]
fn what_is_published_arrives() {
    let files = repository(1).build().unwrap();
    let mut catalog = refresh(root(&files), &files, now()).unwrap();
    assert_eq!(catalog.confirmed(), Some(at("2026-11-20T00:00:00Z")));
    assert_eq!(catalog.clock_behind(), None);
    assert_eq!(catalog.powers()[0].paths, ["packs/red/*", "packs/red/*/*"]);
    let red = published(&mut catalog, "red", &files).unwrap();
    let target = red.values().next().unwrap();
    let Answer::Bytes(bytes) = files_for(&files, &target.wanted()) else {
        panic!("missing");
    };
    target.check(&bytes).unwrap();
    assert!(target.check(b"a = 2").is_err());
    assert_eq!(catalog.trusted().publishers.len(), 1, "blue was not asked for");
    // kept and opened again without any network, long after everything has expired
    let kept = serde_json::to_string(catalog.trusted()).unwrap();
    let mut held = Catalog::held(serde_json::from_str(&kept).unwrap()).unwrap();
    assert_eq!(published(&mut held, "red", &Files::new()).unwrap(), red);
    assert!(matches!(
        published(&mut held, "blue", &Files::new()),
        Err(Refusal::Missing { .. })
    ));
}

#[test]
fn a_second_refresh_without_news_asks_twice() {
    let files = repository(1).build().unwrap();
    let trusted = refresh(root(&files), &files, now()).unwrap().into_trusted();
    let mut again = Refresh::begin(trusted.clone(), now()).unwrap();
    let mut asked = Vec::new();
    gather(&mut again, |wanted| {
        asked.push(wanted.address());
        Ok::<_, Refusal>(files_for(&files, wanted))
    })
    .unwrap();
    assert_eq!(asked, ["metadata/2.root.json", "metadata/timestamp.json"]);
    assert_eq!(again.into_trusted(), trusted);
}

#[test]
fn a_file_is_found_by_its_name_whoever_offers_it() {
    let files = repository(1).build().unwrap();
    let mut catalog = refresh(root(&files), &files, now()).unwrap();
    let mut find = |path: &str| {
        let mut walk = catalog.find(&TargetPath::new(path).unwrap())?;
        gather(&mut walk, |wanted| Ok::<_, Refusal>(files_for(&files, wanted)))?;
        walk.file()
    };
    assert_eq!(find("jp/core.json").unwrap().by, Role::Targets);
    assert_eq!(find("packs/blue/words.ftl").unwrap().by.as_str(), "blue");
    assert!(matches!(
        find("packs/blue/other"),
        Err(Refusal::NoSuchFile { .. })
    ));
}

#[test]
fn a_clock_that_was_wrong_works_again_once_it_is_right() {
    let old = repository(1).build().unwrap();
    let trusted = refresh(root(&old), &old, now()).unwrap().into_trusted();
    let new = repository(2).build().unwrap();
    let (refusal, same) = refresh(trusted.clone(), &new, at("2099-01-01T00:00:00Z"))
        .err()
        .unwrap();
    assert!(matches!(refusal, Refusal::ClockAhead { .. }));
    assert_eq!(same, trusted);
    let behind = refresh(trusted.clone(), &new, at("1970-01-02T00:00:00Z")).unwrap();
    assert_eq!(behind.clock_behind(), Some(at("2026-11-20T00:00:00Z")));
    let right = refresh(trusted, &new, now()).unwrap();
    assert_eq!(right.clock_behind(), None);
    assert_eq!(right.trusted(), behind.trusted());
}

#[test]
fn a_key_of_several_people_signs_in_turn() {
    let mut repository = repository(1);
    let files = repository.build().unwrap();
    repository.root.others = vec![secret(2).public(), secret(3).public()];
    repository.root.secrets.truncate(1);
    let files_one = repository.build().unwrap();
    let one = &files_one["metadata/1.root.json"];
    assert!(introduce(std::str::from_utf8(one).unwrap()).is_err());
    let two = String::from_utf8(also_sign(one, &secret(3)).unwrap()).unwrap();
    let whole = introduce(std::str::from_utf8(&files["metadata/1.root.json"]).unwrap()).unwrap();
    assert_eq!(introduce(&two).unwrap(), whole);
    assert_eq!((whole.keys, whole.threshold), (3, 2));
    insta::assert_snapshot!(whole.fingerprint, @"92568 84347 60836 11531 24797 32217");
}

#[test]
fn a_secret_key_is_kept_as_text() {
    let text = secret(7).to_text();
    assert_eq!(Secret::from_text(&text).unwrap().public(), secret(7).public());
    assert!(Secret::from_text("x").is_err());
}
