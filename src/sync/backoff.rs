//! How long to leave a host alone after it failed: longer each time, never the same for everybody.

use super::Failure;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The first wait.
const FIRST: Duration = Duration::from_secs(30);
/// The longest wait.
pub const LONGEST_WAIT: Duration = Duration::from_secs(6 * 3600);

/// What is remembered of failures in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backoff {
    /// How many.
    pub failures: u32,
    /// When it may be asked again.
    pub until: Option<Timestamp>,
}

impl Backoff {
    /// After one more failure. `random` is any number: half of the wait is fixed, half is drawn, so that a thousand
    /// devices which were refused together do not come back together.
    #[must_use]
    pub fn failed(self, failure: &Failure, now: Timestamp, random: u64) -> Backoff {
        let doubled = FIRST.saturating_mul(1u32.checked_shl(self.failures.min(31)).unwrap_or(u32::MAX));
        let half = doubled.min(LONGEST_WAIT) / 2;
        let drawn = half.mul_f64(random as f64 / u64::MAX as f64);
        // A host that says how long is believed, and its word is spread out as well.
        let asked = failure.retry_after().map(|wait| wait.saturating_add(drawn));
        let wait = asked.unwrap_or_default().max(half.saturating_add(drawn));
        let wait = SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX);
        Backoff {
            failures: self.failures.saturating_add(1),
            until: now.checked_add(wait).ok(),
        }
    }

    /// After a success.
    #[must_use]
    pub fn succeeded() -> Backoff {
        Backoff::default()
    }

    /// How long still to wait. A time far beyond what is ever waited was written while the clock was wrong.
    pub fn left(&self, now: Timestamp) -> Option<Duration> {
        let left = Duration::try_from(self.until?.duration_since(now)).ok()?;
        (!left.is_zero() && left <= Duration::from_secs(2 * 24 * 3600)).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUSY: Failure = Failure::Busy {
        status: 503,
        retry_after: None,
    };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    #[test]
    fn a_storm_of_errors_is_met_with_ever_fewer_requests() {
        let (mut backoff, mut now, mut tries) = (Backoff::default(), 0, 0);
        while now < 24 * 3600 {
            backoff = backoff.failed(&BUSY, at(now), u64::MAX / 2);
            now += backoff.left(at(now)).unwrap().as_secs() as i64;
            tries += 1;
        }
        assert!((10..=16).contains(&tries), "{tries} requests in a day of errors");
        assert_eq!(Backoff::succeeded().left(at(now)), None);
    }

    #[test]
    fn devices_that_failed_together_come_back_apart() {
        let waits: Vec<u64> = (0..=10)
            .map(|tenth| {
                let after = Backoff { failures: 5, until: None }.failed(&BUSY, at(0), u64::MAX / 10 * tenth);
                after.left(at(0)).unwrap().as_secs()
            })
            .collect();
        assert!(waits.is_sorted());
        assert_eq!((waits[0], waits[10]), (480, 960));
    }

    #[test]
    fn a_host_that_says_how_long_is_believed() {
        let patient = Failure::Busy {
            status: 429,
            retry_after: Some(Duration::from_secs(3600)),
        };
        let left = Backoff::default().failed(&patient, at(0), 0).left(at(0)).unwrap();
        assert_eq!(left.as_secs(), 3600);
    }

    #[test]
    fn a_wait_that_was_written_by_a_wrong_clock_is_forgotten() {
        let backoff = Backoff::default().failed(&BUSY, at(40 * 365 * 86_400), 0);
        assert_eq!(backoff.left(at(0)), None);
    }

    #[test]
    fn any_number_of_failures_waits_at_most_the_longest() {
        let many = Backoff { failures: u32::MAX, until: None };
        assert_eq!(many.failed(&BUSY, at(0), u64::MAX).left(at(0)), Some(LONGEST_WAIT));
    }
}
