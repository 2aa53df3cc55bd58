//! Moving the focus to where a screen begins.

use std::rc::Rc;

use dioxus::prelude::*;

/// The page's main content, once it is there; the skip link goes to it.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct MainContent(Signal<Option<Rc<MountedData>>>);

impl Default for MainContent {
    fn default() -> MainContent {
        MainContent(Signal::new(None))
    }
}

impl MainContent {
    /// Remembers the element.
    pub(super) fn is(mut self, element: Rc<MountedData>) {
        self.0.set(Some(element));
    }

    /// Goes there.
    pub(super) fn focus(self) {
        if let Some(element) = self.0.peek().clone() {
            focus(element);
        }
    }
}

/// Gives the focus to an element. A renderer that cannot is no reason to stop.
pub(super) fn focus(element: Rc<MountedData>) {
    spawn(async move {
        let _ = element.set_focus(true).await;
    });
}
