//! Looking at a publisher before trusting it: its keys, what it offers, and what that would cost to fetch.

use crate::packs::trust::{Introduction, Trusted, introduce};
use crate::packs::{ABOUT, About, MOST_BYTES};
use crate::store::Content;
use crate::store::content::{Publisher, Standing};
use crate::sync::updates::{Looked, Progress, Seed, Update, UpdateError, group_of, read};
use crate::sync::{Get, Net};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::BTreeSet;
use url::Url;

/// The largest root, as `packs::trust` allows it.
const MOST_ROOT: u64 = 64_000;

/// A publisher that was looked at and is not trusted yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Introduced {
    /// Its id on this device.
    pub id: String,
    /// Where it is.
    pub address: String,
    /// Its keys.
    pub introduction: Introduction,
    /// What it says of itself.
    pub about: Option<About>,
    /// The groups of files that it offers.
    pub groups: BTreeSet<String>,
    /// How many bytes fetching what is wanted of them takes, said before anything is fetched.
    pub bytes: u64,
}

/// The id of a publisher: its fingerprint's digits, so that another address with the same keys is the same publisher.
pub fn id_of(introduction: &Introduction) -> String {
    introduction
        .fingerprint
        .to_string()
        .chars()
        .filter(char::is_ascii_digit)
        .collect()
}

/// Looks at whoever is at an address. What is fetched is proved against the keys found there and kept aside; nothing
/// is in use before the person says so. Forget it with [`Content::remove_publisher`].
///
/// # Errors
/// If nothing comes, or what comes is not whole.
pub async fn look(
    net: &dyn Net,
    content: &RefCell<Content>,
    base: &Url,
    (wanted, seed): (&BTreeSet<String>, &dyn Seed),
    progress: &Progress,
    now: Timestamp,
) -> Result<Introduced, UpdateError> {
    let first = base
        .join("metadata/1.root.json")
        .map_err(|_| UpdateError::Address)?;
    let got = net.get(Get::data(first, MOST_ROOT)).await?;
    let root = String::from_utf8(got.body).map_err(|_| UpdateError::NoPublisher)?;
    let id = id_of(&introduce(&root)?);
    if content.borrow().publisher(&id)?.is_none() {
        content.borrow_mut().keep_publisher(&Publisher {
            id: id.clone(),
            address: base.to_string(),
            trusted: serde_json::to_string(&Trusted::from_root(root))
                .map_err(|_| UpdateError::NoPublisher)?,
        })?;
    }
    let update = Update {
        net,
        content,
        seed,
        publisher: &id,
        base,
        progress,
    };
    let offer = update.ask(None, now).await?;
    let known = [Standing::Staged, Standing::Active];
    let here = |standing| Ok::<_, UpdateError>(content.borrow().edition(&id, standing)?.is_some());
    // Somebody who is known already keeps what is in use of theirs, and what waits.
    if !here(Standing::Staged)? && !here(Standing::Active)? {
        let about = BTreeSet::from([group_of(ABOUT)]);
        match update.plan(&offer, &about).await? {
            // A name that is larger than this is none, and is not fetched from somebody whom nobody trusts.
            Looked::New(plan) if plan.bytes() <= MOST_BYTES => update.stage(&plan, now).await?,
            _ => {}
        }
    }
    let bytes = match update.plan(&offer, wanted).await? {
        Looked::New(plan) => plan.bytes(),
        Looked::UpToDate | Looked::Waits => 0,
    };
    let mut file = None;
    for standing in known {
        if file.is_none() {
            file = read(&content.borrow(), &id, standing, ABOUT)?;
        }
    }
    let kept = content.borrow().publisher(&id)?.ok_or(UpdateError::NoPublisher)?;
    let trusted: Trusted = serde_json::from_str(&kept.trusted).map_err(|_| UpdateError::NoPublisher)?;
    Ok(Introduced {
        introduction: introduce(&trusted.root)?,
        id,
        address: base.to_string(),
        about: file.and_then(|bytes| About::read(&bytes).ok()),
        groups: offer.groups.into_keys().collect(),
        bytes,
    })
}

#[cfg(all(test, feature = "kit"))]
mod tests {
    use super::*;
    use crate::packs::trust::sign::{Expiries, Repository, Ring, Secret, Versions};
    use crate::sync::Folder;
    use crate::sync::updates::{Files, publish::make_repository};
    use std::collections::BTreeMap;
    use std::path::Path;

