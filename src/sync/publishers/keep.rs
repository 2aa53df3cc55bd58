//! Keeping up with a publisher that is trusted.

use crate::store::Content;
use crate::store::content::Publisher;
use crate::sync::Net;
use crate::sync::updates::{Looked, Progress, Seed, Update, UpdateError};
use jiff::Timestamp;
use std::cell::RefCell;
use std::collections::BTreeSet;
use url::Url;

/// Fetches what a publisher offers anew, of the groups that are wanted, and stages it as a whole. Says whether something
/// waits now. `random` is any number.
///
/// # Errors
/// What was in use stays in use.
pub async fn keep_up(
    net: &dyn Net,
    content: &RefCell<Content>,
    seed: &dyn Seed,
    publisher: &Publisher,
    wanted: &BTreeSet<String>,
    progress: &Progress,
    (now, random): (Timestamp, u64),
) -> Result<bool, UpdateError> {
    let base = Url::parse(&publisher.address).map_err(|_| UpdateError::Address)?;
    let update = Update {
        net,
        content,
        seed,
        publisher: &publisher.id,
        base: &base,
        progress,
    };
    match update.look(None, wanted, now, random).await? {
        Looked::UpToDate => Ok(false),
        Looked::Waits => Ok(true),
        Looked::New(plan) => {
            update.take(&plan, now, random).await?;
            Ok(true)
        }
    }
}
