//! The groups of Today: those that press stand open, all others are folded away.

use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::group::{Group as Cards, List};
use crate::ui::phrases::phrase;
use crate::ui::screens::shapes::Card as ItemLink;
use crate::ui::session::Spoken;
use crate::views::{Group, GroupView};
use dioxus::prelude::*;

/// So many cards of what comes later stand open; more are folded.
const MOST: usize = 6;

/// Whether a group stands open.
pub(super) fn is_pressing(group: Group) -> bool {
    match group {
        Group::Overdue | Group::Today | Group::ThisWeek | Group::Later | Group::NeedsAnswer => true,
        Group::Possible | Group::Rights | Group::Always | Group::ComingLaw | Group::Done => false,
    }
}

/// What there is to do.
#[component]
pub(super) fn Pressing(words: Spoken, groups: Vec<GroupView>) -> Element {
    rsx! {
        for group in groups.into_iter().filter(|group| is_pressing(group.group)) {
            OpenGroup { key: "{group.group:?}", words: words.clone(), group }
        }
    }
}

#[component]
fn OpenGroup(words: Spoken, group: GroupView) -> Element {
    let all = match group.group {
        Group::Later | Group::NeedsAnswer => MOST,
        _ => usize::MAX,
    };
    let (open, folded) = group.cards.split_at(all.min(group.cards.len()));
    let rest = i64::try_from(folded.len()).unwrap_or(i64::MAX);
    rsx! {
        Cards { title: phrase(&group.title),
            for card in open.iter().cloned() {
                ItemLink { key: "{card.at:?}", card }
            }
        }
        if !folded.is_empty() {
            Disclosure { summary: words.say(|say| say.group_count(&group.title.plain(), rest)),
                List {
                    for card in folded.iter().cloned() {
                        ItemLink { key: "{card.at:?}", card }
                    }
                }
            }
        }
    }
}

/// What is good to know, with its number.
#[component]
pub(super) fn Folded(words: Spoken, groups: Vec<GroupView>) -> Element {
    let folded: Vec<GroupView> = groups
        .into_iter()
        .filter(|group| !is_pressing(group.group))
        .collect();
    let count = |group: &GroupView| i64::try_from(group.cards.len()).unwrap_or(i64::MAX);
    rsx! {
        div { class: "stack",
            for group in folded {
                Disclosure {
                    key: "{group.group:?}",
                    summary: words.say(|say| say.group_count(&group.title.plain(), count(&group))),
                    List {
                        for card in group.cards.iter().cloned() {
                            ItemLink { key: "{card.at:?}", card }
                        }
                    }
                }
            }
        }
    }
}
