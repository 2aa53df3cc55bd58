//! The edge: what a platform tells the screens and does for them, with the same names on every platform.
//!
//! - `launch(app)` opens the window, the phone screen or the page
//! - `open_door()` starts the companion and leads to it
//! - `moment()` is now, with today's date where the person is; `today()` is that date alone
//! - `languages()` are the languages the device is set to, the preferred first, as BCP 47 tags
//! - `name_window(title)` tells the window and screen readers what is shown
//! - `mark_root(attributes)` writes language, direction and look on the page's root element
//! - `read_settings()` and `write_settings(text)` keep what holds nothing personal between two starts
//! - `FONTS` is the folder from which the page can fetch letters
//! - `can_go_back()` is whether there is a place that the person came from
//! - `print()` puts the screen on paper, where `CAN_PRINT`
//! - `save_file(name, text)` gives the person a file, and says where it is
//! - `connection()` is what is known of the way out: costly, saving, none
//! - `wait(milliseconds)` comes back after a while
//! - `copy_text(text)` puts a text where it can be pasted
//! - `open_link(address)` leaves the app for a web page, a phone call or a letter
//!
//! Tests give the day themselves: `TOMONI_TODAY=2026-11-13` natively, `?today=2026-11-13` on a local web address.

mod link;
#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
mod desktop;
#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_arch = "wasm32")))]
mod mobile;

#[cfg(all(feature = "desktop", not(target_arch = "wasm32")))]
pub use desktop::{CAN_PRINT, launch, name_window, print};
#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_arch = "wasm32")))]
pub use mobile::{CAN_PRINT, launch, name_window, print};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{
    FONTS, can_go_back, connection, copy_text, languages, mark_root, moment, open_door, open_link,
    read_settings, save_file, today, wait, write_settings,
};
#[cfg(target_arch = "wasm32")]
pub use web::{
    CAN_PRINT, FONTS, can_go_back, connection, copy_text, languages, launch, mark_root, moment, name_window,
    open_door, open_link, print, read_settings, save_file, today, wait, write_settings,
};
