//! A link: through the router where there is one, a plain one where there is not.

use dioxus::prelude::*;
use dioxus::router::try_router;

/// A link to a route of the app (`/today`) or out of it (`https:`, `tel:`). `current` marks the place where
/// the person is.
#[component]
pub fn Anchor(
    to: String,
    #[props(default)] class: String,
    #[props(default)] current: bool,
    #[props(default)] described_by: Option<String>,
    children: Element,
) -> Element {
    let current = current.then_some("page");
    if try_router().is_none() {
        return rsx! {
            a {
                class,
                href: to,
                aria_current: current,
                aria_describedby: described_by,
                {children}
            }
        };
    }
    rsx! {
        // The router's link has its own idea of where a person is, and takes our mark away with its own: a list of
        // one makes a new link when the mark changes.
        for mark in [current] {
            Link {
                key: "{mark:?}",
                to: to.clone(),
                class: class.clone(),
                aria_current: mark,
                aria_describedby: described_by.clone(),
                {children.clone()}
            }
        }
    }
}
