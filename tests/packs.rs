//! Attacks on signed packs: every folder `tests/packs/<attack>/<case>` holds what an attacker serves and what must come
//! of it. `tests/packs_attacks.rs` made them. Run with `--nocapture` for the table.

use serde::Deserialize;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;
use tomoni::packs::trust::{
    Answer, Catalog, Refresh, Refusal, Role, RoleName, Target, Trusted, Wanted, gather,
};
use tomoni::words::{Source, Sources, Tag, Words};

/// What must come of a case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Expected {
    /// For people.
    #[allow(dead_code)]
    what: String,
    /// What the local clock says.
    now: jiff::Timestamp,
    /// What is trusted before: a file in `tests/packs`.
    trusted: String,
    /// Why the top-level lists are refused, if they are.
    #[serde(default)]
    refused: Option<String>,
    /// What comes of each publisher asked for: `accepted`, or why not.
    #[serde(default)]
    publishers: BTreeMap<String, String>,
    /// Which of the trusted texts are other ones afterwards; all others are the same, byte for byte.
    #[serde(default)]
    moved: BTreeSet<String>,
    /// Publishers whose old lists are no longer vouched for: their keys changed, or they are no more.
    #[serde(default)]
    lost: BTreeSet<String>,
    /// Whether the clock is found to be behind.
    #[serde(default)]
    clock_behind: bool,
    /// What is found in the publishers' files of words, which are signed rightly.
    #[serde(default)]
    words: Option<String>,
    /// Bytes that the attacker sends for a file, if it is more than the file has.
    #[serde(default)]
    padded: BTreeMap<String, u64>,
}

#[test]
fn every_attack_is_refused_with_a_reason_and_leaves_what_was_accepted() {
    let (mut passed, mut failed) = (BTreeMap::<String, Vec<String>>::new(), Vec::new());
    for attack in folders(&home()) {
        for case in folders(&attack) {
            match run(&case) {
                Ok(reason) => passed
                    .entry(name(&attack))
                    .or_default()
                    .push(format!("{} ({reason})", name(&case))),
                Err(why) => failed.push(format!("{}/{}: {why}", name(&attack), name(&case))),
            }
        }
    }
    for (attack, cases) in &passed {
        println!("{attack}: {}", cases.join(", "));
    }
    println!(
        "{} cases passed, {} failed",
        passed.values().map(Vec::len).sum::<usize>(),
        failed.len()
    );
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    for attack in ATTACKS {
        assert!(passed.contains_key(*attack), "no fixture for {attack}");
    }
}

/// The attacks that must have a fixture.
const ATTACKS: &[&str] = &[
    "clock-far-ahead",
    "clock-far-behind",
    "duplicate-signature",
    "endless-data",
    "evil-names",
    "expired",
    "fast-forward",
    "freeze",
    "good",
    "mix-and-match",
    "one-bad-publisher",
    "oversized",
    "rollback",
    "root-key-revoked",
    "root-rotated",
    "same-version-other-bytes",
    "signed-but-malformed",
    "too-few-signatures",
    "wrong-signature",
];

fn run(case: &Path) -> Result<String, String> {
    let expected = fs::read_to_string(case.join("expect.yaml")).map_err(|error| error.to_string())?;
    let expected: Expected = serde_saphyr::from_str(&expected).map_err(|error| error.to_string())?;
    let before = fs::read_to_string(home().join(&expected.trusted)).map_err(|error| error.to_string())?;
    let before: Trusted = serde_json::from_str(&before).map_err(|error| error.to_string())?;
    let host = Host::new(case, &expected);
    let mut refresh = Refresh::begin(before.clone(), expected.now).map_err(|refusal| refusal.to_string())?;
    let refusal = gather(&mut refresh, |wanted| host.answer(wanted)).err();
    let code = refusal.as_ref().map(code);
    same("refused", &code, &expected.refused)?;
    let after = match &refusal {
        Some(refusal) => {
            understood(refusal)?;
            refresh.into_trusted()
        }
        None => {
            let catalog = refresh.finish().map_err(|refusal| refusal.to_string())?;
            ask(catalog, &host, &expected)?
        }
    };
    same("moved", &moved(&before, &after), &expected.moved)?;
    kept(&before, &after, &expected.lost)?;
    let codes = expected
        .publishers
        .values()
        .filter(|reason| *reason != "accepted");
    Ok(code
        .or_else(|| codes.cloned().next())
        .or(expected.words)
        .unwrap_or("accepted".to_owned()))
}

/// Asks for each publisher by itself, and for its files.
fn ask(mut catalog: Catalog, host: &Host<'_>, expected: &Expected) -> Result<Trusted, String> {
    same(
        "clock-behind",
        &catalog.clock_behind().is_some(),
        &expected.clock_behind,
    )?;
    let mut words = None;
    for (publisher, reason) in &expected.publishers {
        let found = published(&mut catalog, publisher, host);
        let told = match &found {
            Ok(_) => "accepted".to_owned(),
            Err(refusal) => {
                understood(refusal)?;
                code(refusal)
            }
        };
        same(publisher, &told, reason)?;
        for target in found.unwrap_or_default() {
            let Answer::Bytes(bytes) = host
                .answer(&target.wanted())
                .map_err(|refusal| refusal.to_string())?
            else {
                return Err(format!("{} is missing", target.path));
            };
            target.check(&bytes).map_err(|refusal| refusal.to_string())?;
            words = words.or(expected.words.as_ref().and_then(|_| fault_in_words(bytes)));
        }
    }
    same("words", &words, &expected.words)?;
    Ok(catalog.into_trusted())
}

