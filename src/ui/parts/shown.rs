//! What a browser would get; for tests.

use dioxus::prelude::*;

/// The HTML of what `make` shows, inside a running app, as handlers need one.
pub(crate) fn shown(make: impl Fn() -> Element + Clone + 'static) -> String {
    let mut dom = VirtualDom::new_with_props(move |(): ()| make(), ());
    dom.rebuild_in_place();
    dioxus_ssr::render(&dom)
}
