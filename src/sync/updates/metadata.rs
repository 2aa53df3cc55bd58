//! Signed lists: fetched for whoever verifies them, kept as soon as they are believed.

use super::digest::Digest;
use super::error::UpdateError;
use super::index::ENDING;
use super::run::{Listed, Offer, Update};
use crate::packs::trust::{Answer, Asks, Catalog, Refresh, RoleName, Target, Trusted, Wanted};
use crate::store::content::Publisher;
use crate::sync::{Failure, Get};
use jiff::Timestamp;
use std::collections::BTreeMap;

impl Update<'_> {
    /// Asks for the newest lists: the root after the one that is known, the timestamp, and more only where these say
    /// so. `role` is the publisher within the repository; nothing for the repository's own files. What is believed is
    /// kept after every answer, also where a later one is refused.
    pub async fn ask(&self, role: Option<&RoleName>, now: Timestamp) -> Result<Offer, UpdateError> {
        let mut kept = self
            .content
            .borrow()
            .publisher(self.publisher)?
            .ok_or(UpdateError::NoPublisher)?;
        let trusted: Trusted = serde_json::from_str(&kept.trusted).map_err(|_| UpdateError::NoPublisher)?;
        let mut refresh = Refresh::begin(trusted, now)?;
        let asked = self.drive(&mut refresh).await;
        self.keep(&mut kept, refresh.trusted())?;
        asked?;
        let mut catalog = refresh.finish()?;
        let files = match role {
            None => catalog.targets()?,
            Some(role) => {
                let mut walk = catalog.publisher(role)?;
                let asked = self.drive(&mut walk).await;
                let files = asked.and_then(|()| Ok(walk.published()?.files.into_values().collect()));
                self.keep(&mut kept, catalog.trusted())?;
                files?
            }
        };
        Ok(Offer {
            number: number(&catalog, role).unwrap_or_default(),
            groups: files.iter().filter_map(listed).collect(),
        })
    }

    async fn drive(&self, asks: &mut impl Asks) -> Result<(), UpdateError> {
        while let Some(wanted) = asks.wanted() {
            let answer = self.answer(wanted).await?;
            asks.take(answer)?;
        }
        Ok(())
    }

    async fn answer(&self, wanted: &Wanted) -> Result<Answer, UpdateError> {
        let url = self
            .base
            .join(&wanted.address())
            .map_err(|_| UpdateError::Address)?;
        let get = Get {
            watch: self.progress.watch(),
            ..Get::data(url, wanted.most_bytes)
        };
        match self.net.get(get).await {
            Ok(got) => Ok(Answer::Bytes(got.body)),
            // Object stores say 403 for what is not there.
            Err(Failure::NotThere(_) | Failure::Status(403)) => Ok(Answer::Missing),
            Err(failure) => Err(failure.into()),
        }
    }

    fn keep(&self, kept: &mut Publisher, trusted: &Trusted) -> Result<(), UpdateError> {
        let text = serde_json::to_string(trusted).map_err(|_| UpdateError::NoPublisher)?;
        if kept.trusted != text {
            kept.trusted = text;
            self.content.borrow_mut().keep_publisher(kept)?;
        }
        Ok(())
    }
}

/// The group whose index a target is.
fn listed(target: &Target) -> Option<(String, Listed)> {
    let path = target.path.as_str();
    let name = path.rsplit('/').next().unwrap_or(path);
    let group = name.strip_suffix(ENDING)?.to_owned();
    let listed = Listed {
        address: target.wanted().address(),
        length: target.length.min(super::index::MOST_INDEX),
        digest: Digest(target.digests.sha256()?.as_bytes().try_into().ok()?),
    };
    Some((group, listed))
}

/// The version of a list, for people to see. It is in the text that was verified.
fn number(catalog: &Catalog, role: Option<&RoleName>) -> Option<u64> {
    let trusted = catalog.trusted();
    let text = match role {
        None => trusted.targets.as_ref()?,
        Some(role) => trusted.publishers.get(role)?,
    };
    let list: BTreeMap<String, serde_json::Value> = serde_json::from_str(text).ok()?;
    list.get("signed")?.get("version")?.as_u64()
}