fn published(catalog: &mut Catalog, name: &str, host: &Host<'_>) -> Result<Vec<Target>, Refusal> {
    let name = RoleName::new(name).expect("a publisher's name in expect.yaml");
    let mut walk = catalog.publisher(&name)?;
    gather(&mut walk, |wanted| host.answer(wanted))?;
    Ok(walk.published()?.files.into_values().collect())
}

/// What the reader of words says of a rightly signed file, on as small a stack as a browser's worker has.
fn fault_in_words(bytes: Vec<u8>) -> Option<String> {
    let read = move || {
        let mut pack = Source::new();
        let tag = Tag::parse("en").unwrap();
        pack.add(&tag, "words.ftl", String::from_utf8(bytes).unwrap());
        let words = Words::new(&Sources::embedded().unwrap().with_pack(pack), &tag);
        let fault = words
            .problems()
            .first()
            .map(|problem| serde_json::to_value(&problem.fault).unwrap());
        fault.map(|fault| match &fault {
            serde_json::Value::Object(object) => object.keys().next().unwrap().clone(),
            other => other.as_str().unwrap_or_default().to_owned(),
        })
    };
    let small = std::thread::Builder::new()
        .stack_size(1 << 20)
        .spawn(read)
        .unwrap();
    small.join().unwrap()
}

/// What the attacker serves.
struct Host<'e> {
    folder: PathBuf,
    padded: &'e BTreeMap<String, u64>,
    asked: RefCell<usize>,
}

impl<'e> Host<'e> {
    fn new(case: &Path, expected: &'e Expected) -> Self {
        Self {
            folder: case.join("served"),
            padded: &expected.padded,
            asked: RefCell::new(0),
        }
    }

    fn answer(&self, wanted: &Wanted) -> Result<Answer, Refusal> {
        *self.asked.borrow_mut() += 1;
        assert!(*self.asked.borrow() < 100, "asked without end");
        let path = PathBuf::from(wanted.on_disk());
        assert!(
            path.components().all(|part| matches!(part, Component::Normal(_))),
            "{}",
            path.display()
        );
        let Ok(mut bytes) = fs::read(self.folder.join(&path)) else {
            return Ok(Answer::Missing);
        };
        if let Some(size) = self.padded.get(&wanted.on_disk()) {
            // as a client that stops after one byte too many
            let most = usize::try_from((*size).min(wanted.most_bytes + 1)).unwrap();
            bytes.resize(most.max(bytes.len()), b' ');
        }
        Ok(Answer::Bytes(bytes))
    }
}

/// Whatever was refused, what was held before opens again, unless its keys were replaced.
fn kept(before: &Trusted, after: &Trusted, lost: &BTreeSet<String>) -> Result<(), String> {
    if before.root != after.root || before.publishers.is_empty() {
        return Ok(());
    }
    let mut held =
        Catalog::held(after.clone()).map_err(|refusal| format!("nothing is held any more: {refusal}"))?;
    let mut opens = |name: &&RoleName| match held.publisher(name) {
        Ok(walk) => walk.published().is_ok(),
        Err(_) => false,
    };
    let closed = before.publishers.keys().filter(|name| !opens(name));
    same("lost", &closed.map(ToString::to_string).collect(), lost)
}

/// Every refusal has words, in whole sentences with every value in them.
fn understood(refusal: &Refusal) -> Result<(), String> {
    static WORDS: LazyLock<Words> =
        LazyLock::new(|| Words::new(&Sources::embedded().unwrap(), &Tag::parse("en").unwrap()));
    let said: Vec<String> = refusal.said(&WORDS).iter().map(|text| text.plain()).collect();
    let whole =
        |text: &String| text.ends_with(['.', '”']) && !text.contains("{ $") && !text.contains("trust-");
    if said.len() == 2 && said.iter().all(whole) {
        return Ok(());
    }
    Err(format!("{refusal} is said as {said:?}"))
}

fn moved(before: &Trusted, after: &Trusted) -> BTreeSet<String> {
    let texts = |trusted: &Trusted| {
        let mut all = BTreeMap::from([
            (Role::Root.to_string(), Some(trusted.root.clone())),
            (Role::Timestamp.to_string(), trusted.timestamp.clone()),
            (Role::Snapshot.to_string(), trusted.snapshot.clone()),
            (Role::Targets.to_string(), trusted.targets.clone()),
        ]);
        all.extend(
            trusted
                .publishers
                .iter()
                .map(|(name, text)| (name.to_string(), Some(text.clone()))),
        );
        all.retain(|_, text| text.is_some());
        all
    };
    let (before, after) = (texts(before), texts(after));
    let names = before.keys().chain(after.keys());
    names
        .filter(|name| before.get(*name) != after.get(*name))
        .cloned()
        .collect()
}

fn code(refusal: &Refusal) -> String {
    let value = serde_json::to_value(refusal).unwrap();
    value["is"].as_str().unwrap().to_owned()
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("{what} is {found:?}, not {expected:?}"))
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs")
}

fn folders(within: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(within).unwrap().map(|entry| entry.unwrap().path());
    let found: BTreeSet<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    found.into_iter().collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
