//! Makes the attacks of `tests/packs`: `cargo test --features kit --test packs_attacks -- --ignored`. Keys come from fixed
//! seeds and times are fixed, so that the files are the same each time; a test says when they are stale.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use tomoni::packs::trust::sign::{
    Expiries, Files, Publisher, Repository, Ring, Secret, Versions, also_sign, files_for, seal,
};
use tomoni::packs::trust::{Refresh, Refusal, Role, RoleName, Trusted, Wanted, gather};

const NOW: &str = "2026-11-21T00:00:00Z";
const EXPIRES: &str = "2027-01-01T00:00:00Z";
const PAST: &str = "2026-11-01T00:00:00Z";

#[test]
fn the_fixtures_are_those_that_are_made_here() {
    let made = everything();
    let held = read(&home(), &home());
    let names = |files: &Files| files.keys().cloned().collect::<BTreeSet<_>>();
    let held: Files = held
        .into_iter()
        .filter(|(name, _)| !name.ends_with(".md"))
        .collect();
    assert_eq!(
        names(&held),
        names(&made),
        "make them anew: see the head of this file"
    );
    for (name, bytes) in &made {
        assert!(held[name] == *bytes, "{name} is stale: see the head of this file");
    }
}

#[test]
#[ignore = "writes tests/packs"]
fn make() {
    for entry in fs::read_dir(home()).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        }
    }
    for (name, bytes) in everything() {
        let path = home().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// One attack, or one good example.
struct Case {
    path: String,
    what: String,
    now: &'static str,
    trusted: &'static str,
    served: Files,
    refused: Option<&'static str>,
    publishers: BTreeMap<&'static str, &'static str>,
    moved: Vec<&'static str>,
    lost: Vec<&'static str>,
    clock_behind: bool,
    words: Option<&'static str>,
    padded: BTreeMap<&'static str, u64>,
}

impl Case {
    /// Nothing moves before it is said to.
    fn new(path: &str, what: &str, served: Files) -> Self {
        Self {
            path: path.to_owned(),
            what: what.to_owned(),
            now: NOW,
            trusted: "trusted.json",
            served,
            refused: None,
            publishers: BTreeMap::new(),
            moved: Vec::new(),
            lost: Vec::new(),
            clock_behind: false,
            words: None,
            padded: BTreeMap::new(),
        }
    }

    /// All is refused; what has moved on by then is said.
    fn refused(mut self, why: &'static str, moved: &[&'static str]) -> Self {
        self.refused = Some(why);
        self.moved = moved.to_vec();
        self
    }

    /// The top-level lists are accepted, and the publishers as said.
    fn publishers(mut self, red: &'static str, blue: &'static str) -> Self {
        self.publishers = BTreeMap::from([("red", red), ("blue", blue)]);
        self.moved = vec!["timestamp", "snapshot", "targets"];
        for (name, told) in [("red", red), ("blue", blue)] {
            if told == "accepted" {
                self.moved.push(name);
            }
        }
        self
    }

    fn accepted(self) -> Self {
        self.publishers("accepted", "accepted")
    }

    fn and_moved(mut self, name: &'static str) -> Self {
        self.moved.push(name);
        self
    }

    fn first(mut self) -> Self {
        self.trusted = "root.json";
        self
    }

    fn at(mut self, now: &'static str) -> Self {
        self.now = now;
        self
    }

    fn lost(mut self, name: &'static str) -> Self {
        self.lost.push(name);
        self
    }

    /// What a reader asks for; the rest need not lie there.
    fn asked(&self, trusted: &[u8]) -> BTreeSet<String> {
        let mut asked = BTreeSet::new();
        let mut answer = |wanted: &Wanted| {
            asked.insert(wanted.on_disk());
            Ok::<_, Refusal>(files_for(&self.served, wanted))
        };
        let trusted: Trusted = serde_json::from_slice(trusted).unwrap();
        let mut refresh = Refresh::begin(trusted, at(self.now)).unwrap();
        let gathered = gather(&mut refresh, &mut answer);
        let mut catalog = match gathered.and_then(|()| refresh.finish()) {
            Ok(catalog) => catalog,
            Err(_) => return asked,
        };
        for name in self.publishers.keys() {
            let Ok(mut walk) = catalog.publisher(&RoleName::new(name).unwrap()) else {
                continue;
            };
            if gather(&mut walk, &mut answer).is_ok() {
                for target in walk.published().unwrap().files.values() {
                    answer(&target.wanted()).unwrap();
                }
            }
        }
        asked
    }

    fn padded(mut self, file: &'static str, size: u64) -> Self {
        self.padded.insert(file, size);
        self
    }

    fn expect(&self) -> String {
        let mut out = format!(
            "what: {:?}\nnow: {}\ntrusted: {}\n",
            self.what, self.now, self.trusted
        );
        if let Some(refused) = self.refused {
            out += &format!("refused: {refused}\n");
        }
        if !self.publishers.is_empty() {
            out += "publishers:\n";
            for (name, told) in &self.publishers {
                out += &format!("  {name}: {told}\n");
            }
        }
        out += &format!("moved: [{}]\n", self.moved.join(", "));
        if !self.lost.is_empty() {
            out += &format!("lost: [{}]\n", self.lost.join(", "));
        }
        if self.clock_behind {
            out += "clock-behind: true\n";
        }
        if let Some(words) = self.words {
            out += &format!("words: {words}\n");
        }
        if !self.padded.is_empty() {
            out += "padded:\n";
            for (file, size) in &self.padded {
                out += &format!("  {file}: {size}\n");
            }
        }
        out
    }
}

