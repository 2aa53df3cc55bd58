//! By when: the day to go, the law's last day, and how it was counted.

use crate::agenda::State;
use crate::rules::Kind;
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::card::Card;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::{Phrase, Say};
use crate::ui::parts::state::StateBadge;
use crate::ui::parts::steps::{Step, Steps};
use crate::ui::parts::when::When;
use crate::ui::phrases::{optional, phrase};
use crate::ui::screens::shapes::shape;
use crate::ui::session::Spoken;
use crate::views::{ItemView, WhenView};
use crate::words::Text;
use dioxus::prelude::*;

/// The dates of an item, or how it stands where it has none. A rule in general has neither.
#[component]
pub fn WhenCard(view: ItemView, spoken: Spoken, on_unmark: EventHandler<()>) -> Element {
    let (Some(state), Some(state_word)) = (view.state, &view.state_word) else {
        return rsx! {};
    };
    let mark = shape(state, view.kind);
    let word = phrase(state_word);
    let calm = (state == State::Overdue).then(|| spoken.0.say().overdue_calm());
    let Some((date, when)) = shown(&view) else {
        // That it is a right, a ban or a limit stands in the line below the title already.
        if state == State::Standing && matches!(view.kind, Kind::Right | Kind::Ban | Kind::Limit) {
            return rsx! {};
        }
        return rsx! {
            div { StateBadge { state: mark, word } }
        };
    };
    let open = state != State::Done;
    rsx! {
        Card {
            When {
                date: phrase(&date),
                era: era(&when).filter(|_| open && when.act_by.is_none()),
                relative: optional(when.relative.as_ref().filter(|_| open)),
                state: mark,
                state_word: word,
                for (at , sentence) in beside(&when, &spoken, open).into_iter().chain(calm).enumerate() {
                    p { key: "{at}", Say { phrase: phrase(&sentence) } }
                }
            }
            if view.marked {
                div {
                    Button {
                        label: phrase(&spoken.0.say().item_not_done()),
                        kind: ButtonKind::Quiet,
                        glyph: Glyph::Undo,
                        on_press: move |()| on_unmark.call(()),
                    }
                }
            }
            Counted { when, spoken }
        }
    }
}

/// The one date that matters: when it was done, the day to go, the last day, or the first.
fn shown(view: &ItemView) -> Option<(Text, WhenView)> {
    let when = view.when.clone()?;
    let date = view
        .done_on
        .as_ref()
        .or(when.in_force.as_ref())
        .or(when.act_by.as_ref())
        .or(when.due_text.as_ref())
        .or(when.opens.as_ref())?;
    Some((date.clone(), when))
}

fn era(when: &WhenView) -> Option<Phrase> {
    when.era.clone().map(Phrase::japanese)
}

/// What has to be said beside the date: the other dates, and why to be careful.
fn beside(when: &WhenView, spoken: &Spoken, open: bool) -> Vec<Text> {
    if !open {
        return Vec::new();
    }
    let say = spoken.0.say();
    let legal = when.due.filter(|_| when.act_by.is_some());
    let opens = when.opens.clone().filter(|_| when.due.is_some());
    let expected = when.expected.then(|| say.step_expected());
    [
        legal.map(|due| say.item_legal_last_day(due)),
        opens,
        when.cautious.clone(),
        expected,
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[component]
fn Counted(when: WhenView, spoken: Spoken) -> Element {
    if when.steps.is_empty() {
        return rsx! {};
    }
    let step = |text: &Text| Step {
        title: phrase(text),
        detail: None,
    };
    rsx! {
        Disclosure { summary: phrase(&spoken.0.say().part_counting()),
            Steps { steps: when.steps.iter().map(step).collect::<Vec<_>>() }
        }
    }
}
