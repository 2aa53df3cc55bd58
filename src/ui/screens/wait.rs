//! Before the companion has answered.

use crate::ui::parts::loading::Loading;
use crate::ui::parts::page::Main;
use crate::ui::session::Session;
use dioxus::prelude::*;

/// One quiet line.
#[component]
pub fn Wait() -> Element {
    let words = Session::of().words.read().clone();
    rsx! {
        Main { Loading { text: words.say(|say| say.opening()) } }
    }
}
