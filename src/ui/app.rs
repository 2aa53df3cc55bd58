//! The whole app on screen: the session, the look, and first start or lock before what is personal.

use super::route::Route;
use super::session::use_session;
use dioxus::prelude::*;

/// The whole app.
#[component]
pub fn App() -> Element {
    use_session();
    rsx! { Router::<Route> {} }
}

/// What stands around every screen but the counter card.
#[component]
pub fn Frame() -> Element {
    rsx! { Outlet::<Route> {} }
}
