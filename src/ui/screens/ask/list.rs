//! A choice from very many, narrowed by typing.

use super::{Draft, choice};
use crate::ui::parts::choice::Choice;
use crate::ui::parts::choice_list::{ChoiceList, narrow};
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::question::Answer;
use crate::ui::session::Spoken;
use crate::views::ChoiceView;
use dioxus::prelude::*;
use std::rc::Rc;

/// So many are shown at once.
const MOST: usize = 30;
/// A list of so many is shown before anything is typed.
const SHORT: usize = 60;

/// The list with its filter.
#[component]
pub(super) fn LongList(words: Spoken, draft: Signal<Draft>, choices: Rc<Vec<ChoiceView>>) -> Element {
    let options = use_memo(use_reactive!(|choices| choices
        .iter()
        .map(choice)
        .collect::<Vec<_>>()));
    let query = draft.read().query.clone();
    let picked = match &draft.read().picked {
        Some(Answer::Value(value)) => Some(value.clone()),
        _ => None,
    };
    let (shown, found) = shown(&options.read(), &query, picked.as_deref());
    rsx! {
        ChoiceList {
            legend: words.say(|say| say.list_legend()),
            filter_label: words.say(|say| say.list_filter()),
            query: query.clone(),
            on_query: move |typed| draft.write().query = typed,
            status: status(&words, found, shown.len(), query.trim().is_empty()),
            options: shown,
            chosen: picked,
            on_choose: move |value| draft.write().picked = Some(Answer::Value(value)),
        }
    }
}

/// What is shown, and how many were found. What was picked stays in sight, and is the first.
fn shown(options: &[Choice], query: &str, picked: Option<&str>) -> (Vec<Choice>, usize) {
    let untyped = query.trim().is_empty();
    let found = match untyped && options.len() > SHORT {
        true => Vec::new(),
        false => narrow(options, query),
    };
    let count = found.len();
    let most = if untyped { SHORT } else { MOST };
    let mut shown: Vec<Choice> = found.into_iter().take(most).collect();
    if let Some(picked) = picked
        && !shown.iter().any(|option| option.value == picked)
        && let Some(option) = options.iter().find(|option| option.value == picked)
    {
        shown.insert(0, option.clone());
    }
    (shown, count)
}

fn status(words: &Spoken, found: usize, shown: usize, untyped: bool) -> Phrase {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match found {
        0 if untyped => words.say(|say| say.list_start()),
        0 => words.say(|say| say.list_none()),
        _ if found > shown => words.say(|say| say.list_more(number(shown))),
        _ => words.say(|say| say.list_count(number(found))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn towns(count: usize) -> Vec<Choice> {
        (0..count)
            .map(|code| Choice::new(format!("{code:05}"), format!("town {code}")))
            .collect()
    }

    #[test]
    fn of_two_thousand_none_is_shown_before_something_is_typed_and_thirty_after() {
        assert_eq!(shown(&towns(1900), " ", None), (vec![], 0));
        let (hits, found) = shown(&towns(1900), "town", None);
        assert_eq!((hits.len(), found), (30, 1900));
    }

    #[test]
    fn a_short_list_stands_there_whole() {
        assert_eq!(shown(&towns(45), "", None).0.len(), 45);
    }

    #[test]
    fn what_was_picked_stays_in_sight() {
        assert_eq!(shown(&towns(1900), "", Some("00007")).0, vec![towns(8).remove(7)]);
    }
}