fn everything() -> Files {
    let mut out = Files::from([
        ("root.json".to_owned(), text(&Trusted::from_root(root_text()))),
        (
            "trusted.json".to_owned(),
            text(&trusted(&repository(2).build().unwrap())),
        ),
        ("fast-forward/trusted.json".to_owned(), text(&fast_forwarded())),
    ]);
    let makers: [fn(&mut Vec<Case>); 11] = [
        good,
        rollback,
        fast_forward,
        time,
        mix_and_match,
        sizes,
        signatures,
        same_version,
        one_bad_publisher,
        names,
        malformed,
    ];
    let mut cases = Vec::new();
    makers.iter().for_each(|make| make(&mut cases));
    roots(&mut cases);
    for case in cases {
        out.insert(format!("{}/expect.yaml", case.path), case.expect().into_bytes());
        let asked = case.asked(&out[case.trusted]);
        for (name, bytes) in case.served.iter().filter(|(name, _)| asked.contains(*name)) {
            out.insert(format!("{}/served/{name}", case.path), bytes.clone());
        }
    }
    out
}

fn text(trusted: &Trusted) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(trusted).unwrap();
    bytes.push(b'\n');
    bytes
}

fn secret(number: u8) -> Secret {
    Secret::from_seed([number; 32])
}

fn at(text: &str) -> jiff::Timestamp {
    text.parse().unwrap()
}

fn role(name: &str) -> Role {
    Role::Publisher(RoleName::new(name).unwrap())
}

/// Root 2 of 3; a key each for timestamp, snapshot and the top-level list; two publishers.
fn repository(version: u64) -> Repository {
    let root = Ring::of(vec![secret(1), secret(2), secret(3)], 2);
    let mut all = Repository::new(
        root,
        secret(4),
        Versions::all(version),
        Expiries::all(at(EXPIRES)),
    );
    all.versions.root = 1;
    all.snapshot = Ring::one(secret(5));
    all.targets = Ring::one(secret(6));
    all.issued = Some(at("2026-11-20T00:00:00Z"));
    all.offer("notice.txt", format!("version {version}")).unwrap();
    for (number, name) in [(7, "red"), (8, "blue")] {
        let name = RoleName::new(name).unwrap();
        let folder = format!("packs/{name}");
        let mut publisher = Publisher::of_folder(name, Ring::one(secret(number)), &folder, at(EXPIRES));
        publisher.version = version;
        publisher
            .offer(
                &format!("{folder}/words.ftl"),
                format!("red-or-blue = {version}\n"),
            )
            .unwrap();
        all.publishers.push(publisher);
    }
    all
}

fn root_text() -> String {
    String::from_utf8(repository(1).build().unwrap()["metadata/1.root.json"].clone()).unwrap()
}

/// What a reader trusts who has read everything.
fn trusted(files: &Files) -> Trusted {
    let mut refresh = Refresh::begin(Trusted::from_root(root_text()), at(NOW)).unwrap();
    let answer = |wanted: &Wanted| Ok::<_, Refusal>(files_for(files, wanted));
    gather(&mut refresh, answer).unwrap();
    let mut catalog = refresh.finish().unwrap();
    for name in ["red", "blue"] {
        let mut walk = catalog.publisher(&RoleName::new(name).unwrap()).unwrap();
        gather(&mut walk, answer).unwrap();
    }
    catalog.into_trusted()
}

/// Version 3, after a change to the repository.
fn with(change: impl FnOnce(&mut Repository)) -> Files {
    let mut all = repository(3);
    change(&mut all);
    all.build().unwrap()
}

/// Version 3, after a change to what is signed of one role.
fn signing(whose: Role, change: impl Fn(&mut Value)) -> Files {
    let mut edit = |role: &Role, signed: &mut Value| {
        if *role == whose {
            change(signed);
        }
    };
    repository(3).build_with(&mut edit).unwrap()
}

/// Without digests and lengths of lists, as the format allows: only versions and signatures hold it together.
fn loose(all: &Repository) -> Files {
    let mut edit = |role: &Role, signed: &mut Value| {
        if matches!(role, Role::Timestamp | Role::Snapshot) {
            for (_, row) in signed["meta"].as_object_mut().unwrap() {
                *row = json!({ "version": row["version"] });
            }
        }
    };
    all.build_with(&mut edit).unwrap()
}

