//! Meeting place and the embassy's number: the person's own, kept in the encrypted store, shown only while that is open.

use crate::ui::parts::button::{Button, ButtonLink};
use crate::ui::parts::contact_card::PhoneLink;
use crate::ui::parts::group::Section;
use crate::ui::parts::icon::Glyph;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::text_field::{TextField, TextKind};
use crate::ui::phrases::phrase;
use crate::ui::route::Route;
use crate::ui::session::Spoken;
use crate::views::PersonalNotes;
use dioxus::prelude::*;

/// What was written down, to be read and changed; nothing of it behind the lock.
#[component]
pub(super) fn NotesForm(
    notes: Option<PersonalNotes>,
    spoken: Spoken,
    saved: bool,
    on_save: EventHandler<PersonalNotes>,
) -> Element {
    let say = spoken.0.say();
    let Some(notes) = notes else {
        return rsx! {
            Section { title: phrase(&say.disaster_meeting()),
                p { Say { phrase: phrase(&say.disaster_meeting_locked()) } }
                ButtonLink {
                    label: phrase(&say.disaster_unlock()),
                    to: Route::Today {}.to_string(),
                    glyph: Glyph::Lock,
                }
            }
        };
    };
    rsx! {
        Section { title: phrase(&say.disaster_meeting()),
            Fields { notes, spoken, saved, on_save }
        }
    }
}

#[component]
fn Fields(
    notes: PersonalNotes,
    spoken: Spoken,
    saved: bool,
    on_save: EventHandler<PersonalNotes>,
) -> Element {
    let mut typed = use_signal(|| notes.clone());
    let say = spoken.0.say();
    rsx! {
        form {
            class: "stack",
            onsubmit: move |event| {
                event.prevent_default();
                on_save.call(typed());
            },
            TextField {
                label: phrase(&say.disaster_meeting()),
                hint: phrase(&say.disaster_meeting_hint()),
                kind: TextKind::Lines,
                value: notes.meeting.clone(),
                on_input: move |text| typed.write().meeting = text,
            }
            TextField {
                label: phrase(&say.disaster_embassy_number()),
                kind: TextKind::Phone,
                value: notes.embassy.clone(),
                on_input: move |text| typed.write().embassy = text,
            }
            Button { label: phrase(&say.disaster_save()), submit: true }
            p { role: "status", class: "quiet small",
                if saved {
                    Say { phrase: phrase(&say.disaster_saved()) }
                }
            }
        }
        if !notes.embassy.is_empty() {
            PhoneLink { phone: notes.embassy.clone(), name: phrase(&say.disaster_embassy_number()) }
        }
    }
}
