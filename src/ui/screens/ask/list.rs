//! A choice from very many, narrowed by typing.

use super::{Draft, choice};
use crate::ui::parts::choice_list::{ChoiceList, Sight, in_sight};
use crate::ui::parts::phrase::Phrase;
use crate::ui::parts::question::Answer;
use crate::ui::session::Spoken;
use crate::views::ChoiceView;
use dioxus::prelude::*;
use std::rc::Rc;

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
    let (shown, sight) = in_sight(&options.read(), &query, picked.as_deref());
    rsx! {
        ChoiceList {
            legend: words.say(|say| say.list_legend()),
            filter_label: words.say(|say| say.list_filter()),
            query: query.clone(),
            on_query: move |typed| draft.write().query = typed,
            status: status(&words, sight),
            options: shown,
            chosen: picked,
            on_choose: move |value| draft.write().picked = Some(Answer::Value(value)),
        }
    }
}

/// How many are left, in words.
pub(in crate::ui::screens) fn status(words: &Spoken, sight: Sight) -> Phrase {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match sight {
        Sight {
            found: 0,
            untyped: true,
            ..
        } => words.say(|say| say.list_start()),
        Sight { found: 0, .. } => words.say(|say| say.list_none()),
        Sight { found, shown, .. } if found > shown => words.say(|say| say.list_more(number(shown))),
        Sight { found, .. } => words.say(|say| say.list_count(number(found))),
    }
}