/// Changes a file that is signed already.
fn tamper(mut files: Files, name: &str, change: impl FnOnce(&mut Value)) -> Files {
    let mut file: Value = serde_json::from_slice(&files[name]).unwrap();
    change(&mut file);
    files.insert(name.to_owned(), serde_json::to_vec(&file).unwrap());
    files
}

fn replace(mut files: Files, name: &str, bytes: &[u8]) -> Files {
    files.insert(name.to_owned(), bytes.to_vec());
    files
}

fn good(cases: &mut Vec<Case>) {
    let case = |name: &str, what: &str, files| Case::new(&format!("good/{name}"), what, files);
    cases.push(
        case(
            "first",
            "a reader who has only the root gets everything",
            with(|_| {}),
        )
        .first()
        .accepted(),
    );
    cases.push(case("update", "the next version arrives", with(|_| {})).accepted());
    let same = repository(2).build().unwrap();
    let mut unchanged = case("unchanged", "nothing is new", same).accepted();
    unchanged.moved.clear();
    cases.push(unchanged);
    let without = with(|all| {
        let gone = all.publishers.pop().unwrap();
        all.retired.insert(gone.name, gone.version);
    });
    cases.push(
        case("publisher-retired", "a publisher is no more", without)
            .publishers("accepted", "no-such-publisher")
            .lost("blue"),
    );
    let one_more = tamper(with(|_| {}), "metadata/timestamp.json", |file| {
        let wrong = json!({ "keyid": "0".repeat(64), "sig": "00" });
        file["signatures"].as_array_mut().unwrap().push(wrong);
    });
    cases.push(
        case(
            "wrong-signature-beside-a-right-one",
            "a foreign signature does no harm",
            one_more,
        )
        .accepted(),
    );
    let unknown = signing(role("red"), |signed| {
        signed["x-own"] = json!({ "anything": [1, "é"] })
    });
    cases.push(
        case(
            "unknown-attribute",
            "what we do not know is signed with the rest",
            unknown,
        )
        .accepted(),
    );
}

fn rollback(cases: &mut Vec<Case>) {
    let case = |name: &str, what: &str, files| Case::new(&format!("rollback/{name}"), what, files);
    let old = repository(1).build().unwrap();
    cases.push(case("timestamp", "everything as it was a version ago", old).refused("rollback", &[]));
    let snapshot = with(|all| all.versions.snapshot = 1);
    cases.push(case("snapshot", "a new timestamp names an old snapshot", snapshot).refused("rollback", &[]));
    let list = with(|all| all.versions.targets = 1);
    cases.push(case("list", "a new snapshot names an old list", list).refused("rollback", &["timestamp"]));
    let publisher = with(|all| all.publishers[0].version = 1);
    let case_publisher = case(
        "publisher",
        "a new snapshot names a publisher's old list",
        publisher,
    );
    cases.push(case_publisher.refused("rollback", &["timestamp"]));
    let vanished = signing(Role::Snapshot, |signed| {
        signed["meta"].as_object_mut().unwrap().remove("red.json");
    });
    cases.push(case("vanished", "a list is no longer named", vanished).refused("vanished", &["timestamp"]));
    let root = replace(with(|_| {}), "metadata/2.root.json", root_text().as_bytes());
    cases.push(case("root", "the old root under the new number", root).refused("rollback", &[]));
}

fn fast_forward(cases: &mut Vec<Case>) {
    let stuck = Case::new(
        "fast-forward/before-the-key-is-replaced",
        "the thief's version is higher",
        with(|_| {}),
    );
    let recovered = with(|all| {
        all.versions.root = 2;
        all.timestamp = Ring::one(secret(14));
    });
    let recovered = Case::new(
        "fast-forward/after-the-key-is-replaced",
        "a new key starts afresh",
        recovered,
    );
    let mut stuck = stuck.refused("rollback", &[]);
    let mut recovered = recovered.accepted().and_moved("root");
    for case in [&mut stuck, &mut recovered] {
        case.trusted = "fast-forward/trusted.json";
    }
    cases.extend([stuck, recovered]);
    // the snapshot's key, too, and lists set back to version 1
    let lists = with(|all| {
        all.versions = Versions {
            root: 2,
            timestamp: 1,
            snapshot: 1,
            targets: 1,
        };
        (all.timestamp, all.snapshot) = (Ring::one(secret(14)), Ring::one(secret(15)));
        all.publishers
            .iter_mut()
            .for_each(|publisher| publisher.version = 1);
    });
    let lists = Case::new(
        "fast-forward/lists-after-both-keys-are-replaced",
        "versions of lists start afresh",
        lists,
    );
    cases.push(lists.accepted().and_moved("root"));
}

