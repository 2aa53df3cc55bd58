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

fn refresh(trusted: Trusted, files: &Files, now: Timestamp) -> Result<Catalog, Box<(Refusal, Trusted)>> {
    let mut refresh = Refresh::begin(trusted.clone(), now).map_err(|refusal| Box::new((refusal, trusted)))?;
    match gather(&mut refresh, |wanted| Ok::<_, Refusal>(files_for(files, wanted))) {
        Ok(()) => Ok(refresh.finish().unwrap()),
        Err(refusal) => Err(Box::new((refusal, refresh.into_trusted()))),
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
    let (refusal, same) = *refresh(trusted.clone(), &new, at("2099-01-01T00:00:00Z"))
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

#[test]
fn no_more_than_thirty_two_roots_are_followed_at_once() {
    let mut files = repository(1).build().unwrap();
    let trusted = root(&files);
    for version in 2..=40 {
        let mut next = repository(1);
        next.versions.root = version;
        files.extend(next.build().unwrap());
    }
    let version = |trusted: &Trusted| introduce(&trusted.root).unwrap().version;
    let once = refresh(trusted, &files, now()).unwrap().into_trusted();
    assert_eq!(version(&once), 33);
    let twice = refresh(once, &files, now()).unwrap().into_trusted();
    assert_eq!(version(&twice), 40);
}

#[test]
fn a_refusal_wants_nothing_more_and_finishes_nothing() {
    let files = repository(1).build().unwrap();
    let mut begun = Refresh::begin(root(&files), now()).unwrap();
    begun.take(Answer::Missing).unwrap();
    assert!(begun.take(Answer::Bytes(b"{}".to_vec())).is_err());
    assert_eq!(begun.wanted(), None);
    assert_eq!(begun.take(Answer::Missing), Err(Refusal::OutOfTurn));
    assert!(begun.finish().is_err());
}

#[test]
fn hexadecimal_capitals_do_not_make_a_second_key() {
    let mut all = repository(1);
    let ring = &mut all.publishers[0].ring;
    let mut shouted = ring.secrets[0].public();
    shouted.keyval.public = shouted.keyval.public.to_uppercase();
    let alias = key_id(&shouted).unwrap();
    (ring.others, ring.threshold) = (vec![shouted], 2);
    let mut edit = |role: &Role, signed: &mut serde_json::Value| {
        if *role == Role::Snapshot {
            signed["meta"]["red.json"] = serde_json::json!({ "version": 1 });
        }
    };
    let mut files = all.build_with(&mut edit).unwrap();
    let mut list: serde_json::Value = serde_json::from_slice(&files["metadata/1.red.json"]).unwrap();
    let mut again = list["signatures"][0].clone();
    again["keyid"] = serde_json::json!(alias);
    list["signatures"].as_array_mut().unwrap().push(again);
    files.insert(
        "metadata/1.red.json".to_owned(),
        serde_json::to_vec(&list).unwrap(),
    );
    let mut catalog = refresh(root(&files), &files, now()).unwrap();
    let refusal = published(&mut catalog, "red", &files).err();
    assert!(matches!(
        refusal,
        Some(Refusal::TooFewSignatures {
            found: 1,
            needed: 2,
            ..
        })
    ));
}

mod mutated {
    use super::super::envelope::{Body, Envelope};
    use super::super::keys::{Authority, ed25519};
    use super::super::roles::{Root, SnapshotBody, TargetsBody, TimestampBody};
    use super::*;
    use proptest::prelude::*;

    /// A change that somebody could make on the way.
    #[derive(Clone, Debug)]
    enum Cut {
        Flip(usize, u8),
        Remove(usize, usize),
        Insert(usize, String),
        Double(usize, usize),
    }

    fn cuts() -> impl Strategy<Value = Vec<Cut>> {
        let piece = r#"[\[\]{}",:0-9a-f\\ ]{1,6}|"version":[0-9]{1,4},|"signatures":\[\],|\\u0000|é|null"#;
        let cut = prop_oneof![
            (any::<usize>(), any::<u8>()).prop_map(|(at, byte)| Cut::Flip(at, byte)),
            (any::<usize>(), 1_usize..40).prop_map(|(at, length)| Cut::Remove(at, length)),
            (any::<usize>(), piece).prop_map(|(at, text)| Cut::Insert(at, text)),
            (any::<usize>(), 1_usize..200).prop_map(|(at, length)| Cut::Double(at, length)),
        ];
        proptest::collection::vec(cut, 1..4)
    }

    fn apply(mut bytes: Vec<u8>, cuts: &[Cut]) -> Vec<u8> {
        for cut in cuts {
            let at = |place: &usize| place % (bytes.len() + 1);
            match cut {
                Cut::Flip(place, byte) => {
                    let place = at(place);
                    if let Some(one) = bytes.get_mut(place) {
                        *one = *byte;
                    }
                }
                Cut::Remove(place, length) => {
                    let from = at(place);
                    let to = (from + length).min(bytes.len());
                    bytes.drain(from..to);
                }
                Cut::Insert(place, text) => {
                    let from = at(place);
                    bytes.splice(from..from, text.bytes());
                }
                Cut::Double(place, length) => {
                    let from = at(place);
                    let again = bytes[from..(from + length).min(bytes.len())].to_vec();
                    bytes.splice(from..from, again);
                }
            }
        }
        bytes
    }

    /// Either it is refused, or it says what was signed, to the last attribute.
    fn believed<T: Body>(
        bytes: &[u8],
        cut: &[u8],
        role: &Role,
        authority: &Authority,
    ) -> Result<(), TestCaseError> {
        let whole: Envelope<T> = Envelope::read(bytes, role).unwrap();
        authority.check(&whole, role, ed25519).unwrap();
        if let Ok(file) = Envelope::<T>::read(cut, role)
            && authority.check(&file, role, ed25519).is_ok()
        {
            prop_assert_eq!(file.message, whole.message);
            prop_assert_eq!((file.version, file.expires), (whole.version, whole.expires));
        }
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn nothing_that_was_changed_on_its_way_is_believed(cuts in cuts()) {
            let files = repository(1).build().unwrap();
            let read = |name: &str| (files[name].clone(), apply(files[name].clone(), &cuts));
            let (bytes, cut) = read("metadata/1.root.json");
            let root: Envelope<Root> = Envelope::read(&bytes, &Role::Root).unwrap();
            believed::<Root>(&bytes, &cut, &Role::Root, &root.body.root)?;
            let (bytes, cut) = read("metadata/timestamp.json");
            believed::<TimestampBody>(&bytes, &cut, &Role::Timestamp, &root.body.timestamp)?;
            let (bytes, cut) = read("metadata/1.snapshot.json");
            believed::<SnapshotBody>(&bytes, &cut, &Role::Snapshot, &root.body.snapshot)?;
            let (bytes, cut) = read("metadata/1.targets.json");
            believed::<TargetsBody>(&bytes, &cut, &Role::Targets, &root.body.targets)?;
        }

        #[test]
        fn a_refresh_from_a_host_that_changes_files_gives_what_was_signed_or_nothing(
            cuts in cuts(),
            which in 0_usize..6,
        ) {
            let whole = repository(1).build().unwrap();
            let trusted = root(&whole);
            let mut files = whole.clone();
            if let Some((_, bytes)) = files.iter_mut().nth(which) {
                *bytes = apply(std::mem::take(bytes), &cuts);
            }
            let lists = |files: &Files| {
                let mut catalog = refresh(trusted.clone(), files, now()).ok()?;
                let red = published(&mut catalog, "red", files).ok();
                Some((catalog.powers(), catalog.targets().ok(), red))
            };
            let (honest, other) = (lists(&whole).unwrap(), lists(&files));
            if let Some((powers, targets, red)) = other {
                prop_assert_eq!((&powers, &targets), (&honest.0, &honest.1));
                prop_assert!(red.is_none() || red == honest.2);
            }
        }

        #[test]
        fn bytes_of_any_kind_are_no_list(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(Envelope::<TargetsBody>::read(&bytes, &Role::Targets).is_err());
        }
    }
}
