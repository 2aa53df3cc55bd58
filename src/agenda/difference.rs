//! What is different between two agendas of the same day: what a plan would bring, take away and move.

use super::{Agenda, Item, State};
use crate::facts::RecordId;
use std::collections::BTreeMap;

/// The difference between two agendas of one day.
#[derive(Debug, Default)]
pub struct Difference<'i, 'a> {
    /// What is only in the second, in its order.
    pub added: Vec<&'i Item<'a>>,
    /// What is only in the first, in its order.
    pub removed: Vec<&'i Item<'a>>,
    /// What is in both with other dates, another amount or another certainty: as it was, as it would be.
    pub moved: Vec<(&'i Item<'a>, &'i Item<'a>)>,
    /// How many are the same.
    pub unchanged: usize,
}

/// One item by its rule and record.
type Identity<'i> = (&'i str, Option<RecordId>);

/// Compares two agendas of the same day, item by item.
pub fn difference<'i, 'a>(before: &'i Agenda<'a>, after: &'i Agenda<'a>) -> Difference<'i, 'a> {
    let mut old: BTreeMap<Identity<'i>, &'i Item<'a>> =
        before.items.iter().map(|item| (identity(item), item)).collect();
    let mut found = Difference::default();
    for item in &after.items {
        let (rule, record) = identity(item);
        // While nobody said whether there is a record, the rule stands there without one; a first record is the same matter.
        let was = old
            .remove(&(rule, record))
            .or_else(|| item.judged.rule.for_each.and(old.remove(&(rule, None))));
        match was {
            None => found.added.push(item),
            Some(was) if same(was, item) => found.unchanged += 1,
            Some(was) => found.moved.push((was, item)),
        }
    }
    let gone = |item: &&'i Item<'a>| old.contains_key(&identity(item));
    found.removed = before.items.iter().filter(gone).collect();
    found
}

fn identity<'i>(item: &'i Item<'_>) -> Identity<'i> {
    (item.judged.rule.id.as_str(), item.judged.record)
}

/// The same dates, the same amount, as certain and as done as before. That time has brought it nearer is no difference:
/// both are of one day.
fn same(was: &Item<'_>, now: &Item<'_>) -> bool {
    let dates = |item: &Item<'_>| {
        let timing = &item.judged.timing;
        (
            timing.due.as_ref().map(|due| due.due),
            timing.opens,
            item.act_by(),
        )
    };
    let sure = |item: &Item<'_>| (item.state == State::Possible, item.state == State::Done);
    dates(was) == dates(now) && was.judged.amount == now.judged.amount && sure(was) == sure(now)
}
