//! A look at a source, put into the public database as a whole.

use super::due::backoff;
use super::{Look, Now, Reading, Trouble};
use crate::packs::{Feed, FeedFrom};
use crate::store::{Content, PlaceSource, SourceState, StoreError, Writing};
use crate::sync::{Backoff, Failure};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Where the list of holidays is remembered.
pub const HOLIDAYS: &str = "holidays";

/// Writes what a look yielded, in one transaction, with what was wrong. What could not be had or read leaves what is
/// there. Returns how the source stands now.
pub fn keep(content: &mut Content, feed: &Feed, look: &Look, now: Now) -> Result<SourceState, StoreError> {
    let state = after(feed, content.source(&feed.id)?, look, now);
    let heard = matches!(feed.from, FeedFrom::Jma { .. })
        .then_some(state.says)
        .flatten()
        .max(content.alerts_heard()?);
    content.at_once(|write| {
        for reading in &look.readings {
            write_reading(write, feed, reading, now.at)?;
        }
        if let Some(heard) = heard {
            write.alerts_heard(heard)?;
        }
        write.known(&feed.id, &look.learned, now.at)?;
        write.source(&feed.id, &state)
    })?;
    if look
        .readings
        .iter()
        .any(|reading| matches!(reading, Reading::Alerts(_)))
    {
        content.prune_alerts(now.at)?;
    }
    Ok(state)
}

/// Writes only how the source stands, for who keeps the readings elsewhere.
pub fn keep_state(
    content: &mut Content,
    feed: &Feed,
    look: &Look,
    now: Now,
) -> Result<SourceState, StoreError> {
    let state = after(feed, content.source(&feed.id)?, look, now);
    content.at_once(|write| {
        write.known(&feed.id, &look.learned, now.at)?;
        write.source(&feed.id, &state)
    })?;
    Ok(state)
}

fn write_reading(
    write: &Writing<'_>,
    feed: &Feed,
    reading: &Reading,
    now: Timestamp,
) -> Result<(), StoreError> {
    match reading {
        Reading::Alerts(alerts) => write.alerts(alerts).map(drop),
        Reading::Notices(notices) => write.notices(&feed.id, notices, now),
        Reading::Places(places) => write.places(&place_source(feed, now), places).map(drop),
        Reading::Law { law, changes } => write.law(law, changes, now),
        Reading::Holidays(list) => write.remember(HOLIDAYS, list),
    }
}

fn place_source(feed: &Feed, now: Timestamp) -> PlaceSource {
    let checked_on = TimeZone::fixed(Offset::constant(9)).to_datetime(now).date();
    PlaceSource {
        id: feed.id.clone(),
        title: feed.publisher.clone(),
        attribution: feed.attribution.clone(),
        licence: feed.licence.clone(),
        url: feed.urls().first().map(ToString::to_string).unwrap_or_default(),
        edition: checked_on.to_string(),
        checked_on,
    }
}

/// How a source stands after a look.
fn after(feed: &Feed, before: SourceState, look: &Look, now: Now) -> SourceState {
    let says = look.says.max(before.says);
    let mut state = SourceState {
        tried: Some(now.at),
        says,
        ..before
    };
    if !look.readings.is_empty() {
        state.changed = Some(now.at);
        state.bytes = look.wire;
    }
    if !look.readings.is_empty() || !look.refused.is_empty() {
        state.refused_count = u32::try_from(look.refused.len()).unwrap_or(u32::MAX);
        state.refused = look.refused.clone();
    }
    match &look.trouble {
        None => {
            state.checked = Some(now.at);
            (state.failures, state.next) = (0, None);
            let frozen = is_frozen(feed, says, now.at);
            state.problem = if frozen {
                Trouble::Frozen.kept()
            } else {
                String::new()
            };
        }
        Some(trouble) => {
            let unreadable = Failure::Nonsense("it cannot be read");
            let failure = look.failure.as_ref().unwrap_or(&unreadable);
            let Backoff { failures, until } = backoff(&state).failed(failure, now.at, drawn(now));
            (state.failures, state.next) = (failures, until);
            state.problem = trouble.kept();
        }
    }
    state
}

/// Whether the source stands still by its own word: its host answers, and what it says is old.
fn is_frozen(feed: &Feed, says: Option<Timestamp>, now: Timestamp) -> bool {
    let (Some(minutes), Some(says)) = (feed.stale_after, says) else {
        return false;
    };
    now.duration_since(says) > SignedDuration::from_mins(i64::from(minutes))
}

/// Another number for each device and moment.
fn drawn(now: Now) -> u64 {
    let moment = now.at.as_second().unsigned_abs();
    (now.device ^ moment.rotate_left(32)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