/// What a reader trusts to whom the thief of the timestamp's key has shown a version that can hardly be passed.
fn fast_forwarded() -> Trusted {
    let mut all = repository(2);
    all.versions.timestamp = 1 << 62;
    trusted(&all.build().unwrap())
}

fn time(cases: &mut Vec<Case>) {
    let held = repository(2).build().unwrap();
    let late = "2027-01-10T00:00:00Z";
    cases.push(
        Case::new("freeze/everything", "we are shown the same for ever", held)
            .at(late)
            .refused("expired", &[]),
    );
    let snapshot = with(|all| all.expires.snapshot = at(PAST));
    let snapshot = Case::new(
        "freeze/snapshot",
        "a new timestamp names a snapshot that has expired",
        snapshot,
    );
    cases.push(snapshot.refused("expired", &["timestamp"]));

    let mut expired = |name: &str, moved: &[&'static str], change: fn(&mut Repository)| {
        let case = Case::new(
            &format!("expired/{name}"),
            "new, and expired already",
            with(change),
        );
        cases.push(case.refused("expired", moved));
    };
    expired("timestamp", &[], |all| {
        all.expires.timestamp = at(PAST);
        all.issued = Some(at("2026-10-20T00:00:00Z"));
    });
    expired("snapshot", &["timestamp"], |all| all.expires.snapshot = at(PAST));
    expired("targets", &["timestamp", "snapshot"], |all| {
        all.expires.targets = at(PAST)
    });
    expired("root", &["root"], |all| {
        all.versions.root = 2;
        all.expires.root = at(PAST);
    });
    let publisher = with(|all| all.publishers[0].expires = at(PAST));
    let publisher = Case::new("expired/publisher", "one publisher's list has expired", publisher);
    cases.push(publisher.publishers("expired", "accepted"));

    let ahead =
        Case::new("clock-far-ahead/2099", "the clock says 2099", with(|_| {})).at("2099-06-01T00:00:00Z");
    cases.push(ahead.refused("clock-ahead", &[]));
    let right = Case::new(
        "clock-far-ahead/right-again",
        "and the same once it is right",
        with(|_| {}),
    );
    cases.push(right.accepted());
    let year_zero = "1970-01-01T00:00:30Z";
    let behind = Case::new(
        "clock-far-behind/1970",
        "the clock says 1970: it is said, and versions still hold",
        with(|_| {}),
    );
    let mut behind = behind.at(year_zero).accepted();
    behind.clock_behind = true;
    cases.push(behind);
    let expired = with(|all| all.expires.snapshot = at(PAST));
    let expired = Case::new(
        "clock-far-behind/expired",
        "what expired before the signed moment is refused all the same",
        expired,
    );
    cases.push(expired.at(year_zero).refused("expired", &["timestamp"]));
    let old = repository(1).build().unwrap();
    let old = Case::new(
        "clock-far-behind/rollback",
        "what is older is refused all the same",
        old,
    );
    cases.push(old.at(year_zero).refused("rollback", &[]));
}

fn mix_and_match(cases: &mut Vec<Case>) {
    let case = |name: &str, what: &str, files| Case::new(&format!("mix-and-match/{name}"), what, files);
    let (old, new) = (repository(2).build().unwrap(), with(|_| {}));
    let (loose_old, loose_new) = (loose(&repository(2)), loose(&repository(3)));
    let snapshot = replace(
        new.clone(),
        "metadata/3.snapshot.json",
        &old["metadata/2.snapshot.json"],
    );
    cases.push(
        case("snapshot", "yesterday's snapshot under today's name", snapshot)
            .refused("other-bytes", &["timestamp"]),
    );
    let snapshot = replace(
        loose_new.clone(),
        "metadata/3.snapshot.json",
        &loose_old["metadata/2.snapshot.json"],
    );
    cases.push(
        case(
            "snapshot-without-digest",
            "the same where no digest is stated",
            snapshot,
        )
        .refused("wrong-version", &["timestamp"]),
    );
    let list = replace(
        new.clone(),
        "metadata/3.targets.json",
        &old["metadata/2.targets.json"],
    );
    cases.push(
        case("list", "yesterday's list under today's name", list)
            .refused("other-bytes", &["timestamp", "snapshot"]),
    );
    let list = replace(
        loose_new,
        "metadata/3.targets.json",
        &loose_old["metadata/2.targets.json"],
    );
    cases.push(
        case("list-without-digest", "the same where no digest is stated", list)
            .refused("wrong-version", &["timestamp", "snapshot"]),
    );
    let publisher = replace(new.clone(), "metadata/3.red.json", &old["metadata/2.red.json"]);
    cases.push(
        case("publisher", "one publisher's list of yesterday", publisher)
            .publishers("other-bytes", "accepted"),
    );
    let mut missing = new;
    missing.remove("metadata/3.targets.json");
    cases.push(
        case("missing", "the site is only half there", missing)
            .refused("missing", &["timestamp", "snapshot"]),
    );
    let unnamed = signing(Role::Snapshot, |signed| {
        signed["meta"].as_object_mut().unwrap().remove("red.json");
    });
    cases.push(
        case("not-named", "a publisher whom the snapshot never named", unnamed)
            .first()
            .publishers("not-in-snapshot", "accepted"),
    );
    let skipped = with(|all| all.versions.root = 3);
    let skipped = replace(
        skipped.clone(),
        "metadata/2.root.json",
        &skipped["metadata/3.root.json"],
    );
    cases.push(
        case(
            "root-skips",
            "the root after the next under the next number",
            skipped,
        )
        .refused("wrong-version", &[]),
    );
}

