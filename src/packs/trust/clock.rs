//! What time it is, as far as that can be known.

use super::names::Role;
use super::refusal::Refusal;
use jiff::{SignedDuration, Timestamp};

/// A clock may differ from a signed moment by a day: time zones set wrongly are common, and harmless.
const TOLERANCE: SignedDuration = SignedDuration::from_hours(24);
/// After this long, a wrong clock is likelier than a publisher who was late.
const LONG_AGO: SignedDuration = SignedDuration::from_hours(180 * 24);

/// The local clock, and the latest moment that is known to have passed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    says: Timestamp,
    at_least: Option<Timestamp>,
}

impl Clock {
    pub fn new(says: Timestamp) -> Self {
        Self { says, at_least: None }
    }

    /// Learns from a signed moment of issue that at least so much time has passed. Only the newest timestamp
    /// counts, so that one with a wrong moment is made good by the next.
    pub fn at_least(self, issued: Option<Timestamp>) -> Self {
        Self {
            at_least: issued,
            ..self
        }
    }

    /// The time to measure against.
    fn now(self) -> Timestamp {
        self.at_least.map_or(self.says, |known| known.max(self.says))
    }

    /// The moment that the local clock is behind, if it is more than a little behind.
    pub fn behind(self) -> Option<Timestamp> {
        self.at_least
            .filter(|known| known.duration_since(self.says) > TOLERANCE)
    }

    /// TUF 5.3.10, 5.4.4, 5.5.6, 5.6.5: the file must not have expired (a freeze attack).
    pub fn fresh(self, role: &Role, expires: Timestamp) -> Result<(), Refusal> {
        let now = self.now();
        if expires > now {
            return Ok(());
        }
        let (role, on, today) = (role.clone(), expires, now);
        Err(if now.duration_since(expires) > LONG_AGO {
            Refusal::ClockAhead { role, on, today }
        } else {
            Refusal::Expired { role, on, today }
        })
    }
}
