//! The screens.

pub mod platform;

use crate::app::{Command, DoorProblem, Reply};
use dioxus::prelude::*;

/// The whole app on screen.
#[component]
pub fn App() -> Element {
    let door = use_resource(platform::open_door);
    use_effect(|| platform::describe_page("Tomoni", "en", "ltr"));
    let mut times = use_signal(|| 0);
    let greet = move |_| async move {
        if let Some(Ok(door)) = door.cloned() {
            let response = door.ask(platform::today(), "en", Command::Hello).await;
            if let Ok(Reply::Hello { times: counted }) = response.reply {
                times.set(counted);
            }
        }
    };
    rsx! {
        main {
            h1 { "Tomoni" }
            match door.cloned() {
                None => rsx! { p { "…" } },
                Some(Err(DoorProblem::OpenElsewhere)) => rsx! { p { role: "alert", "open elsewhere" } },
                Some(Err(problem)) => rsx! { p { role: "alert", "{problem}" } },
                Some(Ok(_)) => rsx! {
                    p { "{platform::today()} {platform::languages():?}" }
                    button { onclick: greet, "Hello" }
                    output { "{times}" }
                },
            }
        }
    }
}