fn sizes(cases: &mut Vec<Case>) {
    const ENDLESS: u64 = 1 << 40;
    let mut endless = |name: &str, file: &'static str, moved: &[&'static str], files: Files| {
        let case = Case::new(&format!("endless-data/{name}"), "a file that never ends", files);
        cases.push(case.padded(file, ENDLESS).refused("too-large", moved));
    };
    let rotated = with(|all| all.versions.root = 2);
    endless("root", "metadata/2.root.json", &[], rotated);
    endless("timestamp", "metadata/timestamp.json", &[], with(|_| {}));
    endless(
        "snapshot",
        "metadata/3.snapshot.json",
        &["timestamp"],
        loose(&repository(3)),
    );
    endless(
        "list",
        "metadata/3.targets.json",
        &["timestamp", "snapshot"],
        loose(&repository(3)),
    );
    let publisher = Case::new(
        "endless-data/publisher",
        "a publisher's list that never ends",
        loose(&repository(3)),
    );
    cases.push(
        publisher
            .padded("metadata/3.red.json", ENDLESS)
            .publishers("too-large", "accepted"),
    );

    let timestamp = Case::new("oversized/timestamp", "one byte more than 16 kB", with(|_| {}));
    cases.push(
        timestamp
            .padded("metadata/timestamp.json", (16 << 10) + 1)
            .refused("too-large", &[]),
    );
    let says = signing(Role::Timestamp, |signed| {
        signed["meta"]["snapshot.json"]["length"] = json!(300_000)
    });
    let says = Case::new(
        "oversized/snapshot",
        "a snapshot is announced that is larger than any may be",
        says,
    );
    cases.push(says.refused("too-large", &["timestamp"]));
    let publisher = signing(Role::Snapshot, |signed| {
        signed["meta"]["red.json"]["length"] = json!(2_000_000)
    });
    let publisher = Case::new(
        "oversized/publisher",
        "a publisher's list is larger than any may be",
        publisher,
    );
    cases.push(publisher.publishers("too-large", "accepted"));
}

fn signatures(cases: &mut Vec<Case>) {
    let flip = |file: &mut Value| {
        let sig = file["signatures"][0]["sig"].as_str().unwrap().to_owned();
        let first = if sig.starts_with('0') { "1" } else { "0" };
        file["signatures"][0]["sig"] = json!(format!("{first}{}", &sig[1..]));
    };
    let few = "too-few-signatures";
    let mut wrong = |name: &str, what: &str, moved: &[&'static str], files: Files| {
        cases.push(Case::new(&format!("wrong-signature/{name}"), what, files).refused(few, moved));
    };
    let loose_3 = loose(&repository(3));
    wrong(
        "timestamp",
        "one digit is another",
        &[],
        tamper(with(|_| {}), "metadata/timestamp.json", flip),
    );
    wrong(
        "snapshot",
        "one digit is another",
        &["timestamp"],
        tamper(loose_3.clone(), "metadata/3.snapshot.json", flip),
    );
    wrong(
        "list",
        "one digit is another",
        &["timestamp", "snapshot"],
        tamper(loose_3.clone(), "metadata/3.targets.json", flip),
    );
    let changed = tamper(with(|_| {}), "metadata/timestamp.json", |file| {
        file["signed"]["version"] = json!(9)
    });
    wrong(
        "changed-after-signing",
        "a version was changed after signing",
        &[],
        changed,
    );
    let none = tamper(with(|_| {}), "metadata/timestamp.json", |file| {
        file["signatures"] = json!([])
    });
    wrong("none", "nobody has signed", &[], none);
    let other = with(|all| all.timestamp = Ring::one(secret(40)));
    wrong("foreign-key", "somebody else has signed", &[], other);
    let publisher = tamper(loose_3, "metadata/3.red.json", flip);
    let publisher = Case::new(
        "wrong-signature/publisher",
        "one publisher's signature is wrong",
        publisher,
    );
    cases.push(publisher.publishers(few, "accepted"));
    // a snapshot that is signed with the timestamp's key, too, and served as the timestamp
    let kind = with(|all| all.snapshot = Ring::one(secret(4)));
    let snapshot = kind["metadata/3.snapshot.json"].clone();
    let kind = Case::new(
        "wrong-signature/of-another-kind",
        "a snapshot served as the timestamp",
        replace(kind, "metadata/timestamp.json", &snapshot),
    );
    cases.push(kind.refused("not-understood", &[]));

    let twice = tamper(with(|_| {}), "metadata/timestamp.json", |file| {
        let one = file["signatures"][0].clone();
        file["signatures"].as_array_mut().unwrap().push(one);
    });
    let twice = Case::new(
        "duplicate-signature/one-id-twice",
        "one signature stands twice",
        twice,
    );
    cases.push(twice.refused("duplicate-signature", &[]));
    cases.push(
        Case::new(
            "duplicate-signature/one-key-two-ids",
            "one key stands under two ids, to sign for two",
            two_ids(),
        )
        .publishers(few, "accepted")
        .lost("red"),
    );

    let root = with(|all| {
        all.versions.root = 2;
        all.root.others = vec![secret(2).public(), secret(3).public()];
        all.root.secrets.truncate(1);
    });
    cases.push(
        Case::new(
            "too-few-signatures/root",
            "one of two signatures that the root needs",
            root,
        )
        .refused(few, &[]),
    );
    let publisher = with(|all| {
        all.publishers[0].ring = Ring {
            secrets: vec![secret(7)],
            others: vec![secret(17).public()],
            threshold: 2,
        };
    });
    cases.push(
        Case::new(
            "too-few-signatures/publisher",
            "a publisher needs two and has one",
            publisher,
        )
        .publishers(few, "accepted")
        .lost("red"),
    );
}

