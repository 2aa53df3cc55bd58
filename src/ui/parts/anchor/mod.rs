//! A link: through the router where there is one, a plain one where there is not.

use dioxus::html::input_data::MouseButton;
use dioxus::prelude::*;
use dioxus::router::try_router;

/// A link to a route of the app (`/today`) or out of it (`https:`, `tel:`). `current` marks the place where
/// the person is; the router's own link knows only the very same address, and takes our mark away with its own.
#[component]
pub fn Anchor(
    to: String,
    #[props(default)] class: String,
    #[props(default)] current: bool,
    #[props(default)] described_by: Option<String>,
    children: Element,
) -> Element {
    let router = try_router().filter(|_| to.starts_with('/'));
    let prefix = router.and_then(|router| router.prefix()).unwrap_or_default();
    let outside = !to.starts_with('/') && !to.starts_with('#');
    rsx! {
        a {
            class,
            href: "{prefix}{to}",
            rel: outside.then_some("noopener noreferrer"),
            aria_current: current.then_some("page"),
            aria_describedby: described_by,
            onclick: move |event| {
                // With a modifier the browser opens a tab or a window of its own.
                let plain = event.modifiers().is_empty() && event.trigger_button() == Some(MouseButton::Primary);
                if let Some(router) = router && plain {
                    event.prevent_default();
                    router.push(to.clone());
                }
            },
            {children}
        }
    }
}
