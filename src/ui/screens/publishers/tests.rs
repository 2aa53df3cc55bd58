//! The screens of publishers as a browser would get them.

use super::{LookPage, PublishersPage};
use crate::ui::parts::shown::shown;
use crate::ui::screens::walk::Visit;
use crate::views::{FetchState, LookedView, PublisherView, PublishersView};
use dioxus::prelude::*;

fn publisher(visit: &Visit, as_expected: Option<bool>) -> PublisherView {
    let text = |text: &str| visit.words.0.verbatim(text);
    PublisherView {
        id: "1".repeat(30),
        name: text("Friends of Nanao"),
        address: "https://nanao.example.org/tomoni/".to_owned(),
        fingerprint: "11111 11111 11111 11111 11111 11111".to_owned(),
        as_expected,
        keys: text("2 of 3"),
        brings: vec![text("Contacts and places")],
        state: Vec::new(),
        trusted: false,
    }
}

fn found(visit: &Visit, as_expected: Option<bool>) -> String {
    let (spoken, looked) = (
        visit.words.clone(),
        LookedView::Found(Box::new(publisher(visit, as_expected))),
    );
    shown(move || {
        rsx! {
            LookPage {
                spoken: spoken.clone(), from: "", looked: looked.clone(),
                on_type: |_| (), on_look: |()| (), on_trust: |_| (), on_leave: |()| (),
            }
        }
    })
}

#[test]
fn who_is_looked_at_shows_the_fingerprint_and_what_it_may_do() {
    let html = found(&Visit::new("en"), None);
    for part in [
        "11111 11111",
        "Contacts and places",
        "cannot see what you told",
        "Trust this publisher",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn who_has_other_keys_than_the_poster_says_cannot_be_trusted() {
    let html = found(&Visit::new("en"), Some(false));
    assert!(html.contains("Do not trust this publisher"), "{html}");
    assert!(!html.contains(">Trust this publisher<"), "{html}");
}

#[test]
fn removing_says_that_ones_own_things_stay() {
    let visit = Visit::new("en");
    let spoken = visit.words.clone();
    let view = PublishersView {
        built_in: "Tomoni".to_owned(),
        added: vec![publisher(&visit, None)],
        folders: true,
    };
    let html = shown(move || {
        rsx! {
            PublishersPage {
                view: view.clone(), state: FetchState::default(), spoken: spoken.clone(),
                on_check: |()| (), on_cancel: |()| (), on_remove: |_| (),
            }
        }
    });
    assert!(html.contains("What you told this app stays."), "{html}");
}
