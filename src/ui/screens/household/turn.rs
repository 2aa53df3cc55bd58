//! Turning to somebody of the household, and back to oneself. Whose matters are shown is part of every request and stands
//! at the top of every screen.

use crate::app::{Command, Reply};
use crate::facts::RecordId;
use crate::ui::parts::whose_bar::WhoseBar;
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::screens::wait::Wait;
use crate::ui::session::{Session, use_reply};
use crate::views::ItemAt;
use dioxus::prelude::*;

/// The address of somebody's item.
pub(super) fn item_route(whose: Option<RecordId>, at: &ItemAt) -> String {
    Route::ForItem {
        member: whose.map_or(0, |member| member.0),
        rule: at.rule.clone(),
        record: at.record.map_or(0, |record| record.0),
    }
    .to_string()
}

/// Somebody's Today; 0 is the first person.
#[component]
pub fn For(member: i64) -> Element {
    turn(member, Route::Today {})
}

/// What was told of somebody.
#[component]
pub fn ForAbout(member: i64) -> Element {
    turn(member, Route::About {})
}

/// Somebody's item.
#[component]
pub fn ForItem(member: i64, rule: String, record: i64) -> Element {
    turn(member, Route::ItemScreen { rule, record })
}

/// Turns to somebody, and goes where their matters stand; the way back does not lead here again.
fn turn(member: i64, to: Route) -> Element {
    let session = Session::of();
    let navigator = use_navigator();
    use_effect(move || {
        let mut whose = session.whose;
        whose.set((member != 0).then_some(RecordId(member)));
        navigator.replace(to.clone());
    });
    rsx! { Wait {} }
}

/// Whose matters are shown, where they are not the first person's.
#[component]
pub fn Whose() -> Element {
    let session = Session::of();
    match *session.whose.read() {
        Some(member) => rsx! { WhoseNamed { key: "{member.0}", member } },
        None => rsx! {},
    }
}

#[component]
fn WhoseNamed(member: RecordId) -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Household);
    let reply = reply.cloned();
    let known = match &reply {
        Some(Ok(Reply::Household(view))) => view.people.iter().find(|person| person.whose == Some(member)),
        _ => None,
    };
    let gone = matches!(reply, Some(Ok(_))) && known.is_none();
    // Who was taken back, or moved away, has no agenda any more.
    use_effect(use_reactive!(|gone| if gone {
        let mut whose = session.whose;
        whose.set(None);
    }));
    match known {
        Some(person) => rsx! {
            WhoseBar {
                name: phrase(&person.heading),
                back: spoken.say(|say| say.household_back_to_me()),
                to: Route::For { member: 0 }.to_string(),
            }
        },
        None => rsx! {},
    }
}
