//! The phone screen (Android, iOS).

use super::{link::may_leave, open_link};
use dioxus::mobile::Config;
use dioxus::prelude::{Element, LaunchBuilder};

/// The page inside the screen. Unlike the renderer's own it lets people zoom and knows the safe areas.
const PAGE: &str = include_str!("page.html");

/// Opens the screen.
pub fn launch(app: fn() -> Element) {
    let config = Config::new()
        .with_custom_index(PAGE.to_owned())
        .with_navigation_handler(leave);
    LaunchBuilder::new().with_cfg(config).launch(app);
}

/// A link to a phone number is handed to the system; no foreign page is ever shown inside the app.
fn leave(address: &str) -> bool {
    if may_leave(address) {
        open_link(address);
    }
    false
}

/// A phone's screen has no title of its own.
pub fn name_window(_title: &str) {}

/// Whether [`print`] does something: a phone's web view has no window for printing.
pub const CAN_PRINT: bool = false;

/// Nothing on a phone.
pub fn print() {}
