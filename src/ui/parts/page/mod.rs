//! The sheet that everything lies on: the frame with the way to the main content, and a page with its title.

use dioxus::prelude::*;
use dioxus::router::try_router;

use super::anchor::Anchor;
use super::icon::{Glyph, GlyphIcon};
use super::ident::use_ident;
use super::phrase::{Phrase, Say};
use crate::ui::platform;

mod focus;
#[cfg(test)]
mod tests;

use focus::{MainContent, focus};

/// The whole window. `nav` is at the thumb on phones and a side bar on wide windows; `toast` is a place for
/// an undo bar whose changes are read out; `on_title` hears the title of each page, for the window.
#[component]
pub fn Frame(
    #[props(into)] skip: Phrase,
    nav: Element,
    toast: Element,
    #[props(default)] on_title: EventHandler<Phrase>,
    children: Element,
) -> Element {
    let main = use_context_provider(MainContent::default);
    use_context_provider(|| Titled(on_title));
    rsx! {
        div { class: "frame",
            a {
                class: "skip",
                href: "#main",
                onclick: move |event| {
                    event.prevent_default();
                    main.focus();
                },
                Say { phrase: skip }
            }
            div { class: "frame-bars",
                {nav}
                div { class: "frame-toast", role: "status", aria_live: "polite", {toast} }
            }
            div { class: "frame-content", {children} }
        }
    }
}

/// Who hears the title of a page.
#[derive(Clone, Copy)]
struct Titled(EventHandler<Phrase>);

/// The title of a screen, its one heading of the first order: it takes the focus when the screen opens, and
/// names the window.
#[component]
pub fn Title(#[props(into)] title: Phrase, class: String, #[props(default)] id: Option<String>) -> Element {
    let titled = try_use_context::<Titled>();
    let heard = title.clone();
    use_effect(use_reactive!(|heard| if let Some(titled) = titled {
        titled.0.call(heard);
    }));
    rsx! {
        h1 {
            class,
            id,
            tabindex: "-1",
            onmounted: move |event| focus(event.data()),
            Say { phrase: title }
        }
    }
}

/// The main content of a screen whose [`Title`] stands further inside, as a question's does.
#[component]
pub fn Main(children: Element) -> Element {
    let main = try_use_context::<MainContent>();
    rsx! {
        main {
            class: "page",
            id: "main",
            tabindex: "-1",
            onmounted: move |event| if let Some(main) = main { main.is(event.data()) },
            {children}
        }
    }
}

/// The way back from a page: to where the person came from, as on a phone.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    /// What it says.
    pub label: Phrase,
    /// Where it leads when the page is the first that was opened.
    pub to: String,
}

/// One screen: the way back, the title, a line below it, the content. The title takes the focus when the
/// page opens. `beside` makes it the second column of a [`Split`], which is no landmark of its own.
#[component]
pub fn Page(
    #[props(into)] title: Phrase,
    #[props(into, default)] lead: Option<Phrase>,
    #[props(default)] back: Option<Back>,
    #[props(default)] beside: bool,
    children: Element,
) -> Element {
    let heading = use_ident("page");
    let header = rsx! { PageHeader { title, lead, back, heading: heading.clone(), beside } };
    if beside {
        return rsx! {
            section { class: "page arrives", aria_labelledby: heading, {header} {children} }
        };
    }
    let main = try_use_context::<MainContent>();
    rsx! {
        main {
            class: "page arrives",
            id: "main",
            tabindex: "-1",
            onmounted: move |event| if let Some(main) = main { main.is(event.data()) },
            {header}
            {children}
        }
    }
}

#[component]
fn PageHeader(
    title: Phrase,
    lead: Option<Phrase>,
    back: Option<Back>,
    heading: String,
    beside: bool,
) -> Element {
    rsx! {
        header { class: "page-header",
            if let Some(back) = back {
                BackLink { back }
            }
            if beside {
                h2 { class: "page-title", id: heading, Say { phrase: title } }
            } else {
                Title { class: "page-title", id: heading, title }
            }
            if let Some(lead) = lead {
                p { class: "page-lead", Say { phrase: lead } }
            }
        }
    }
}

#[component]
fn BackLink(back: Back) -> Element {
    let words = rsx! {
        GlyphIcon { glyph: Glyph::Back }
        Say { phrase: back.label }
    };
    match try_router().filter(|_| platform::can_go_back()) {
        Some(router) => rsx! {
            Link { class: "page-back", to: back.to, onclick_only: true, onclick: move |_| router.go_back(), {words} }
        },
        None => rsx! {
            Anchor { class: "page-back", to: back.to, {words} }
        },
    }
}

/// A list and, beside it on wide windows, the open thing. On a phone the open thing stands alone.
#[component]
pub fn Split(children: Element, #[props(default)] open: Option<Element>) -> Element {
    let class = if open.is_some() {
        "split split-open"
    } else {
        "split"
    };
    rsx! {
        div { class,
            div { class: "split-list", {children} }
            if let Some(open) = open {
                div { class: "split-beside", {open} }
            }
        }
    }
}
