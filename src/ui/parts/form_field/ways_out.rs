//! Not to know and not to say: answers like any other.

use dioxus::prelude::*;

use crate::ui::parts::choice::{Choice, ChoiceRow};
use crate::ui::parts::ident::use_ident;
use crate::ui::parts::phrase::Phrase;

/// The answer that says that one does not know.
pub(super) const UNKNOWN: &str = "unknown";
/// The answer that says that one would rather not say.
pub(super) const DECLINED: &str = "declined";

/// The words of the two ways out.
#[derive(Clone, Debug, PartialEq)]
pub struct WaysOut {
    /// "I don't know"
    pub unknown: Phrase,
    /// "I'd rather not say"
    pub declined: Phrase,
}

/// Two rows below the control. `of` is the name of the field, for who cannot see where they stand.
#[component]
pub(super) fn Ways(of: String, words: WaysOut, value: String, on_take: EventHandler<String>) -> Element {
    let name = use_ident("ways");
    rsx! {
        div { class: "form-few form-ways", role: "radiogroup", aria_label: of,
            for (way, word) in [(UNKNOWN, words.unknown), (DECLINED, words.declined)] {
                ChoiceRow {
                    key: "{way}",
                    name: name.clone(),
                    choice: Choice::new(way, word),
                    chosen: value == way,
                    on_choose: on_take,
                }
            }
        }
    }
}
