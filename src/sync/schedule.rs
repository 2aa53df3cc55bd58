//! When to ask: not more often than it is of use, not all at once, and never at the person's cost without their wish.

use super::Backoff;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often something is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// The least time between two checks.
    pub every: Duration,
    /// Up to so much more, different on each device.
    pub spread: Duration,
    /// How much it matters.
    pub weight: Weight,
}

/// How much something matters against what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Small and about safety: asked for on a costly connection too.
    Urgent,
    /// It can wait for a better one.
    Patient,
}

/// Packs and law: once a day, between 20 and 28 hours after the last time, so that devices spread over the day.
pub const DAILY: Rhythm = Rhythm {
    every: Duration::from_secs(20 * 3600),
    spread: Duration::from_secs(8 * 3600),
    weight: Weight::Patient,
};

/// Alerts, while the app is open.
pub const ALERTS: Rhythm = Rhythm {
    every: Duration::from_secs(5 * 60),
    spread: Duration::from_secs(60),
    weight: Weight::Urgent,
};

/// What the edge knows about the way out and the device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// The system says that there is none.
    pub offline: bool,
    /// Bytes cost money.
    pub metered: bool,
    /// The person asked their device to save data.
    pub saver: bool,
    /// The battery is low and nothing charges it.
    pub battery_low: bool,
}

/// What the person wants of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manners {
    /// Only when asked to.
    Never,
    /// By itself, where it costs nothing.
    #[default]
    Free,
    /// By itself, on a costly connection too.
    Always,
}

/// When to ask next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Now.
    Now,
    /// After this long, if nothing changes.
    In(Duration),
    /// Not before something changes.
    Not(Wait),
}

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wait {
    /// The person's wish: nothing happens by itself.
    Wish,
    /// A connection.
    Connection,
    /// One that costs nothing.
    Free,
    /// The battery.
    Battery,
}

/// When to ask, from when it was last answered and all that speaks against it. `device` is a number drawn once for
/// this device; the wish of the person ("check now") is carried out without asking this.
pub fn next(
    rhythm: Rhythm,
    last: Option<Timestamp>,
    backoff: Backoff,
    now: Timestamp,
    device: u64,
    connection: Connection,
    manners: Manners,
) -> Next {
    if let Some(wait) = forbidden(rhythm.weight, connection, manners) {
        return Next::Not(wait);
    }
    let drawn = rhythm.spread.mul_f64(device as f64 / u64::MAX as f64);
    let since = last.and_then(|last| Duration::try_from(now.duration_since(last)).ok());
    // A check in the future was written while the clock was wrong, and counts as none.
    let due = since.map_or(Duration::ZERO, |since| (rhythm.every + drawn).saturating_sub(since));
    match due.max(backoff.left(now).unwrap_or_default()) {
        Duration::ZERO => Next::Now,
        left => Next::In(left),
    }
}

fn forbidden(weight: Weight, connection: Connection, manners: Manners) -> Option<Wait> {
    let costly = connection.metered || connection.saver;
    match (manners, weight) {
        (Manners::Never, _) => Some(Wait::Wish),
        _ if connection.offline => Some(Wait::Connection),
        (_, Weight::Urgent) => None,
        (Manners::Free, Weight::Patient) if costly => Some(Wait::Free),
        _ if connection.battery_low => Some(Wait::Battery),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sync::Failure;

    const HOME: Connection = Connection {
        offline: false,
        metered: false,
        saver: false,
        battery_low: false,
    };

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + hours * 3600).unwrap()
    }

    fn daily(last: Option<i64>, now: i64, device: u64, connection: Connection, manners: Manners) -> Next {
        next(DAILY, last.map(at), Backoff::default(), at(now), device, connection, manners)
    }

    #[test]
    fn packs_are_checked_once_a_day_and_not_by_all_at_once() {
        assert_eq!(daily(None, 0, 0, HOME, Manners::Free), Next::Now);
        let waits = |device| daily(Some(0), 1, device, HOME, Manners::Free);
        assert_eq!(waits(0), Next::In(Duration::from_secs(19 * 3600)));
        assert_eq!(waits(u64::MAX), Next::In(Duration::from_secs(27 * 3600)));
        assert_eq!(daily(Some(0), 28, u64::MAX, HOME, Manners::Free), Next::Now);
    }

    #[test]
    fn costly_connections_wait_for_the_person_or_a_free_one() {
        for costly in [Connection { metered: true, ..HOME }, Connection { saver: true, ..HOME }] {
            assert_eq!(daily(None, 0, 0, costly, Manners::Free), Next::Not(Wait::Free));
            assert_eq!(daily(None, 0, 0, costly, Manners::Always), Next::Now);
            let alerts = next(ALERTS, None, Backoff::default(), at(0), 0, costly, Manners::Free);
            assert_eq!(alerts, Next::Now);
        }
        assert_eq!(daily(None, 0, 0, HOME, Manners::Never), Next::Not(Wait::Wish));
        let low = Connection { battery_low: true, ..HOME };
        assert_eq!(daily(None, 0, 0, low, Manners::Free), Next::Not(Wait::Battery));
        let offline = Connection { offline: true, ..HOME };
        assert_eq!(daily(None, 0, 0, offline, Manners::Free), Next::Not(Wait::Connection));
    }

    #[test]
    fn a_wrong_clock_in_either_direction_delays_nothing_for_long() {
        // It was 2099 when it was last checked, and is 2027 again.
        assert_eq!(daily(Some(600_000), 0, 0, HOME, Manners::Free), Next::Now);
        // The clock fell back to 1970 for a day.
        assert_eq!(daily(Some(-400_000), 0, 0, HOME, Manners::Free), Next::Now);
    }

    #[test]
    fn a_host_in_trouble_is_left_alone_whatever_the_rhythm_says() {
        let backoff = Backoff { failures: 3, until: None }.failed(&Failure::NoAnswer, at(0), 0);
        let next = next(DAILY, None, backoff, at(0), 0, HOME, Manners::Free);
        assert_eq!(next, Next::In(Duration::from_secs(120)));
    }
}