/// Red needs two signatures; its list is signed twice with one key, which stands under a second id.
fn two_ids() -> Files {
    let alias = "a".repeat(64);
    let id = secret(7).id().unwrap();
    let mut edit = |role: &Role, signed: &mut Value| match role {
        Role::Targets => {
            let delegations = &mut signed["delegations"];
            delegations["keys"][&alias] = delegations["keys"][id.as_str()].clone();
            delegations["roles"][0]["keyids"] = json!([id.as_str(), alias]);
            delegations["roles"][0]["threshold"] = json!(2);
        }
        Role::Snapshot => signed["meta"]["red.json"] = json!({ "version": 3 }),
        _ => {}
    };
    let files = repository(3).build_with(&mut edit).unwrap();
    tamper(files, "metadata/3.red.json", |file| {
        let mut again = file["signatures"][0].clone();
        again["keyid"] = json!(alias);
        file["signatures"].as_array_mut().unwrap().push(again);
    })
}

fn same_version(cases: &mut Vec<Case>) {
    let why = "same-version-other-bytes";
    let mut case = |name: &str, what: &str, moved: &[&'static str], change: fn(&mut Repository)| {
        let mut all = repository(2);
        change(&mut all);
        let files = all.build().unwrap();
        cases.push(Case::new(&format!("{why}/{name}"), what, files).refused(why, moved));
    };
    case(
        "timestamp",
        "the timestamp that we have, with other content",
        &[],
        |all| {
            all.expires.timestamp = at("2027-06-01T00:00:00Z");
        },
    );
    case(
        "snapshot",
        "a new timestamp names our snapshot with another digest",
        &["timestamp"],
        |all| {
            all.versions.timestamp = 3;
            all.expires.snapshot = at("2027-06-01T00:00:00Z");
        },
    );
    case(
        "list",
        "a new snapshot names our list with another digest",
        &["timestamp"],
        |all| {
            (all.versions.timestamp, all.versions.snapshot) = (3, 3);
            all.offer("notice.txt", "changed").unwrap();
        },
    );
    case(
        "publisher",
        "a new snapshot names a publisher's list with another digest",
        &["timestamp"],
        |all| {
            (all.versions.timestamp, all.versions.snapshot) = (3, 3);
            all.publishers[0]
                .offer("packs/red/words.ftl", "changed = 1")
                .unwrap();
        },
    );
}

fn one_bad_publisher(cases: &mut Vec<Case>) {
    let mut case = |name: &str, why: &'static str, files: Files| {
        let case = Case::new(
            &format!("one-bad-publisher/{name}"),
            "red is refused, blue is not",
            files,
        );
        cases.push(case.publishers(why, "accepted"));
    };
    let mut missing = with(|_| {});
    missing.remove("metadata/3.red.json");
    case("missing", "missing", missing);
    case(
        "broken",
        "other-bytes",
        replace(
            with(|_| {}),
            "metadata/3.red.json",
            b"<html>Log in to the Wi-Fi</html>",
        ),
    );
    case(
        "expired",
        "expired",
        with(|all| all.publishers[0].expires = at(PAST)),
    );
    let stolen = with(|all| {
        all.publishers[0]
            .offer("packs/blue/words.ftl", "stolen = 1")
            .unwrap()
    });
    case("out-of-path", "out-of-path", stolen);
    case(
        "above-its-folder",
        "out-of-path",
        with(|all| all.publishers[0].offer("notice.txt", "stolen").unwrap()),
    );
    let no_digest = signing(role("red"), |signed| {
        signed["targets"]["packs/red/words.ftl"]["hashes"] = json!({ "md5": "00" });
    });
    case("unknown-digest", "unknown-digest", no_digest);
    case(
        "version-zero",
        "not-understood",
        signing(role("red"), |signed| signed["version"] = json!(0)),
    );
    let chain = with(|all| {
        let mut inner: Option<Publisher> = None;
        for depth in (1..6).rev() {
            let name = RoleName::new(&format!("red-{depth}")).unwrap();
            let mut publisher =
                Publisher::of_folder(name, Ring::one(secret(20 + depth)), "packs/red", at(EXPIRES));
            publisher.publishers.extend(inner.take());
            inner = Some(publisher);
        }
        all.publishers[0].publishers.extend(inner);
    });
    case("hands-on-too-often", "too-many-publishers", chain);
}