    /// Nothing is built in of a publisher that is new.
    struct Nothing;

    impl Seed for Nothing {
        fn names(&self) -> Vec<String> {
            Vec::new()
        }

        fn file(&self, _name: &str) -> Option<Vec<u8>> {
            None
        }
    }

    const NOW: &str = "2026-11-22T03:00:00Z";

    fn publish(folder: &Path) {
        let root = Ring::of([1, 2, 3].map(|n| Secret::from_seed([n; 32])).to_vec(), 2);
        let expires = Expiries::all("2027-06-01T00:00:00Z".parse().unwrap());
        let repository = Repository::new(root, Secret::from_seed([9; 32]), Versions::all(1), expires);
        let files = Files::from([
            (
                ABOUT.to_owned(),
                br#"{"name":{"en":"Friends of Nanao"}}"#.to_vec(),
            ),
            ("contacts.csv".to_owned(), b"id,name_ja\n".to_vec()),
        ]);
        let (files, _) = make_repository(repository, files, &BTreeMap::new()).unwrap();
        for (path, bytes) in files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
    }

    fn put(folder: &Path, about: &str) {
        let root = Ring::of([1, 2, 3].map(|n| Secret::from_seed([n; 32])).to_vec(), 2);
        let expires = Expiries::all("2027-06-01T00:00:00Z".parse().unwrap());
        let repository = Repository::new(root, Secret::from_seed([9; 32]), Versions::all(1), expires);
        let files = Files::from([(ABOUT.to_owned(), about.as_bytes().to_vec())]);
        let (files, _) = make_repository(repository, files, &BTreeMap::new()).unwrap();
        for (path, bytes) in files {
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
    }

    #[test]
    fn somebody_unknown_cannot_fill_the_disk_with_their_name() {
        let place = tempfile::tempdir().unwrap();
        // Noise, so that it does not pack into nothing.
        let mut state = 1_u64;
        let noise = std::iter::repeat_with(|| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from(b'a' + u8::try_from(state >> 60).unwrap())
        });
        let name: String = noise.take(400_000).collect();
        put(place.path(), &format!(r#"{{"name":{{"en":"{name}"}}}}"#));
        let content = RefCell::new(Content::in_memory().unwrap());
        let found = look_at(place.path(), &content).unwrap();
        assert_eq!(found.about, None);
        assert_eq!(
            content.borrow().edition(&found.id, Standing::Staged).unwrap(),
            None
        );
    }

    fn look_at(folder: &Path, content: &RefCell<Content>) -> Result<Introduced, UpdateError> {
        let (net, base) = Folder::at(folder).unwrap();
        let progress = Progress::default();
        let wanted = BTreeSet::from(["places".to_owned()]);
        let now = NOW.parse().unwrap();
        let looking = look(&net, content, &base, (&wanted, &Nothing), &progress, now);
        futures_executor::block_on(looking)
    }

    #[test]
    fn a_publisher_on_a_stick_introduces_itself_and_nothing_of_it_is_in_use() {
        let place = tempfile::tempdir().unwrap();
        publish(place.path());
        let content = RefCell::new(Content::in_memory().unwrap());
        let found = look_at(place.path(), &content).unwrap();
        assert_eq!(found.about.unwrap().named("vi"), Some(("en", "Friends of Nanao")));
        assert_eq!((found.introduction.keys, found.introduction.threshold), (3, 2));
        assert_eq!(Vec::from_iter(found.groups), ["places", "publisher"]);
        assert_eq!(found.id.len(), 30);
        assert!((10..1_000).contains(&found.bytes), "{}", found.bytes);
        assert_eq!(
            content.borrow().edition(&found.id, Standing::Active).unwrap(),
            None
        );
        content.borrow_mut().remove_publisher(&found.id).unwrap();
        assert_eq!(content.borrow().publishers().unwrap(), []);
    }

    #[test]
    fn a_folder_without_a_publisher_says_so() {
        let place = tempfile::tempdir().unwrap();
        let content = RefCell::new(Content::in_memory().unwrap());
        let missing = crate::sync::Failure::NotThere(404);
        assert_eq!(look_at(place.path(), &content), Err(UpdateError::Failed(missing)));
    }
}
