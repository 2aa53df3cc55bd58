//! A heading and what stands under it.

use dioxus::prelude::*;

use super::ident::use_ident;
use super::phrase::{Phrase, Say};

/// A heading over a list; the children are list items ([`super::item_card::ItemCard`],
/// [`super::link_row::LinkRow`]). `joined` makes one card of the rows.
#[component]
pub fn Group(
    #[props(into)] title: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    #[props(default)] joined: bool,
    children: Element,
) -> Element {
    rsx! {
        Section { title, hint, List { joined, {children} } }
    }
}

/// A list of cards or rows.
#[component]
pub fn List(#[props(default)] joined: bool, children: Element) -> Element {
    rsx! {
        ul { class: if joined { "list list-joined" } else { "list" }, role: "list", {children} }
    }
}

/// A heading over anything.
#[component]
pub fn Section(
    #[props(into)] title: Phrase,
    #[props(into, default)] hint: Option<Phrase>,
    children: Element,
) -> Element {
    let heading = use_ident("section");
    rsx! {
        section { class: "section", aria_labelledby: heading.clone(),
            div {
                h2 { id: heading, Say { phrase: title } }
                if let Some(hint) = hint {
                    p { class: "quiet", Say { phrase: hint } }
                }
            }
            {children}
        }
    }
}
