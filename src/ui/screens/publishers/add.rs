//! Looking at somebody before trusting them.

use super::About;
use crate::app::{Command, Reply};
use crate::ui::parts::button::{Button, ButtonKind};
use crate::ui::parts::card::Card;
use crate::ui::parts::group::Section;
use crate::ui::parts::notice::{Notice, NoticeKind};
use crate::ui::parts::page::Page;
use crate::ui::parts::phrase::Say;
use crate::ui::parts::text_field::{TextField, TextKind};
use crate::ui::phrases::{joined, phrase};
use crate::ui::platform;
use crate::ui::route::Route;
use crate::ui::screens::shapes::back;
use crate::ui::session::{Session, Spoken};
use crate::views::LookedView;
use dioxus::prelude::*;

/// The address is typed.
#[component]
pub fn AddPublisherScreen() -> Element {
    rsx! { Looking { from: "" } }
}

/// The address came from a code.
#[component]
pub fn AddPublisherFrom(from: String) -> Element {
    rsx! { Looking { from } }
}

#[component]
fn Looking(from: String) -> Element {
    let session = Session::of();
    let spoken = session.words.cloned();
    let navigator = use_navigator();
    let mut address = use_signal(|| from.clone());
    let mut looked = use_signal(|| LookedView::Nobody);
    let look = move || async move {
        let command = Command::LookAtPublisher {
            address: address.cloned(),
        };
        let mut reply = session.ask_quietly(command).await;
        while let Ok(Reply::Looked(view)) = reply {
            let busy = *view == LookedView::Busy;
            looked.set(*view);
            if !busy {
                return;
            }
            platform::wait(300).await;
            reply = session.ask_quietly(Command::LookedAt).await;
        }
    };
    rsx! {
        LookPage {
            spoken,
            from,
            looked: looked.cloned(),
            on_type: move |typed| address.set(typed),
            on_look: move |()| look(),
            on_trust: move |id: String| async move {
                let command = Command::TrustPublisher { id, connection: platform::connection() };
                if session.ask_quietly(command).await.is_ok() {
                    navigator.replace(Route::PublishersScreen {});
                }
            },
            on_leave: move |()| async move {
                let _ = session.ask_quietly(Command::ForgetLooked).await;
                navigator.replace(Route::PublishersScreen {});
            },
        }
    }
}

/// The field, and who was found.
#[component]
pub fn LookPage(
    spoken: Spoken,
    from: String,
    looked: LookedView,
    on_type: EventHandler<String>,
    on_look: EventHandler<()>,
    on_trust: EventHandler<String>,
    on_leave: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let found = matches!(looked, LookedView::Found(_));
    // There is one thing to decide at a time: then it is whether to trust.
    let kind = if found {
        ButtonKind::Secondary
    } else {
        ButtonKind::Primary
    };
    let busy = (looked == LookedView::Busy).then(|| phrase(&say.publishers_looking()));
    rsx! {
        Page {
            title: phrase(&say.publishers_add()),
            lead: phrase(&say.publishers_add_lead()),
            back: back(&spoken, Route::PublishersScreen {}),
            TextField {
                label: phrase(&say.publishers_add_field()),
                hint: (!cfg!(target_arch = "wasm32")).then(|| phrase(&say.publishers_add_folder())),
                kind: TextKind::Words,
                value: from,
                on_input: on_type,
            }
            Button { label: phrase(&say.publishers_look()), kind, busy, on_press: on_look }
            Found { spoken: spoken.clone(), looked, on_trust, on_leave }
        }
    }
}

#[component]
fn Found(
    spoken: Spoken,
    looked: LookedView,
    on_trust: EventHandler<String>,
    on_leave: EventHandler<()>,
) -> Element {
    let say = spoken.0.say();
    let publisher = match looked {
        LookedView::Nobody | LookedView::Busy => return rsx! {},
        LookedView::Failed(said) => {
            let text = joined(&said, " ").unwrap_or_default();
            return rsx! { Notice { kind: NoticeKind::Wrong, text, live: true } };
        }
        LookedView::Found(publisher) => *publisher,
    };
    let id = publisher.id.clone();
    let expected = publisher.as_expected != Some(false);
    rsx! {
        Section { title: phrase(&publisher.name),
            Card { About { publisher: publisher.clone(), spoken: spoken.clone() } }
            for (at , line) in publisher.state.iter().enumerate() {
                p { key: "{at}", class: "quiet small", Say { phrase: phrase(line) } }
            }
            if publisher.trusted {
                p { role: "status", Say { phrase: phrase(&say.publishers_known(&publisher.name.plain())) } }
            } else if expected {
                Button {
                    label: phrase(&say.publishers_trust()),
                    kind: ButtonKind::Primary,
                    on_press: move |()| on_trust.call(id.clone()),
                }
            }
            Button { label: phrase(&say.publishers_not_now()), on_press: on_leave }
        }
    }
}
