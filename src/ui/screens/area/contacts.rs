//! Whom to ask, in words.

use crate::ui::parts::contact_card::{ContactCard, ContactEntry};
use crate::ui::parts::phrase::Phrase;
use crate::ui::phrases::phrase;
use crate::ui::session::Spoken;
use crate::views::ContactView;
use dioxus::prelude::*;

/// Cards of a list.
#[component]
pub fn Contacts(contacts: Vec<ContactView>, spoken: Spoken) -> Element {
    rsx! {
        for view in &contacts {
            ContactCard { key: "{view.id}", entry: contact(view, &spoken) }
        }
    }
}

/// A contact as a card shows it.
pub fn contact(view: &ContactView, spoken: &Spoken) -> ContactEntry {
    let say = spoken.0.say();
    let confirmed = if view.confirmed {
        say.contact_confirmed()
    } else {
        say.contact_unconfirmed()
    };
    let hours = match view.hours.is_empty() {
        true => vec![phrase(&say.contact_hours_unknown())],
        false => view.hours.iter().map(phrase).collect(),
    };
    let japanese = view.name_ja != view.name.plain();
    ContactEntry {
        id: view.id.clone(),
        name: phrase(&view.name),
        official: japanese.then(|| Phrase::japanese(view.name_ja.clone())),
        phone: view.phone.clone(),
        speaks_yours: view.speaks_mine.then(|| phrase(&say.contact_speaks_yours())),
        languages: (
            phrase(&say.contact_languages()),
            view.languages.iter().map(phrase).collect(),
        ),
        hours: (phrase(&say.contact_hours()), hours),
        confirmed: phrase(&confirmed),
        publisher: view.publisher.as_ref().map(phrase),
    }
}
