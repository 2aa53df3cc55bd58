//! Times of the day in Japan, and how long ago the source was heard.

use crate::views::Scene;
use crate::words::{DateStyle, Text};
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// After so long without a word from the source, what is shown may be out of date. Its feeds change every few minutes.
pub const STALE_AFTER: SignedDuration = SignedDuration::from_hours(3);

/// How fresh what is shown is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreshView {
    /// When the source was last heard, in words; nothing where it never was.
    pub heard: Option<Text>,
    /// A word of caution, where that is long ago.
    pub stale: Option<Text>,
}

/// Japan has one time and no summer time.
pub(super) fn in_japan(at: Timestamp) -> DateTime {
    let zone = TimeZone::fixed(Offset::constant(9));
    at.to_zoned(zone).datetime()
}

/// `Jan 1, 2024, 16:10`, or `today, 16:10`.
pub(super) fn moment(scene: &Scene<'_>, at: Timestamp, now: Timestamp) -> Text {
    let (at, today) = (in_japan(at), in_japan(now).date());
    let (say, time) = (scene.words.say(), clock(at));
    if at.date() == today {
        return say.alerts_moment_today(&time);
    }
    let date = scene.words.date(at.date(), DateStyle::Medium);
    say.alerts_moment(&date.plain(), &time)
}

/// `16:10`.
fn clock(at: DateTime) -> String {
    format!("{:02}:{:02}", at.hour(), at.minute())
}

/// How long ago the source was heard. A clock that stands before that time hears it just now.
pub(super) fn fresh(scene: &Scene<'_>, heard: Option<Timestamp>, now: Timestamp) -> FreshView {
    let say = scene.words.say();
    let Some(heard) = heard else {
        return FreshView {
            heard: None,
            stale: None,
        };
    };
    let ago = now.duration_since(heard);
    let words = match (ago.as_mins(), ago.as_hours()) {
        (..=0, _) => say.alerts_heard_now(),
        (minutes @ ..=59, _) => say.alerts_heard_minutes(minutes),
        (_, hours @ ..=47) => say.alerts_heard_hours(hours),
        (_, hours) => say.alerts_heard_days(hours / 24),
    };
    FreshView {
        heard: Some(words),
        stale: (ago > STALE_AFTER).then(|| say.alerts_stale()),
    }
}
