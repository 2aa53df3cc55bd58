//! The desktop window.

use super::{link::may_leave, native::home, open_link};
use dioxus::desktop::tao::window::Icon;
use dioxus::desktop::{Config, LogicalSize, WindowBuilder, window};
use dioxus::prelude::{Element, LaunchBuilder};

/// The page inside the window. Unlike the renderer's own it lets people zoom.
const PAGE: &str = include_str!("page.html");

/// The size of a phone: the same one column, beside whatever else is open.
const SIZE: LogicalSize<f64> = LogicalSize::new(390.0, 844.0);

/// The narrowest screen that the layout is made for (WCAG 1.4.10).
const SMALLEST: LogicalSize<f64> = LogicalSize::new(320.0, 480.0);

/// The window's picture: 64 rows of 64 pixels of red, green, blue and opacity, made from `assets/icons/icon.svg`.
const ICON: &[u8] = include_bytes!("../../../assets/icons/icon-64.rgba");

/// Opens the window; returns when it is closed.
pub fn launch(app: fn() -> Element) {
    let window = WindowBuilder::new()
        .with_title("Tomoni")
        .with_inner_size(SIZE)
        .with_min_inner_size(SMALLEST)
        .with_window_icon(Icon::from_rgba(ICON.to_vec(), 64, 64).ok())
        .with_always_on_top(false);
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_custom_index(PAGE.to_owned())
        .with_disable_context_menu(true)
        .with_navigation_handler(leave);
    LaunchBuilder::new().with_cfg(beside_the_data(config)).launch(app);
}

/// What the web view itself writes (caches, salts; nothing of the person) goes beside the store, so that all of
/// Tomoni is one folder. Without a folder the door says what is wrong.
fn beside_the_data(config: Config) -> Config {
    match home() {
        Ok(home) => config.with_data_directory(home.join("window")),
        Err(_) => config,
    }
}

/// A link to a phone number is handed to the system; no foreign page is ever shown inside the window.
fn leave(address: &str) -> bool {
    if may_leave(address) {
        open_link(address);
    }
    false
}

/// Says what the screen shows, in the window's title.
pub fn name_window(title: &str) {
    window().set_title(title);
}

/// Whether [`print`] does something.
pub const CAN_PRINT: bool = true;

/// Opens the system's window for printing.
pub fn print() {
    window().print();
}
