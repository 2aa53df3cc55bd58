//! Which sources are asked now, and when each is asked again.

use super::{Job, Now};
use crate::packs::Feed;
use crate::store::SourceState;
use crate::sync::{Backoff, Connection, Manners, Next, Rhythm, Weight, next};
use std::time::Duration;

/// How often a source is asked.
pub fn rhythm(feed: &Feed) -> Rhythm {
    let every = Duration::from_secs(u64::from(feed.every) * 60);
    Rhythm {
        every,
        spread: every / 4,
        weight: if feed.is_urgent() {
            Weight::Urgent
        } else {
            Weight::Patient
        },
    }
}

/// Whether a source is asked now by itself.
pub fn due(job: &Job, state: &SourceState, now: Now, connection: Connection, manners: Manners) -> bool {
    let rhythm = rhythm(&job.feed);
    let found = next(
        rhythm,
        state.checked,
        backoff(state),
        now.at,
        now.device,
        connection,
        manners,
    );
    found == Next::Now
}

/// What is remembered of failures in a row.
pub(super) fn backoff(state: &SourceState) -> Backoff {
    Backoff {
        failures: state.failures,
        until: state.next.filter(|_| state.failures > 0),
    }
}
