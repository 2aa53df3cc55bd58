//! The people of the household: what is next for each, what can be done together, telling of somebody new.

mod add;
#[cfg(test)]
mod tests;
mod together;
mod turn;

pub use add::{AddMemberScreen, MemberQuestionScreen};
pub use turn::{For, ForAbout, ForItem, Whose};

use super::problem::{ProblemScreen, WrongReply};
use super::wait::Wait;
use crate::app::{Command, Problem, Reply};
use crate::ui::parts::button::{ButtonKind, ButtonLink};
use crate::ui::parts::empty_state::EmptyState;
use crate::ui::parts::group::Group;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::link_row::{LinkRow, RowPicture};
use crate::ui::parts::page::{Back, Page};
use crate::ui::phrases::{joined, phrase};
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::session::{Session, Spoken, use_reply};
use crate::views::{HouseholdView, PersonView};
use dioxus::prelude::*;
use together::{Done, Together};

/// The people of the household.
#[component]
pub fn HouseholdScreen() -> Element {
    let spoken = Session::of().words.cloned();
    let session = Session::of();
    let reply = use_reply(|| Command::Household);
    let mut problem = use_signal(|| None::<Problem>);
    let done = move |items: Done| {
        let on = platform::today();
        spawn(async move { problem.set(session.ask(Command::MarkAllDone { items, on }).await.err()) });
    };
    if let Some(problem) = problem() {
        return rsx! { ProblemScreen { problem } };
    }
    match reply.cloned() {
        None => rsx! { Wait {} },
        Some(Err(problem)) => rsx! { ProblemScreen { problem } },
        Some(Ok(Reply::Household(view))) => rsx! { HouseholdPage { view, spoken, on_done: done } },
        Some(Ok(_)) => rsx! { WrongReply {} },
    }
}

/// What can be done together, then everybody with what is next.
#[component]
pub fn HouseholdPage(view: HouseholdView, spoken: Spoken, on_done: EventHandler<Done>) -> Element {
    let others = others(&view);
    rsx! {
        Page {
            title: spoken.say(|say| say.household_title()),
            lead: spoken.say(|say| say.household_lead()),
            back: Back { label: spoken.say(|say| say.nav_about_me()), to: Route::About {}.to_string() },
            for list in view.together.clone() {
                Together { key: "{list.record.0}", list, spoken: spoken.clone(), on_done }
            }
            for person in others.clone() {
                OnePerson { key: "{number(&person)}", person, spoken: spoken.clone() }
            }
            if others.is_empty() {
                EmptyState {
                    glyph: Glyph::AboutMe,
                    so: spoken.say(|say| say.household_nobody()),
                    next: spoken.say(|say| say.household_nobody_next()),
                }
            }
            if view.add.is_some() {
                ButtonLink {
                    label: spoken.say(|say| say.household_add()),
                    to: Route::AddMemberScreen {}.to_string(),
                    kind: ButtonKind::Primary,
                    glyph: Glyph::Add,
                }
            }
        }
    }
}

/// Everybody but the first person.
fn others(view: &HouseholdView) -> Vec<PersonView> {
    let others = view.people.iter().filter(|person| person.whose.is_some());
    others.cloned().collect()
}

/// The number of somebody in an address; 0 for the first person.
fn number(person: &PersonView) -> i64 {
    person.whose.map_or(0, |record| record.0)
}

#[component]
fn OnePerson(person: PersonView, spoken: Spoken) -> Element {
    let member = number(&person);
    let about = (person.questions > 0).then(|| {
        let count = i64::try_from(person.questions).unwrap_or(i64::MAX);
        spoken.say(|say| say.household_questions(count))
    });
    rsx! {
        Group { title: phrase(&person.name), joined: true,
            NextRow { person: person.clone(), spoken: spoken.clone() }
            if person.next.is_some() {
                LinkRow {
                    to: Route::For { member }.to_string(),
                    title: spoken.say(|say| say.household_see_all()),
                }
            }
            LinkRow {
                to: Route::ForAbout { member }.to_string(),
                title: spoken.say(|say| say.household_edit()),
                hint: about,
            }
        }
    }
}

/// What somebody should look at first.
#[component]
fn NextRow(person: PersonView, spoken: Spoken) -> Element {
    let member = number(&person);
    let Some(next) = person.next else {
        return rsx! {
            LinkRow { to: Route::For { member }.to_string(), title: spoken.say(|say| say.household_nothing()) }
        };
    };
    let when = next.act_by.as_ref().or(next.when.as_ref());
    rsx! {
        LinkRow {
            to: turn::item_route(person.whose, &next.at),
            title: phrase(&next.title),
            hint: joined(when.into_iter().chain(&next.relative), " · "),
        }
    }
}

/// On the first person's Today: one quiet row for each of the others for whom something is due.
#[component]
pub fn DueForOthers() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Household);
    match reply.cloned() {
        Some(Ok(Reply::Household(view))) if session.whose.read().is_none() => {
            rsx! { OthersDue { people: others(&view), spoken } }
        }
        _ => rsx! {},
    }
}

/// The rows themselves; nothing where nothing is due.
#[component]
pub fn OthersDue(people: Vec<PersonView>, spoken: Spoken) -> Element {
    let due: Vec<PersonView> = people.into_iter().filter(|person| person.presses).collect();
    if due.is_empty() {
        return rsx! {};
    }
    let hint = |person: &PersonView| {
        let next = person.next.as_ref()?;
        let when = next.act_by.as_ref().or(next.when.as_ref());
        joined(std::iter::once(&next.title).chain(when), " · ")
    };
    rsx! {
        Group { title: spoken.say(|say| say.household_others()), joined: true,
            for person in due {
                LinkRow {
                    key: "{number(&person)}",
                    to: Route::For { member: number(&person) }.to_string(),
                    title: phrase(&person.name),
                    hint: hint(&person),
                    picture: RowPicture::Glyph(Glyph::AboutMe),
                }
            }
        }
    }
}

/// In the first person's About me: the others, and the way to add somebody.
#[component]
pub fn OthersKnown() -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let reply = use_reply(|| Command::Household);
    match reply.cloned() {
        Some(Ok(Reply::Household(view))) if session.whose.read().is_none() => {
            rsx! { PeopleRows { view, spoken } }
        }
        _ => rsx! {},
    }
}

/// Everybody with the way to what was told of them.
#[component]
pub fn PeopleRows(view: HouseholdView, spoken: Spoken) -> Element {
    if view.add.is_none() {
        return rsx! {};
    }
    let together = !view.together.is_empty();
    rsx! {
        Group { title: spoken.say(|say| say.household_title()), joined: true,
            for person in others(&view) {
                LinkRow {
                    key: "{number(&person)}",
                    to: Route::ForAbout { member: number(&person) }.to_string(),
                    title: phrase(&person.name),
                }
            }
            if view.people.len() > 1 {
                LinkRow {
                    to: Route::HouseholdScreen {}.to_string(),
                    title: spoken.say(|say| say.household_overview()),
                    hint: together.then(|| spoken.say(|say| say.household_together_hint())),
                }
            }
            LinkRow {
                to: Route::AddMemberScreen {}.to_string(),
                title: spoken.say(|say| say.household_add()),
                picture: RowPicture::Glyph(Glyph::Add),
            }
        }
    }
}