fn names(cases: &mut Vec<Case>) {
    for (name, evil) in [
        ("dot-dot", "packs/red/../../../evil"),
        ("absolute", "/etc/passwd"),
        ("backslash", "packs\\..\\..\\evil"),
        ("drive", "C:/evil"),
        ("nul-byte", "packs/red/a\0.ftl"),
        ("device", "packs/red/CON"),
        ("device-with-ending", "packs/red/nul.ftl"),
        ("trailing-dot", "packs/red/words.ftl."),
        ("trailing-space", "packs/red/words.ftl "),
        ("percent", "packs/red/%2e%2e%2fevil"),
        ("two-slashes", "packs//red"),
        ("turned-round", "packs/red/\u{202E}ltf.exe"),
        ("unseen", "packs/red/wor\u{200B}ds.ftl"),
        ("capitals", "packs/red/Words.ftl"),
    ] {
        let files = signing(role("red"), |signed| {
            let row = signed["targets"]["packs/red/words.ftl"].clone();
            signed["targets"][evil] = row;
        });
        let case = Case::new(
            &format!("evil-names/{name}"),
            "a name that could be another file",
            files,
        );
        cases.push(case.publishers("evil-name", "accepted"));
    }
    let root = signing(Role::Targets, |signed| {
        signed["delegations"]["roles"][0]["name"] = json!("Root")
    });
    let root = Case::new(
        "evil-names/publisher-called-root",
        "a publisher called like a top-level list",
        root,
    );
    cases.push(root.refused("evil-name", &["timestamp", "snapshot"]));
}

fn malformed(cases: &mut Vec<Case>) {
    let mut raw = |name: &str, change: fn(String) -> String| {
        let mut files = with(|_| {});
        let timestamp = String::from_utf8(files["metadata/timestamp.json"].clone()).unwrap();
        files.insert(
            "metadata/timestamp.json".to_owned(),
            change(timestamp).into_bytes(),
        );
        let case = Case::new(
            &format!("signed-but-malformed/{name}"),
            "a file that is not in the format",
            files,
        );
        cases.push(case.refused("not-understood", &[]));
    };
    raw("cut-short", |text| text[..text.len() / 2].to_owned());
    raw("empty", |_| String::new());
    raw("not-json", |_| "<html>Log in to the Wi-Fi</html>".to_owned());
    raw("a-name-twice", |text| {
        text.replace("\"version\":3,", "\"version\":3,\"version\":4,")
            .replace("\"version\":3}", "\"version\":3,\"version\":4}")
    });
    raw("deep", |_| {
        format!(
            "{{\"signed\":{}{},\"signatures\":[]}}",
            "[".repeat(7000),
            "]".repeat(7000)
        )
    });

    let mut list = |name: &str, change: fn(&mut Value)| {
        let files = signing(role("red"), change);
        let case = Case::new(
            &format!("signed-but-malformed/{name}"),
            "rightly signed, and not in the format",
            files,
        );
        cases.push(case.publishers("not-understood", "accepted"));
    };
    list("deep-and-signed", |signed| {
        let deep = (0..60).fold(json!(1), |inner, _| json!([inner]));
        signed["targets"]["packs/red/words.ftl"]["custom"] = json!({ "deep": deep });
    });
    list("no-expiry", |signed| {
        drop(signed.as_object_mut().unwrap().remove("expires"))
    });
    list("threshold-zero", |signed| {
        signed["delegations"] =
            json!({ "keys": {}, "roles": [{ "name": "x", "keyids": [], "threshold": 0, "paths": ["*"] }] });
    });
    list("another-format", |signed| signed["spec_version"] = json!("2.0.0"));
    list("not-composed", |signed| signed["x-note"] = json!("e\u{301}"));

    let escape = "red = { \"\\u12Ľxxxx\" }\n".to_owned();
    let nesting = format!("red = {}x{}\n", "{ ".repeat(4000), " }".repeat(4000));
    for (name, text, fault) in [
        ("fluent-escape", escape, "bad-escape"),
        ("fluent-nesting", nesting, "too-nested"),
    ] {
        let files = with(|all| all.publishers[0].offer("packs/red/words.ftl", text).unwrap());
        let case = Case::new(
            &format!("signed-but-malformed/{name}"),
            "rightly signed words that crash fluent-syntax 0.12; they are found before it reads them",
            files,
        );
        let mut case = case.accepted();
        case.words = Some(fault);
        cases.push(case);
    }
}

