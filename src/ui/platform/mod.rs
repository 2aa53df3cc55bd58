//! The edge: what a platform tells the screens and does for them, with the same names on every platform.
//!
//! - `launch(app)` opens the window, the phone screen or the page
//! - `open_door()` starts the companion and leads to it
//! - `today()` is today's date where the person is
//! - `languages()` are the languages the device is set to, the preferred first, as BCP 47 tags
//! - `describe_page(title, language, direction)` tells the window and screen readers what is shown
//! - `can_go_back()` is whether there is a place that the person came from
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
pub use desktop::{describe_page, launch};
#[cfg(all(feature = "mobile", not(feature = "desktop"), not(target_arch = "wasm32")))]
pub use mobile::{describe_page, launch};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{can_go_back, languages, open_door, open_link, today};
#[cfg(target_arch = "wasm32")]
pub use web::{can_go_back, describe_page, languages, launch, open_door, open_link, today};
