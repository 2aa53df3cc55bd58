//! A publisher's mirror in place of the origins: a browser may not ask most of these hosts. What the mirror read is
//! verified like a pack, and then kept as if this device had read it itself.

use super::{Job, Look, Now, Progress, Readings, Step, Trouble};
use crate::packs::trust::{Answer, Asks, Catalog, Refresh, Target, Trusted};
use crate::store::{AddressState, Content, StoreError};
use crate::sync::{Failure, Get, Net, Watch};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use url::Url;

/// Where a mirror is and who signs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mirror {
    /// The address of its folder; it ends with a slash.
    pub base: Url,
    /// The signed file of its keys, as it was first trusted.
    pub root: String,
}

/// The name under which a mirror offers what a source gave.
pub fn target_of(source: &str) -> String {
    format!("mirror/{source}.json")
}

/// What is trusted of a mirror by now is remembered under this and its address.
const TRUSTED: &str = "mirror.trusted ";

/// Reads what the mirror has of these sources. A source that it does not have, or whose file is not the signed one,
/// fails alone; a mirror that cannot be verified fails for all, and what is there stays.
pub async fn run(
    net: &dyn Net,
    content: &RefCell<Content>,
    mirror: &Mirror,
    jobs: &[Job],
    now: Now,
    progress: &RefCell<Progress>,
) {
    let watch = progress.borrow().watch.clone();
    let asker = Asker { net, mirror, watch };
    let targets = asker.targets(content, now).await;
    for (at, job) in jobs.iter().enumerate() {
        progress.borrow_mut().set(at, Step::Asking);
        let look = match &targets {
            Ok(targets) => asker.look(content, targets, job, now).await,
            Err(trouble) => troubled(trouble.clone()),
        };
        let step = super::run::written(&mut content.borrow_mut(), job, &look, now);
        progress.borrow_mut().set(at, step);
    }
    progress.borrow_mut().finished = true;
}

struct Asker<'a> {
    net: &'a dyn Net,
    mirror: &'a Mirror,
    watch: Watch,
}

impl Asker<'_> {
    /// The files that the mirror vouches for now. What is believed on the way is remembered, also where a later answer is
    /// refused: whoever forgets the newest he has seen can be shown an older one.
    async fn targets(&self, content: &RefCell<Content>, now: Now) -> Result<Vec<Target>, Trouble> {
        let key = format!("{TRUSTED}{}", self.mirror.base);
        let kept = content.borrow().remembered(&key).map_err(storage)?;
        let trusted = kept.and_then(|kept| serde_json::from_str(&kept).ok());
        let trusted: Trusted = trusted.unwrap_or_else(|| Trusted::from_root(&self.mirror.root));
        let mut refresh = Refresh::begin(trusted, now.at).map_err(unsigned)?;
        let driven = self.drive(&mut refresh).await;
        let text = serde_json::to_string(refresh.trusted()).unwrap_or_default();
        content.borrow_mut().remember(&key, &text).map_err(storage)?;
        driven?;
        let catalog: Catalog = refresh.finish().map_err(unsigned)?;
        catalog.targets().map_err(unsigned)
    }

    async fn drive(&self, asks: &mut impl Asks) -> Result<(), Trouble> {
        while let Some(wanted) = asks.wanted() {
            let answer = match self.fetch(&wanted.address(), wanted.most_bytes).await {
                Ok(bytes) => Answer::Bytes(bytes),
                // Object stores say 403 for what is not there.
                Err(Failure::NotThere(_) | Failure::Status(403)) => Answer::Missing,
                Err(failure) => return Err(failure.into()),
            };
            asks.take(answer).map_err(unsigned)?;
        }
        Ok(())
    }

    async fn fetch(&self, address: &str, largest: u64) -> Result<Vec<u8>, Failure> {
        let url = self.mirror.base.join(address).map_err(|_| Failure::BadRedirect)?;
        let get = Get {
            watch: self.watch.clone(),
            ..Get::data(url, largest)
        };
        Ok(self.net.get(get).await?.body)
    }

    /// What the mirror has of one source; nothing new where its file is the one that was read last.
    async fn look(&self, content: &RefCell<Content>, targets: &[Target], job: &Job, now: Now) -> Look {
        let name = target_of(&job.feed.id);
        let Some(target) = targets.iter().find(|target| target.path.as_str() == name) else {
            return troubled(Trouble::Refused("the mirror does not have it".to_owned()));
        };
        if target.length > job.feed.largest {
            return troubled(Trouble::NotTaken(format!(
                "larger than {} bytes",
                job.feed.largest
            )));
        }
        let address = target.wanted().address();
        let known = content.borrow().known(&job.feed.id);
        let mut look = Look::default();
        let read = AddressState {
            checked: Some(now.at),
            ..AddressState::default()
        };
        look.learned.addresses.insert(
            name.clone(),
            AddressState {
                etag: Some(address.clone()),
                ..read
            },
        );
        // The address of a file holds its digest.
        let last = known
            .ok()
            .and_then(|known| known.addresses.get(&name)?.etag.clone());
        if last.as_deref() == Some(address.as_str()) {
            return look;
        }
        match self.fetch(&address, target.wanted().most_bytes).await {
            Ok(bytes) => match readings(target, &bytes, &job.feed.id) {
                Ok(readings) => {
                    look.wire = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
                    // Frozen is what stands still at the origin, or at the mirror.
                    look.says = readings.says.or(Some(readings.read)).map(|says| says.min(now.at));
                    look.readings = readings.readings;
                    look
                }
                Err(trouble) => troubled(trouble),
            },
            Err(failure) => Look {
                failure: Some(failure.clone()),
                ..troubled(failure.into())
            },
        }
    }
}

fn readings(target: &Target, bytes: &[u8], source: &str) -> Result<Readings, Trouble> {
    target.check(bytes).map_err(unsigned)?;
    let readings: Readings = serde_json::from_slice(bytes).map_err(Trouble::unreadable)?;
    if readings.source != source {
        return Err(Trouble::unreadable(format!("it is of {}", readings.source)));
    }
    Ok(readings)
}

fn troubled(trouble: Trouble) -> Look {
    Look {
        trouble: Some(trouble),
        ..Look::default()
    }
}

fn unsigned(why: impl std::fmt::Display) -> Trouble {
    Trouble::Unsigned(why.to_string())
}

fn storage(why: StoreError) -> Trouble {
    Trouble::Storage(why.to_string())
}