fn roots(cases: &mut Vec<Case>) {
    let new_ring = || Ring::of(vec![secret(31), secret(32), secret(33)], 2);
    let rotated = |former: &[u8]| {
        with(|all| {
            all.versions.root = 2;
            all.root = new_ring();
            all.former_root = former.iter().map(|number| secret(*number)).collect();
        })
    };
    let accepted = Case::new(
        "root-rotated/by-old-and-new-keys",
        "all keys of the root are replaced",
        rotated(&[1, 2]),
    );
    cases.push(accepted.accepted().and_moved("root"));
    let one = Case::new(
        "root-rotated/too-few-old-keys",
        "only one of two old keys agrees",
        rotated(&[1]),
    );
    cases.push(one.refused("too-few-signatures", &[]));
    let none = Case::new(
        "root-rotated/no-old-key",
        "nobody whom we know agrees",
        rotated(&[]),
    );
    cases.push(none.refused("too-few-signatures", &[]));
    let mut unsigned = with(|all| {
        all.versions.root = 2;
        all.root = Ring {
            secrets: vec![secret(31)],
            others: vec![secret(32).public()],
            threshold: 2,
        };
        all.former_root = vec![secret(1), secret(2)];
    });
    let root = also_sign(&unsigned["metadata/2.root.json"], &secret(3)).unwrap();
    unsigned.insert("metadata/2.root.json".to_owned(), root);
    let case = Case::new(
        "root-rotated/too-few-new-keys",
        "the new keys are not there",
        unsigned,
    );
    cases.push(case.refused("too-few-signatures", &[]));

    // three roots while the phone was offline
    let mut files = rotated(&[1, 2]);
    for version in [3, 4] {
        let next = with(|all| {
            all.versions = Versions {
                root: version,
                ..Versions::all(60)
            };
            all.root = new_ring();
            all.expires = Expiries::all(at("2028-06-01T00:00:00Z"));
            all.issued = Some(at("2027-11-20T00:00:00Z"));
            for publisher in &mut all.publishers {
                (publisher.version, publisher.expires) = (60, at("2028-06-01T00:00:00Z"));
            }
        });
        files.extend(next);
    }
    let offline = Case::new(
        "root-rotated/a-year-offline",
        "everything expired meanwhile, and three roots passed",
        files,
    );
    cases.push(offline.at("2027-11-21T00:00:00Z").accepted().and_moved("root"));

    let revoked = |change: fn(&mut Repository)| {
        let mut files = with(|all| {
            all.versions.root = 2;
            change(all);
        });
        // the thief goes on with the old keys
        let thief = repository(4).build().unwrap();
        let keep = |name: &String| !name.ends_with("root.json");
        files.extend(thief.into_iter().filter(|(name, _)| keep(name)));
        files
    };
    let timestamp = revoked(|all| all.timestamp = Ring::one(secret(14)));
    let case = Case::new(
        "root-key-revoked/timestamp",
        "the old key signs on after it was replaced",
        timestamp,
    );
    cases.push(case.refused("too-few-signatures", &["root", "timestamp", "snapshot"]));
    let targets = revoked(|all| all.targets = Ring::one(secret(16)));
    let case = Case::new(
        "root-key-revoked/list",
        "the old key signs on after it was replaced",
        targets,
    );
    cases.push(case.refused("too-few-signatures", &["root", "timestamp", "snapshot"]));
    // two stolen keys of the root that was replaced make a third one
    let mut forked = rotated(&[1, 2]);
    let forged = with(|all| all.versions.root = 3);
    forked.insert(
        "metadata/3.root.json".to_owned(),
        forged["metadata/3.root.json"].clone(),
    );
    let case = Case::new("root-key-revoked/root", "the old keys make another root", forked);
    cases.push(case.refused("too-few-signatures", &["root"]));
    // nothing that is sealed by nobody
    let unsealed = seal(&json!({ "_type": "root" }), &[]).unwrap();
    let case = Case::new(
        "root-key-revoked/not-a-root",
        "something else under the root's number",
        replace(with(|_| {}), "metadata/2.root.json", &unsealed),
    );
    cases.push(case.refused("not-understood", &[]));
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

fn read(folder: &Path, home: &Path) -> Files {
    let mut found = Files::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(read(&path, home));
        } else {
            let name = path.strip_prefix(home).unwrap().to_string_lossy().into_owned();
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}
