//! A stable order: what presses first, then by date, then as the pack lists its rules.

use super::{Item, State};
use crate::calendar::Date;
use crate::facts::RecordId;
use crate::rules::Kind;
use std::cmp::Ordering;

/// Compares two items. The sort is stable, so that items alike keep the order of the pack.
pub(super) fn order(left: &Item<'_>, right: &Item<'_>) -> Ordering {
    key(left).cmp(&key(right))
}

/// What has no date comes last among its like; rights come after duties.
fn key<'a>(item: &'a Item<'_>) -> (State, Date, Kind, &'a str, Option<RecordId>) {
    let by = item.act_by().or(item.judged.timing.opens).unwrap_or(Date::MAX);
    (
        item.state,
        by,
        item.judged.rule.kind,
        item.judged.rule.area.as_str(),
        item.judged.record,
    )
}
